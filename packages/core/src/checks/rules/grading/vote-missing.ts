/**
 * Where the panel declared how much agreement it needs, each recommendation records its vote (RIGHT 15; STAR 共识方法).
 *
 * @example ok front matter
 *   panel:
 *     threshold: 80%
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="18" votes-against="1" abstentions="1"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok front matter: 4:1 "Unexpected recommendation without a vote, expected `votes-for` and `votes-against`"
 *   panel:
 *     threshold: 80%
 *   ---
 *   :::recommendation{#R1 type="good-practice"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {voteAttributes} from '../../../evidence/index.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const voteMissing = rule('vote-missing', ({guideline: {metadata}, survey, report}) => {
  const {threshold, strongThreshold} = metadata.panel ?? {}
  if (threshold === undefined && strongThreshold === undefined) return
  for (const {attributes, place} of survey.recommendations) {
    // An incomplete vote has a finding of its own.
    if (voteAttributes.slice(0, 3).some(name => Object.hasOwn(attributes, name))) continue
    report({place: opening(place)})
  }
})
