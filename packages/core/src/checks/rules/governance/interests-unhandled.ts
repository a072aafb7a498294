/**
 * Interests that were declared were judged, and something followed: the member's `handling`, or in words `management` (RIGHT 19b; STAR 14).
 *
 * @example ok front matter
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       interests:
 *         declared:
 *           zh: 曾接受某公司讲课费。
 *           en: Has received lecture fees from a company.
 *         handling: no-vote
 * @example not ok front matter: 6:7 "Unexpected interests of Example A without what followed, expected `handling` or `management`"
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       interests:
 *         declared:
 *           zh: 曾接受某公司讲课费。
 *           en: Has received lecture fees from a company.
 */
import {namedInEach} from '../../evidence/names.js'
import {declaresNone, isMember} from '../../group/interests.js'
import {metadataPlace, opening} from '../../places.js'
import {rule} from '../../rule.js'

export const interestsUnhandled = rule('interests-unhandled', ({guideline: {metadata}, report}) => {
  metadata.contributors.forEach((person, index) => {
    const {interests} = person
    if (!interests || interests.handling || interests.management || !isMember(person)) return
    if (declaresNone(interests.declared)) return
    report({
      place: opening(metadataPlace(metadata, `/contributors/${index}/interests`)),
      data: namedInEach(person.name),
    })
  })
})
