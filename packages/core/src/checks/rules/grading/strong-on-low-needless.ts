/**
 * One of GRADE's situations is named only where a strong recommendation rests on low or very low certainty: editions print it as the reason
 * for that.
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 * @example not ok: 1:74 "Unexpected `strong-on-low-reason` on a `strong` recommendation of `high` certainty, expected it only on a strong one of low or very low certainty"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high" strong-on-low-reason="1"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {gradingLevel} from '../../../grading/registry.js'
import {isStrongOnLow, ratingOf} from '../../graded.js'
import {rule} from '../../rule.js'

export const strongOnLowNeedless = rule('strong-on-low-needless', ({survey, scheme, report}) => {
  for (const recommendation of survey.recommendations) {
    const {attributes, places, place} = recommendation
    if (!attributes['strong-on-low-reason'] || isStrongOnLow(recommendation, scheme)) continue
    const strength = ratingOf(recommendation, 'strength', scheme)
    const certainty = ratingOf(recommendation, 'certainty', scheme)
    if (strength === undefined || certainty === undefined) continue
    // What is no level at all has a finding of its own.
    if (scheme && !(gradingLevel(scheme, 'strength', strength) && gradingLevel(scheme, 'certainty', certainty)))
      continue
    report({place: places['strong-on-low-reason'] ?? place, data: {strength, certainty}})
  }
})
