/** Puts the lines of Zotero's Extra where they belong in a draft: they fill what the library's own fields leave open. */
import type {ReferenceName, UnreadField} from '../model/reference.js'
import {carrierNamed} from './carrier-names.js'
import {readDate, readPeriod} from './dates.js'
import type {ReferenceDraft, TextField} from './draft.js'
import type {ExtraLines} from './extra-lines.js'
import {splitKeywords} from './keyword-lists.js'
import {barredName, type PairedDraft} from './paired.js'
import type {PlaceOf, Span} from './places.js'
import {plainRichText, tidy} from './rich-text.js'
import {statusNamed} from './status-names.js'

const textVariables: ReadonlyMap<string, TextField> = new Map<string, TextField>([
  ['title', 'title'],
  ['container-title', 'containerTitle'],
  ['container-title-short', 'containerTitleShort'],
  ['journal-abbreviation', 'containerTitleShort'],
  ['event-title', 'event'],
  ['event-place', 'eventPlace'],
  ['collection-title', 'collectionTitle'],
  ['collection-number', 'collectionNumber'],
  ['publisher', 'publisher'],
  ['publisher-place', 'publisherPlace'],
  ['archive-place', 'publisherPlace'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'pages'],
  ['number', 'number'],
  ['version', 'version'],
  ['genre', 'genre'],
  ['archive', 'archive'],
  ['archive-location', 'archiveLocation'],
  ['scale', 'scale'],
  ['dimensions', 'dimensions'],
  ['number-of-pages', 'numberOfPages'],
  ['doi', 'doi'],
  ['cstr', 'cstr'],
  ['url', 'url'],
  ['pmid', 'pmid'],
  ['pmcid', 'pmcid'],
  ['isbn', 'isbn'],
  ['issn', 'issn'],
])
const pairedVariables: ReadonlyMap<string, PairedText> = new Map<string, PairedText>([
  ['original-title', 'title'],
  ['original-container-title', 'containerTitle'],
  ['original-container-title-short', 'containerTitleShort'],
  ['original-event-title', 'event'],
  ['original-publisher', 'publisher'],
  ['original-publisher-place', 'publisherPlace'],
])
type PairedText = 'title' | 'containerTitle' | 'containerTitleShort' | 'event' | 'publisher' | 'publisherPlace'
type NameList = 'authors' | 'editors' | 'translators' | 'containerAuthors'
const nameVariables: ReadonlyMap<string, NameList> = new Map<string, NameList>([
  ['author', 'authors'],
  ['editor', 'editors'],
  ['translator', 'translators'],
  ['container-author', 'containerAuthors'],
])
type PairedList = 'authors' | 'editors' | 'translators'
const pairedNames: ReadonlyMap<string, PairedList> = new Map<string, PairedList>([
  ['original-author', 'authors'],
  ['original-editor', 'editors'],
  ['original-translator', 'translators'],
])
/** `tex.…` lines of Better BibTeX by the variable that they stand for. */
const texFields: ReadonlyMap<string, string> = new Map([
  ['tex.cstr', 'cstr'],
  ['tex.doi', 'doi'],
  ['tex.url', 'url'],
  ['tex.eid', 'page'],
  ['tex.pages', 'page'],
  ['tex.number', 'number'],
  ['tex.location', 'publisher-place'],
  ['tex.address', 'publisher-place'],
  ['tex.institution', 'publisher'],
  ['tex.publisher', 'publisher'],
  ['tex.version', 'version'],
  ['tex.volume', 'volume'],
  ['tex.edition', 'edition'],
  ['tex.scale', 'scale'],
  ['tex.dimensions', 'dimensions'],
  ['tex.medium', 'medium'],
  ['tex.pubstate', 'status'],
  ['tex.title_translation_en', 'original-title'],
  ['tex.journal_translation_en', 'original-container-title'],
])

const plainText = (text: string): string => tidy(plainRichText(text))

/**
 * @param spanOf Where the line stands. One whose field the entry has already, with another value, is an unread field.
 * @param plain Takes what is markup out of a line.
 */
export function addExtraFields(
  draft: ReferenceDraft,
  {values, notices, rest}: ExtraLines,
  spanOf: (name: string) => Span,
  placeOf: PlaceOf,
  plain: (text: string) => string = plainText,
): void {
  const unused: UnreadField[] = []
  for (const [written, lines] of values) {
    const name = variableOf(written, draft)
    const texts = lines.map(plain)
    const value = texts.join('; ')
    const span = spanOf(written)
    if (!use(draft, name, texts, value, span) && name !== 'type' && name !== 'tex.entrytype') {
      if (!alreadyThere(draft, name, value)) unused.push({name: written, value, place: placeOf(span)})
    }
  }
  if (notices.length > 0) {
    draft.notices = [...(draft.notices ?? []), ...notices]
    draft.spans.notices ??= spanOf('notices')
  }
  const note = plain(rest)
  if (note) draft.text.note = note
  else delete draft.text.note
  if (draft.unread) draft.unread = [...draft.unread, ...unused]
}

function variableOf(written: string, draft: ReferenceDraft): string {
  if (draft.type === 'archive' && written === 'tex.number') return 'archive-location'
  if (draft.type === 'archive' && written === 'tex.institution') return 'archive'
  return texFields.get(written) ?? written
}

function alreadyThere(draft: ReferenceDraft, name: string, value: string): boolean {
  const field = textVariables.get(name)
  return field !== undefined && draft.text[field]?.toLowerCase() === value.toLowerCase()
}

/** Whether the line found its place. */
function use(draft: ReferenceDraft, name: string, lines: readonly string[], value: string, span: Span): boolean {
  const field = textVariables.get(name)
  if (field) {
    if (draft.text[field]) return false
    draft.text[field] = value
    draft.spans[field] = span
    return true
  }
  const pairedText = pairedVariables.get(name)
  if (pairedText) {
    const pair = pairOf(draft, span)
    if (pair[pairedText]) return false
    pair[pairedText] = value
    return true
  }
  const pairedList = pairedNames.get(name)
  if (pairedList) {
    const pair = pairOf(draft, span)
    if (pair[pairedList]?.length) return false
    const {names, incomplete} = listed(lines)
    pair[pairedList] = names
    if (pairedList === 'authors') pair.authorsIncomplete = incomplete
    return true
  }
  const list = nameVariables.get(name)
  if (list) {
    if (draft[list].length > 0) return false
    draft[list] = listed(lines).names
    draft.spans[list] = span
    return true
  }
  switch (name) {
    case 'issued':
      return useDate(draft, 'issued', (draft.type === 'periodical' ? readPeriod : readDate)(value), span)
    case 'accessed':
      return !draft.accessed && useDate(draft, 'accessed', readDate(value), span)
    case 'original-date':
      return !draft.originalDate && useDate(draft, 'originalDate', readDate(value), span)
    case 'status': {
      const status = statusNamed(value)
      if (status) draft.status = status
      return status !== undefined
    }
    case 'medium': {
      const carrier = carrierNamed(value)
      if (carrier) draft.carrier = carrier
      return carrier !== undefined
    }
    case 'jurisdiction':
      if (draft.type !== 'patent' || draft.text.genre) return false
      draft.text.genre = value
      return true
    case 'language':
      if (draft.languageName !== undefined) return false
      draft.languageName = value
      return true
    case 'abstract':
      if (!draft.unread || draft.text.abstract) return false
      draft.text.abstract = value
      return true
    case 'keyword':
      if (!draft.unread || draft.keywords) return false
      draft.keywords = splitKeywords(value)
      return true
    case 'tex.author_transliteration_en': {
      const pair = pairOf(draft, span)
      if (pair.authors?.length) return false
      pair.authors = listed(value.split(/ and /i).map(name => name.replace(/\s*,\s*/, ' || '))).names
      return true
    }
    default:
      return false
  }
}

function listed(lines: readonly string[]): {names: readonly ReferenceName[]; incomplete: boolean} {
  const names = lines.map(barredName).filter(name => name !== undefined)
  const incomplete = /^(?:others|et al\.?|等)$/i.test(names.at(-1)?.literal ?? '')
  return {names: incomplete ? names.slice(0, -1) : names, incomplete}
}

function pairOf(draft: ReferenceDraft, span: Span): PairedDraft {
  draft.spans.paired ??= span
  draft.paired ??= {}
  return draft.paired
}

function useDate(
  draft: ReferenceDraft,
  field: 'issued' | 'accessed' | 'originalDate',
  date: ReferenceDraft['issued'],
  span: Span,
): boolean {
  if (!date) return false
  draft[field] = date
  draft.spans[field] = span
  return true
}
