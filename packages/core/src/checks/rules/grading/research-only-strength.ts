/**
 * What is recommended only in research is not recommended, strongly or conditionally, outside of it: `type="research"` stands beside no
 * other strength.
 *
 * @example ok
 *   :::recommendation{#R1 type="research" strength="only-in-research"}
 *   仅建议在研究中使用。
 *
 *   We suggest use only in research.
 *   :::
 * @example not ok: 1:39 "Unexpected strength `strong` on a recommendation for use only in research, expected none or `only-in-research`"
 *   :::recommendation{#R1 type="research" strength="strong"}
 *   仅建议在研究中使用。
 *
 *   We suggest use only in research.
 *   :::
 */
import {isForResearch, ratingOf} from '../../graded.js'
import {rule} from '../../rule.js'

export const researchOnlyStrength = rule('research-only-strength', ({survey, scheme, report}) => {
  for (const recommendation of survey.recommendations.filter(isForResearch)) {
    const strength = ratingOf(recommendation, 'strength', scheme)
    if (strength === undefined || strength === 'only-in-research') continue
    report({
      place: recommendation.places.strength ?? recommendation.place,
      data: {strength},
      actual: strength,
      expected: 'only-in-research',
    })
  }
})
