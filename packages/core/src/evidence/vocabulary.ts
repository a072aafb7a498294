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

/** Reasons that lower; the rest raise. */
export const loweringReasons: readonly string[] = certaintyReasons.slice(0, 5)

/** How much a reason weighed, and the levels that it moves the certainty by (GRADE handbook 5.2 and 5.3). */
export const degreeLevels = {
  'not-serious': 0,
  serious: 1,
  'very-serious': 2,
  'extremely-serious': 3,
  undetected: 0,
  suspected: 1,
  large: 1,
  'very-large': 2,
  present: 1,
} as const

export const degrees = Object.keys(degreeLevels) as readonly (keyof typeof degreeLevels)[]
const lowering: readonly string[] = ['not-serious', 'serious', 'very-serious', 'extremely-serious']

/** The degrees that GRADE's form offers for each reason. */
export const degreesOf: Readonly<Record<(typeof certaintyReasons)[number], readonly string[]>> = {
  'risk-of-bias': lowering,
  inconsistency: lowering,
  indirectness: lowering,
  imprecision: lowering,
  'publication-bias': ['undetected', 'suspected', ...lowering],
  'large-effect': ['large', 'very-large'],
  'dose-response': ['present'],
  'opposing-confounding': ['present'],
}

/** Where the rating of a body of evidence begins: randomised trials high, observational studies low. */
export const startingCertainties = ['high', 'low'] as const

/** From whose point of view a framework is filled in. */
export const perspectives = ['individual', 'population'] as const

/** The questions that a good practice statement answers with yes, in their order (Guyatt 2016; Dewidar 2022). */
export const goodPracticeQuestions = [
  'actionable',
  'necessary',
  'net-benefit',
  'opportunity-cost',
  'indirect-evidence',
] as const

/** A criterion that the panel chose not to judge; the reason stands beside it. */
export const waived = 'waived' as const

const agreement = ['no', 'probably-no', 'probably-yes', 'yes', 'varies', 'unknown', waived] as const
const size = ['trivial', 'small', 'moderate', 'large', 'varies', 'unknown', waived] as const
const certainties = ['very-low', 'low', 'moderate', 'high', 'no-studies', waived] as const

/** Each criterion of GRADE's evidence-to-decision framework with the judgements that its form offers, in the form's order, and ours. */
export const judgementsOf = {
  priority: agreement,
  'test-accuracy': ['very-inaccurate', 'inaccurate', 'accurate', 'very-accurate', 'varies', 'unknown', waived],
  'desirable-effects': size,
  'undesirable-effects': size,
  certainty: certainties,
  values: [
    'important-variability',
    'possibly-important-variability',
    'probably-no-important-variability',
    'no-important-variability',
    waived,
  ],
  balance: [
    'favours-comparison',
    'probably-favours-comparison',
    'favours-neither',
    'probably-favours-intervention',
    'favours-intervention',
    'varies',
    'unknown',
    waived,
  ],
  'resources-required': [
    'large-costs',
    'moderate-costs',
    'negligible',
    'moderate-savings',
    'large-savings',
    'varies',
    'unknown',
    waived,
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
    waived,
  ],
  equity: [
    'reduced',
    'probably-reduced',
    'probably-no-impact',
    'probably-increased',
    'increased',
    'varies',
    'unknown',
    waived,
  ],
  acceptability: agreement,
  feasibility: agreement,
} as const satisfies Readonly<Record<string, readonly string[]>>

export type EvidenceToDecisionCriterionCode = keyof typeof judgementsOf

export const criterionCodes = Object.keys(judgementsOf) as readonly EvidenceToDecisionCriterionCode[]
