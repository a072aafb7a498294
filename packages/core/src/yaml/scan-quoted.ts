/** A value in straight quotation marks: closed or not, what stands behind it, its escapes. */
import {quoteYaml} from './quote.js'
import type {Walk} from './scan.js'
import type {ScannedValue, ValueStart} from './scan-shared.js'

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

const looksLikeKey = /^(?:-\s+)?[A-Za-z][\w-]*\s*[:：](?:\s|$)|^(?:zh|en)\s*[:：]/

export function quotedText(walk: Walk, {at, offset, parent}: ValueStart, mark: '"' | "'"): ScannedValue {
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
