/**
 * A title is the title alone: without the full stop that the list sets behind it, without the type mark `[J]`, without the journal.
 *
 * @example ok references
 *   @article{a, author = {Li, X.}, title = {Ketamine vs. placebo in the U.S.}, journal = {Nature}, year = {2006}}
 * @example not ok references: 1:32 "Unexpected `[J]` at the end of the title of the entry `a`, expected the title alone"
 *   @article{a, author = {Li, X.}, title = {Ketamine in depression[J]}, journal = {Nature}, year = {2006}}
 * @example not ok references: 1:32 "Unexpected `.` at the end of the title of the entry `a`, expected the title alone"
 *   @article{a, author = {Li, X.}, title = {Ketamine in depression.}, journal = {Nature}, year = {2006}}
 */
import type {Reference} from '../../../model/reference.js'
import {referenceRule} from '../../reference-rule.js'
import {folded, isHan} from '../../references/folded.js'
import {placeOfField} from '../../references/place-of-field.js'

export const referenceTitleForm = referenceRule('reference-title-form', ({references, report}) => {
  for (const reference of references) {
    for (const [field, title] of Object.entries({title: reference.title, paired: reference.paired?.title})) {
      const found = title === undefined ? undefined : endOfTitle(title, reference)
      if (!title || !found) continue
      const {note, end} = found
      const expected = title.slice(0, title.length - end.length).trimEnd()
      report({
        place: placeOfField(reference, field),
        data: {key: reference.key, end: end.trim()},
        actual: title,
        expected,
        note,
      })
    }
  }
})

const typeMark = /\s?[[［【](?:M|J|N|C|D|R|S|P|EB|A|CM|DS|PP|G|CP|DB|Z)(?:[/／](?:MT|DK|CD|OL|MM))?[\]］】][.．。]?$/
/** `et al.`, `vs.`, `U.S.`, `Part I.`, `Inc.`, `…`. */
const abbreviation =
  /(?:\b(?:al|vs|etc|inc|ltd|co|corp|no|st|dr|jr|sr|ed|eds|vol|suppl|spp?|var|cf|approx|dept|univ|intl?|assoc)|(?:^|[\s.(-])\p{L}|\b[IVX]+|\.\.)\.$/iu

function endOfTitle(
  title: string,
  reference: Reference,
): {readonly note: 'mark' | 'stop' | 'journal'; readonly end: string} | undefined {
  const mark = typeMark.exec(title)?.[0]
  if (mark) return {note: 'mark', end: mark}
  const journal = journalAtEnd(title, reference)
  if (journal) return {note: 'journal', end: journal}
  if (/[。．]$/.test(title)) return {note: 'stop', end: title.slice(-1)}
  return title.endsWith('.') && !abbreviation.test(title) ? {note: 'stop', end: '.'} : undefined
}

/** Behind a full stop or strokes; a colon belongs to the title: `Editorial: Annals of Surgery`. */
function journalAtEnd(title: string, {type, containerTitle, containerTitleShort}: Reference): string | undefined {
  if (type !== 'article-journal') return undefined
  const at = Math.max(
    title.lastIndexOf('. '),
    title.lastIndexOf('//'),
    title.lastIndexOf('| '),
    title.lastIndexOf('。'),
  )
  if (at <= 0) return undefined
  const end = folded(title.slice(at))
  const journals = [containerTitle, containerTitleShort].filter(text => text !== undefined)
  const named = journals.some(
    journal => folded(journal) === end && (isHan(journal) ? journal.length >= 4 : journal.includes(' ')),
  )
  return named ? title.slice(at) : undefined
}
