/** What is known of a rule apart from what it found: its area, its severity by profile, its words. */
import {
  type Area,
  areaOf,
  type Diagnostic,
  definitionOf,
  type Language,
  type Profile,
  type RuleWords,
  ruleWords,
  type Severity,
  severityIn,
} from '@zhinan/core'

export const profiles = ['draft', 'consultation', 'publication'] as const satisfies readonly Profile[]

/** Of a rule of ours; a rule from outside states none of these before it is run. */
export function severityByProfile(rule: string): Readonly<Record<Profile, Severity | 'off'>> | undefined {
  const severity = definitionOf(rule)?.severity
  if (!severity) return undefined
  const under = (profile: Profile) => severityIn(severity, profile)
  return {draft: under('draft'), consultation: under('consultation'), publication: under('publication')}
}

export interface ReportedRule {
  readonly id: string
  readonly area?: Area
  readonly words: Readonly<Record<Language, RuleWords>>
}

/** The rules of some diagnostics, each once, by id. */
export function reportedRules(diagnostics: readonly Diagnostic[]): readonly ReportedRule[] {
  const rules = new Map<string, ReportedRule>()
  for (const {rule, words} of diagnostics) {
    if (rules.has(rule)) continue
    const [zh, en] = [words?.zh ?? ruleWords(rule, 'zh'), words?.en ?? ruleWords(rule, 'en')]
    const area = areaOf(rule)
    if (zh && en) rules.set(rule, {id: rule, words: {zh, en}, ...(area && {area})})
  }
  return [...rules.values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** A template without the names of what fills it: `Unexpected … in Chinese`. */
export const withoutNames = (template: string): string => template.replace(/\{\{\w+\}\}/g, '…')
