/**
 * Nothing cited appears after the day of the check, or after the guideline itself. Journals date issues some months ahead; a work in press
 * says so instead of naming a year.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2026}, volume = {1}, pages = {1}}
 * @example not ok references: 1:67 "Unexpected date 2062 of the entry `a`, expected none after 2026-07-01"
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2062}, volume = {1}, pages = {1}}
 */
import type {ReferenceDate} from '../../../model/reference.js'
import {referenceRule} from '../../reference-rule.js'
import {laterBy, writtenDate} from '../../references/dates.js'
import {placeOfField} from '../../references/place-of-field.js'

/** Issues of a journal are dated up to so many months ahead. */
const monthsAhead = 3

export const referenceDateFuture = referenceRule('reference-date-future', ({references, today, report}) => {
  if (today === undefined) return
  for (const reference of references) {
    const {key, status} = reference
    const isFuture = (date: ReferenceDate | undefined, months: number): date is ReferenceDate =>
      date !== undefined &&
      /^\d{4}$/.test(date.year) &&
      writtenDate(date) > laterBy(months, today).slice(0, writtenDate(date).length)
    const field =
      status !== 'in-press' && isFuture(reference.issued, monthsAhead)
        ? 'issued'
        : isFuture(reference.accessed, 1)
          ? 'accessed'
          : undefined
    const date = field && reference[field]
    if (!field || !date) continue
    const written = writtenDate(date)
    report({place: placeOfField(reference, field), data: {key, date: written, today}, actual: written})
  }
})
