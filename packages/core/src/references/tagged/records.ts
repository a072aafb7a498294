/**
 * Records of formats that put a tag at the start of a line.
 *
 *   TY  - JOUR⏎TI  - Ketamine for⏎depression⏎ER  -
 *   → [{fields: [TY `JOUR`, TI `Ketamine for⏎depression`], ended: true}]
 */
import {referenceLimits} from '../limits.js'
import type {Report, Span} from '../places.js'

export interface TaggedField {
  readonly tag: string
  /** As written, line breaks included. */
  readonly value: string
  /** From the tag to the end of the value. */
  readonly span: Span
}

export interface TaggedRecord {
  readonly fields: readonly TaggedField[]
  readonly span: Span
  /** The tag and value that it begins with. */
  readonly head: Span
  /** Whether the record has its end mark; always true in formats without one. */
  readonly ended: boolean
}

export interface LineGrammar {
  /** Undefined: a line without a tag. `valueAt` counts from the start of the line. */
  readonly tagOf: (line: string) => {readonly tag: string; readonly valueAt: number} | undefined
  /** Whether a tag begins a record although another one is open. */
  readonly begins: (tag: string, open: {readonly tags: ReadonlySet<string>; readonly afterBlank: boolean}) => boolean
  /** The tag that ends a record. */
  readonly end?: string
  /** Whether a line without a tag goes on with the field before it. */
  readonly continues: (line: string) => boolean
}

interface OpenField {
  readonly tag: string
  readonly lines: string[]
  readonly start: number
  end: number
}

interface OpenRecord {
  readonly fields: OpenField[]
  readonly tags: Set<string>
}

/** Linear in the length of the text. Lines before the first tag and between records are passed over. */
export function readTaggedRecords(text: string, grammar: LineGrammar, report: Report): readonly TaggedRecord[] {
  const records: TaggedRecord[] = []
  let record: OpenRecord | undefined
  let field: OpenField | undefined
  let afterBlank = true
  const close = (ended: boolean): void => {
    if (record) records.push(closed(record, ended))
    record = undefined
    field = undefined
  }
  for (const {line, start} of linesOf(text)) {
    const tagged = grammar.tagOf(line)
    if (!tagged) {
      if (line.trim() === '') afterBlank = true
      else if (field && grammar.continues(line)) {
        field.lines.push(line)
        field.end = start + line.trimEnd().length
        afterBlank = false
      } else field = undefined
      continue
    }
    const {tag, valueAt} = tagged
    if (tag === grammar.end) {
      close(true)
      continue
    }
    if (!record || grammar.begins(tag, {tags: record.tags, afterBlank})) {
      close(grammar.end === undefined)
      if (records.length === referenceLimits.entries) {
        const data = {limit: referenceLimits.entries}
        report('reference-library-limit', {start, end: start + line.length}, {note: 'entries', data})
        return records
      }
      record = {fields: [], tags: new Set()}
    }
    afterBlank = false
    field = {tag, lines: [line.slice(valueAt)], start, end: start + line.trimEnd().length}
    record.tags.add(tag)
    if (record.fields.length < referenceLimits.taggedFields) record.fields.push(field)
    else if (record.fields.length === referenceLimits.taggedFields) {
      record.fields.push(field)
      const data = {limit: referenceLimits.taggedFields}
      report('reference-library-limit', {start, end: start + line.length}, {note: 'fields', data})
    }
  }
  close(grammar.end === undefined)
  return records
}

function closed({fields}: OpenRecord, ended: boolean): TaggedRecord {
  const [first] = fields
  const last = fields.at(-1)
  const kept = fields.slice(0, referenceLimits.taggedFields)
  const head = {start: first?.start ?? 0, end: (first?.start ?? 0) + headLength(first)}
  return {
    fields: kept.map(({tag, lines, start, end}) => ({tag, value: lines.join('\n').trim(), span: {start, end}})),
    span: {start: head.start, end: last?.end ?? head.end},
    head,
    ended,
  }
}

/** A head of many lines is pointed at by its first. */
const headLength = (first: OpenField | undefined): number =>
  first ? (first.lines.length === 1 ? first.end - first.start : Math.min(first.end - first.start, 80)) : 0

/** Lines end with LF, CR LF or CR, as in `placesIn`. */
function* linesOf(text: string): Generator<{readonly line: string; readonly start: number}> {
  let start = 0
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) {
    yield {line: text.slice(start, ending.index), start}
    start = ending.index + ending[0].length
  }
  if (start < text.length) yield {line: text.slice(start), start}
}
