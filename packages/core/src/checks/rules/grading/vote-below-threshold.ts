/**
 * A recommendation stands only if its vote reached what the panel had declared beforehand (`panel: threshold`, and `strongThreshold` for
 * a strong one).
 *
 * @example ok front matter
 *   panel:
 *     threshold: 2/3
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="14" votes-against="6"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok front matter: 4:44 "Unexpected vote of 70% in favour (14 of 20), expected at least 80%"
 *   panel:
 *     threshold: 80%
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="14" votes-against="6"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {asPercent, readVote, shareInFavour} from '../../../evidence/index.js'
import {ratingOf} from '../../graded.js'
import {rule} from '../../rule.js'

/** A share of two thirds is not below two thirds. */
const rounding = 1e-9

export const voteBelowThreshold = rule('vote-below-threshold', ({guideline: {metadata}, survey, scheme, report}) => {
  const {panel} = metadata
  for (const recommendation of survey.recommendations) {
    const strong = ratingOf(recommendation, 'strength', scheme) === 'strong'
    // A strong recommendation is not adopted by fewer than any other.
    const asked = [panel?.threshold, strong ? panel?.strongThreshold : undefined].filter(share => share !== undefined)
    const needed = asked.length === 0 ? undefined : Math.max(...asked)
    const {vote} = readVote(recommendation.attributes)
    const share = vote && (shareInFavour(vote, panel) ?? 0)
    if (needed === undefined || share === undefined || share >= needed - rounding) continue
    const cast = vote!.inFavour + vote!.against + (panel?.abstentions === 'counted' ? vote!.abstained : 0)
    report({
      place: recommendation.places['votes-for'] ?? recommendation.place,
      data: {share: asPercent(share), inFavour: vote!.inFavour, cast, threshold: asPercent(needed)},
      actual: asPercent(share),
      expected: asPercent(needed),
      ...(strong && panel?.strongThreshold === needed ? {note: 'strong'} : {}),
    })
  }
})
