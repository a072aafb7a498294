/**
 * Parses a long text in parts. micromark goes over all that it has read again whenever a list or a quotation ends, so that a
 * guideline of a thousand recommendations with lists would take minutes. Parts begin where every container is closed: at a line
 * without indent after a blank line, at a heading, at a directive's line. Links and footnotes know the definitions of the whole.
 */
import type {Root, RootContent} from 'mdast'
import type {Node, Point, Position} from 'unist'

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
  /^(?:#{1,6}[ \t]|:::)/.test(line) || (afterBlank && /^[^\s>\d+*-]/.test(line))

/** Cuts a text; where a fence or a comment may be open it is not cut. */
export function partsOf(text: string, length = partLength): Part[] {
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

/** The labels of link and footnote definitions, as lines that define them again. */
function definitionsIn(text: string): string {
  const links = new Set<string>()
  const notes = new Set<string>()
  for (const [, label] of text.matchAll(/^[ \t>*+-]*(?:\d{1,9}[.)][ \t]+)?\[((?:[^[\]\\\r\n]|\\.){1,999})\]:/gm)) {
    if (label!.startsWith('^')) notes.add(label!)
    else links.add(label!)
  }
  const lines = [...links].map(label => `[${label}]: #\n`).concat([...notes].map(label => `[${label}]: a\n\n`))
  return lines.length === 0 ? '' : `${lines.join('')}\n`
}

/** @param parse reads one part as a text of its own. */
export function parseInParts(text: string, parse: (text: string) => Root): Root {
  if (text.length <= partLength) return parse(text)
  const definitions = definitionsIn(text)
  const parts = partsOf(text, Math.max(partLength, 8 * definitions.length))
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
