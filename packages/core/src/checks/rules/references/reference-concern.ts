/**
 * Of a work with an expression of concern the editors doubt the findings: the guideline group looks at it again.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {Ketamine in depression}, journal = {Nature}, year = {2006}}
 * @example not ok references: 2:3 "Unexpected work `a` under an expression of concern, expected one whose findings stand"
 *   @article{a, author = {Li, X.}, title = {Ketamine}, journal = {Nature}, year = {2006},
 *     note = {Expression of concern in: Nature. 2008;1(1):3}}
 */
import {referenceRule} from '../../reference-rule.js'
import {reportNotices} from '../../references/notices.js'

export const referenceConcern = referenceRule('reference-concern', ({references, report}) => {
  reportNotices(references, 'expression-of-concern', report)
})
