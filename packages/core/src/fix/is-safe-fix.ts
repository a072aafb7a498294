/** Which fixes are made without being looked at. */
import {definitionOf} from '../diagnostics/catalogue.js'
import type {Diagnostic} from '../diagnostics/finding.js'

/** Of a rule whose fixes are safe by the catalogue, and not answered for. Fixes of rules from outside are suggestions. */
export const isSafeFix = ({rule, fix, suppressed, words}: Diagnostic): boolean =>
  fix !== undefined && fix.length > 0 && !suppressed && !words && definitionOf(rule)?.fix === 'safe'
