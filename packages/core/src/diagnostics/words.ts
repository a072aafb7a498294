/** A diagnostic in words: title, message, note and explanation in one language, from locales/ or from the rule itself. */
import type {resources} from '../locales/resources.generated.js'
import {hasText, translate} from '../locales/translator.js'
import type {Language} from '../model/language.js'
import {type Area, areaOf, type RuleId} from './catalogue.js'
import type {Diagnostic} from './finding.js'

type Resources = typeof resources
type RuleNamespace = Extract<keyof Resources[Language], `rules-${string}`>
type Complete = {readonly title: string; readonly message: string; readonly docs: string}
type WordedIn<L extends Language> = {
  [N in RuleNamespace]: {
    [Id in keyof Resources[L][N]]: Resources[L][N][Id] extends Complete ? Id : never
  }[keyof Resources[L][N]]
}[RuleNamespace]
type Worded = WordedIn<'zh'> & WordedIn<'en'>

/**
 * Holds only if every rule of the catalogue has `title`, `message` and `docs` in both languages. If this line does not compile, the
 * error names the rules in question: add them to locales/en/rules-<area>.json and locales/zh-CN/rules-<area>.json, then run
 * `node scripts/compile-locales.mjs`.
 */
export const everyRuleHasWords: [Exclude<RuleId, Worded>] extends [never] ? true : {wordless: Exclude<RuleId, Worded>} =
  true

export interface WordedDiagnostic {
  readonly title: string
  readonly message: string
  readonly note?: string
  readonly docs: string
}

/** Where a rule is explained, from the root of the project. */
export const ruleUrl = (rule: string): string => `docs/rules.md#${rule}`

function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  )
}

/** Facts of a finding that list codes, which Chinese parts by its own comma: `1、2、3`. */
const lists = new Set(['allowed', 'elements', 'keys', 'known', 'languages', 'levels', 'missing'])

/** Facts of our checks that are a language or several: `zh` is said as 中文 or Chinese. */
const languageFacts = new Set(['language', 'languages', 'written'])

const checkAreas: readonly Area[] = ['structure', 'fidelity', 'grading', 'governance', 'style']

const named = (value: string, language: Language): string =>
  value.replace(/\b(?:zh|en)\b/g, code => translate(language, 'diagnostics', `language.${code}`))

function worded(data: Readonly<Record<string, string | number>>, language: Language, isCheck: boolean) {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value]
      const said = isCheck && languageFacts.has(name) ? named(value, language) : value
      return [name, language === 'zh' && lists.has(name) ? said.replaceAll(', ', '、') : said]
    }),
  )
}

/** The words of a diagnostic in one language. Throws for a rule that is neither ours nor carries words: that is a bug of ours. */
export function wordDiagnostic(
  diagnostic: Pick<Diagnostic, 'rule' | 'data' | 'note' | 'words'>,
  language: Language,
): WordedDiagnostic {
  const {rule, note, words} = diagnostic
  if (words) {
    const data = worded(diagnostic.data ?? {}, language, false)
    const own = words[language]
    const noted = note === undefined ? undefined : own.notes?.[note]
    return {
      title: fill(own.title, data),
      message: fill(own.message, data),
      ...(noted === undefined ? {} : {note: fill(noted, data)}),
      docs: own.docs,
    }
  }
  const area = areaOf(rule)
  if (!area) throw new Error(`Rule ${rule} has no words`)
  const namespace = `rules-${area}` as const
  const data = worded(diagnostic.data ?? {}, language, checkAreas.includes(area))
  const noteKey = `${rule}.notes.${note}`
  return {
    title: translate(language, namespace, `${rule}.title`, data),
    message: translate(language, namespace, `${rule}.message`, data),
    ...(note !== undefined && hasText(language, namespace, noteKey)
      ? {note: translate(language, namespace, noteKey, data)}
      : {}),
    docs: translate(language, namespace, `${rule}.docs`, data),
  }
}
