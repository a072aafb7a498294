/** One record of the EndNote family → a draft. What a field means depends on the type, as in EndNote's table of reference types. */
import type {ReferenceType} from '../../model/reference.js'
import {preprintServer} from '../bibtex/entry-types.js'
import {isYear} from '../dates.js'
import type {ReferenceDraft, TextField} from '../draft.js'
import {addExtraFields} from '../extra-fields.js'
import {readExtraLines} from '../extra-lines.js'
import {splitKeywords} from '../keyword-lists.js'
import type {PairedDraft} from '../paired.js'
import type {PlaceOf, Span} from '../places.js'
import {isEastAsian, languageOfText} from '../script.js'
import {statusNamed} from '../status-names.js'
import {readTaggedDate, withDay} from './dates.js'
import type {SourceType} from './endnote-types.js'
import type {FieldText, RecordFields} from './fields.js'
import type {KeyedDraft, RecordProblem} from './finish.js'
import {addIdentifiers} from './identifiers.js'
import {type NameOrder, readNameList} from './names.js'
import {pageRange} from './pages.js'
import type {Role} from './roles.js'
import {isPatentNumber, isSerial, isStandardNumber} from './serial-numbers.js'
import {withoutStop} from './titles.js'
import {recordType} from './type.js'

export interface SourceRecord {
  readonly fields: RecordFields<Role>
  readonly type: SourceType | undefined
  /** As the library writes it. */
  readonly writtenType: string
  readonly span: Span
  readonly head: Span
  readonly nameOrder?: NameOrder
}

export interface DraftContext {
  readonly placeOf: PlaceOf
  readonly everyField: boolean
}

export function draftOfRecord(record: SourceRecord, context: DraftContext): KeyedDraft {
  const {fields, writtenType, span, head} = record
  fields.take('type')
  const type = recordType(record)
  const draft: ReferenceDraft = {
    key: '',
    type,
    writtenType,
    text: {},
    authors: [],
    authorsIncomplete: false,
    editors: [],
    translators: [],
    containerAuthors: [],
    span,
    keySpan: head,
    spans: {},
  }
  const set = (target: TextField, found: FieldText | undefined): boolean => {
    if (!found) return false
    draft.text[target] = found.text
    draft.spans[target] = found.span
    return true
  }
  // Only says that it is one.
  if (type === 'article') fields.takeIf(text => /^preprint$/i.test(text), 'workType')
  const key = fields.takeIf(isKey, 'key')
  const label = key ? undefined : fields.takeIf(isKey, 'label')
  addTitles(draft, fields, set)
  if (draft.text.title) draft.text.title = withoutStop(draft.text.title)
  addNames(draft, fields, record.nameOrder)
  addDates(draft, fields)
  addNumbers(draft, fields, set)
  addPublisher(draft, fields, set)
  const problems: RecordProblem[] = []
  addIdentifiers(draft, fields, set, problems)
  addPair(draft, fields, record.nameOrder)
  addLanguage(draft, fields)
  if (record.type === 'in-press') draft.status ??= 'in-press'
  const note = noteOf(draft, fields)
  if (context.everyField) {
    set('abstract', fields.take('abstract'))
    const keywords = fields.takeAll('keyword').flatMap(({written}) => keywordsOf(written))
    if (keywords.length > 0) draft.keywords = [...new Set(keywords)]
    draft.unread = fields.unread(context.placeOf)
  }
  if (note.length > 0) {
    const written = note.map(field => field.written.replace(citationKeyLine, '')).join('\n')
    draft.spans.note = note[0]!.span
    addExtraFields(draft, readExtraLines(written), () => note[0]!.span, context.placeOf)
    if (draft.text.note === undefined) delete draft.spans.note
  }
  return {draft, key: key ?? citationKey(note), label, problems}
}

/** Not EndNote's running number, and not the number of a database. */
const isKey = (text: string): boolean =>
  /^[^\s{}[\]@,;"\\]{1,100}$/.test(text) &&
  /\p{L}/u.test(text) &&
  !/^(?:wos|isi|medline|embase|scopus|cn-|rayyan-|pmid|10\.\d)/i.test(text)

const citationKeyLine = /^[ \t]*citation key:[ \t]*(\S.*)$/im

/** A line of Zotero's Extra, as Better BibTeX reads it. */
function citationKey(notes: readonly FieldText[]): FieldText | undefined {
  for (const note of notes) {
    const key = citationKeyLine.exec(note.written)?.[1]?.trim()
    if (key !== undefined) return {...note, text: key}
  }
  return undefined
}

type Set = (target: TextField, found: FieldText | undefined) => boolean

function addTitles(draft: ReferenceDraft, fields: RecordFields<Role>, set: Set): void {
  const {type} = draft
  switch (type) {
    case 'article-journal':
    case 'article-newspaper':
    case 'article':
      set('title', fields.take('title'))
      addJournal(fields, set)
      if (type === 'article' && !draft.text.containerTitle) set('containerTitle', fields.takeIf(isServer, 'publisher'))
      return
    case 'periodical':
      set('title', fields.take('title', 'journal', 'secondaryTitle', 'journalEitherWay'))
      set('containerTitleShort', fields.take('journalShort'))
      return
    case 'chapter':
      set('title', fields.take('title'))
      set('containerTitle', fields.take('bookTitle', 'secondaryTitle', 'journal'))
      set('collectionTitle', fields.take('tertiaryTitle'))
      return
    case 'paper-conference':
      set('title', fields.take('title'))
      set(
        'containerTitle',
        fields.take('proceedingsTitle', 'bookTitle') ?? fields.takeIf(isProceedings, 'tertiaryTitle'),
      )
      if (!draft.text.containerTitle && !fields.peek('event')) {
        set('containerTitle', fields.takeIf(isProceedings, 'secondaryTitle'))
      }
      set('event', fields.take('event', 'secondaryTitle'))
      if (!draft.text.containerTitle) set('containerTitle', fields.take('journal', 'journalEitherWay'))
      set('collectionTitle', fields.take('tertiaryTitle'))
      return
    case 'proceedings':
      set('title', fields.take('title', 'proceedingsTitle', 'bookTitle'))
      set('event', fields.take('event', 'secondaryTitle'))
      set('collectionTitle', fields.take('tertiaryTitle'))
      return
    case 'webpage':
    case 'dataset':
    case 'database':
    case 'document':
    case 'legislation':
    case 'archive':
      set('title', fields.take('title'))
      set('containerTitle', fields.take('secondaryTitle', 'bookTitle', 'journal', 'journalEitherWay'))
      set('containerTitleShort', fields.take('journalShort'))
      set('collectionTitle', fields.take('tertiaryTitle'))
      return
    case 'thesis':
    case 'patent':
      set('title', fields.take('title'))
      return
    case 'book':
    case 'compilation':
    case 'report':
    case 'standard':
    case 'software':
    case 'map':
      set('title', fields.take('title', 'bookTitle'))
      set('collectionTitle', fields.take('tertiaryTitle', 'secondaryTitle'))
  }
}

const isServer = (text: string): boolean => preprintServer.test(text)
const isProceedings = (text: string): boolean =>
  /\bproceedings\b|\babstracts?\b|\btransactions\b|论文集|会议录|文集|汇编/i.test(text)

/** The longest of several is the journal in full. */
function addJournal(fields: RecordFields<Role>, set: Set): void {
  const full = fields.take('journal', 'secondaryTitle', 'bookTitle')
  const either = fields.take('journalEitherWay')
  const isFuller = full && either && isShortened(full.text) && !isShortened(either.text)
  const title = isFuller ? either : (full ?? either)
  const other = isFuller ? full : full && either
  set('containerTitle', title ?? fields.take('journalShort', 'translatedAuthorOrShort'))
  const short =
    fields.takeIf(text => text !== title?.text, 'journalShort') ??
    fields.takeIf(text => text !== title?.text && !text.includes(','), 'translatedAuthorOrShort')
  const abbreviated = short ?? (other && other.text !== title?.text ? other : undefined)
  if (title) set('containerTitleShort', abbreviated)
}

/** `J Affect Disord`, `Arch. Gen. Psychiatry`. */
const isShortened = (title: string): boolean =>
  /\p{L}\.(?:\s|$)/u.test(title) || /^(?:\p{Lu}\p{L}{0,6} ){1,4}\p{Lu}\p{L}{0,5}$/u.test(title)

function addNames(draft: ReferenceDraft, fields: RecordFields<Role>, order: NameOrder | undefined): void {
  const read = (target: 'authors' | 'editors' | 'translators', ...roles: readonly Role[]): boolean => {
    const found = fields.takeAll(...roles)
    if (found.length === 0) return false
    const {names, incomplete} = readNameList(found.map(nameText), order)
    draft[target] = names
    if (target === 'authors') draft.authorsIncomplete = incomplete
    draft.spans[target] = {start: found[0]!.span.start, end: found.at(-1)!.span.end}
    return true
  }
  const {type} = draft
  read('authors', 'author')
  const editorsIn: readonly Role[] =
    type === 'book' || type === 'compilation' ? ['tertiaryAuthor'] : ['secondaryAuthor']
  const isJournal = type === 'article-journal' || type === 'article-newspaper'
  if (isJournal || withoutEditors.has(type)) read('editors', 'editor')
  else if (!read('editors', 'editor', ...editorsIn)) read('editors', 'secondaryAuthor')
  if (!withoutTranslators.has(type)) read('translators', 'subsidiaryAuthor')
}

/** Several names may stand on the lines of one field. */
const nameText = ({text, written}: FieldText): string => (/[\r\n]/.test(written) ? written : text)

/** There the same tags name advisers, applicants and sponsors; of journal articles some databases list cited authors there. */
const withoutEditors: ReadonlySet<ReferenceType> = new Set(['thesis', 'patent', 'legislation', 'standard'])
const withoutTranslators: ReadonlySet<ReferenceType> = new Set([
  ...withoutEditors,
  'paper-conference',
  'proceedings',
  'report',
  'dataset',
])

function addDates(draft: ReferenceDraft, fields: RecordFields<Role>): void {
  const year = fields.take('year')
  const isDate = (text: string) => isYear(readTaggedDate(text)?.year ?? '')
  const whole = fields.peek('date')
  const found = year ?? (whole !== undefined && isDate(whole) ? undefined : fields.take('yearOrDate'))
  const read = found && readTaggedDate(found.text)
  if (found && read) {
    const better = withDay(read, fields.peek('date') ?? fields.peek('yearOrDate'))
    if (better.month !== undefined && read.month === undefined && !fields.take('date')) fields.take('yearOrDate')
    draft.issued = better
    draft.spans.issued = found.span
  } else {
    const date = fields.takeIf(isDate, 'date', 'yearOrDate')
    const issued = date && readTaggedDate(date.text)
    if (date && issued) {
      draft.issued = issued
      draft.spans.issued = date.span
    }
  }
  const access = fields.takeIf(isDate, 'access')
  const accessed = access && readTaggedDate(access.text)
  if (access && accessed) {
    draft.accessed = accessed
    draft.spans.accessed = access.span
  }
  const original = fields.takeIf(text => /^[[(]?\d{4}[\])]?$/.test(text), 'original')
  if (original) {
    draft.originalDate = {year: original.text.replace(/\D/g, '')}
    draft.spans.originalDate = original.span
  }
}

function addNumbers(draft: ReferenceDraft, fields: RecordFields<Role>, set: Set): void {
  const {type} = draft
  const status = fields.takeIf(text => statusOf(text) !== undefined, 'volume', 'number', 'startPage')
  if (status) {
    const named = statusOf(status.text)
    if (named) draft.status = named
    draft.spans.status = status.span
  }
  if (type === 'standard') {
    set(
      'number',
      fields.takeIf(isStandardNumber, 'serial', 'number', 'volume', 'miscNumber', 'note') ?? fields.take('number'),
    )
  }
  if (type === 'patent')
    set('number', fields.takeIf(isPatentNumber, 'serial', 'miscNumber', 'number', 'workType', 'note'))
  if (type !== 'standard' && type !== 'webpage')
    set(
      'volume',
      fields.takeIf(text => !isSerial(text), 'volume'),
    )
  if (type === 'report' || type === 'legislation' || type === 'document' || type === 'dataset' || type === 'database') {
    set('number', fields.takeIf(text => !isSerial(text), 'serial') ?? fields.take('number', 'miscNumber'))
  } else if (collected.has(type)) {
    set('collectionNumber', fields.take('seriesVolume', 'miscNumber', 'number'))
  } else if (type !== 'standard' && type !== 'patent') {
    set('issue', fields.take('number') ?? fields.takeIf(isIssue, 'miscNumber'))
  }
  addPages(draft, fields, set)
  if (type === 'map') {
    set('scale', fields.take('custom1'))
    set('dimensions', fields.take('custom3'))
  }
  // EndNote has the day of the first publication online under `edition` of an article.
  if (type === 'software' || type === 'dataset' || type === 'article') set('version', fields.take('edition'))
  else if (type !== 'article-journal' && type !== 'patent') set('edition', fields.take('edition'))
  if (!withoutGenre.has(type))
    set(
      'genre',
      fields.takeIf(text => !/\b10\.\d{4,9}\//.test(text), 'workType'),
    )
}

/** Databases have other numbers there, too. */
const isIssue = (text: string): boolean => /^\d{1,4}(?: ?[-–/] ?\d{1,4})?$|^S\d|\bsuppl/i.test(text)
const statusOf = (text: string) => statusNamed(text.replaceAll('-', ' ').replace(/^publish /i, ''))
const collected: ReadonlySet<ReferenceType> = new Set(['book', 'chapter', 'compilation', 'software', 'map'])
/** Databases write there what is no kind within the type: `Journal Article; Review`. */
const withoutGenre: ReadonlySet<ReferenceType> = new Set(['article-journal', 'article-newspaper', 'webpage'])

function addPages(draft: ReferenceDraft, fields: RecordFields<Role>, set: Set): void {
  const {type} = draft
  const isCount = (text: string): boolean => /^(?:[ivxlc]+[,;+] ?)?\d{1,5} ?(?:p|pp|pages|s|S|页)?\.?$/i.test(text)
  const last = fields.peek('endPage')
  const countsOnly = whole.has(type) || (type === 'paper-conference' && /CNKI/.test(fields.peek('database') ?? ''))
  if (countsOnly && last === undefined) set('numberOfPages', fields.takeIf(isCount, 'startPage'))
  const first = fields.takeIf(text => !/^(?:no[ -]specified|n\/?a|null|none|-)$/i.test(text), 'startPage')
  const end = fields.take('endPage')
  const found = first ?? end
  const range = pageRange(first?.text.replace(/^p{1,2}\.? ?(?=\d)/i, ''), end?.text)
  if (found && range) set('pages', {...found, text: range})
  else set('pages', fields.take('custom7') ?? (type === 'article-journal' ? fields.take('section') : undefined))
}

const whole: ReadonlySet<ReferenceType> = new Set([
  'book',
  'thesis',
  'report',
  'compilation',
  'proceedings',
  'standard',
])

function addPublisher(draft: ReferenceDraft, fields: RecordFields<Role>, set: Set): void {
  const {type} = draft
  if (type === 'archive') {
    set('archive', fields.take('publisher'))
    set('archiveLocation', fields.take('callNumber'))
  }
  // A newspaper's publisher is mostly the newspaper once more.
  const isOther = (text: string): boolean => text !== draft.text.containerTitle
  set('publisher', fields.takeIf(isOther, 'publisher'))
  // CNKI names the university as the journal.
  if (type === 'thesis' && !draft.text.publisher)
    set('publisher', fields.take('journal', 'journalEitherWay', 'secondaryTitle'))
  if (type === 'paper-conference' || type === 'proceedings') {
    const printedAt = fields.take('custom1')
    set('publisherPlace', printedAt)
    set(printedAt || draft.text.event ? 'eventPlace' : 'publisherPlace', fields.take('place'))
  } else set('publisherPlace', fields.take('place'))
}

function addPair(draft: ReferenceDraft, fields: RecordFields<Role>, order: NameOrder | undefined): void {
  const title = fields.take('translatedTitle')
  const isOwnLanguage = (text: string) => languageOfText(text) === languageOfText(draft.text.title ?? '')
  const authors = [
    ...fields.takeAll('translatedAuthor'),
    ...(draft.text.containerTitleShort || title ? fields.takeAll('translatedAuthorOrShort') : []),
  ]
  const [first = title] = authors
  // The journal's other name alone is no pair.
  if (!first) return
  const second = fields.takeIf(text => !isOwnLanguage(text), 'translatedJournal', 'journal')
  // Chinese databases write the family name first unless capitals show it elsewhere.
  const written = authors.map(nameText)
  const chinese = languageOfText(draft.text.title ?? '') === 'zh'
  const {names, incomplete} = readNameList(written, chinese ? 'family-first' : (order ?? 'given-first'))
  const paired: PairedDraft = {
    ...(title && {title: title.text}),
    ...(second && {containerTitle: second.text}),
    ...(names.length > 0 && {authors: names, authorsIncomplete: incomplete}),
  }
  draft.paired = paired
  draft.spans.paired = (title ?? first).span
}

/**
 * PubMed's language is that of the work, whose title and authors it may print in English only. Such an entry is printed as what it is,
 * in Latin letters.
 */
function addLanguage(draft: ReferenceDraft, fields: RecordFields<Role>): void {
  const written = fields.peek('language')
  if (written === undefined) return
  const {title = ''} = draft.text
  const transcribed =
    /^(?:chi|zho|chinese)\b/i.test(written) &&
    title !== '' &&
    !/\p{Script=Han}/u.test(title) &&
    !draft.authors.some(({literal, family}) => isEastAsian(literal ?? family ?? ''))
  if (transcribed) return
  const language = fields.take('language')!
  draft.languageName = language.text
  draft.spans.language = language.span
}

/** NoteExpress keeps the serial number of a Chinese journal there: `11-1949/U`. */
function noteOf(draft: ReferenceDraft, fields: RecordFields<Role>): readonly FieldText[] {
  const isNote = (text: string): boolean =>
    text !== draft.text.number && !/^\d{2}-\d{4}(?:\/[A-Z]{1,3}\d?)?$/.test(text)
  const notes = fields.takeAllIf(isNote, 'note')
  if (notes.length > 0) draft.text.note = notes.map(({text}) => text).join(' ')
  return notes
}

function keywordsOf(written: string): readonly string[] {
  const lines = written.split(/\r\n|\n|\r/)
  const parts = lines.flatMap(line =>
    /[;；]/.test(line) || /\p{Script=Han}/u.test(line) ? splitKeywords(line) : [line],
  )
  return parts.map(part => part.trim()).filter(part => part !== '')
}
