/** From unist positions to places: lines and columns of a file, with the offsets that fixes need. */
import type {Position} from 'unist'
import type {Place} from '../model/place.js'

const start: Position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}

/** A node without a position is one that the program made; it is placed at the file's beginning. */
export function placeOf(node: {readonly type: string; readonly position?: Position | undefined}, file: string): Place {
  return placeAt(node.position ?? start, file)
}

export function placeAt(position: Position, file: string): Place {
  return {
    file,
    line: position.start.line,
    column: position.start.column,
    endLine: position.end.line,
    endColumn: position.end.column,
    ...(position.start.offset === undefined ? {} : {offset: position.start.offset}),
    ...(position.end.offset === undefined ? {} : {endOffset: position.end.offset}),
  }
}

/** From the beginning of one place to the end of another in the same file; the first place if they stand in two files. */
export function spanOf(first: Place, last: Place): Place {
  if (first.file !== last.file) return first
  const {endOffset: _dropped, ...begin} = first
  return {
    ...begin,
    endLine: last.endLine,
    endColumn: last.endColumn,
    ...(last.endOffset === undefined ? {} : {endOffset: last.endOffset}),
  }
}
