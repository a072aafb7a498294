/**
 * A guideline says when it will be looked at again: an old one misleads (AGREE II 14).
 *
 * @example ok front matter
 *   dates:
 *     reviewDue: 2029-01
 * @example not ok front matter: front matter "Unexpected guideline without a review date, expected `dates: reviewDue`"
 *   version: 1.0.0
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const reviewDateMissing = rule('review-date-missing', ({guideline: {metadata}, report}) => {
  if (!metadata.dates.reviewDue) report({place: metadataPlace(metadata, '/dates')})
})
