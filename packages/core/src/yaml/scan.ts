/**
 * Walks a YAML text line by line, before the parser, and finds what authors mistype and the parser would refuse in its own words
 * or silently misread. It knows as much of YAML as that takes: keys, list entries, where a value begins and ends.
 *
 *   title：             `yaml-full-width`, read as `title: `
 *     en: A: b          `yaml-colon-in-text`, read as `en: "A: b"`
 */
import type {Edit} from './edits.js'
import type {Fault} from './faults.js'
import {yamlLimits} from './limits.js'
import {blankWidth, type YamlLine, yamlLines} from './lines.js'
import {scanValue} from './scan-value.js'

export interface Scan {
  readonly faults: readonly Fault[]
  /** Something that no parser should see. */
  readonly refused?: Fault
}

/** What the walk hands from line to line. */
export interface Walk {
  readonly text: string
  readonly lines: readonly YamlLine[]
  readonly faults: Fault[]
  /** Names of fields. */
  readonly keys: ReadonlySet<string>
}

/** `keys`: names of fields, for telling `zh：…` from a text with a full-width colon. */
export function scanYaml(text: string, keys: ReadonlySet<string>): Scan {
  const lines = yamlLines(text)
  if (lines.length > yamlLimits.lines) {
    const start = lines[yamlLimits.lines]!.start
    return {
      faults: [],
      refused: {
        rule: 'yaml-size',
        start,
        end: start,
        data: {limit: yamlLimits.lines},
        note: 'lines',
        mended: false,
      },
    }
  }
  const walk: Walk = {text, lines, faults: [], keys}
  const indents = indentFault(walk)
  if (indents) walk.faults.push(indents)
  /** Columns of the maps and lists that are open. */
  const open: number[] = []
  /** Column of a key whose value must stand below. */
  let awaiting: number | undefined
  let at = 0
  while (at < lines.length) {
    const line = lines[at]!
    if (line.blank || text[line.content] === '#') {
      at += 1
      continue
    }
    let column = line.indent
    let offset = line.content
    while (open.length > 0 && open.at(-1)! > column) open.pop()
    const sibling = open.at(-1) === column
    let parent = open.at(-1) === column ? (open.at(-2) ?? -1) : (open.at(-1) ?? -1)
    let inList = false
    for (;;) {
      const dash = listMark(walk, offset, line.end, awaiting !== undefined || sibling)
      if (!dash) break
      if (open.at(-1) !== column) open.push(column)
      if (open.length > yamlLimits.depth) return {faults: walk.faults, refused: tooDeep(offset, line.end)}
      parent = column
      column += dash.columns
      offset = dash.next
      inList = true
    }
    const key = readKey(walk, offset, line.end, !inList && sibling)
    if (key) {
      if (open.at(-1) !== column) open.push(column)
      if (open.length > yamlLimits.depth) return {faults: walk.faults, refused: tooDeep(offset, line.end)}
      parent = column
      offset = key.value
    }
    const value = scanValue(walk, {at, offset, parent, key: key?.name})
    if (value.refused) return {faults: walk.faults, refused: value.refused}
    awaiting = value.empty && (key || inList) ? column : undefined
    at = value.next
  }
  return {faults: walk.faults}
}

const tooDeep = (start: number, end: number): Fault => ({
  rule: 'yaml-depth',
  start,
  end,
  data: {limit: yamlLimits.depth},
  mended: false,
})

/** One finding for all lines that are indented by tabs or wide blanks. */
function indentFault({text, lines}: Walk): Fault | undefined {
  const edits: Edit[] = []
  for (const line of lines) {
    if (line.blank) continue
    for (let offset = line.start; offset < line.content; offset++)
      if (text[offset] !== ' ')
        edits.push({start: offset, end: offset + 1, text: ' '.repeat(blankWidth(text[offset]!))})
  }
  const first = edits[0]
  return first && {rule: 'yaml-tab', start: first.start, end: first.end, edits, mended: true}
}

/** `- `, or what the input method makes of it. */
function listMark(
  {text, faults}: Walk,
  offset: number,
  end: number,
  listExpected: boolean,
): {readonly next: number; readonly columns: number} | undefined {
  const rest = text.slice(offset, end)
  const plain = /^-(?:[ \t]+|$)/.exec(rest)?.[0]
  if (plain !== undefined) return {next: offset + plain.length, columns: Math.max(plain.length, 2)}
  const typed = listExpected ? /^[－–—•·●][ \t\u3000]*(?=\S)/.exec(rest)?.[0] : undefined
  if (typed === undefined) return undefined
  faults.push({
    rule: 'yaml-full-width',
    start: offset,
    end: offset + 1,
    actual: typed[0]!,
    expected: '- ',
    data: {text: typed[0]!, expected: '- '},
    edits: [{start: offset, end: offset + typed.length, text: '- '}],
    mended: true,
  })
  return {next: offset + typed.length, columns: 2}
}

interface Key {
  readonly name: string
  /** Offset behind the colon and its blanks. */
  readonly value: number
}

/** A key before a colon; `sibling`: this column already has keys, so that only a key can stand here. */
function readKey({text, faults, keys}: Walk, offset: number, end: number, sibling: boolean): Key | undefined {
  const rest = text.slice(offset, end)
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')[ \t]*:(?:[ \t]+|$)/.exec(rest)
  if (quoted) return {name: quoted[1] ?? quoted[2] ?? '', value: offset + quoted[0].length}
  const word = /^([A-Za-z][\w.-]*|\p{Script=Han}[\p{Script=Han}\w]{0,15})([ \t]*)([:：])([ \t\u3000]*)/u.exec(rest)
  if (word) {
    const [whole, name = '', , colon, blanks = ''] = word
    const known = sibling || keys.has(name) || keys.has(name.toLowerCase())
    const value = offset + whole.length
    const last = value === end
    if (colon === ':' && (last || /^[ \t]/.test(blanks))) return {name, value}
    const address = text.startsWith('//', value)
    if (known && !address) {
      const start = value - blanks.length - 1
      const edits = [{start, end: value, text: ': '}]
      faults.push(
        colon === '：'
          ? {
              rule: 'yaml-full-width',
              start,
              end: start + 1,
              actual: '：',
              expected: ': ',
              data: {text: '：', expected: ': '},
              edits,
              mended: true,
            }
          : {
              rule: 'yaml-colon-space',
              start,
              end: start + 1,
              actual: `${name}:`,
              data: {key: name},
              edits,
              mended: true,
            },
      )
      return {name, value}
    }
    if (colon === '：') return undefined
  }
  return otherKey(rest, offset)
}

/** A key of several words, or with other signs: up to the first colon with a blank behind it. */
function otherKey(rest: string, offset: number): Key | undefined {
  if (/^[\s"'[\]{},#&*!|>%@`?-]/.test(rest)) return undefined
  for (let at = 1; at < Math.min(rest.length, longestKey); at++) {
    if (rest[at] === '#') return undefined
    if (rest[at] !== ':' || /[^ \t]/.test(rest[at + 1] ?? ' ')) continue
    let value = at + 1
    while (rest[value] === ' ' || rest[value] === '\t') value += 1
    return {name: rest.slice(0, at).trimEnd(), value: offset + value}
  }
  return undefined
}

/** Of a key without quotation marks, by the YAML specification. */
const longestKey = 1024
