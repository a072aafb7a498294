/**
 * Levels that stand together are ones that the scheme puts together: grade A of the USPSTF rests on high certainty, a first-line
 * treatment of CANMAT on level 1 or 2.
 *
 * @example ok front matter
 *   grading: USPSTF
 *   ---
 *   :::recommendation{#R1 grade="B" certainty="moderate" net-benefit="substantial"}
 *   推荐筛查。
 *
 *   We recommend screening.
 *   :::
 * @example not ok front matter: 3:33 "Unexpected certainty `moderate` together with grade `A` under USPSTF, expected one of high"
 *   grading: USPSTF
 *   ---
 *   :::recommendation{#R1 grade="A" certainty="moderate"}
 *   推荐筛查。
 *
 *   We recommend screening.
 *   :::
 */
import {gradingLevel} from '../../../grading/registry.js'
import {isGraded, ratingOf} from '../../graded.js'
import {rule} from '../../rule.js'

export const levelCombination = rule('level-combination', ({survey, scheme, report}) => {
  for (const recommendation of scheme?.combinations ? survey.recommendations.filter(isGraded) : []) {
    const {places, place} = recommendation
    const rating = (name: string) => ratingOf(recommendation, name, scheme)
    const reported = new Set<string>()
    for (const {when, allowed} of scheme!.combinations!) {
      if (!Object.entries(when).every(([name, values]) => values.includes(rating(name) ?? ''))) continue
      for (const [attribute, values] of Object.entries(allowed)) {
        const value = rating(attribute)
        // What is no level at all has a finding of its own.
        if (value === undefined || values.includes(value) || !gradingLevel(scheme!, attribute, value)) continue
        if (reported.has(attribute)) continue
        reported.add(attribute)
        const [other] = Object.keys(when)
        report({
          place: places[attribute] ?? place,
          data: {
            attribute,
            value,
            other: other!,
            otherValue: rating(other!)!,
            scheme: scheme!.id,
            levels: values.join(', '),
          },
          actual: value,
          expected: values.join(', '),
        })
      }
    }
  }
})
