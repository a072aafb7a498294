/** How severe a rule is: always the same, or by profile (`off` is not reported). */
import type {Profile, Severity} from './finding.js'

export type RuleSeverity = Severity | Readonly<Record<Profile, Severity | 'off'>>

export interface RuleDefinition {
  readonly severity: RuleSeverity
}

export type RuleDefinitions = Readonly<Record<string, RuleDefinition>>
