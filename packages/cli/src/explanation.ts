/** What there is to say of a rule apart from what it finds. */
import {
  type Area,
  areaOf,
  areas,
  definitionOf,
  type Language,
  nearestName,
  type Profile,
  ruleWords,
  type Severity,
} from '@zhinan/core'
import {severityByProfile, withoutNames} from './reporters/rule-facts.js'
import {ruleExamples} from './rule-examples.generated.js'

/** From the head of the rule's source. */
export interface RuleExample {
  readonly ok: boolean
  /** Lines of the front matter instead of the body. */
  readonly frontMatter: boolean
  /** Entries of a `.bib` library instead of the body. */
  readonly references: boolean
  /** The field that the front matter around the example lacks. */
  readonly without?: string
  /** Where it is found: `3:14`, a line, a file, or `front matter`. */
  readonly place?: string
  /** In English. */
  readonly message?: string
  readonly text: string
}

export interface Explanation {
  readonly id: string
  readonly area: Area
  readonly severity: Readonly<Record<Profile, Severity | 'off'>>
  /** `safe` where `--fix` mends what the rule finds. */
  readonly fix?: 'safe'
  readonly title: string
  /** `…` stands for what a finding fills in. */
  readonly message: string
  readonly docs: string
  /** What the rule does not see, where it says so. */
  readonly limits?: string
  readonly notes: readonly string[]
  readonly examples: readonly RuleExample[]
}

/** All rules, by area, in the order in which areas and ids are listed. */
export const rulesByArea: readonly (readonly [Area, readonly string[]])[] = Object.values(areas).flatMap(rules => {
  const ids = Object.keys(rules).sort()
  const area = ids[0] === undefined ? undefined : areaOf(ids[0])
  return area ? [[area, ids] as const] : []
})

/** Undefined where there is no such rule. */
export function explanation(id: string, language: Language): Explanation | undefined {
  const area = rulesByArea.find(([, rules]) => rules.includes(id))?.[0]
  const [words, severity] = [ruleWords(id, language), severityByProfile(id)]
  if (!area || !words || !severity) return undefined
  const fix = definitionOf(id)?.fix
  return {
    id,
    area,
    severity,
    ...(fix && {fix}),
    title: withoutNames(words.title),
    message: withoutNames(words.message),
    docs: withoutNames(words.docs),
    ...(words.limits !== undefined && {limits: withoutNames(words.limits)}),
    notes: Object.values(words.notes ?? {}).map(withoutNames),
    examples: Object.hasOwn(ruleExamples, id) ? (ruleExamples[id] ?? []) : [],
  }
}

/** Which rules may be meant by an id that no rule has: those with the same words, and the nearest by spelling; at most eight. */
export function nearRules(id: string): readonly string[] {
  const asked = id.toLowerCase().trim()
  const known = rulesByArea.flatMap(([, rules]) => rules)
  const spelled = nearestName(asked, known)
  const words = asked.split(/[^a-z0-9]+/).filter(word => word.length > 2)
  const sharing = known.filter(rule => words.length > 0 && words.every(word => rule.includes(word)))
  return [...new Set([...(spelled ? [spelled] : []), ...sharing])].slice(0, 8)
}
