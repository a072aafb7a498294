/** Codes of GRADE's evidence profiles and evidence-to-decision frameworks. Their labels are in locales/<language>/metadata.json. */

/** Importance of an outcome to a decision (GRADE: ratings 7 to 9, 4 to 6, 1 to 3). */
export const importances = ['critical', 'important', 'limited'] as const

/** Five domains that lower and three that raise the certainty of a body of evidence. */
export const certaintyReasons = [
  'risk-of-bias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publication-bias',
  'large-effect',
  'dose-response',
  'opposing-confounding',
] as const

const agreement = ['no', 'probably-no', 'probably-yes', 'yes', 'varies', 'unknown'] as const
const size = ['trivial', 'small', 'moderate', 'large', 'varies', 'unknown'] as const
const certainties = ['very-low', 'low', 'moderate', 'high', 'no-studies'] as const

/** Each criterion of GRADE's evidence-to-decision framework with the judgements that its form offers, in the form's order. */
export const judgementsOf = {
  priority: agreement,
  'test-accuracy': ['very-inaccurate', 'inaccurate', 'accurate', 'very-accurate', 'varies', 'unknown'],
  'desirable-effects': size,
  'undesirable-effects': size,
  certainty: certainties,
  values: [
    'important-variability',
    'possibly-important-variability',
    'probably-no-important-variability',
    'no-important-variability',
  ],
  balance: [
    'favours-comparison',
    'probably-favours-comparison',
    'favours-neither',
    'probably-favours-intervention',
    'favours-intervention',
    'varies',
    'unknown',
  ],
  'resources-required': [
    'large-costs',
    'moderate-costs',
    'negligible',
    'moderate-savings',
    'large-savings',
    'varies',
    'unknown',
  ],
  'certainty-of-resources': certainties,
  'cost-effectiveness': [
    'favours-comparison',
    'probably-favours-comparison',
    'favours-neither',
    'probably-favours-intervention',
    'favours-intervention',
    'varies',
    'no-studies',
  ],
  equity: ['reduced', 'probably-reduced', 'probably-no-impact', 'probably-increased', 'increased', 'varies', 'unknown'],
  acceptability: agreement,
  feasibility: agreement,
} as const satisfies Readonly<Record<string, readonly string[]>>

export type EvidenceToDecisionCriterionCode = keyof typeof judgementsOf

export const criterionCodes = Object.keys(judgementsOf) as readonly EvidenceToDecisionCriterionCode[]
