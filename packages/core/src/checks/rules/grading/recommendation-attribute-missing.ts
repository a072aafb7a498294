/**
 * A graded recommendation carries every rating that its grading scheme requires (RIGHT 13c).
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 * @example not ok: 1:1 "Unexpected recommendation without `certainty`, expected a level of GRADE: high, moderate, low, very-low"
 *   :::recommendation{#R1 strength="strong" direction="for"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {isGraded} from '../../graded.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const recommendationAttributeMissing = rule('recommendation-attribute-missing', ({survey, scheme, report}) => {
  for (const recommendation of scheme ? survey.recommendations.filter(isGraded) : []) {
    for (const {name, required, levels} of scheme!.attributes) {
      if (!required || recommendation.attributes[name]) continue
      const known = levels.map(({value}) => value).join(', ')
      report({place: opening(recommendation.place), data: {attribute: name, scheme: scheme!.id, levels: known}})
    }
  }
})
