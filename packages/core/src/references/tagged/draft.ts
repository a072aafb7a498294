/** One record of the EndNote family → a draft. What a field means depends on the type, as in EndNote's table of reference types. */
import type {ReferenceDraft} from '../draft.js'
import {addExtraFields} from '../extra-fields.js'
import {readExtraLines} from '../extra-lines.js'
import {splitKeywords} from '../keyword-lists.js'
import type {PlaceOf, Span} from '../places.js'
import {isEastAsian} from '../script.js'
import {addNames, addPair} from './contributors.js'
import type {SourceType} from './endnote-types.js'
import type {FieldText, RecordFields} from './fields.js'
import type {KeyedDraft, RecordProblem} from './finish.js'
import {addIdentifiers} from './identifiers.js'
import type {NameOrder} from './names.js'
import {addNumbers} from './numbers.js'
import {addPublisher} from './publishers.js'
import {addDates} from './record-dates.js'
import type {Role} from './roles.js'
import {setTextOf} from './set-text.js'
import {addTitles, withoutStop} from './titles.js'
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
  const set = setTextOf(draft)
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
  fields.takeAllIf(text => text === draft.text.number, 'note')
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
