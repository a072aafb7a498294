/**
 * Each member of the group has a declaration of interests of their own, unless the group's covers everyone (RIGHT 19; STAR 13).
 *
 * @example ok front matter
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       interests:
 *         declared:
 *           zh: 无利益冲突。
 *           en: No conflicts of interest.
 * @example not ok front matter: 2:5 "Unexpected member Example A without declared interests, expected `interests`"
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *   interests:
 *     declared:
 *       zh: 一名成员曾接受讲课费。
 *       en: One member has received lecture fees.
 */
import {namedInEach} from '../../evidence/names.js'
import {coversEveryone, isMember} from '../../group/interests.js'
import {metadataPlace, opening} from '../../places.js'
import {rule} from '../../rule.js'

export const memberInterestsMissing = rule('member-interests-missing', ({guideline: {metadata}, report}) => {
  const singly = metadata.contributors.some(person => isMember(person) && person.interests)
  if (metadata.interests && coversEveryone(metadata.interests.declared, singly)) return
  metadata.contributors.forEach((person, index) => {
    if (!isMember(person) || person.interests) return
    report({place: opening(metadataPlace(metadata, `/contributors/${index}`)), data: namedInEach(person.name)})
  })
})
