/**
 * The grammar of BibTeX: text → entries with their fields as raw LaTeX and their spans. Text between entries is comment.
 *
 *   @string{ajp = "Am J Psychiatry"}
 *   @article{popova2019, journal = ajp, year = 2019}
 *   → [{type: 'article', key: 'popova2019', fields: journal → 'Am J Psychiatry', year → '2019'}]
 *
 * An entry that cannot be read is reported, and reading goes on at the next `@type{`.
 */
import {referenceLimits} from '../limits.js'
import type {Report, Span} from '../places.js'
import {Broken} from './broken.js'
import {Cursor} from './cursor.js'
import {isEntryType} from './entry-types.js'
import {specials, ValueReader} from './values.js'

export interface RawField {
  readonly name: string
  /** LaTeX, without its delimiters, abbreviations expanded. */
  readonly value: string
  readonly span: Span
}

export interface RawEntry {
  /** In lower case. */
  readonly type: string
  readonly typeSpan: Span
  readonly key: string
  readonly keySpan: Span
  readonly fields: ReadonlyMap<string, RawField>
  readonly span: Span
}

export interface RawLibrary {
  readonly entries: readonly RawEntry[]
  /** Keys of entries that could not be read. */
  readonly unreadable: readonly string[]
}

const opening = /@[ \t]*([A-Za-z]+)\s*[{(]/y
const fieldStart = /([^\s=,{}"#%()@\\]+)\s*=/y
/** A field inside a value: its closing brace is missing, and the entry's was taken for it. */
const swallowed =
  /,\s*(?:author|editor|title|subtitle|journal|journaltitle|booktitle|year|date|month|volume|number|issue|pages|publisher|school|institution|address|location|doi|url|urldate|issn|isbn|note|keywords|langid|language|abstract|file)\s*=\s*["{\w]/i

export function readBibtexEntries(text: string, report: Report): RawLibrary {
  const entries: RawEntry[] = []
  const unreadable: string[] = []
  const cursor = new Cursor(text)
  const values = new ValueReader(cursor, report)
  let attempted = 0

  function key(close: string): {key: string; span: Span} {
    cursor.skipBlank()
    const start = cursor.position
    let end = start
    while (end < text.length && !',{}"=\r\n'.includes(text[end]!) && text[end] !== close) end++
    const written = text.slice(start, end).trimEnd()
    const span = {start, end: start + written.length}
    cursor.position = end
    if (cursor.character === '=') {
      cursor.position = start
      return {key: '', span: {start, end: start}}
    }
    cursor.skipBlank()
    if (cursor.character === ',') cursor.position++
    else if (cursor.match(fieldStart)) missingComma(span.end)
    else if (cursor.character !== close) {
      const reason = cursor.atEnd ? 'unclosed' : 'key'
      cursor.position = start
      throw new Broken(reason, span)
    }
    return {key: written, span}
  }

  function missingComma(at: number): void {
    report(
      'reference-comma-missing',
      {start: at, end: at},
      {
        expected: ',',
        fix: [{start: at, end: at, text: ','}],
      },
    )
  }

  function entry(type: string, typeSpan: Span, start: number): void {
    const close = text[cursor.position - 1] === '{' ? '}' : ')'
    let written = {key: '', span: {start, end: cursor.position}}
    try {
      written = key(close)
      const fields = new Map<string, RawField>()
      let crowded = false
      for (;;) {
        cursor.skipBlankAndCommas()
        if (cursor.character === close) {
          cursor.position++
          break
        }
        if (cursor.atEnd || cursor.match(opening)) {
          const swallower = [...fields.values()].find(({value}) => swallowed.test(value))
          if (swallower) throw new Broken('unclosed', valueOpening(swallower.span))
          report('reference-broken', typeSpan, {note: 'unclosed', data: {key: written.key || `@${type}`}})
          break
        }
        const name = cursor.match(fieldStart)
        if (!name) throw new Broken('field', {start: cursor.position, end: cursor.position + 1})
        const fieldAt = cursor.position
        cursor.position += name[0].length
        const read = values.read(close)
        const span = {start: fieldAt, end: cursor.trimmedEnd(fieldAt, cursor.position)}
        const lower = name[1]!.toLowerCase()
        if (fields.has(lower)) {
          report(
            'reference-field-repeated',
            {start: fieldAt, end: fieldAt + lower.length},
            {
              data: {key: written.key, field: lower},
            },
          )
        } else if (fields.size < referenceLimits.fields) fields.set(lower, {name: lower, value: read, span})
        else if (!crowded) {
          crowded = true
          report('reference-library-limit', span, {note: 'fields', data: {limit: referenceLimits.fields}})
        }
        if (cursor.character !== ',' && cursor.match(fieldStart)) missingComma(span.end)
      }
      const end = cursor.trimmedEnd(start, cursor.position)
      closedEarly(written.key || `@${type}`)
      if (written.key === '') report('reference-key-missing', typeSpan)
      entries.push({type, typeSpan, key: written.key, keySpan: written.span, fields, span: {start, end}})
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      report('reference-broken', error.span, {note: error.reason, data: {key: written.key || `@${type}`}})
      if (written.key) unreadable.push(written.key)
      resume()
    }
  }

  const valueOpening = ({start}: Span): Span => {
    const brace = /[{"]/g
    brace.lastIndex = start
    const at = brace.exec(text)?.index ?? start
    return {start: at, end: at + 1}
  }

  /** `title = {x}}, year = …`: one brace too many ends the entry and BibTeX would take the rest for a comment. */
  function closedEarly(entryKey: string): void {
    const rest = cursor.match(/\s*,?\s*([A-Za-z]+)\s*=\s*["{\d]/y)
    if (rest)
      report(
        'reference-broken',
        {start: cursor.position - 1, end: cursor.position},
        {note: 'closed-early', data: {key: entryKey}},
      )
  }

  /** On to the next entry: behind a blank or a closing brace. */
  function resume(): void {
    const next = /(?<=^|[\s})])@[ \t]*([A-Za-z]+)[ \t]*[{(]/g
    next.lastIndex = cursor.position
    for (let found = next.exec(text); found; found = next.exec(text)) {
      const type = found[1]!.toLowerCase()
      if (specials.has(type) || isEntryType(type)) {
        cursor.position = found.index
        return
      }
    }
    cursor.position = text.length
  }

  function special(type: string, start: number): void {
    const close = text[cursor.position - 1] === '{' ? '}' : ')'
    try {
      if (type === 'comment') {
        cursor.position--
        if (close === ')') cursor.position = cursor.lineEnd(cursor.position)
        else values.delimited()
        return
      }
      if (type === 'preamble') values.read(close)
      else {
        cursor.skipBlank()
        const name = cursor.match(fieldStart)
        if (!name) throw new Broken('field', {start: cursor.position, end: cursor.position + 1})
        cursor.position += name[0].length
        values.define(name[1]!, values.read(close))
      }
      if (cursor.character === ',') cursor.position++
      cursor.skipBlank()
      if (cursor.character !== close) throw new Broken('unclosed', {start, end: start + 1})
      cursor.position++
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      if (type === 'comment') cursor.position = cursor.lineEnd(start)
      else {
        report('reference-broken', error.span, {note: error.reason, data: {key: `@${type}`}})
        resume()
      }
    }
  }

  const commentedOut = (at: number): boolean => {
    let start = at
    while (start > 0 && at - start < 200 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
    return /^\s*%/.test(text.slice(start, at))
  }

  for (;;) {
    const at = text.indexOf('@', cursor.position)
    if (at === -1) break
    cursor.position = at + 1
    const before = text[at - 1] ?? '\n'
    if (/[\p{L}\p{N}]/u.test(before)) continue
    const opened = cursor.match(opening, at)
    if (opened && commentedOut(at)) continue
    if (!opened) {
      if (!/\s/.test(before)) continue
      const head = cursor.match(/@[ \t]*([A-Za-z]*)(?=[\s,{(])/y, at)
      if (!head || !/(?:^|[\r\n])$/.test(text.slice(at - 1, at))) continue
      const type = head[1]!.toLowerCase()
      const fieldFollows = /[\w-]\s*=\s*["{\d]/.test(text.slice(at, Math.min(cursor.lineEnd(at), at + 300)))
      const meant = type === '' ? text[at + 1] === '{' : isEntryType(type) || fieldFollows
      if (meant) report('reference-broken', {start: at, end: at + head[0].length}, {note: 'head', data: {key: head[0]}})
      continue
    }
    cursor.position = at + opened[0].length
    const type = opened[1]!.toLowerCase()
    if (specials.has(type)) special(type, at)
    else if (++attempted > referenceLimits.entries) {
      report(
        'reference-library-limit',
        {start: at, end: cursor.position},
        {note: 'entries', data: {limit: referenceLimits.entries}},
      )
      break
    } else entry(type, {start: at, end: at + opened[0].trimEnd().length - 1}, at)
  }
  if (values.expansionExhausted) {
    report('reference-library-limit', {start: 0, end: 0}, {note: 'expansion', data: {limit: referenceLimits.expansion}})
  }
  return {entries, unreadable}
}
