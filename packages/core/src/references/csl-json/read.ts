/** `.json` → references: an array of CSL-JSON items, as Zotero, Better BibTeX, Crossref and citeproc write them. */
import type {ReferenceDate, ReferenceName, ReferenceType} from '../../model/reference.js'
import {monthNumber, readDate} from '../dates.js'
import type {FieldNames, ReferenceDraft} from '../draft.js'
import {finishReference} from '../finish.js'
import type {FormatReader} from '../library.js'
import {referenceLimits} from '../limits.js'
import type {Report} from '../places.js'
import {plainRichText, tidy} from '../rich-text.js'
import {JsonError, type JsonObject, type JsonValue, readJsonValue, skipBlank} from './json.js'
import {cslType} from './types.js'

export const readCslJson: FormatReader = ({text, placeOf, report}) => {
  const unreadable: string[] = []
  const drafts: ReferenceDraft[] = []
  let count = 0
  for (const value of entryValues(text, report, unreadable)) {
    count++
    if (value.kind !== 'object') {
      report('reference-broken', value, {note: 'not-object', data: {key: `#${count}`}})
      continue
    }
    const draft = draftOf(value, report)
    if (draft) drafts.push(draft)
  }
  const references = drafts.map(draft => finishReference(draft, fieldNames, placeOf, report))
  return {references, unreadable}
}

/** The items one by one; behind a broken one, on to what looks like the next. `{"items": […]}` is read too. */
function* entryValues(text: string, report: Report, unreadable: string[]): Generator<JsonValue> {
  let position = skipBlank(text, 0)
  if (position >= text.length) return
  const wrapper = /\{\s*"items"\s*:\s*\[/y
  wrapper.lastIndex = position
  const wrapped = wrapper.exec(text)
  if (wrapped) position = wrapper.lastIndex
  else if (text[position] === '[') position++
  else if (text[position] !== '{') {
    report('reference-broken', {start: position, end: position + 1}, {note: 'json', data: {key: '#1'}})
    return
  }
  const single = text[position] === '{' && !wrapped && text[position - 1] !== '['
  for (let number = 0; number < referenceLimits.entries; number++) {
    position = skipBlank(text, position)
    const begin = position
    if (text[begin] === ']' && !single) return
    try {
      const value = readJsonValue(text, position, 1)
      yield value
      position = skipBlank(text, value.end)
      if (single) return
      if (text[position] === ']') return
      if (text[position] !== ',') throw new JsonError({start: position, end: Math.min(position + 1, text.length)})
      position++
    } catch (error) {
      if (!(error instanceof JsonError)) throw error
      const key = /"(?:id|citation-key)"\s*:\s*"([^"\\]{1,200})"/.exec(text.slice(position, error.span.end))?.[1] ?? ''
      report('reference-broken', error.span, {note: error.reason, data: {key: key || `#${number + 1}`}})
      if (key) unreadable.push(key)
      const next = /\{\s*"(?:id|type|citation-key|_id)"\s*:/g
      next.lastIndex = Math.max(error.span.start, begin + 1)
      const found = next.exec(text)
      if (!found) return
      position = found.index
    }
  }
  position = skipBlank(text, position)
  if (position < text.length && text[position] !== ']') {
    const data = {limit: referenceLimits.entries}
    report('reference-library-limit', {start: position, end: position}, {note: 'entries', data})
  }
}

const fieldNames: FieldNames = field => {
  switch (field) {
    case 'authors':
      return 'author'
    case 'editors':
      return 'editor'
    case 'containerTitle':
      return 'container-title'
    case 'doi':
      return 'DOI'
    case 'url':
      return 'URL'
    default:
      return field
  }
}

const textSources: Readonly<Record<keyof ReferenceDraft['text'], readonly string[]>> = {
  title: ['title'],
  containerTitle: ['container-title', 'archive'],
  containerTitleShort: ['container-title-short', 'journalAbbreviation', 'shortTitle-container'],
  event: ['event-title', 'event'],
  eventPlace: ['event-place'],
  collectionTitle: ['collection-title'],
  collectionNumber: ['collection-number'],
  publisher: ['publisher'],
  publisherPlace: ['publisher-place', 'event-place'],
  edition: ['edition'],
  volume: ['volume'],
  issue: ['issue'],
  pages: ['page', 'article-number'],
  number: ['number'],
  version: ['version'],
  genre: ['genre'],
  archive: ['archive'],
  archiveLocation: ['archive_location'],
  scale: ['scale'],
  dimensions: ['dimensions'],
  numberOfPages: ['number-of-pages'],
  cstr: [],
  doi: ['DOI', 'doi'],
  url: ['URL', 'url'],
  pmid: ['PMID', 'pmid'],
  pmcid: ['PMCID'],
  isbn: ['ISBN'],
  issn: ['ISSN'],
  abstract: [],
  note: ['note'],
}

function draftOf(entry: JsonObject, report: Report): ReferenceDraft | undefined {
  const {members} = entry
  const head = {start: entry.start, end: entry.start + 1}
  const keyValue = members.get('citation-key') ?? members.get('id')
  const key = keyValue && (keyValue.kind === 'text' || keyValue.kind === 'number') ? keyValue.value.trim() : ''
  if (key === '') {
    report('reference-key-missing', head)
    return undefined
  }
  const wrongForm = (name: string, value: JsonValue): undefined => {
    report('reference-field-form', value, {data: {key, field: name}})
    return undefined
  }
  const textOf = (name: string): string | undefined => {
    let value = members.get(name)
    if (value?.kind === 'list' && value.members.length > 0) value = value.members[0]
    if (value === undefined || (value.kind === 'constant' && value.value === 'null') || value.kind === 'list')
      return undefined
    if (value.kind === 'text' && value.value.length > referenceLimits.field) {
      report('reference-library-limit', value, {note: 'field', data: {limit: referenceLimits.field}})
      return undefined
    }
    if (value.kind === 'text') return tidy(plainRichText(value.value.replaceAll('\0', ''))) || undefined
    return value.kind === 'number' ? value.value : wrongForm(name, value)
  }
  const written = textOf('type') ?? ''
  const type: ReferenceType | undefined = cslType(written)
  if (written === '') {
    report('reference-field-missing', head, {data: {key, type: 'document', field: 'type'}, expected: 'type'})
  } else if (type === undefined) {
    report('reference-type-unknown', members.get('type') ?? head, {actual: written, data: {key, type: written}})
  }

  const spans: ReferenceDraft['spans'] = {}
  const text: ReferenceDraft['text'] = {}
  for (const [target, sources] of Object.entries(textSources) as [keyof ReferenceDraft['text'], readonly string[]][]) {
    for (const source of sources) {
      const value = textOf(source)
      if (value === undefined) continue
      text[target] = value
      spans[target] = members.get(source)!
      break
    }
  }
  if (type === 'article-journal' && !text.pages && text.number) {
    text.pages = text.number
    spans.pages = spans.number!
  }
  const noted = /\bPMID:\s*(\d{1,9})\b/.exec(text.note ?? '')?.[1]
  if (!text.pmid && noted) {
    text.pmid = noted
    spans.pmid = spans.note!
  }

  const namesOf = (name: string, target: string): {names: readonly ReferenceName[]; incomplete: boolean} => {
    const value = members.get(name)
    if (value === undefined || (value.kind === 'constant' && value.value === 'null'))
      return {names: [], incomplete: false}
    spans[target] = value
    if (value.kind !== 'list') {
      wrongForm(name, value)
      return {names: [], incomplete: false}
    }
    const names = value.members.map(member => (member.kind === 'object' ? nameOf(member) : wrongForm(name, member)))
    const known = names.filter(member => member !== undefined)
    const last = known.at(-1)
    const incomplete = /^(?:others|et al\.?|等)$/i.test(last?.literal ?? last?.family ?? '')
    return {names: incomplete ? known.slice(0, -1) : known, incomplete}
  }
  const authors = namesOf('author', 'authors')
  const draft: ReferenceDraft = {
    key,
    type: type ?? 'document',
    writtenType: written || 'document',
    text,
    authors: authors.names,
    authorsIncomplete: authors.incomplete,
    editors: namesOf('editor', 'editors').names,
    translators: namesOf('translator', 'translators').names,
    containerAuthors: namesOf('container-author', 'containerAuthors').names,
    span: {start: entry.start, end: entry.end},
    keySpan: keyValue!,
    spans,
  }
  const language = textOf('language')
  if (language !== undefined) {
    draft.languageName = language
    spans.language = members.get('language')!
  }
  for (const [name, target] of [
    ['issued', 'issued'],
    ['accessed', 'accessed'],
  ] as const) {
    const value = members.get(name)
    if (value === undefined || (value.kind === 'constant' && value.value === 'null')) continue
    const date = dateOf(value)
    spans[target] = value
    if (date) draft[target] = date
    else wrongForm(name, value)
  }
  return draft
}

const plainMember = (object: JsonObject, name: string): string => {
  const value = object.members.get(name)
  return value?.kind === 'text' || value?.kind === 'number' ? tidy(plainRichText(value.value.replaceAll('\0', ''))) : ''
}

function nameOf(object: JsonObject): ReferenceName | undefined {
  const literal = plainMember(object, 'literal') || plainMember(object, 'name')
  if (literal) return {literal}
  const family = plainMember(object, 'family')
  const given = plainMember(object, 'given')
  if (!family) return given ? {literal: given} : undefined
  const particle = [plainMember(object, 'dropping-particle'), plainMember(object, 'non-dropping-particle')]
    .filter(Boolean)
    .join(' ')
  const suffix = plainMember(object, 'suffix').replace(/\.$/, '')
  return {family, ...(given && {given}), ...(particle && {particle}), ...(suffix && {suffix})}
}

/** `{"date-parts": [["2021", 3, 4]]}`, `{"raw": "2021-03-04"}`, `{"literal": "in press"}`, `"2021-03-04"`. */
function dateOf(value: JsonValue): ReferenceDate | undefined {
  if (value.kind === 'text' || value.kind === 'number') return readDate(value.value)
  if (value.kind !== 'object') return undefined
  const parts = value.members.get('date-parts')
  const first = parts?.kind === 'list' ? parts.members[0] : undefined
  if (first?.kind === 'list') {
    const [year, month, day] = first.members.map(part =>
      part.kind === 'text' || part.kind === 'number' ? part.value.trim() : '',
    )
    if (year) {
      const number = month ? monthNumber(month) : undefined
      return {
        year,
        ...(number !== undefined && {month: number}),
        ...(number !== undefined && day && /^\d{1,2}$/.test(day) && {day: day.padStart(2, '0')}),
      }
    }
  }
  return readDate(plainMember(value, 'raw') || plainMember(value, 'literal'))
}
