/**
 * The YAML of ```` ```evidence-profile ```` and ```` ```etd ````. Every cell is a text, or `zh:` and `en:` on lines of their own;
 * a cell of figures stands once for both languages.
 */
import {z} from 'zod'
import {nearestName} from '../diagnostics/nearest.js'
import {translate} from '../locales/translator.js'
import type {LocalizedText} from '../model/language.js'
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
import {certaintyReasons, criterionCodes, importances, judgementsOf} from './vocabulary.js'

const importanceAliases = {
  至关重要: 'critical',
  关键: 'critical',
  重要: 'important',
  不重要: 'limited',
  'not-important': 'limited',
  'not important': 'limited',
} as const

const reasonAliases = {
  偏倚风险: 'risk-of-bias',
  不一致性: 'inconsistency',
  间接性: 'indirectness',
  不精确性: 'imprecision',
  发表偏倚: 'publication-bias',
} as const

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
    reasons: texts(choice(certaintyReasons, reasonAliases)).optional(),
    comment: words(),
    citations: texts(citationKey()).optional(),
  })
  return z.strictObject({
    id: anchor().optional(),
    title: words(),
    question: anchor().optional(),
    outcomes: z.array(outcome).min(1),
  })
}

const labelOf = (code: string): LocalizedText => ({
  zh: translate('zh', 'metadata', `judgement.${code}`),
  en: translate('en', 'metadata', `judgement.${code}`),
})

interface Judgement {
  readonly code?: string
  /** Written like a code, but no criterion has it. */
  readonly unknown?: string
  readonly text: LocalizedText
}

/** A code of any criterion (`probably-yes`), printed by its label, or words. */
function judgement(language: LanguageContext): z.ZodType<Judgement> {
  const codes = new Set<string>(Object.values(judgementsOf).flat())
  return z.unknown().transform((value, context): Judgement => {
    if (typeof value === 'string') {
      const code = value.trim().toLowerCase()
      if (codes.has(code)) return {code, text: labelOf(code)}
      const coded = /^[a-z]+(?:-[a-z]+)*$/.test(code)
      if (coded && (language.language === undefined || nearestName(code, codes) !== undefined))
        return {unknown: value, text: {}}
    }
    return {text: readLocalized(value, context, language)}
  })
}

export function evidenceToDecisionSchema(context: LanguageContext) {
  const criterion = z
    .strictObject({
      criterion: choice(criterionCodes),
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
    criteria: z.array(criterion).min(1),
    conclusion: localized(context).optional(),
  })
}
