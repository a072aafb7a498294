/**
 * Who is responsible is a role that is built in, or one that the front matter or a pack brings: its title stands in every form.
 *
 * @example ok
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse"}
 *   应当测血压。
 *
 *   Blood pressure is to be measured.
 *   :::
 *   :::
 * @example not ok: 2:38 "Unexpected role `nurze`, expected one that is built in or in the front matter"
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurze"}
 *   应当测血压。
 *
 *   Blood pressure is to be measured.
 *   :::
 *   :::
 */
import {requirementRegistry} from '../../../requirements/index.js'
import {rule} from '../../rule.js'

export const requirementRoleUnknown = rule('requirement-role-unknown', ({guideline, survey, report}) => {
  const registry = requirementRegistry(guideline.metadata.requirements)
  for (const {responsible, places, place} of survey.requirements) {
    for (const role of responsible) {
      if (registry.role(role)) continue
      const nearest = registry.nearestRole(role)
      report({
        place: places.responsible ?? place,
        actual: role,
        ...(nearest === undefined ? {} : {expected: nearest, note: 'nearest'}),
        data: {role, ...(nearest === undefined ? {} : {nearest})},
      })
    }
  }
})
