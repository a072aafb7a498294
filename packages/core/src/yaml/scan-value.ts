/** One value of a YAML text: where it ends, and what is mistyped in it. */
import {quoteYaml} from './quote.js'
import type {Walk} from './scan.js'
import {flowCollection, fullWidthList} from './scan-flow.js'
import {plainText, typographicText} from './scan-plain.js'
import {quotedText} from './scan-quoted.js'
import {commentFault, lastContinued, quotedByUs, type ScannedValue, type ValueStart} from './scan-shared.js'

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

/** `>` and `|` with the text below; `note: >5` has none, and YAML reads it as empty. */
function blockText(walk: Walk, start: ValueStart, rest: string): ScannedValue {
  const header = /^[|>](?:[+-]?([1-9])?|([1-9])[+-])(?:\s+#.*)?$/.exec(rest)
  const end = lastContinued(walk, start.at, start.parent)
  if (!header || ((header[1] ?? header[2]) !== undefined && end === start.at + 1))
    return quotedByUs(walk, start, 'yaml-block-header', rest)
  return {next: end, empty: false}
}
