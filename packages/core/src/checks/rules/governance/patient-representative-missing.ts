/**
 * Those whom the guideline is about have a voice in it: a patient representative takes part (AGREE II 5; GIN).
 *
 * @example ok front matter
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       role: patient-representative
 * @example not ok front matter: 2 "Unexpected group without a patient representative, expected a contributor with `role: patient-representative`"
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       role: chair
 */
import {isMember} from '../../group/interests.js'
import {isPatientRepresentative} from '../../group/roles.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const patientRepresentativeMissing = rule(
  'patient-representative-missing',
  ({guideline: {metadata}, report}) => {
    const members = metadata.contributors.filter(isMember)
    if (members.length === 0 || members.some(isPatientRepresentative)) return
    report({place: metadataPlace(metadata, '/contributors')})
  },
)
