/** Lines of a source by their number; the text is looked through once, however many lines are asked for. */
import type {MarkedText, Place} from '@zhinan/core'
import type {Reported} from './reported.js'

export interface SourceLines {
  /** The line at which a place begins, and in it what the place covers; undefined where there is no such line. */
  readonly marked: (place: Place) => MarkedText | undefined
  /** The text that a place covers, at most `limit` units of it. */
  readonly covered: (place: Place, limit: number) => string
  /** The 1-based line and column of an offset. */
  readonly position: (offset: number) => {readonly line: number; readonly column: number}
}

/** A text says nothing where it is blank or the fence of the front matter. */
export const isTelling = ({text}: MarkedText): boolean => text.trim() !== '' && !/^-{3,}\s*$/.test(text)

const lineEnd = /\r\n|[\r\n]/g

function sourceLines(text: string): SourceLines {
  const starts = [0]
  const ends: number[] = []
  for (const {index, 0: end} of text.matchAll(lineEnd)) {
    ends.push(index)
    starts.push(index + end.length)
  }
  ends.push(text.length)
  const offset = (line: number, column: number): number => {
    const start = starts[line - 1]
    return start === undefined ? text.length : Math.min(start + column - 1, text.length)
  }
  return {
    marked: ({line, column, endLine, endColumn}) => {
      const [start, end] = [starts[line - 1], ends[line - 1]]
      if (start === undefined || end === undefined) return undefined
      const length = end - start
      const from = Math.min(Math.max(0, column - 1), length)
      const to = endLine > line ? length : Math.min(Math.max(from, endColumn - 1), length)
      return {text: text.slice(start, end), marks: [[from, to]]}
    },
    position: at => {
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = Math.ceil((low + high) / 2)
        if ((starts[middle] ?? 0) <= at) low = middle
        else high = middle - 1
      }
      return {line: low + 1, column: Math.max(0, at - (starts[low] ?? 0)) + 1}
    },
    covered: ({line, column, endLine, endColumn}, limit) => {
      const from = offset(line, column)
      return text.slice(from, Math.min(offset(endLine, endColumn), from + limit))
    },
  }
}

/** The lines of a file of what is reported; each file is read once. Undefined where the text is not known. */
export function linesOf({source}: Pick<Reported, 'source'>): (file: string) => SourceLines | undefined {
  const known = new Map<string, SourceLines | undefined>()
  return file => {
    if (!known.has(file)) {
      const text = source?.(file)
      known.set(file, text === undefined ? undefined : sourceLines(text))
    }
    return known.get(file)
  }
}
