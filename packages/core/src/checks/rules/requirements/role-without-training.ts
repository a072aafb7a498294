/**
 * Whoever carries out what must or should be done has a training requirement, unless no training is asked of the role: an institution, a
 * committee, the patient.
 *
 * @example ok
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse institution"}
 *   应当测血压。
 *
 *   Blood pressure is to be measured.
 *   :::
 *   :::
 *
 *   :::training
 *   :::requirement{#T1 obligation="must" responsible="nurse"}
 *   护士应当接受测量血压的培训。
 *
 *   Nurses are trained in measuring blood pressure.
 *   :::
 *   :::
 * @example not ok: 2:38 "Unexpected role `nurse` (Nurse) without training, expected a requirement in `:::training` for it"
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse institution"}
 *   应当测血压。
 *
 *   Blood pressure is to be measured.
 *   :::
 *   :::
 */
import {requirementRegistry} from '../../../requirements/index.js'
import {rule} from '../../rule.js'

export const roleWithoutTraining = rule('role-without-training', ({guideline, survey, report}) => {
  if (survey.requirements.length === 0) return
  const registry = requirementRegistry(guideline.metadata.requirements)
  const trained = new Set(
    survey.requirements.flatMap(({area, responsible}) => (area === 'training' ? responsible : [])),
  )
  const seen = new Set<string>()
  for (const {area, obligation, responsible, places, place} of survey.requirements) {
    if (area === 'training' || obligation === 'may') continue
    for (const id of responsible) {
      const role = registry.role(id)
      if (!role || role.training === 'none' || trained.has(id) || seen.has(id)) continue
      seen.add(id)
      const {zh, en} = role.title
      report({
        place: places.responsible ?? place,
        actual: id,
        data: {role: id, titleZh: zh ?? en ?? id, titleEn: en ?? zh ?? id},
      })
    }
  }
})
