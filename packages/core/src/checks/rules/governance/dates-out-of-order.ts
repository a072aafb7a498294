/**
 * Dates run forwards: the search ends before acceptance, and received ≤ revised ≤ accepted ≤ published ≤ updated ≤ review due.
 *
 * @example ok front matter
 *   dates:
 *     received: 2026-01-10
 *     accepted: 2026-03
 *     published: 2026-03-20
 * @example not ok front matter: 3:13 "Unexpected accepted 2025-12-01 before received 2026-01-10, expected it later"
 *   dates:
 *     received: 2026-01-10
 *     accepted: 2025-12-01
 */
import {compareDates} from '../../dates.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

const orders = [
  ['received', 'revised', 'accepted', 'published', 'updated', 'reviewDue'],
  ['evidenceSearchedUntil', 'accepted', 'published'],
] as const

export const datesOutOfOrder = rule('dates-out-of-order', ({guideline: {metadata}, report}) => {
  const reported = new Set<string>()
  for (const order of orders) {
    let latest: {name: string; date: string} | undefined
    for (const name of order) {
      const date = metadata.dates[name]
      if (!date) continue
      if (latest && compareDates(date, latest.date) < 0 && !reported.has(name)) {
        reported.add(name)
        const place = metadataPlace(metadata, `/dates/${name}`)
        report({
          place,
          data: {later: name, laterDate: date, earlier: latest.name, earlierDate: latest.date},
          actual: date,
        })
      } else latest = {name, date}
    }
  }
})
