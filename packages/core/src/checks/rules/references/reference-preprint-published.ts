/**
 * Where a work has appeared in a journal, that version is cited, not its preprint.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {Ketamine in treatment-resistant depression}, journal = {Nature}, year = {2021}, volume = {1}, pages = {1-7}}
 * @example not ok references: 1:31 "Unexpected preprint `a`, expected the published version, the entry `b`"
 *   @online{a, author = {Li, X.}, title = {Ketamine in treatment-resistant depression}, eprinttype = {medRxiv}, year = {2020}, doi = {10.1101/2020.01.01.1}}
 *   @article{b, author = {Li, X.}, title = {Ketamine in treatment-resistant depression}, journal = {Nature}, year = {2021}, volume = {1}, pages = {1-7}}
 */
import type {Reference} from '../../../model/reference.js'
import {referenceRule} from '../../reference-rule.js'
import {mayShareFirstAuthor} from '../../references/first-author.js'
import {yearOf} from '../../references/locator.js'
import {placeOfField} from '../../references/place-of-field.js'
import {pairsBy} from '../../references/same-work.js'
import {mainTitle, namesOneWork, titleKey, titlesOf} from '../../references/titles.js'

export const referencePreprintPublished = referenceRule('reference-preprint-published', ({references, report}) => {
  for (const {first, second} of pairsBy(references, titleKeys, isPreprintOf)) {
    const [preprint, published] = first.type === 'article' ? [first, second] : [second, first]
    report({
      place: placeOfField(preprint, 'title'),
      data: {key: preprint.key, other: published.key},
      actual: preprint.key,
    })
  }
})

const titleKeys = (reference: Reference): readonly string[] => {
  if (reference.type !== 'article' && reference.type !== 'article-journal') return []
  return titlesOf(reference)
    .flatMap(title => [title, mainTitle(title) ?? title])
    .filter(namesOneWork)
    .map(titleKey)
}

/** A paper appears at most four years after its preprint, and hardly ever before it. */
function isPreprintOf(a: Reference, b: Reference): boolean {
  if (a.type === b.type || !mayShareFirstAuthor(a, b)) return false
  const [preprint, published] = a.type === 'article' ? [a, b] : [b, a]
  const [from, to] = [yearOf(preprint), yearOf(published)]
  return from === undefined || to === undefined || (to >= from - 1 && to <= from + 4)
}
