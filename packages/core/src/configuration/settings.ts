/** Which severity a configuration gives to a rule. */
import {areaOf} from '../diagnostics/catalogue.js'
import type {Severity} from '../diagnostics/finding.js'
import type {CheckConfiguration, RuleSetting} from '../model/check-configuration.js'
import {fits} from './pattern.js'

/** Whether a setting's pattern names the rule: by its id, its area, or a pattern over ids. */
export const namesRule = (pattern: string, rule: string): boolean =>
  fits(pattern, rule) || (!pattern.includes('*') && areaOf(rule) === pattern)

const needed: ReadonlySet<string> = new Set([
  'guideline-missing',
  'guideline-half',
  'translation-lock-unreadable',
  'baseline-unreadable',
])

/** What stops a guideline from being read at all cannot be turned off. */
export const isAdjustable = (rule: string): boolean => areaOf(rule) !== 'input' && !needed.has(rule)

/**
 * The severity of a rule everywhere, and the settings that change it in some parts alone, in the order in which they count.
 * Without a configuration, what the catalogue says.
 */
export function settingOf(
  configuration: CheckConfiguration | undefined,
  rule: string,
  severity: Severity | 'off',
): {readonly severity: Severity | 'off'; readonly inParts: readonly RuleSetting[]} {
  if (!configuration || !isAdjustable(rule)) return {severity, inParts: []}
  let decided: Severity | 'off' = severity
  let inParts: RuleSetting[] = []
  for (const setting of configuration.rules) {
    if (!namesRule(setting.pattern, rule)) continue
    if (setting.parts) inParts.push(setting)
    else {
      decided = setting.severity
      inParts = []
    }
  }
  return {severity: decided, inParts}
}
