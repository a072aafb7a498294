/** One value of a YAML text: where it ends, and what is mistyped in it. */
import type {Fault} from './faults.js'
import {yamlLimits} from './limits.js'
import {quoteYaml} from './quote.js'
import type {Walk} from './scan.js'

export interface ValueStart {
  /** The line it begins on. */
  readonly at: number
  readonly offset: number
  /** Column of the key or list mark that it belongs to; deeper lines continue it. */
  readonly parent: number
  readonly key: string | undefined
}

export interface ScannedValue {
  /** The first line behind the value. */
  readonly next: number
  /** Nothing stands on the line. */
  readonly empty: boolean
  readonly refused?: Fault
}

export function scanValue(walk: Walk, start: ValueStart): ScannedValue {
  const {text, lines} = walk
  const {end} = lines[start.at]!
  const rest = text.slice(start.offset, end).trimEnd()
  const next = start.at + 1
  if (rest === '') return {next, empty: true}
  const first = rest[0]!
  if (first === '#') {
    if (!/^#[^\s#!]/.test(rest)) return {next, empty: true}
    const edits = [{start: start.offset, end: start.offset + rest.length, text: quoteYaml(rest)}]
    walk.faults.push({...commentFault(start.offset, start.offset + rest.length, rest), edits, mended: true})
    return {next, empty: false}
  }
  if (first === '"' || first === "'") return quotedText(walk, start, first)
  if (first === '[' || first === '{') return flowCollection(walk, start, rest)
  if (first === '［' && rest.endsWith('］') && start.key !== 'zh' && start.key !== 'en')
    return fullWidthList(walk, start, rest)
  if (first === '|' || first === '>') return blockText(walk, start, rest)
  if (first === '“' || first === '‘') return typographicText(walk, start, rest)
  if (first === '*' || first === '&') {
    if (/^(?:\*[\w-]+$|&[\w-]+(?:\s|$))/.test(rest)) return {next, empty: false}
    return quotedByUs(walk, start, 'yaml-alias', rest)
  }
  if (first === '!') return quotedByUs(walk, start, 'yaml-tag', rest)
  if (/^- +\S/.test(rest) && start.key !== undefined) return listOnKeyLine(walk, start)
  if ('@`%,]}'.includes(first) || (start.key !== undefined && /^[?-](?:\s|$)/.test(rest)))
    return quotedByUs(walk, start, 'yaml-text-start', rest)
  return plainText(walk, start)
}

const commentFault = (start: number, end: number, text: string): Fault => ({
  rule: 'comment-in-yaml-text',
  start,
  end,
  actual: text,
  data: {text},
  mended: false,
})

/** A text that must stand in quotation marks because of its first sign. */
function quotedByUs(
  {faults}: Walk,
  {at, offset}: ValueStart,
  rule: 'yaml-alias' | 'yaml-tag' | 'yaml-text-start' | 'yaml-block-header',
  rest: string,
): ScannedValue {
  const shown = rest.length > 20 ? `${rest.slice(0, 20)}…` : rest
  faults.push({
    rule,
    start: offset,
    end: offset + rest.length,
    actual: shown,
    expected: quoteYaml(shown),
    data: {text: rule === 'yaml-text-start' ? rest[0]! : shown},
    edits: [{start: offset, end: offset + rest.length, text: quoteYaml(rest)}],
    mended: true,
  })
  return {next: at + 1, empty: false}
}

/** Offset behind the closing mark, looking no further than `limit`. */
function closingMark(text: string, start: number, limit: number, mark: string): number | undefined {
  for (let offset = start + 1; offset < limit; offset++) {
    const sign = text[offset]
    if (mark === '"' && sign === '\\') offset += 1
    else if (sign === mark) {
      if (mark === "'" && text[offset + 1] === "'") offset += 1
      else return offset + 1
    }
  }
  return undefined
}

/** The first line from `at` on that does not belong to a value of this parent. */
function lastContinued({lines}: Walk, at: number, parent: number): number {
  let end = at + 1
  for (let line = at + 1; line < lines.length; line++) {
    if (lines[line]!.blank) continue
    if (lines[line]!.indent <= parent) break
    end = line + 1
  }
  return end
}

const looksLikeKey = /^(?:-\s+)?[A-Za-z][\w-]*\s*[:：](?:\s|$)|^(?:zh|en)\s*[:：]/

function quotedText(walk: Walk, {at, offset, parent}: ValueStart, mark: '"' | "'"): ScannedValue {
  const {text, lines, faults} = walk
  const line = lines[at]!
  const close = closingMark(text, offset, line.end, mark)
  if (close !== undefined) {
    const behind = text.slice(close, line.end)
    if (/^\s*(?:$|\s#)/.test(behind)) {
      if (mark === '"') escapeFaults(walk, offset, close)
      return {next: at + 1, empty: false}
    }
    const raw = text.slice(offset, line.end).trimEnd()
    const [before = '', behindMark = ''] = [text[close - 2], text[close]]
    const opening = /[\s（(，,：]/.test(before)
    const apostrophe = mark === "'" && /\p{L}/u.test(before) && /\p{L}/u.test(behindMark)
    const outer = raw.endsWith(mark) && (opening || apostrophe)
    const meant = outer ? raw.slice(1, -1) : raw
    faults.push({
      rule: 'yaml-text-after-quote',
      start: close,
      end: offset + raw.length,
      actual: text.slice(close, offset + raw.length).trim(),
      data: {mark},
      edits: [{start: offset, end: offset + raw.length, text: quoteYaml(meant)}],
      mended: true,
    })
    return {next: at + 1, empty: false}
  }
  let end = at + 1
  while (end < lines.length) {
    const here = lines[end]!
    if (!here.blank && (here.indent <= parent || looksLikeKey.test(text.slice(here.content, here.end)))) break
    const closed = closingMark(text, here.start - 1, here.end, mark)
    if (closed !== undefined) return {next: end + 1, empty: false}
    end += 1
  }
  const raw = text.slice(offset, line.end).trimEnd()
  const wide = /[”“’‘＂]$/.test(raw) ? 1 : 0
  const stop = offset + raw.length
  faults.push({
    rule: 'yaml-quote-unclosed',
    start: stop - wide,
    end: stop,
    data: {mark},
    expected: mark,
    edits: [{start: stop - wide, end: stop, text: mark}],
    mended: true,
  })
  return {next: at + 1, empty: false}
}

/** A backslash that begins no escape of YAML is meant as itself. */
function escapeFaults({text, faults}: Walk, start: number, end: number): void {
  for (let offset = start + 1; offset < end - 1; offset++) {
    if (text[offset] !== '\\') continue
    const written = text.slice(offset, offset + 2)
    if (!/[0abtnvfre "/\\N_LPxuU]/.test(written[1] ?? ''))
      faults.push({
        rule: 'yaml-escape',
        start: offset,
        end: offset + 2,
        actual: written,
        expected: `\\${written}`,
        data: {text: written},
        edits: [{start: offset, end: offset, text: '\\'}],
        mended: true,
      })
    offset += 1
  }
}

/** `key: - entry` begins its list a line too early. */
function listOnKeyLine({text, lines, faults}: Walk, {at, offset, parent}: ValueStart): ScannedValue {
  const next = lines.slice(at + 1, at + 40).find(line => !line.blank)
  const joins = next !== undefined && next.indent >= parent && text.startsWith('- ', next.content)
  const indent = joins ? next.indent : parent + 2
  let start = offset
  while (/[ \t]/.test(text[start - 1] ?? '')) start -= 1
  faults.push({
    rule: 'yaml-syntax',
    start: offset,
    end: offset + 1,
    actual: '-',
    note: 'list',
    edits: [{start, end: offset, text: `\n${' '.repeat(indent)}`}],
    mended: true,
  })
  return {next: at + 1, empty: false}
}

/** `[…]` or `{…}`, which may go over several lines. */
function flowCollection(walk: Walk, start: ValueStart, rest: string): ScannedValue {
  const {text, lines, faults} = walk
  const {at, offset, parent} = start
  const end = lastContinued(walk, at, parent)
  const limit = lines[end - 1]!.end
  let depth = 0
  let quote: string | undefined
  const commas: number[] = []
  for (let here = offset; here < limit; here++) {
    const sign = text[here]!
    if (quote !== undefined) {
      if (quote === '"' && sign === '\\') here += 1
      else if (sign === quote) quote = undefined
    } else if ((sign === '"' || sign === "'") && /[[{,:\s]/.test(text[here - 1] ?? '')) quote = sign
    else if (sign === '[' || sign === '{') {
      depth += 1
      if (depth > yamlLimits.depth)
        return {
          next: end,
          empty: false,
          refused: {rule: 'yaml-depth', start: here, end: here + 1, data: {limit: yamlLimits.depth}, mended: false},
        }
    } else if (sign === ']' || sign === '}') {
      depth -= 1
      if (depth === 0) {
        let line = at
        while (line < end - 1 && here >= lines[line]!.end) line += 1
        const behind = text.slice(here + 1, lines[line]!.end)
        if (!/^\s*(?:$|\s#)/.test(behind) && line === at) return quotedByUs(walk, start, 'yaml-text-start', rest)
        if (text[offset] === '[') faults.push(...commas.map(commaFault))
        return {next: line + 1, empty: false}
      }
    } else if (sign === '，' || sign === '、') commas.push(here)
  }
  const stop = offset + rest.length
  const closing = text[offset] === '[' ? ']' : '}'
  const single = end === at + 1 && depth === 1 && quote === undefined
  faults.push({
    rule: 'yaml-syntax',
    start: offset,
    end: offset + 1,
    actual: text[offset]!,
    expected: closing,
    note: 'missing',
    mended: single,
    ...(single ? {edits: [{start: stop, end: stop, text: closing}]} : {}),
  })
  return {next: end, empty: false}
}

const commaFault = (start: number): Fault => ({
  rule: 'yaml-full-width',
  start,
  end: start + 1,
  actual: '，',
  expected: ', ',
  data: {text: '，', expected: ', '},
  edits: [{start, end: start + 1, text: ', '}],
  mended: true,
})

function fullWidthList({faults}: Walk, {at, offset}: ValueStart, rest: string): ScannedValue {
  const inner = rest.slice(1, -1).replace(/[，、]/g, ', ')
  faults.push({
    rule: 'yaml-full-width',
    start: offset,
    end: offset + rest.length,
    actual: '［］',
    expected: '[ ]',
    data: {text: '［ ］', expected: '[ ]'},
    edits: [{start: offset, end: offset + rest.length, text: `[${inner}]`}],
    mended: true,
  })
  return {next: at + 1, empty: false}
}

/** `>` and `|` with the text below; `note: >5` has none, and YAML reads it as empty. */
function blockText(walk: Walk, start: ValueStart, rest: string): ScannedValue {
  const header = /^[|>](?:[+-]?([1-9])?|([1-9])[+-])(?:\s+#.*)?$/.exec(rest)
  const end = lastContinued(walk, start.at, start.parent)
  if (!header || ((header[1] ?? header[2]) !== undefined && end === start.at + 1))
    return quotedByUs(walk, start, 'yaml-block-header', rest)
  return {next: end, empty: false}
}

/** “…” around a whole text: part of it to YAML, though mostly meant to delimit it. */
function typographicText(walk: Walk, start: ValueStart, rest: string): ScannedValue {
  const whole = /^[“‘]([^“”‘’]*)[”’“‘"']$/.exec(rest)
  if (!whole) return plainText(walk, start)
  const inner = whole[1]!
  const {offset, at} = start
  const needed = /:(?:\s|$)|\s#/.test(inner)
  walk.faults.push({
    rule: 'yaml-quotation-marks',
    start: offset,
    end: offset + rest.length,
    actual: rest,
    expected: quoteYaml(inner),
    edits: [{start: offset, end: offset + rest.length, text: quoteYaml(inner)}],
    mended: needed,
  })
  return {next: at + 1, empty: false}
}

function isKnownKey(line: string, keys: ReadonlySet<string>): boolean {
  const name = /^([\w.-]+|[\p{Script=Han}\w]+)[ \t]*(?::(?=\s|$)|：)/u.exec(line)?.[1]
  return name !== undefined && keys.has(name)
}

/** An unquoted text with the lines that continue it. */
function plainText(walk: Walk, {at, offset, parent, key}: ValueStart): ScannedValue {
  const {text, lines, faults, keys} = walk
  const end = key === undefined && parent < 0 ? at + 1 : lastContinued(walk, at, parent)
  let stop = offset
  let colon: number | undefined
  let last = at
  for (let line = at; line < end; line++) {
    const {content, end: lineEnd, blank} = lines[line]!
    if (blank) continue
    const from = line === at ? offset : content
    if (line > at && text[content] === '#') break
    if (line > at && isKnownKey(text.slice(content, lineEnd), keys)) {
      faults.push({rule: 'yaml-syntax', start: content, end: lineEnd, note: 'nested', mended: false})
      return {next: line, empty: false}
    }
    last = line
    const written = text.slice(from, lineEnd)
    const mark = /\s#/.exec(written)
    const shown = mark ? written.slice(0, mark.index) : written
    const found = /:(?=\s|$)/.exec(shown)
    if (found && colon === undefined) colon = from + found.index
    stop = from + shown.trimEnd().length
    if (mark) {
      const hash = from + mark.index + 1
      const comment = text.slice(hash, lineEnd).trimEnd()
      if (swallowsText(shown, comment, written.slice(0, mark.index + 1))) {
        const rawEnd = hash + comment.length
        if (colon === undefined) {
          const edits = [{start: offset, end: rawEnd, text: quoteYaml(text.slice(offset, rawEnd))}]
          faults.push({...commentFault(hash, rawEnd, comment), edits})
        } else if (/^#+[^\s#]/.test(comment)) stop = rawEnd
      }
      break
    }
  }
  // Outside of every key a line with a colon is no text.
  if (colon !== undefined && (key !== undefined || parent >= 0)) {
    const raw = text.slice(offset, stop)
    faults.push({
      rule: 'yaml-colon-in-text',
      start: colon,
      end: colon + 1,
      actual: raw.length > 40 ? `${raw.slice(0, 40)}…` : raw,
      expected: quoteYaml(raw.length > 40 ? `${raw.slice(0, 40)}…` : raw),
      edits: [{start: offset, end: stop, text: quoteYaml(raw)}],
      mended: true,
    })
  }
  return {next: last + 1, empty: false}
}

/**
 * Whether ` #…` was meant as text: `甲 #1` was; `draft  # or published` was not. A comment that is meant stands two blanks off, or
 * behind a single word, and has a blank after its sign.
 */
function swallowsText(shown: string, comment: string, before: string): boolean {
  if (/^#+[^\s#]/.test(comment)) return true
  return !/^\s\s$/.test(before.slice(-2)) && /[\s\p{Script=Han}]/u.test(shown.trim())
}
