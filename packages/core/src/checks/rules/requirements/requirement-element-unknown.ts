/**
 * `element` names elements of the catalogue of the box that the requirement stands in, or of the guideline's own. Others meet nothing.
 *
 * @example ok
 *   :::consent
 *   :::requirement{#C1 element="cost risks" obligation="must" responsible="physician"}
 *   应当说明费用和风险。
 *
 *   Costs and risks are explained.
 *   :::
 *   :::
 * @example not ok: 2:20 "Unexpected element `alternatvies` in `consent`, expected one of its catalogue"
 *   :::consent
 *   :::requirement{#C1 element="alternatvies" obligation="must" responsible="physician"}
 *   应当说明替代方案。
 *
 *   Alternatives are explained.
 *   :::
 *   :::
 */
import {requirementAreas} from '../../../model/requirement.js'
import {requirementRegistry} from '../../../requirements/index.js'
import {rule} from '../../rule.js'

export const requirementElementUnknown = rule('requirement-element-unknown', ({guideline, survey, report}) => {
  const registry = requirementRegistry(guideline.metadata.requirements)
  for (const {area, elements, places, place} of survey.requirements) {
    for (const element of elements) {
      if (registry.element(area, element)) continue
      const other = requirementAreas.find(one => registry.element(one, element))
      const nearest = other === undefined ? registry.nearestElement(area, element) : undefined
      report({
        place: places.element ?? place,
        actual: element,
        ...(nearest === undefined ? {} : {expected: nearest}),
        ...(other === undefined ? (nearest === undefined ? {} : {note: 'nearest'}) : {note: 'other-area'}),
        data: {
          element,
          area,
          ...(nearest === undefined ? {} : {nearest}),
          ...(other === undefined ? {} : {other}),
        },
      })
    }
  }
})
