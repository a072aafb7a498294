/**
 * Values of BibTeX fields: text in braces or quotation marks, numbers and abbreviations, joined by `#`.
 *
 *   {a} # "b" # jan # 12   →   ab112
 */
import {referenceLimits} from '../limits.js'
import type {Report, Span} from '../places.js'
import {Broken} from './broken.js'
import type {Cursor} from './cursor.js'
import {isEntryType} from './entry-types.js'
import {months} from './months.js'

const lineOpening = /[ \t]*@[ \t]*([A-Za-z]+)[ \t]*[{(][ \t]*([^\s,{}()="]*[ \t]*,)?/y
const bareValue = /[^\s,{}"#()=%@][^\s,{}"#()=%]*/y

/** Not entries: `@string` defines an abbreviation, the others are not read. */
export const specials: ReadonlySet<string> = new Set(['string', 'preamble', 'comment'])

export class ValueReader {
  readonly #cursor: Cursor
  readonly #report: Report
  readonly #abbreviations = new Map<string, string>(months)
  #expansionLeft: number = referenceLimits.expansion

  constructor(cursor: Cursor, report: Report) {
    this.#cursor = cursor
    this.#report = report
  }

  define(name: string, value: string): void {
    if (value.length <= referenceLimits.abbreviation) this.#abbreviations.set(name.toLowerCase(), value)
    else this.#expansionLeft = -1
  }

  get expansionExhausted(): boolean {
    return this.#expansionLeft < 0
  }

  /** From behind the `=`; leaves the cursor behind the value and its white space. `close` ends the entry. */
  read(close: string): string {
    const cursor = this.#cursor
    let whole = ''
    for (;;) {
      cursor.skipBlank()
      if (cursor.character === '{' || cursor.character === '"') whole += this.delimited()
      else whole += this.#bare(close)
      cursor.skipBlank()
      if (cursor.character !== '#') return whole
      cursor.position++
    }
  }

  #bare(close: string): string {
    const cursor = this.#cursor
    const start = cursor.position
    const bare = cursor.match(bareValue)?.[0]
    if (bare === undefined) throw new Broken('value', {start, end: start + 1})
    cursor.position += bare.length
    if (/^\d+$/.test(bare)) return bare
    const expanded = this.#abbreviations.get(bare.toLowerCase())
    if (expanded === undefined) return this.#unquoted(start, close)
    this.#expansionLeft -= expanded.length
    return this.expansionExhausted ? '' : expanded
  }

  /** `pages = 12-15 ,` and abbreviations that nobody defined: read as they stand, up to the comma or the end of the line. */
  #unquoted(start: number, close: string): string {
    const {text} = this.#cursor
    let end = start
    while (end < text.length && !',\r\n#{}"'.includes(text[end]!) && text[end] !== close) end++
    const bare = text.slice(start, end).trimEnd()
    const span = {start, end: start + bare.length}
    this.#cursor.position = span.end
    this.#report('reference-value-unquoted', span, {
      actual: bare,
      expected: `{${bare}}`,
      data: {value: bare},
      fix: [{...span, text: `{${bare}}`}],
    })
    return bare
  }

  /** `{…}` or `"…"` from its delimiter on. Braces count even behind a backslash, as in BibTeX. */
  delimited(): string {
    const cursor = this.#cursor
    const {text, position: start} = cursor
    const quoted = cursor.character === '"'
    const first: Span = {start, end: start + 1}
    let depth = quoted ? 0 : 1
    let deepest = depth
    for (let at = start + 1; at < text.length; at++) {
      const character = text.charCodeAt(at)
      if (character === brace.open) {
        depth++
        if (depth > deepest) deepest = depth
      } else if (character === brace.close) {
        depth--
        if (depth < 0) throw this.#strayBrace(first, at)
      } else if ((character === newline.lf || character === newline.cr) && this.#entryBeginsAt(at + 1)) {
        cursor.position = at + 1
        throw new Broken('unclosed', first)
      }
      if (depth === 0 && character === (quoted ? quotationMark : brace.close)) {
        cursor.position = at + 1
        if (deepest > referenceLimits.nesting) throw new Broken('nesting', first)
        return text.slice(start + 1, at)
      }
    }
    cursor.position = text.length
    throw new Broken('unclosed', first)
  }

  /** A closing brace inside quotation marks: one too many, if the second quotation mark follows on its line. */
  #strayBrace(opening: Span, at: number): Broken {
    const {text} = this.#cursor
    const closes = text.slice(at, this.#cursor.lineEnd(at)).includes('"')
    return closes ? new Broken('value', {start: at, end: at + 1}) : new Broken('unclosed', opening)
  }

  /** Whether an entry begins at the start of this line: then whatever was open before it was never closed. */
  #entryBeginsAt(at: number): boolean {
    const found = this.#cursor.match(lineOpening, at)
    if (!found) return false
    const type = found[1]!.toLowerCase()
    return specials.has(type) || (found[2] !== undefined && isEntryType(type))
  }
}

const brace = {open: 0x7b, close: 0x7d}
const newline = {lf: 0x0a, cr: 0x0d}
const quotationMark = 0x22
