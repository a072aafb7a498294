/** Checks a reference library that belongs to no guideline, by the rules over references. */
import {definitionOf} from '../diagnostics/catalogue.js'
import type {Diagnostic, Profile} from '../diagnostics/finding.js'
import {compareFindings} from '../diagnostics/order.js'
import {severityIn} from '../diagnostics/severity.js'
import {ruleUrl} from '../diagnostics/words.js'
import type {CitationStyles} from '../model/citation-style.js'
import type {Reference} from '../model/reference.js'
import {askedStyles} from './references/citation-demands.js'
import {referenceRules} from './rules/references/index.js'

export interface CheckReferencesOptions {
  /** What is asked of the list; by default what a publication needs. */
  readonly profile?: Profile
  /** ISO date of the day of the check; without it no date is found to lie in the future, as the library has no clock. */
  readonly today?: string
  /** The styles that will print the list; without them nothing is asked that only some styles ask, such as English pairs. */
  readonly citationStyle?: CitationStyles
}

/**
 * Runs the rules over references on a list, as `readReferenceLibrary` gives it. What reading reported is not repeated. The result is
 * sorted by file, line, column and rule. Time grows with the number of entries, not with its square: 5,000 take about a second.
 */
export function checkReferences(
  references: readonly Reference[],
  {profile = 'publication', today, citationStyle = {}}: CheckReferencesOptions = {},
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  const demands = askedStyles(citationStyle)
  for (const {id, checkReferences: check} of referenceRules) {
    const severity = severityIn(definitionOf(id)?.severity ?? 'error', profile)
    if (severity === 'off') continue
    const report = (finding: Omit<Diagnostic, 'rule' | 'severity'>) =>
      diagnostics.push({rule: id, ...finding, severity, url: ruleUrl(id)})
    check({references, profile, demands, report, ...(today === undefined ? {} : {today})})
  }
  return diagnostics.sort(compareFindings)
}
