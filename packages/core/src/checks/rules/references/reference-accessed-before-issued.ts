/**
 * A web page is visited after it appeared.
 *
 * @example ok references
 *   @online{who, author = {{World Health Organization}}, title = {Depression}, url = {https://www.who.int/x}, date = {2023-03-31}, urldate = {2024-01-05}}
 * @example not ok references: 1:128 "Unexpected date of access 2022-01-05 of the entry `who`, expected none before 2023-03-31, when it appeared"
 *   @online{who, author = {{World Health Organization}}, title = {Depression}, url = {https://www.who.int/x}, date = {2023-03-31}, urldate = {2022-01-05}}
 */
import {compareDates} from '../../dates.js'
import {referenceRule} from '../../reference-rule.js'
import {writtenDate} from '../../references/dates.js'
import {placeOfField} from '../../references/place-of-field.js'

export const referenceAccessedBeforeIssued = referenceRule(
  'reference-accessed-before-issued',
  ({references, report}) => {
    for (const reference of references) {
      const {key, type, issued, accessed} = reference
      // An article is often visited online before the year of its issue.
      if (!issued || !accessed || type === 'article-journal') continue
      if (!/^\d{4}$/.test(issued.year) || !/^\d{4}$/.test(accessed.year)) continue
      const [appeared, visited] = [writtenDate(issued), writtenDate(accessed)]
      if (compareDates(visited, appeared) >= 0) continue
      report({
        place: placeOfField(reference, 'accessed'),
        data: {key, date: visited, issued: appeared},
        actual: visited,
      })
    }
  },
)
