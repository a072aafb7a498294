/**
 * A year before 1600 is a slip of the pen: the oldest journals are of 1665. A reprint of an old book is cited by the year of the reprint.
 *
 * @example ok references
 *   @book{burton1621, author = {Burton, Robert}, title = {The anatomy of melancholy}, publisher = {Cripps}, year = {1621}}
 * @example not ok references: 1:67 "Unexpected year 1019 of the entry `a`, expected one from 1600 on"
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Nature}, year = {1019}, volume = {1}, pages = {1}}
 */
import {referenceRule} from '../../reference-rule.js'
import {yearOf} from '../../references/locator.js'
import {placeOfField} from '../../references/place-of-field.js'

const old: ReadonlySet<string> = new Set(['archive', 'map', 'legislation', 'document', 'book', 'chapter'])

export const referenceYearEarly = referenceRule('reference-year-early', ({references, report}) => {
  for (const reference of references) {
    const year = yearOf(reference)
    // A bracketed year is one that the cataloguer knows to be old: `[1578]`. Manuscripts are of any age.
    if (year === undefined || year >= 1600 || !/^\d{4}$/.test(reference.issued?.year ?? '')) continue
    if (old.has(reference.type) && year >= 1000) continue
    report({place: placeOfField(reference, 'issued'), data: {key: reference.key, year}, actual: String(year)})
  }
})
