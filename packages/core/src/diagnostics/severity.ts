/** Turns findings into diagnostics: the catalogue and the profile say how severe each is. */
import type {Guideline} from '../model/guideline.js'
import type {Place} from '../model/place.js'
import {definitionOf} from './catalogue.js'
import type {Diagnostic, Finding, Profile, Severity} from './finding.js'
import {compareFindings} from './order.js'
import type {RuleSeverity} from './rule-definition.js'
import {ruleUrl} from './words.js'

/** A draft is checked as a draft; a published or withdrawn guideline as what it is: a publication. */
export function profileOf(guideline: Guideline): Profile {
  const {status} = guideline.metadata
  return status === 'draft' || status === 'consultation' ? status : 'publication'
}

export const severityIn = (severity: RuleSeverity, profile: Profile): Severity | 'off' =>
  typeof severity === 'string' ? severity : severity[profile]

/**
 * Findings of any stage, graded and sorted by file, line, column and rule; those that are off under the profile are dropped. `severityOf` (of
 * `judge`) tells how severe each is; by default the catalogue does.
 */
export function gradeFindings(
  findings: readonly Finding[],
  profile: Profile,
  severityOf: (rule: string, severity: RuleSeverity, place: Place) => Severity | 'off' = (_, severity) =>
    severityIn(severity, profile),
): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const finding of findings) {
    const definition = definitionOf(finding.rule)
    if (!definition) throw new Error(`Rule ${String(finding.rule)} is not in the catalogue`)
    const severity = severityOf(finding.rule, definition.severity, finding.place)
    if (severity !== 'off') diagnostics.push({...finding, severity, url: ruleUrl(finding.rule)})
  }
  return diagnostics.sort(compareFindings)
}
