/** A value without quotation marks, and one in typographic ones. */
import {quoteYaml} from './quote.js'
import type {Walk} from './scan.js'
import {commentFault, lastContinued, type ScannedValue, type ValueStart} from './scan-shared.js'

/** “…” around a whole text: part of it to YAML, though mostly meant to delimit it. */
export function typographicText(walk: Walk, start: ValueStart, rest: string): ScannedValue {
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
export function plainText(walk: Walk, {at, offset, parent, key}: ValueStart): ScannedValue {
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
