/** One item of CSL-JSON → a draft. */
import type {ReferenceType} from '../../model/reference.js'
import type {ReferenceDraft, TextField} from '../draft.js'
import {addExtraFields} from '../extra-fields.js'
import {extraName, readExtraLines} from '../extra-lines.js'
import {splitKeywords} from '../keyword-lists.js'
import {referenceLimits} from '../limits.js'
import type {PlaceOf, Report} from '../places.js'
import {plainRichText, tidy} from '../rich-text.js'
import type {JsonObject, JsonValue} from './json.js'
import {dateOf, type NameList, nameList, nameOf, noNames} from './names-and-dates.js'
import {crossrefNotices} from './notices.js'
import {cslType, entryTypeOfLine} from './types.js'

export interface ItemContext {
  readonly report: Report
  readonly placeOf: PlaceOf
  readonly everyField: boolean
}

const textSources: readonly (readonly [TextField, readonly string[]])[] = [
  ['title', ['title']],
  ['containerTitle', ['container-title']],
  ['containerTitleShort', ['container-title-short', 'journalAbbreviation', 'shortTitle-container']],
  ['event', ['event-title', 'event']],
  ['eventPlace', ['event-place']],
  ['collectionTitle', ['collection-title']],
  ['collectionNumber', ['collection-number']],
  ['publisher', ['publisher']],
  ['publisherPlace', ['publisher-place']],
  ['edition', ['edition']],
  ['volume', ['volume']],
  ['issue', ['issue']],
  ['pages', ['page', 'article-number']],
  ['number', ['number']],
  ['version', ['version']],
  ['genre', ['genre']],
  ['archive', ['archive']],
  ['archiveLocation', ['archive_location']],
  ['scale', ['scale']],
  ['dimensions', ['dimensions']],
  ['numberOfPages', ['number-of-pages']],
  ['doi', ['DOI', 'doi']],
  ['url', ['URL', 'url']],
  ['pmid', ['PMID', 'pmid']],
  ['pmcid', ['PMCID', 'pmcid']],
  ['isbn', ['ISBN']],
  ['issn', ['ISSN']],
]
const structural = ['id', 'citation-key', 'type', 'note', 'custom', 'update-to', 'updated-by', 'relation']

export function draftOfItem(item: JsonObject, {report, placeOf, everyField}: ItemContext): ReferenceDraft | undefined {
  const {members} = item
  const head = {start: item.start, end: item.start + 1}
  const keyValue = members.get('citation-key') ?? members.get('id')
  const key = keyValue && (keyValue.kind === 'text' || keyValue.kind === 'number') ? keyValue.value.trim() : ''
  if (keyValue === undefined || key === '') {
    report('reference-key-missing', head)
    return undefined
  }
  const used = new Set(structural)
  const wrongForm = (name: string, value: JsonValue): undefined => {
    report('reference-field-form', value, {data: {key, field: name}})
    return undefined
  }
  /** As written; markup and line breaks are still there. */
  const rawText = (name: string): string | undefined => {
    let value = members.get(name)
    if (value?.kind === 'list' && value.members.length > 0) value = value.members[0]
    if (value === undefined || isNull(value) || value.kind === 'list') return undefined
    if (value.kind === 'text' && value.value.length > referenceLimits.field) {
      report('reference-library-limit', value, {note: 'field', data: {limit: referenceLimits.field}})
      return undefined
    }
    if (value.kind === 'text') return value.value.replaceAll('\0', '')
    return value.kind === 'number' ? value.value : wrongForm(name, value)
  }
  const textOf = (name: string): string | undefined => tidied(rawText(name))

  const note = rawText('note') ?? ''
  const extra = readExtraLines(note)
  const written = tidied(extra.values.get('type')?.[0] ?? rawText('type')) ?? ''
  const entryType = entryTypeOfLine(extra.values.get('tex.entrytype')?.[0] ?? '')
  const known = cslType(written, {archive: members.has('archive')}) ?? cslType(textOf('type') ?? '')
  const type: ReferenceType = entryType ?? known ?? 'document'
  if (written === '') {
    report('reference-field-missing', head, {data: {key, type: 'document', field: 'type'}, expected: 'type'})
  } else if (known === undefined) {
    report('reference-type-unknown', members.get('type') ?? head, {actual: written, data: {key, type: written}})
  }

  const spans: ReferenceDraft['spans'] = {}
  const text: ReferenceDraft['text'] = {}
  for (const [target, sources] of textSources) {
    for (const source of sources) {
      if (!members.has(source)) continue
      const value = textOf(source)
      if (value === undefined) used.add(source)
      else if (text[target] === undefined) {
        text[target] = value
        spans[target] = members.get(source)!
        used.add(source)
      } else if (text[target] === value) used.add(source)
    }
  }
  const move = (from: TextField, to: TextField): void => {
    if (!text[from]) return
    text[to] = text[from]
    delete text[from]
    if (spans[from]) spans[to] = spans[from]
    delete spans[from]
  }
  if (type === 'article-journal' && !text.pages) move('number', 'pages')
  if (!text.event) {
    if (!text.publisherPlace) move('eventPlace', 'publisherPlace')
    else if (text.eventPlace === text.publisherPlace) delete text.eventPlace
  }
  if (type === 'article' && !text.containerTitle) move(text.publisher ? 'publisher' : 'archive', 'containerTitle')
  if (type === 'archive') {
    if (!text.archive) move('publisher', 'archive')
    if (!text.archiveLocation) move('number', 'archiveLocation')
  }
  const applied = type === 'patent' ? textOf('call-number') : undefined
  if (applied) {
    if (!text.number || text.number === applied) used.add('call-number')
    else used.add('call-number').delete('number')
    text.number = applied
    spans.number = members.get('call-number')!
  }

  const namesOf = (name: string, target: string): NameList => {
    const value = members.get(name)
    used.add(name)
    if (value === undefined || isNull(value)) return noNames
    spans[target] ??= value
    if (value.kind !== 'list') {
      wrongForm(name, value)
      return noNames
    }
    const names = value.members.map(member => (member.kind === 'object' ? nameOf(member) : wrongForm(name, member)))
    return nameList(names.filter(member => member !== undefined))
  }
  const authors = namesOf('author', 'authors')
  const draft: ReferenceDraft = {
    key,
    type,
    writtenType: written || 'document',
    text,
    authors: authors.names,
    authorsIncomplete: authors.incomplete,
    editors: namesOf('editor', 'editors').names,
    translators: namesOf('translator', 'translators').names,
    containerAuthors: namesOf('container-author', 'containerAuthors').names,
    span: {start: item.start, end: item.end},
    keySpan: keyValue,
    spans,
    ...(everyField && {unread: []}),
  }
  const language = textOf('language')
  if (language !== undefined) {
    draft.languageName = language
    spans.language = members.get('language')!
  }
  used.add('language')
  for (const [name, target] of [
    ['issued', 'issued'],
    ['accessed', 'accessed'],
    ['original-date', 'originalDate'],
  ] as const) {
    const value = members.get(name)
    used.add(name)
    if (value === undefined || isNull(value)) continue
    const date = dateOf(value, type === 'periodical')
    spans[target] = value
    if (date) draft[target] = date
    else wrongForm(name, value)
  }
  const originalAuthors = namesOf('original-author', 'paired')
  if (originalAuthors.names.length > 0) {
    draft.paired = {authors: originalAuthors.names, authorsIncomplete: originalAuthors.incomplete}
  }
  const notices = crossrefNotices(item)
  if (notices.length > 0) draft.notices = notices
  if (everyField) {
    const abstract = textOf('abstract')
    if (abstract) text.abstract = abstract
    const keywords = splitKeywords(textOf('keyword') ?? '')
    if (keywords.length > 0) draft.keywords = keywords
  }
  used.add('abstract').add('keyword')

  const values = new Map<string, readonly string[]>()
  const sources = new Map<string, JsonValue>()
  const offer = (name: string, value: JsonValue): boolean => {
    const variable = extraName(name)
    const first = value.kind === 'list' ? value.members[0] : value
    if (variable === undefined || values.has(variable) || !first) return false
    if (first.kind !== 'text' && first.kind !== 'number') return false
    if (first.value.trim() === '' || first.value.length > referenceLimits.field) return false
    values.set(variable, [first.value.replaceAll('\0', '')])
    sources.set(variable, value)
    return true
  }
  const unread: [string, JsonValue][] = []
  for (const [name, value] of members) if (!used.has(name) && !offer(name, value)) unread.push([name, value])
  const custom = members.get('custom')
  if (custom?.kind === 'object') {
    for (const [name, value] of custom.members) if (!offer(name, value)) unread.push([`custom.${name}`, value])
  }
  for (const [name, lines] of extra.values) if (!values.has(name)) values.set(name, lines)
  if (draft.unread) {
    draft.unread = unread.flatMap(([name, value]) => {
      const shown = unreadText(value)
      return shown === '' ? [] : [{name, value: shown, place: placeOf(value)}]
    })
  }
  addExtraFields(draft, {...extra, values}, name => sources.get(name) ?? members.get('note') ?? head, placeOf)
  if (type === 'article' && !text.publisher && draft.paired?.publisher && !draft.paired.containerTitle) {
    draft.paired.containerTitle = draft.paired.publisher
    delete draft.paired.publisher
  }
  if (members.has('note') && text.note) spans.note = members.get('note')!
  const noted = /\bPMID:\s*(\d{1,9})\b/.exec(note)?.[1]
  if (!text.pmid && noted) {
    text.pmid = noted
    spans.pmid = members.get('note')!
  }
  return draft
}

const isNull = (value: JsonValue): boolean => value.kind === 'constant' && value.value === 'null'

const tidied = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : tidy(plainRichText(text)) || undefined

/** A value without a place in the model, in one line. */
function unreadText(value: JsonValue): string {
  switch (value.kind) {
    case 'text':
      return tidied(value.value.slice(0, referenceLimits.field)) ?? ''
    case 'number':
      return value.value
    case 'constant':
      return value.value === 'null' ? '' : value.value
    case 'list':
      return value.members.map(unreadText).filter(Boolean).join('; ')
    case 'object':
      return [...value.members.values()].map(unreadText).filter(Boolean).join(' ')
  }
}
