/**
 * A graded recommendation carries every rating that its grading scheme requires (RIGHT 13c).
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 * @example ok
 *   :::recommendation{#R1 strength="only-in-research"}
 *   仅建议在研究中使用。
 *
 *   We suggest use only in research.
 *   :::
 * @example not ok: 1:1 "Unexpected recommendation without `certainty`, expected a level of GRADE: high, moderate, low, very-low"
 *   :::recommendation{#R1 strength="strong" direction="for"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {gradingLevel} from '../../../grading/registry.js'
import type {GradingScheme} from '../../../grading/scheme.js'
import type {Recommendation} from '../../../model/guideline.js'
import {isGraded, recommendationTypes} from '../../graded.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

/** Ratings that a level of the recommendation does without: what is recommended only in research has no direction. */
const waivedBy = ({attributes}: Recommendation, scheme: GradingScheme): ReadonlySet<string> =>
  new Set(scheme.attributes.flatMap(({name}) => gradingLevel(scheme, name, attributes[name] ?? '')?.waives ?? []))

export const recommendationAttributeMissing = rule('recommendation-attribute-missing', ({survey, scheme, report}) => {
  for (const recommendation of scheme ? survey.recommendations.filter(isGraded) : []) {
    // Which ratings it needs is not known where its type is not.
    if (!recommendationTypes.includes(recommendation.attributes.type ?? 'graded')) continue
    const waived = waivedBy(recommendation, scheme!)
    for (const {name, required, levels} of scheme!.attributes) {
      if (!required || recommendation.attributes[name] || waived.has(name)) continue
      const known = levels.map(({value}) => value).join(', ')
      report({place: opening(recommendation.place), data: {attribute: name, scheme: scheme!.id, levels: known}})
    }
  }
})
