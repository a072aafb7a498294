/**
 * A retracted work supports nothing. It may be cited only to speak of the retraction (ICMJE, Recommendations, III.A.3): then the notice of
 * retraction stands in the list beside it.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {Ketamine in depression}, journal = {Nature}, year = {2006}}
 * @example not ok references: 1:32 "Unexpected retracted work `a`, expected no citation of it as evidence"
 *   @article{a, author = {Li, X.}, title = {RETRACTED: Ketamine in depression}, journal = {Nature}, year = {2006}}
 */
import {referenceRule} from '../../reference-rule.js'
import {reportNotices} from '../../references/notices.js'

export const referenceRetracted = referenceRule('reference-retracted', ({references, report}) => {
  reportNotices(references, 'retraction', report)
})
