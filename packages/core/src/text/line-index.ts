/** Offsets of a text as lines and columns, counted as micromark counts them: LF, CRLF and a lone CR end a line. */
import type {Place} from '../model/place.js'

export interface LineIndex {
  /** The place from `start` to `end`, 0-based UTF-16 offsets; both are kept inside the text. */
  place(start: number, end: number): Place
}

/** The last text that was indexed: a file's facts are read one after the other, each for the whole of its text. */
let last: {readonly file: string; readonly text: string; readonly index: LineIndex} | undefined

export function lineIndex(file: string, text: string): LineIndex {
  if (last?.file === file && last.text === text) return last.index
  const index = indexLines(file, text)
  last = {file, text, index}
  return index
}

function indexLines(file: string, text: string): LineIndex {
  const starts = [0]
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === 10 || (unit === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1)
  }
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const inside = (offset: number) => Math.max(0, Math.min(offset, text.length))
  return {
    place(start, end) {
      const offset = inside(start)
      const endOffset = Math.max(offset, inside(end))
      const line = lineOf(offset)
      const endLine = lineOf(endOffset)
      return {
        file,
        line: line + 1,
        column: offset - starts[line]! + 1,
        endLine: endLine + 1,
        endColumn: endOffset - starts[endLine]! + 1,
        offset,
        endOffset,
      }
    },
  }
}
