/**
 * The YAML of ```` ```evidence-profile ````, ```` ```summary-of-findings ````, ```` ```etd ```` and ```` ```good-practice ````. Every cell is a text, or `zh:` and `en:` on lines of their own;
 * a cell of figures stands once for both languages.
 */
import {z} from 'zod'
import {nearestName} from '../diagnostics/nearest.js'
import {translate} from '../locales/translator.js'
import {type LocalizedText, languages} from '../model/language.js'
import {
  anchor,
  choice,
  citationKey,
  fieldIssue,
  type LanguageContext,
  localized,
  readLocalized,
  text,
  texts,
} from '../yaml/fields.js'
import {weighedReasons} from './reasons-field.js'
import {
  criterionCodes,
  type goodPracticeQuestions,
  importances,
  judgementsOf,
  perspectives,
  startingCertainties,
} from './vocabulary.js'

const importanceAliases = {
  至关重要: 'critical',
  关键: 'critical',
  重要: 'important',
  不重要: 'limited',
  'not-important': 'limited',
  'not important': 'limited',
  // Ratings from 9 to 1.
  9: 'critical',
  8: 'critical',
  7: 'critical',
  6: 'important',
  5: 'important',
  4: 'important',
  3: 'limited',
  2: 'limited',
  1: 'limited',
} as const

const startAliases = {高: 'high', 低: 'low', 随机对照试验: 'high', 观察性研究: 'low'} as const
const perspectiveAliases = {个体: 'individual', 患者: 'individual', 人群: 'population', 群体: 'population'} as const

export function evidenceProfileSchema(context: LanguageContext) {
  const words = () => localized(context).optional()
  const outcome = z.strictObject({
    outcome: localized(context),
    importance: choice(importances, importanceAliases).optional(),
    studies: text().optional(),
    design: words(),
    participants: text().optional(),
    relativeEffect: text().optional(),
    riskWithComparator: words(),
    riskWithIntervention: words(),
    effect: words(),
    certainty: text().optional(),
    startsAt: choice(startingCertainties, startAliases).optional(),
    reasons: weighedReasons().optional(),
    certaintyRationale: words(),
    comment: words(),
    citations: texts(citationKey()).optional(),
  })
  return z.strictObject({
    id: anchor().optional(),
    title: words(),
    question: anchor().optional(),
    population: words(),
    setting: words(),
    intervention: words(),
    comparator: words(),
    outcomes: z.array(outcome).min(1),
    certainty: text().optional(),
    certaintyRationale: words(),
  })
}

const labelOf = (code: string): LocalizedText => ({
  zh: translate('zh', 'metadata', `judgement.${code}`),
  en: translate('en', 'metadata', `judgement.${code}`),
})

const spelled = (words: string): string =>
  words
    .trim()
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/^(probably )?favors /, '$1favours ')

/** Codes by the words that editions print for them, in either language. */
const byLabel = <Code extends string>(group: string, codes: Iterable<Code>): ReadonlyMap<string, Code> =>
  new Map(
    [...codes].flatMap(code =>
      languages.map(lang => [spelled(translate(lang, 'metadata', `${group}.${code}`)), code] as const),
    ),
  )

const criteriaByLabel = Object.fromEntries(byLabel('etd', criterionCodes))
const judgementCodes: ReadonlySet<string> = new Set(Object.values(judgementsOf).flat())
const judgementsByLabel = byLabel('judgement', judgementCodes)

interface Judgement {
  readonly code?: string
  /** Written like a code, but no criterion has it. */
  readonly unknown?: string
  readonly text: LocalizedText
}

/** A code of any criterion (`probably-yes`) or its label (`可能是`, `Probably yes`), printed by its label, or words. */
function judgement(language: LanguageContext): z.ZodType<Judgement> {
  return z.unknown().transform((value, context): Judgement => {
    if (typeof value === 'string') {
      const written = value.trim().toLowerCase()
      const code = judgementCodes.has(written) ? written : judgementsByLabel.get(spelled(value))
      if (code !== undefined) return {code, text: labelOf(code)}
      const coded = /^[a-z]+(?:-[a-z]+)*$/.test(written)
      if (coded && (language.language === undefined || nearestName(written, judgementCodes) !== undefined))
        return {unknown: value, text: {}}
    }
    return {text: readLocalized(value, context, language)}
  })
}

export function evidenceToDecisionSchema(context: LanguageContext) {
  const criterion = z
    .strictObject({
      criterion: choice(criterionCodes, criteriaByLabel),
      judgement: judgement(context),
      evidence: localized(context).optional(),
      citations: texts(citationKey()).optional(),
    })
    .superRefine(({criterion, judgement: {code, unknown}}, refinement) => {
      const allowed: readonly string[] = judgementsOf[criterion]
      const actual = unknown ?? code
      if (actual === undefined || (unknown === undefined && allowed.includes(actual))) return
      const list = allowed.join(', ')
      const near = unknown === undefined ? undefined : nearestName(unknown, allowed)
      fieldIssue(
        refinement,
        {
          rule: 'field-value',
          actual,
          expected: near ?? list,
          data: {allowed: list},
          ...(near === undefined ? {} : {replacement: near}),
        },
        ['judgement'],
      )
    })
  return z.strictObject({
    id: anchor().optional(),
    title: localized(context).optional(),
    question: anchor().optional(),
    perspective: choice(perspectives, perspectiveAliases).optional(),
    criteria: z.array(criterion).min(1),
    conclusion: localized(context).optional(),
    justification: localized(context).optional(),
  })
}

interface Answer {
  readonly answer: 'yes' | 'no'
  readonly words?: LocalizedText
}

/** `yes`, `no`, or the answer in words, which is a yes. */
const answer = (language: LanguageContext): z.ZodType<Answer> =>
  z.unknown().transform((value, context): Answer => {
    if (typeof value === 'string') {
      if (/^(?:yes|是)$/i.test(value.trim())) return {answer: 'yes'}
      if (/^(?:no|否)$/i.test(value.trim())) return {answer: 'no'}
    }
    return {answer: 'yes', words: readLocalized(value, context, language)}
  })

export function goodPracticeSchema(context: LanguageContext) {
  const answered = () => answer(context).optional()
  return z.strictObject({
    id: anchor().optional(),
    title: localized(context).optional(),
    ...({
      actionable: answered(),
      necessary: answered(),
      'net-benefit': answered(),
      'opportunity-cost': answered(),
      'indirect-evidence': answered(),
    } satisfies Readonly<Record<(typeof goodPracticeQuestions)[number], z.ZodType>>),
  })
}
