/**
 * A work that was corrected is read with its correction: figures taken from it may have changed.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {Ketamine in depression}, journal = {Nature}, year = {2006}}
 * @example not ok references: 2:3 "Unexpected correction of the work `a`, expected figures as corrected"
 *   @article{a, author = {Li, X.}, title = {Ketamine}, journal = {Nature}, year = {2006},
 *     note = {Erratum in: Nature. 2008;1(1):3}}
 */
import {referenceRule} from '../../reference-rule.js'
import {reportNotices} from '../../references/notices.js'

export const referenceCorrected = referenceRule('reference-corrected', ({references, report}) => {
  reportNotices(references, 'correction', report)
})
