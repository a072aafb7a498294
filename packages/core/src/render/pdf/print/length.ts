/** Estimates of how long blocks get: short ones are kept on one page, which costs less white than a torn one costs the reader. */
import {plainText} from './inline.js'
import type {PrintedCell, PrintedFlow} from './printed.js'
import {textWidth} from './text.js'

/** Lines up to which a block is kept whole: under a fifth of a page, so that no gap before it looks like a mistake. */
export const keptLines = 10

/** Lines that the head of a recommendation takes: its name and its ratings. */
export const headLines = 3

const linesOfText = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, width))), 0)

const linesOfCell = (cell: PrintedCell, width: number): number =>
  cell.paragraphs.reduce((lines, paragraph) => lines + linesOfText(plainText(paragraph), width), 0)

/** Lines of a table's row in its own type. */
export const linesOfRow = (cells: readonly PrintedCell[], columns: readonly number[]): number =>
  Math.max(1, ...cells.map((cell, index) => linesOfCell(cell, (columns[index] ?? 8) - 1)))

/** Estimated lines that blocks take in a column of `width` em. */
export function linesOf(blocks: readonly PrintedFlow[], width: number): number {
  let lines = 0
  for (const block of blocks) {
    if (block.type === 'paragraph') lines += 0.5 + linesOfText(plainText(block.children), width)
    else if (block.type === 'pair')
      lines += Math.max(0, ...block.sides.map(side => linesOf(side.children, (width - 2) / 2)))
    else if (block.type === 'list') for (const entry of block.items) lines += linesOf(entry.children, width - 2)
    else if (block.type === 'pairs') for (const entry of block.items) lines += linesOf(entry.children, width - 4)
    else if (block.type === 'table')
      lines +=
        block.scale *
        [block.header, ...block.rows.map(row => row.cells)].reduce(
          (sum, row) => sum + linesOfRow(row, block.columns) + 0.5,
          1,
        )
    else if (block.type === 'figure') lines += 20
    else if ('children' in block && block.type !== 'heading') lines += 2 + linesOf(block.children, width - 2)
    else lines += 3
  }
  return lines
}
