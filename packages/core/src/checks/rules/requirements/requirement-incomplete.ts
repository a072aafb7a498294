/**
 * A requirement has an id, says how binding it is, and whom it binds: the forms and the matrices of a guideline are built from these three.
 *
 * @example ok
 *   :::training
 *   :::requirement{#T1 obligation="must" responsible="nurse"}
 *   输注护士接受过基础生命支持培训。
 *
 *   Nurses who give infusions are trained in basic life support.
 *   :::
 *   :::
 * @example not ok: 2:1 "Unexpected requirement without obligation, responsible, expected them in its attributes"
 *   :::training
 *   :::requirement{#T1}
 *   输注护士接受过基础生命支持培训。
 *
 *   Nurses who give infusions are trained in basic life support.
 *   :::
 *   :::
 */
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const requirementIncomplete = rule('requirement-incomplete', ({survey, report}) => {
  for (const {id, attributes, responsible, place} of survey.requirements) {
    const missing = [
      ...(id === undefined ? ['#id'] : []),
      // One that was written and not understood is reported as such.
      ...((attributes.obligation ?? '').trim() === '' ? ['obligation'] : []),
      ...(responsible.length === 0 ? ['responsible'] : []),
    ]
    if (missing.length > 0) report({place: opening(place), data: {missing: missing.join(', ')}})
  }
})
