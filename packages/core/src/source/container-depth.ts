/**
 * Follows quotations, list items and footnote definitions line by line, as the parser nests them or deeper: what it cannot know
 * without parsing (a code fence, a line that continues a paragraph) it takes for the deeper reading.
 *
 *   > - 1. a     depth 3
 */
import {limits} from './limits.js'

/** A quotation has no indent; the others hold lines that are indented at least so far. */
interface Container {
  readonly indent?: number
}

const thematicBreak = /^([-*_])[ \t]*(?:\1[ \t]*){2,}$/
const listMarker = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/
const footnote = /^\[\^[^\]\s[]{1,999}\]:/

export function containerDepth(): {
  /** The index of the marker that is one too deep. */
  read(line: string): number | undefined
} {
  let stack: Container[] = []
  let previousBlank = true

  return {
    read(line) {
      let at = 0
      let column = 0
      const skipBlanks = (atMost: number) => {
        const from = column
        while (column - from < atMost && (line[at] === ' ' || line[at] === '\t')) {
          const width = line[at] === '\t' ? 4 - (column % 4) : 1
          column += width
          at++
        }
        return column - from
      }
      const isBlank = () => /^[ \t]*$/.test(line.slice(at, at + 400)) && line.length - at < 400

      let matched = 0
      for (const container of stack) {
        const before = {at, column}
        if (container.indent === undefined) {
          skipBlanks(Number.POSITIVE_INFINITY)
          if (line[at] !== '>') {
            ;({at, column} = before)
            break
          }
          at++
          column++
          skipBlanks(1)
        } else if (!isBlank() && skipBlanks(container.indent) < container.indent) {
          ;({at, column} = before)
          break
        }
        matched++
      }
      if (isBlank()) {
        // Items stay open over a blank line, a quotation does not.
        const closed = stack.findIndex((container, index) => index >= matched && container.indent === undefined)
        if (closed !== -1) stack = stack.slice(0, closed)
        previousBlank = true
        return undefined
      }
      let opened = 0
      for (;;) {
        const start = column
        skipBlanks(Number.POSITIVE_INFINITY)
        const rest = line.slice(at, at + 1100)
        const container = containerAt(rest)
        if (!container) break
        if (opened === 0) stack = stack.slice(0, matched)
        opened++
        const marker = at
        at += container.length
        column += container.length
        if (container.quotation) {
          skipBlanks(1)
          stack.push({})
        } else if (container.footnote) {
          stack.push({indent: 4})
        } else {
          const blanks = skipBlanks(Number.POSITIVE_INFINITY)
          stack.push({indent: blanks === 0 || at === line.length ? column - blanks - start + 1 : column - start})
        }
        if (stack.length > limits.blockNesting) return marker
      }
      if (opened === 0 && previousBlank) stack = stack.slice(0, matched)
      previousBlank = false
      return undefined
    },
  }
}

function containerAt(rest: string): {length: number; quotation?: boolean; footnote?: boolean} | undefined {
  if (rest[0] === '>') return {length: 1, quotation: true}
  const item = listMarker.exec(rest)
  if (item && !thematicBreak.test(rest)) return {length: item[0].length}
  const note = footnote.exec(rest)
  return note ? {length: note[0].length, footnote: true} : undefined
}
