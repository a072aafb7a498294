/**
 * Votes mean something only beside the share that the panel had declared beforehand (RIGHT 15): where votes are recorded, `panel: threshold`
 * says it.
 *
 * @example ok front matter
 *   panel:
 *     threshold: 80%
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="18" votes-against="1"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok front matter: 2 "Unexpected votes without a declared threshold, expected `panel: threshold`"
 *   panel:
 *     votingRule:
 *       zh: 采用德尔菲法。
 *       en: The Delphi method was used.
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="18" votes-against="1"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {readVote} from '../../../evidence/index.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const thresholdMissing = rule('threshold-missing', ({guideline: {metadata}, survey, report}) => {
  if (metadata.panel?.threshold !== undefined) return
  if (survey.recommendations.some(({attributes}) => readVote(attributes).vote))
    report({place: metadataPlace(metadata, '/panel')})
})
