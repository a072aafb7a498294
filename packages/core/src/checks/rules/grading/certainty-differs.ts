/**
 * The certainty is said once and meant everywhere: the recommendation, the overall certainty of its evidence profile, and the judgement
 * of `certainty` in its evidence-to-decision framework agree.
 *
 * @example ok
 *   :::recommendation{#R1 strength="conditional" direction="for" certainty="low"}
 *   建议使用。
 *
 *   We suggest it.
 *
 *   ```etd
 *   criteria:
 *     - criterion: certainty
 *       judgement: low
 *   ```
 *   :::
 * @example not ok: 9:16 "Unexpected certainty `low` beside a recommendation, expected `moderate` as on the recommendation"
 *   :::recommendation{#R1 strength="conditional" direction="for" certainty="moderate"}
 *   建议使用。
 *
 *   We suggest it.
 *
 *   ```etd
 *   criteria:
 *     - criterion: certainty
 *       judgement: low
 *   ```
 *   :::
 */
import type {Facts} from '../../../model/guideline.js'
import type {Place} from '../../../model/place.js'
import {recommendationBeside} from '../../evidence/belonging.js'
import {certaintyRank} from '../../evidence/certainty.js'
import {ratingOf} from '../../graded.js'
import {rule} from '../../rule.js'

export const certaintyDiffers = rule('certainty-differs', ({survey, scheme, report}) => {
  const compare = (facts: Facts, written: string | undefined, place: Place) => {
    const recommendation = recommendationBeside(facts, survey)
    const expected = recommendation && ratingOf(recommendation, 'certainty', scheme)
    const [rank, other] = [certaintyRank(written, scheme), certaintyRank(expected, scheme)]
    if (rank === undefined || other === undefined || rank === other) return
    report({place, data: {certainty: written!, expected: expected!}, actual: written!, expected: expected!})
  }
  for (const profile of survey.profiles) {
    if (!profile.certaintyRationale) compare(profile, profile.certainty, profile.places['/certainty'] ?? profile.place)
  }
  for (const decision of survey.decisions) {
    const index = decision.criteria.findIndex(({criterion}) => criterion === 'certainty')
    if (index < 0 || decision.justification) continue
    compare(
      decision,
      decision.criteria[index]?.judgementCode,
      decision.places[`/criteria/${index}/judgement`] ?? decision.place,
    )
  }
})
