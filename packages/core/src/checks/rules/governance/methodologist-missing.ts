/**
 * The group has a methodologist: someone who knows how evidence is found, appraised and turned into recommendations (STAR 12; GIN).
 *
 * @example ok front matter
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       role: methodologist
 * @example not ok front matter: 2 "Unexpected group without a methodologist, expected a contributor with `role: methodologist`"
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       role: chair
 */
import {isMember} from '../../group/interests.js'
import {isMethodologist} from '../../group/roles.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const methodologistMissing = rule('methodologist-missing', ({guideline: {metadata}, report}) => {
  const members = metadata.contributors.filter(isMember)
  if (members.length === 0 || members.some(person => isMethodologist(person, metadata))) return
  report({place: metadataPlace(metadata, '/contributors')})
})
