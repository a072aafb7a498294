/**
 * No more votes are cast than there are members to cast them: those kept from a vote are not counted in it.
 *
 * @example ok front matter
 *   panel:
 *     size: 20
 *   contributors:
 *     - id: li-ming
 *       name:
 *         zh: 李明
 *         en: Li Ming
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="18" votes-against="1" excluded="li-ming"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok front matter: 9:44 "Unexpected 20 votes with 1 member kept from the vote, expected at most 20 in all"
 *   panel:
 *     size: 20
 *   contributors:
 *     - id: li-ming
 *       name:
 *         zh: 李明
 *         en: Li Ming
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="19" votes-against="1" excluded="li-ming"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {excludedFromVote, readVote} from '../../../evidence/index.js'
import {rule} from '../../rule.js'

export const voteExceedsPanel = rule('vote-exceeds-panel', ({guideline: {metadata}, survey, report}) => {
  const size = metadata.panel?.size
  if (size === undefined) return
  for (const {attributes, places, place} of survey.recommendations) {
    const {vote} = readVote(attributes)
    if (!vote) continue
    const votes = vote.inFavour + vote.against + vote.abstained
    const {people, unknown} = excludedFromVote(attributes, metadata.contributors)
    const excluded = people.length + unknown.length
    if (votes + excluded <= size) continue
    report({
      place: places['votes-for'] ?? place,
      data: {votes, excluded, size},
      actual: `${votes + excluded}`,
      expected: `${size}`,
    })
  }
})
