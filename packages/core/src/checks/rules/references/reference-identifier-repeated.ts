/**
 * A DOI or a PubMed number belongs to one work: two entries that share one are the same work twice, or one of them has the identifier of
 * another work. Parts of a book may share the book's DOI.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2018}, volume = {1}, pages = {1}, doi = {10.1000/a}}
 *   @article{b, author = {Wu, Y.}, title = {Two}, journal = {Nature}, year = {2018}, volume = {1}, pages = {9}, doi = {10.1000/b}}
 * @example not ok references: 2:109 "Unexpected DOI `10.1000/A` of the entry `b`, expected one that the entry `a` does not have"
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2018}, volume = {1}, pages = {1}, doi = {10.1000/a}}
 *   @article{b, author = {Li, X.}, title = {One}, journal = {Nature}, year = {2018}, volume = {1}, pages = {1}, doi = {10.1000/A}}
 */
import type {Reference} from '../../../model/reference.js'
import {referenceRule} from '../../reference-rule.js'
import {mayShareFirstAuthor} from '../../references/first-author.js'
import {placeOfField} from '../../references/place-of-field.js'
import {doiOf, isNotice, isSameWork, likestTitles, pairsBy} from '../../references/same-work.js'

export const referenceIdentifierRepeated = referenceRule('reference-identifier-repeated', ({references, report}) => {
  for (const {first, second} of pairsBy(references, identifiers, shareIdentifier)) {
    const byDoi = doiOf(first) !== undefined && doiOf(first) === doiOf(second)
    const [field, kind] = byDoi ? (['doi', 'DOI'] as const) : (['pmid', 'PMID'] as const)
    const identifier = second[field] ?? ''
    report({
      place: placeOfField(second, field),
      data: {key: second.key, other: first.key, kind, identifier},
      actual: identifier,
      note: relationOf(first, second),
    })
  }
})

function relationOf(first: Reference, second: Reference): 'same-work' | 'other-language' | 'other-work' {
  if (likestTitles(first, second) !== 'other') return mayShareFirstAuthor(first, second) ? 'same-work' : 'other-work'
  return first.language === second.language ? 'other-work' : 'other-language'
}

const identifiers = (reference: Reference): readonly string[] => {
  const doi = doiOf(reference)
  return [...(doi ? [`doi ${doi}`] : []), ...(reference.pmid ? [`pmid ${reference.pmid}`] : [])]
}

const partOfBook: ReadonlySet<Reference['type']> = new Set(['chapter', 'paper-conference', 'book', 'proceedings'])

function shareIdentifier(a: Reference, b: Reference): boolean {
  const differentParts = partOfBook.has(a.type) && partOfBook.has(b.type) && !isSameWork(a, b)
  return !differentParts && isNotice(a) === isNotice(b)
}
