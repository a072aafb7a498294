/** Volume, issue, pages, numbers and kind of a record's work; one tag means several of them, by type. */
import type {ReferenceType} from '../../model/reference.js'
import type {ReferenceDraft} from '../draft.js'
import {statusNamed} from '../status-names.js'
import type {RecordFields} from './fields.js'
import {pageRange} from './pages.js'
import type {Role} from './roles.js'
import {isPatentNumber, isSerial, isStandardNumber} from './serial-numbers.js'
import type {SetText} from './set-text.js'

export function addNumbers(draft: ReferenceDraft, fields: RecordFields<Role>, set: SetText): void {
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

function addPages(draft: ReferenceDraft, fields: RecordFields<Role>, set: SetText): void {
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
