/** What a rule says before it has found anything: its words with `{{name}}` where a finding fills something in. */
import {resources} from '../locales/resources.generated.js'
import type {Language} from '../model/language.js'
import {areaOf} from './catalogue.js'
import type {RuleWords} from './finding.js'

/** The words of a rule of ours in one language; undefined for a rule from outside, which brings its own. */
export function ruleWords(rule: string, language: Language): RuleWords | undefined {
  const area = areaOf(rule)
  if (!area) return undefined
  const words: Readonly<Record<string, RuleWords>> = resources[language][`rules-${area}`]
  return Object.hasOwn(words, rule) ? words[rule] : undefined
}
