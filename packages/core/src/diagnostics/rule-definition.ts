/** How severe a rule is: always the same, or by profile (`off` is not reported). */
import type {Profile, Severity} from './finding.js'

export type RuleSeverity = Severity | Readonly<Record<Profile, Severity | 'off'>>

export interface RuleDefinition {
  readonly severity: RuleSeverity
  /**
   * `safe`: the fixes of the rule change how a text is typed and nothing that it says, so that they are made without being looked at. Other
   * fixes are suggestions.
   */
  readonly fix?: 'safe'
}

export type RuleDefinitions = Readonly<Record<string, RuleDefinition>>
