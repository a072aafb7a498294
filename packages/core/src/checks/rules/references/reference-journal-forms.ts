/**
 * A journal has one title in the list: in full everywhere or abbreviated everywhere, and by the same abbreviation. Entries that have both
 * (`journaltitle` and `shortjournal`) agree with either.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Am J Psychiatry}, year = {2006}, volume = {1}, pages = {1}}
 *   @article{b, author = {Wu, Y.}, title = {Two}, journal = {Am J Psychother}, year = {2007}, volume = {2}, pages = {2}}
 * @example not ok references: 2:47 "Unexpected journal title “The American Journal of Psychiatry” in the entry `b`, expected “Am J Psychiatry” as in the entry `a`"
 *   @article{a, author = {Li, X.}, title = {One}, journal = {Am J Psychiatry}, year = {2006}, volume = {1}, pages = {1}}
 *   @article{b, author = {Wu, Y.}, title = {Two}, journal = {The American Journal of Psychiatry}, year = {2007}, volume = {2}, pages = {2}}
 */
import type {Reference} from '../../../model/reference.js'
import {referenceRule} from '../../reference-rule.js'
import {groupByJournal} from '../../references/journals.js'
import {placeOfField} from '../../references/place-of-field.js'

export const referenceJournalForms = referenceRule('reference-journal-forms', ({references, report}) => {
  for (const journal of groupByJournal(references)) {
    const usual = usualTitle(journal.references)
    if (!usual) continue
    for (const reference of journal.references) {
      if (titlesOf(reference).includes(usual.title)) continue
      const title = reference.containerTitle ?? ''
      const bare = (text: string) =>
        text
          .toLowerCase()
          .replaceAll('&', 'and')
          .replace(/[^\p{L}\p{N}]/gu, '')
      report({
        place: placeOfField(reference, 'containerTitle'),
        data: {key: reference.key, title, usual: usual.title, other: usual.in.key},
        actual: title,
        expected: usual.title,
        note: bare(title) === bare(usual.title) ? 'marks' : 'words',
      })
    }
  }
})

const titlesOf = ({containerTitle, containerTitleShort}: Reference): readonly string[] =>
  [containerTitle, containerTitleShort].filter(title => title !== undefined)

/** The title of most entries; of two as frequent, that which stands first. */
function usualTitle(references: readonly Reference[]): {readonly title: string; readonly in: Reference} | undefined {
  const counts = new Map<string, {title: string; in: Reference; times: number}>()
  for (const reference of references) {
    for (const title of new Set(titlesOf(reference))) {
      const count = counts.get(title) ?? {title, in: reference, times: 0}
      count.times++
      counts.set(title, count)
    }
  }
  let usual: {title: string; in: Reference; times: number} | undefined
  for (const count of counts.values()) if (!usual || count.times > usual.times) usual = count
  return usual
}
