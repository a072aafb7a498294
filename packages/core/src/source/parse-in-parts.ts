/**
 * Parses a long text in parts. micromark goes over all that it has read again whenever a list or a quotation ends, so that a
 * guideline of a thousand recommendations with lists would take minutes. Parts begin where every container is closed: at a line
 * without indent after a blank line, at a heading, at a directive's line. Links and footnotes know the definitions of the whole.
 */
import type {Root, RootContent} from 'mdast'
import type {Node, Point, Position} from 'unist'
import {readDirectiveLine} from './syntax/directive-line.js'

/** Characters after which a part ends at the next place where it can. Larger ones take longer in sum, smaller ones begin more often. */
const partLength = 4_000

interface Part {
  readonly start: number
  readonly end: number
  /** Line endings before it. */
  readonly lines: number
}

const fenceLine = /^([ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*)(`{3,}(?=[^`]*$)|~{3,}|\$\$+(?=[^$]*$))/

/** Where a line may begin a part: no list goes on there and nothing is continued. */
export const mayBeginPart = (line: string, afterBlank: boolean): boolean =>
  /^#{1,6}[ \t]/.test(line) ||
  (line.startsWith(':::') && readDirectiveLine(line) !== undefined) ||
  (afterBlank && /^[^\s>\d+*-]/.test(line))

/** Cuts a text; where a fence or a comment may be open it is not cut. */
export function partsOf(text: string, length: number): Part[] {
  const parts: Part[] = []
  let start = 0
  let lines = 0
  let line = 0
  let afterBlank = true
  let fence: {readonly mark: string; readonly indented: boolean} | undefined
  let commentEnd = -1
  for (let at = 0; at < text.length; line++) {
    let end = at
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    const typed = text.slice(at, end)
    if (!fence && at > commentEnd && at - start >= length && mayBeginPart(typed, afterBlank)) {
      parts.push({start, end: at, lines})
      start = at
      lines = line
    }
    const opening = /[`~$]/.test(typed) ? fenceLine.exec(typed) : null
    if (opening) {
      const mark = opening[2]!
      const indented = opening[1] !== ''
      if (!fence) fence = {mark, indented}
      // Whether a fence in a list ends here or a new one begins only the parser knows.
      else if (fence.indented !== indented) return [{start: 0, end: text.length, lines: 0}]
      else if (mark.startsWith(fence.mark) && /^[`~$ \t]*$/.test(typed.slice(opening[1]!.length))) fence = undefined
    }
    const comment = fence ? -1 : typed.lastIndexOf('<!--')
    if (comment !== -1 && at + comment > commentEnd) {
      const close = text.indexOf('-->', at + comment)
      // One that never ends is text; looking for its end again and again would take long.
      commentEnd = close === -1 ? -1 : close
      if (close === -1 && !text.includes('-->', at)) commentEnd = -1
    }
    afterBlank = typed.trim() === ''
    at = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  parts.push({start, end: text.length, lines})
  return parts
}

/** What may be the labels of link and footnote definitions; whether they are is known after parsing. */
const labelsIn = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/^[ \t>*+-]*(?:\d{1,9}[.)][ \t]+)?\[((?:[^[\]\\\r\n]|\\.){1,999})\]:/gm)].map(
      ([, label]) => label!,
    ),
  )

/** Lines that define labels, to stand before every part; an empty heading ends the last footnote. */
const definitionsOf = (labels: ReadonlySet<string>): string =>
  labels.size === 0
    ? ''
    : `${[...labels].map(label => (label.startsWith('^') ? `[${label}]: a\n\n` : `[${label}]: #\n\n`)).join('')}#\n\n`

/** @param parse reads one part as a text of its own. */
export function parseInParts(text: string, parse: (text: string) => Root, length = partLength): Root {
  if (text.length <= length) return parse(text)
  const guessed = labelsIn(text)
  const root = parseWith(text, parse, length, guessed)
  const defined = definedIn(root, text)
  const same = defined.size === guessed.size && [...defined].every(label => guessed.has(label))
  return same ? root : parseWith(text, parse, length, defined)
}

function definedIn(root: Root, text: string): Set<string> {
  const labels = new Set<string>()
  const waiting: RootContent[] = [...root.children]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const source = text.slice(node.position?.start.offset, node.position?.end.offset)
      const label = /^\[((?:[^[\]\\]|\\.){1,999})\]:/.exec(source)?.[1]
      if (label !== undefined) labels.add(label.replace(/\s+/g, ' '))
    }
    if (hasNodes(node)) for (const child of node.children) waiting.push(child)
  }
  return labels
}

function parseWith(text: string, parse: (text: string) => Root, length: number, labels: ReadonlySet<string>): Root {
  const definitions = definitionsOf(labels)
  const parts = partsOf(text, Math.max(length, 8 * definitions.length))
  if (parts.length === 1) return parse(text)
  const definitionLines = definitions.split('\n').length - 1
  const children: RootContent[] = []
  let end: Point = {line: 1, column: 1, offset: 0}
  for (const {start, end: partEnd, lines} of parts) {
    const root = parse(definitions + text.slice(start, partEnd))
    const shift = {lines: lines - definitionLines, offset: start - definitions.length}
    for (const child of root.children) {
      const node: Node = child
      if ((node.position?.start.offset ?? 0) < definitions.length) continue
      shiftNode(child, shift)
      children.push(child)
    }
    if (root.position) end = shifted(root.position.end, shift)
  }
  return {type: 'root', children, position: {start: {line: 1, column: 1, offset: 0}, end}}
}

interface Shift {
  readonly lines: number
  readonly offset: number
}

const shifted = ({line, column, offset}: Point, shift: Shift): Point => ({
  line: line + shift.lines,
  column,
  offset: (offset ?? 0) + shift.offset,
})

const shiftedPosition = ({start, end}: Position, shift: Shift): Position => ({
  start: shifted(start, shift),
  end: shifted(end, shift),
})

function shiftNode(node: RootContent, shift: Shift): void {
  const placed: Node = node
  if (placed.position) placed.position = shiftedPosition(placed.position, shift)
  if (node.type === 'directive') {
    node.openingPosition = shiftedPosition(node.openingPosition, shift)
    if (node.idPosition) node.idPosition = shiftedPosition(node.idPosition, shift)
    node.attributes = node.attributes.map(attribute => ({
      ...attribute,
      position: shiftedPosition(attribute.position, shift),
    }))
    for (const child of node.label ?? []) shiftNode(child, shift)
  } else if (node.type === 'citation') {
    node.items = node.items.map(item =>
      item.position ? {...item, position: shiftedPosition(item.position, shift)} : item,
    )
  }
  if (hasNodes(node)) for (const child of node.children) shiftNode(child, shift)
}

const hasNodes = (node: RootContent): node is Extract<RootContent, {children: RootContent[]}> => 'children' in node
