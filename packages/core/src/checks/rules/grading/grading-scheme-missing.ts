/**
 * A guideline with graded recommendations names its grading scheme, since `A` or `2` means something else in each (RIGHT 12).
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 * @example not ok without grading: 1:1 "Unexpected graded recommendation in a guideline without a grading scheme, expected `grading` in the front matter"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {isGraded} from '../../graded.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const gradingSchemeMissing = rule('grading-scheme-missing', ({guideline, survey, report}) => {
  if (guideline.metadata.grading !== undefined) return
  const first = survey.recommendations.find(isGraded)
  if (first) report({place: opening(first.place)})
})
