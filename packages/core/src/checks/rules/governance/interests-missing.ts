/**
 * The interests of the group as a whole, or of each contributor, are declared; having none is said (RIGHT 19a).
 *
 * @example ok front matter
 *   interests:
 *     declared:
 *       zh: 所有成员均声明无利益冲突。
 *       en: All members declared that they have no conflicts of interest.
 * @example not ok front matter: front matter "Unexpected guideline without declared interests, expected `interests` or those of each contributor"
 *   version: 1.0.0
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const interestsMissing = rule('interests-missing', ({guideline: {metadata}, report}) => {
  if (metadata.interests) return
  const silent = metadata.contributors.findIndex(({interests}) => !interests)
  if (metadata.contributors.length > 0 && silent < 0) return
  const some = metadata.contributors.some(({interests}) => interests)
  report({place: metadataPlace(metadata, some ? `/contributors/${silent}` : '')})
})
