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
import {isEntryType} from './entry-types.js'
import {months} from './months.js'

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

/** Why an entry is broken: a note of `reference-broken`. */
type Reason = 'unclosed' | 'closed-early' | 'key' | 'field' | 'value' | 'nesting' | 'head'

class Broken extends Error {
  readonly reason: Reason
  readonly span: Span
  constructor(reason: Reason, span: Span) {
    super(reason)
    this.reason = reason
    this.span = span
  }
}

const opening = /@[ \t]*([A-Za-z]+)\s*[{(]/y
const lineOpening = /[ \t]*@[ \t]*([A-Za-z]+)[ \t]*[{(][ \t]*([^\s,{}()="]*[ \t]*,)?/y
const blank = /(?:\s+|%[^\r\n]*)*/y
const fieldStart = /([^\s=,{}"#%()@\\]+)\s*=/y
const bareValue = /[^\s,{}"#()=%@][^\s,{}"#()=%]*/y
/** A field inside a value: its closing brace is missing, and the entry's was taken for it. */
const swallowed = /,\s*[A-Za-z]+\s*=\s*["{\d]/
const specials = new Set(['string', 'preamble', 'comment'])

export function readBibtexEntries(text: string, report: Report): RawLibrary {
  const entries: RawEntry[] = []
  const unreadable: string[] = []
  const abbreviations = new Map<string, string>(months)
  let expansionLeft: number = referenceLimits.expansion
  let position = 0
  let attempted = 0

  const match = (pattern: RegExp, at = position): RegExpExecArray | null => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  const skipBlank = (): void => {
    position += match(blank)![0].length
  }

  const skipBlankAndCommas = (): void => {
    skipBlank()
    while (text[position] === ',') {
      position++
      skipBlank()
    }
  }

  /** Whether an entry begins at the start of this line: then whatever was open before it was never closed. */
  const entryBeginsAt = (at: number): boolean => {
    const found = match(lineOpening, at)
    if (!found) return false
    const type = found[1]!.toLowerCase()
    return specials.has(type) || (found[2] !== undefined && isEntryType(type))
  }

  /** `{…}` or `"…"` from its delimiter on; leaves the position behind it. */
  function delimited(start: number): string {
    const quoted = text[start] === '"'
    let depth = quoted ? 0 : 1
    let deepest = depth
    for (let at = start + 1; at < text.length; at++) {
      switch (text.charCodeAt(at)) {
        case 0x7b:
          depth++
          if (depth > deepest) deepest = depth
          break
        case 0x7d:
          depth--
          if (depth < 0) throw quoteOrBrace(start, at)
          if (depth === 0 && !quoted) return end(at)
          break
        case 0x22:
          if (quoted && depth === 0) return end(at)
          break
        case 0x0a:
        case 0x0d:
          if (entryBeginsAt(at + 1)) {
            position = at + 1
            throw new Broken('unclosed', {start, end: start + 1})
          }
      }
    }
    position = text.length
    throw new Broken('unclosed', {start, end: start + 1})

    function end(at: number): string {
      position = at + 1
      if (deepest > referenceLimits.nesting) throw new Broken('nesting', {start, end: start + 1})
      return text.slice(start + 1, at)
    }
  }

  /** A closing brace inside quotation marks: a stray one, if the second quotation mark follows on its line. */
  function quoteOrBrace(start: number, at: number): Broken {
    const stray = text.slice(at, lineEnd(at)).includes('"')
    return stray ? new Broken('value', {start: at, end: at + 1}) : new Broken('unclosed', {start, end: start + 1})
  }

  /** `{a} # "b" # name # 12` */
  function value(close: string): string {
    let whole = ''
    for (;;) {
      skipBlank()
      const start = position
      if (text[position] === '{' || text[position] === '"') whole += delimited(position)
      else {
        const bare = match(bareValue)?.[0]
        if (bare === undefined) throw new Broken('value', {start, end: start + 1})
        position += bare.length
        const expanded = abbreviations.get(bare.toLowerCase())
        if (expanded !== undefined) {
          expansionLeft -= expanded.length
          if (expansionLeft >= 0) whole += expanded
        } else if (/^\d+$/.test(bare)) whole += bare
        else whole += unquoted(start, close)
      }
      skipBlank()
      if (text[position] !== '#') return whole
      position++
    }
  }

  /** `pages = 12-15 ,` and abbreviations that nobody defined: read as they stand, up to the comma or the end of the line. */
  function unquoted(start: number, close: string): string {
    let end = start
    while (end < text.length && !',\r\n#{}"'.includes(text[end]!) && text[end] !== close) end++
    const bare = text.slice(start, end).trimEnd()
    position = start + bare.length
    const span = {start, end: position}
    report('reference-value-unquoted', span, {
      actual: bare,
      expected: `{${bare}}`,
      data: {value: bare},
      fix: [{start, end: position, text: `{${bare}}`}],
    })
    return bare
  }

  function key(close: string): {key: string; span: Span} {
    skipBlank()
    const start = position
    let end = start
    while (end < text.length && !',{}"=\r\n'.includes(text[end]!) && text[end] !== close) end++
    const written = text.slice(start, end).trimEnd()
    const span = {start, end: start + written.length}
    position = end
    if (text[position] === '=') {
      position = start
      return {key: '', span: {start, end: start}}
    }
    skipBlank()
    if (text[position] === ',') position++
    else if (match(fieldStart)) missingComma(span.end)
    else if (text[position] !== close) {
      const reason = position >= text.length ? 'unclosed' : 'key'
      position = start
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
    const close = text[position - 1] === '{' ? '}' : ')'
    let written = {key: '', span: {start, end: position}}
    try {
      written = key(close)
      const fields = new Map<string, RawField>()
      let crowded = false
      for (;;) {
        skipBlankAndCommas()
        if (text[position] === close) {
          position++
          break
        }
        if (position >= text.length || match(opening)) {
          const swallower = [...fields.values()].find(({value}) => swallowed.test(value))
          if (swallower) throw new Broken('unclosed', valueOpening(swallower.span))
          report('reference-broken', typeSpan, {note: 'unclosed', data: {key: written.key || `@${type}`}})
          break
        }
        const name = match(fieldStart)
        if (!name) throw new Broken('field', {start: position, end: position + 1})
        const fieldAt = position
        position += name[0].length
        const read = value(close)
        const span = {start: fieldAt, end: trimmedEnd(fieldAt, position)}
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
        if (text[position] !== ',' && match(fieldStart)) missingComma(span.end)
      }
      const end = trimmedEnd(start, position)
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

  const trimmedEnd = (start: number, end: number): number => {
    let at = end
    while (at > start && /\s/.test(text[at - 1]!)) at--
    return at
  }

  /** `title = {x}}, year = …`: one brace too many ends the entry and BibTeX would take the rest for a comment. */
  function closedEarly(entryKey: string): void {
    const rest = match(/\s*,?\s*([A-Za-z]+)\s*=\s*["{\d]/y)
    if (rest)
      report('reference-broken', {start: position - 1, end: position}, {note: 'closed-early', data: {key: entryKey}})
  }

  /** On to the next entry: behind a blank or a closing brace. */
  function resume(): void {
    const next = /(?<=^|[\s})])@[ \t]*([A-Za-z]+)[ \t]*[{(]/g
    next.lastIndex = position
    for (let found = next.exec(text); found; found = next.exec(text)) {
      const type = found[1]!.toLowerCase()
      if (specials.has(type) || isEntryType(type)) {
        position = found.index
        return
      }
    }
    position = text.length
  }

  function special(type: string, start: number): void {
    const close = text[position - 1] === '{' ? '}' : ')'
    try {
      if (type === 'comment') {
        position--
        if (close === ')') position = lineEnd(position)
        else delimited(position)
        return
      }
      if (type === 'preamble') value(close)
      else {
        skipBlank()
        const name = match(fieldStart)
        if (!name) throw new Broken('field', {start: position, end: position + 1})
        position += name[0].length
        const text = value(close)
        if (text.length <= 10_000) abbreviations.set(name[1]!.toLowerCase(), text)
      }
      if (text[position] === ',') position++
      skipBlank()
      if (text[position] !== close) throw new Broken('unclosed', {start, end: start + 1})
      position++
    } catch (error) {
      if (!(error instanceof Broken)) throw error
      if (type === 'comment') position = lineEnd(start)
      else {
        report('reference-broken', error.span, {note: error.reason, data: {key: `@${type}`}})
        resume()
      }
    }
  }

  const lineEnd = (at: number): number => {
    const newline = /[\r\n]|$/g
    newline.lastIndex = at
    return newline.exec(text)!.index
  }

  const commentedOut = (at: number): boolean => {
    let start = at
    while (start > 0 && at - start < 200 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
    return /^\s*%/.test(text.slice(start, at))
  }

  for (;;) {
    const at = text.indexOf('@', position)
    if (at === -1) break
    position = at + 1
    const before = text[at - 1] ?? '\n'
    if (/[\p{L}\p{N}]/u.test(before)) continue
    const opened = match(opening, at)
    if (opened && commentedOut(at)) continue
    if (!opened) {
      if (!/\s/.test(before)) continue
      const head = match(/@[ \t]*([A-Za-z]*)(?=[\s,{(])/y, at)
      if (!head || !/(?:^|[\r\n])$/.test(text.slice(at - 1, at))) continue
      const type = head[1]!.toLowerCase()
      const fieldFollows = /[\w-]\s*=\s*["{\d]/.test(text.slice(at, Math.min(lineEnd(at), at + 300)))
      const meant = type === '' ? text[at + 1] === '{' : isEntryType(type) || fieldFollows
      if (meant) report('reference-broken', {start: at, end: at + head[0].length}, {note: 'head', data: {key: head[0]}})
      continue
    }
    position = at + opened[0].length
    const type = opened[1]!.toLowerCase()
    if (specials.has(type)) special(type, at)
    else if (++attempted > referenceLimits.entries) {
      report(
        'reference-library-limit',
        {start: at, end: position},
        {note: 'entries', data: {limit: referenceLimits.entries}},
      )
      break
    } else entry(type, {start: at, end: at + opened[0].trimEnd().length - 1}, at)
  }
  if (expansionLeft < 0) {
    report('reference-library-limit', {start: 0, end: 0}, {note: 'expansion', data: {limit: referenceLimits.expansion}})
  }
  return {entries, unreadable}
}
