/**
 * People of at least two disciplines made the guideline together (STAR 11; AGREE II 4).
 *
 * @example ok front matter
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       discipline:
 *         zh: 精神医学
 *         en: Psychiatry
 *     - name:
 *         zh: 示例乙
 *         en: Example B
 *       role: pharmacist
 * @example not ok front matter: 2 "Unexpected group of 1 discipline, expected at least 2"
 *   contributors:
 *     - name:
 *         zh: 示例甲
 *         en: Example A
 *       discipline:
 *         zh: 精神医学
 *         en: Psychiatry
 */
import {isMember} from '../../group/interests.js'
import {disciplinesOf} from '../../group/roles.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

const least = 2

export const disciplinesTooFew = rule('disciplines-too-few', ({guideline: {metadata}, report}) => {
  const members = metadata.contributors.filter(isMember)
  const {size} = disciplinesOf(members, metadata)
  if (members.length > 0 && size < least)
    report({place: metadataPlace(metadata, '/contributors'), data: {count: size, least}})
})
