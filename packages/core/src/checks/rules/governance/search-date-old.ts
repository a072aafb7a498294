/**
 * Between the end of the search and publication lie no more months than the group declared (`dates: searchInterval`), or 24 where it
 * declared none: evidence that came later is missing.
 *
 * @example ok front matter
 *   dates:
 *     evidenceSearchedUntil: 2025-09
 *     published: 2026-07-01
 *     searchInterval: 12
 * @example not ok front matter: 2:26 "Unexpected search that ended 15 months before 2026-07-01, expected at most 12"
 *   dates:
 *     evidenceSearchedUntil: 2025-03-31
 *     published: 2026-07-01
 *     searchInterval: 12
 */
import {monthsBetween} from '../../dates.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

const undeclared = 24

export const searchDateOld = rule('search-date-old', ({guideline: {metadata}, report}) => {
  const {evidenceSearchedUntil, published, accepted, updated, searchInterval} = metadata.dates
  const made = published ?? accepted ?? updated
  if (!evidenceSearchedUntil || !made) return
  const months = monthsBetween(evidenceSearchedUntil, made)
  const most = searchInterval ?? undeclared
  if (months <= most) return
  report({
    place: metadataPlace(metadata, '/dates/evidenceSearchedUntil'),
    data: {months, date: made, most},
    actual: evidenceSearchedUntil,
    ...(searchInterval === undefined ? {note: 'undeclared'} : {}),
  })
})
