/**
 * The certainty across outcomes is that of the lowest outcome that is critical to the decision (GRADE handbook 5.4); where the panel
 * judged otherwise, the profile's `certaintyRationale` says why.
 *
 * @example ok
 *   :::recommendation{#R1 strength="conditional" direction="for" certainty="low"}
 *   建议使用。
 *
 *   We suggest it.
 *
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-17
 *       importance: critical
 *       certainty: low
 *     - outcome: QIDS
 *       importance: important
 *       certainty: very-low
 *   ```
 *   :::
 * @example not ok: 1:62 "Unexpected certainty `moderate` above the lowest critical outcome, expected `low` as of HAMD-17, or a `certaintyRationale` in the profile"
 *   :::recommendation{#R1 strength="conditional" direction="for" certainty="moderate"}
 *   建议使用。
 *
 *   We suggest it.
 *
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-17
 *       importance: critical
 *       certainty: low
 *   ```
 *   :::
 */
import type {GradingScheme} from '../../../grading/scheme.js'
import type {EvidenceOutcome, EvidenceProfile} from '../../../model/evidence.js'
import {recommendationBeside} from '../../evidence/belonging.js'
import {certainties, certaintyRank} from '../../evidence/certainty.js'
import {namedInEach} from '../../evidence/names.js'
import {ratingOf} from '../../graded.js'
import {rule} from '../../rule.js'

function lowestCritical(
  {outcomes}: EvidenceProfile,
  scheme: GradingScheme | undefined,
): {outcome: EvidenceOutcome; rank: number} | undefined {
  let lowest: {outcome: EvidenceOutcome; rank: number} | undefined
  for (const outcome of outcomes) {
    const rank = outcome.importance === 'critical' ? certaintyRank(outcome.certainty, scheme) : undefined
    if (rank !== undefined && (!lowest || rank < lowest.rank)) lowest = {outcome, rank}
  }
  return lowest
}

export const certaintyAboveOutcomes = rule('certainty-above-outcomes', ({survey, scheme, report}) => {
  for (const profile of survey.profiles) {
    if (profile.certaintyRationale) continue
    const lowest = lowestCritical(profile, scheme)
    if (!lowest) continue
    const recommendation = recommendationBeside(profile, survey)
    const rated = [
      {value: profile.certainty, place: profile.places['/certainty'] ?? profile.place},
      ...(recommendation
        ? [
            {
              value: ratingOf(recommendation, 'certainty', scheme),
              place: recommendation.places.certainty ?? recommendation.place,
            },
          ]
        : []),
    ]
    for (const {value, place} of rated) {
      const rank = certaintyRank(value, scheme)
      if (rank === undefined || rank <= lowest.rank) continue
      const {outcome} = lowest.outcome
      const expected = certainties[lowest.rank]!
      report({
        place,
        data: {certainty: value!, expected, ...namedInEach(outcome)},
        actual: value!,
        expected,
      })
    }
  }
})
