/**
 * Fields that Zotero users write into the field Extra, a line each, which Zotero exports as `note`.
 *
 *   PMCID: PMC3677048⏎original-author: Zhang || San⏎A remark
 *   → pmcid: PMC3677048, original-author: Zhang || San, and the note `A remark`
 */
import type {ReferenceNotice} from '../model/reference.js'
import {noticeOfLine} from './notices.js'

export interface ExtraLines {
  /** By the name of the CSL variable in lower case, with `-` between words; `tex.…` by the name of the BibTeX field. */
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly notices: readonly ReferenceNotice[]
  /** The other lines. */
  readonly rest: string
}

const variables = new Set(
  `abstract accessed archive archive-location archive-place author call-number collection-number collection-title
   container-author container-title container-title-short cstr dimensions doi edition editor event-place event-title genre isbn issn
   issue issued journal-abbreviation jurisdiction keyword language medium number number-of-pages original-author
   original-container-title original-container-title-short original-date original-editor original-event-title original-publisher
   original-publisher-place original-title original-translator page pmcid pmid publisher publisher-place scale status title
   translator type url version volume`
    .trim()
    .split(/\s+/),
)
/** As Zotero labels its own fields, and slips met in the wild. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['publication-title', 'container-title'],
  ['book-title', 'container-title'],
  ['place', 'publisher-place'],
  ['pages', 'page'],
  ['date', 'issued'],
  ['series', 'collection-title'],
  ['series-number', 'collection-number'],
  ['pmid', 'pmid'],
  ['pubmed-id', 'pmid'],
  ['pmc', 'pmcid'],
  ['#-of-pages', 'number-of-pages'],
  ['conference-name', 'event-title'],
  ['event', 'event-title'],
  ['original-publication-title', 'original-container-title'],
  ['original-creator', 'original-author'],
  ['origianl-author', 'original-author'],
  ['original-event', 'original-event-title'],
])
const line = /^\s*(tex\.[A-Za-z_]{2,40}|[#A-Za-z][A-Za-z _-]{1,40}?)\s*[:：]\s*(.*\S)\s*$/i
/** `{:original-date: 1969}`, an older way of the same. */
const braced = /\{:([A-Za-z -]{2,40}): ?([^{}\n]{0,500})\}/g

/** The name of a variable that may stand in a line; undefined for any other. */
export function extraName(label: string): string | undefined {
  const name = label.trim().toLowerCase().replace(/[ _]/g, '-')
  if (variables.has(name)) return name
  if (name.startsWith('tex.')) return label.trim().toLowerCase()
  return otherNames.get(name)
}

export function readExtraLines(note: string): ExtraLines {
  const values = new Map<string, string[]>()
  const notices: ReferenceNotice[] = []
  const rest: string[] = []
  if (!/[:：]/.test(note)) return {values, notices, rest: note}
  for (const written of note.replace(braced, '\n$1: $2\n').split(/[\r\n]+/)) {
    const notice = noticeOfLine(written)
    if (notice) {
      notices.push(notice)
      continue
    }
    const [, label, value] = line.exec(written) ?? []
    const name = label === undefined ? undefined : extraName(label)
    if (name === undefined || value === undefined) rest.push(written)
    else if (values.has(name)) values.get(name)!.push(value)
    else values.set(name, [value])
  }
  return {values, notices, rest: rest.join('\n').trim()}
}
