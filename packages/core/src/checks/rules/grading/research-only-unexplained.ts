/**
 * A recommendation for use only in research says what is to be found out: a `:::research` part with the questions, the people, the
 * comparison and the outcomes that matter (GRADE handbook 6.1.4).
 *
 * @example ok
 *   :::recommendation{#R1 strength="only-in-research"}
 *   仅建议在研究中使用。
 *
 *   We suggest use only in research.
 *
 *   :::research
 *   长期使用对认知有何影响？
 *
 *   How does long-term use affect cognition?
 *   :::
 *   :::
 * @example not ok: 1:1 "Unexpected recommendation for use only in research that does not say what to study, expected a `:::research` part in it"
 *   :::recommendation{#R1 type="research"}
 *   仅建议在研究中使用。
 *
 *   We suggest use only in research.
 *   :::
 */
import {isOnlyInResearch} from '../../graded.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const researchOnlyUnexplained = rule('research-only-unexplained', ({survey, scheme, report}) => {
  for (const recommendation of survey.recommendations) {
    if (!isOnlyInResearch(recommendation, scheme)) continue
    const explained = recommendation.parts.some(({name, children}) => name === 'research' && children.length > 0)
    if (!explained) report({place: opening(recommendation.place)})
  }
})
