/**
 * `for` names recommendations of the guideline. A requirement for one that does not exist applies to none.
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice"}
 *   用药前测血压。
 *
 *   Measure blood pressure first.
 *   :::
 *
 *   :::facility
 *   :::requirement{#F1 obligation="must" responsible="institution" for="R1"}
 *   备有血压计。
 *
 *   A sphygmomanometer is at hand.
 *   :::
 *   :::
 * @example not ok: 8:64 "Unexpected recommendation `R2` in `for`, expected the id of a recommendation"
 *   :::recommendation{#R1 type="good-practice"}
 *   用药前测血压。
 *
 *   Measure blood pressure first.
 *   :::
 *
 *   :::facility
 *   :::requirement{#F1 obligation="must" responsible="institution" for="R1 R2"}
 *   备有血压计。
 *
 *   A sphygmomanometer is at hand.
 *   :::
 *   :::
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import {rule} from '../../rule.js'

export const requirementRecommendationUnknown = rule('requirement-recommendation-unknown', ({survey, report}) => {
  if (survey.requirements.length === 0) return
  const known = new Set(survey.recommendations.flatMap(({id}) => id ?? []))
  for (const {recommendations, places, place} of survey.requirements) {
    for (const id of recommendations) {
      if (known.has(id)) continue
      const nearest = survey.ids.has(id) ? undefined : nearestName(id, known)
      const note = survey.ids.has(id) ? 'other-part' : nearest === undefined ? undefined : 'nearest'
      report({
        place: places.for ?? place,
        actual: id,
        ...(nearest === undefined ? {} : {expected: nearest}),
        ...(note === undefined ? {} : {note}),
        data: {id, ...(nearest === undefined ? {} : {nearest})},
      })
    }
  }
})
