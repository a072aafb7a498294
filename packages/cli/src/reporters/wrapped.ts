/**
 * A paragraph as lines of a terminal. Latin words stay whole; between Chinese characters a line may end anywhere, but none begins with a
 * closing mark or ends with an opening one (the basic rules of line breaking of GB/T 15834).
 */
import {cellsOf, displayWidth} from './display-width.js'

const closing = /^[，。、；：？！）】》〉」』”’%‰…,.;:?!)\]}]/u
const opening = /[（【《〈「『“‘([{]$/u

/** What is not parted: a word with the marks that cling to it. */
function pieces(text: string): readonly string[] {
  const parts: string[] = []
  let last = ''
  for (const {text: cell, width} of cellsOf(text)) {
    const previous = parts.at(-1)
    const clings =
      previous !== undefined &&
      (closing.test(cell) ||
        opening.test(previous) ||
        (width < 2 && cell !== ' ' && last !== ' ' && displayWidth(last) < 2))
    if (clings && last !== ' ') parts[parts.length - 1] = previous + cell
    else parts.push(cell)
    last = cell
  }
  return parts
}

/** @param width columns; a piece that is wider stands alone on its line */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const piece of pieces(text)) {
    const own = displayWidth(piece)
    if (used + own > width && line.trim() !== '' && piece !== ' ') {
      lines.push(line.trimEnd())
      line = ''
      used = 0
    }
    if (piece === ' ' && line === '') continue
    line += piece
    used += own
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()]
}
