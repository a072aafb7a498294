/**
 * The review date lies ahead of the day of the check, which the caller gives (`today`): after it, the guideline should be reviewed
 * or withdrawn.
 *
 * @example ok front matter
 *   dates:
 *     reviewDue: 2029-01
 * @example not ok front matter: 2:14 "Unexpected review date 2024-12 in the past, expected one after 2026-07-01"
 *   dates:
 *     reviewDue: 2024-12
 */
import {compareDates} from '../../dates.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const reviewDatePast = rule('review-date-past', ({guideline: {metadata}, today, report}) => {
  const {reviewDue} = metadata.dates
  if (today === undefined || !reviewDue || compareDates(reviewDue, today) >= 0) return
  report({place: metadataPlace(metadata, '/dates/reviewDue'), data: {date: reviewDue, today}, actual: reviewDue})
})
