/**
 * `excludedFrom` names recommendations of this guideline.
 *
 * @example ok front matter
 *   contributors:
 *     - name:
 *         zh: 李明
 *         en: Li Ming
 *       interests:
 *         declared:
 *           zh: 持有某公司股份。
 *           en: Holds shares in a company.
 *         handling: no-vote
 *         excludedFrom: R1
 *   ---
 *   :::recommendation{#R1 type="good-practice"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok front matter: 10:21 "Unexpected recommendation `R9`, expected the id of one in this guideline"
 *   contributors:
 *     - name:
 *         zh: 李明
 *         en: Li Ming
 *       interests:
 *         declared:
 *           zh: 持有某公司股份。
 *           en: Holds shares in a company.
 *         handling: no-vote
 *         excludedFrom: R9
 *   ---
 *   :::recommendation{#R1 type="good-practice"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const excludedFromUnknown = rule('excluded-from-unknown', ({guideline: {metadata}, survey, report}) => {
  const known = new Set(survey.recommendations.flatMap(({id}) => (id === undefined ? [] : [id])))
  metadata.contributors.forEach(({interests}, index) => {
    interests?.excludedFrom?.forEach((id, at) => {
      if (known.has(id)) return
      const near = nearestName(id, known)
      report({
        place: metadataPlace(metadata, `/contributors/${index}/interests/excludedFrom/${at}`),
        data: near ? {id, nearest: near} : {id},
        actual: id,
        ...(near ? {expected: near, note: 'nearest'} : {}),
      })
    })
  })
})
