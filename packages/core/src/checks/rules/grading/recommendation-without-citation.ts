/**
 * A graded recommendation leads to its evidence: its statement, one of its parts or its evidence profile cites a work (STAR 推荐意见, AGREE II 12).
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用[@zarate2006]。
 *
 *   We recommend it [@zarate2006].
 *   :::
 * @example not ok: 1:1 "Unexpected recommendation without a citation, expected one in its statement, rationale or evidence"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {isGraded} from '../../graded.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const recommendationWithoutCitation = rule('recommendation-without-citation', ({survey, report}) => {
  for (const recommendation of survey.recommendations.filter(isGraded)) {
    const [from, to] = survey.citationsOf.get(recommendation) ?? [0, 0]
    if (from === to) report({place: opening(recommendation.place)})
  }
})
