/**
 * Tables: how wide each column is, and in which size of type, so that a table of any shape fits its page. The widths follow the way
 * browsers lay out tables: every column gets its longest unbreakable word, what is left goes where the longest texts are.
 */
import type {Table, TableCell} from 'mdast'
import {type PrintContext, tentative} from './context.js'
import {plainText, printInlines} from './inline.js'
import type {PrintedCell, PrintedInline, PrintedTable} from './printed.js'
import {textWidth} from './text.js'

/** Sizes tried, times that of the text around; the last is the smallest that prints legibly (6 pt). */
const scales = [0.9, 0.84, 0.78, 0.72, 0.66]
/** Blank at both sides of a cell, in em of the table's type. */
const padding = 1

interface Extent {
  /** Em of the longest piece that cannot be broken, and of the whole text on one line. */
  readonly least: number
  readonly whole: number
}

function extent(cell: PrintedCell): Extent {
  const lines = cell.paragraphs.flatMap(paragraph => plainText(paragraph).split('\n'))
  const words = lines.flatMap(line => line.split(/\s+|(?<=[\p{Script=Han}，。、；：/–—-])|(?=\p{Script=Han})/u))
  return {
    least: Math.min(12, Math.max(1, ...words.map(textWidth))),
    whole: Math.max(1, ...lines.map(textWidth)),
  }
}

/** Widths of the columns in em, their sum at most `available` unless the longest words alone need more. */
export function columnWidths(
  columns: readonly Extent[],
  available: number,
): {readonly widths: number[]; readonly fits: boolean} {
  const least = columns.map(column => column.least + padding)
  const whole = columns.map(column => column.whole + padding)
  const needed = least.reduce((sum, width) => sum + width, 0)
  const wished = whole.reduce((sum, width) => sum + width, 0)
  if (wished <= available) return {widths: whole, fits: true}
  if (needed >= available) return {widths: least, fits: needed <= available}
  // Very long texts must not starve the others: a column's wish counts by its root.
  const wishes = columns.map((_, index) => Math.sqrt((whole[index] ?? 0) - (least[index] ?? 0)))
  const wishesSum = wishes.reduce((sum, wish) => sum + wish, 0) || 1
  const widths = least.map((width, index) => width + ((available - needed) * (wishes[index] ?? 0)) / wishesSum)
  return {widths, fits: true}
}

function paragraphsOf(pieces: readonly PrintedInline[]): PrintedInline[][] {
  const isBreak = (piece: PrintedInline | undefined): boolean => typeof piece === 'object' && piece.type === 'break'
  const paragraphs: PrintedInline[][] = [[]]
  pieces.forEach((piece, index) => {
    if (!isBreak(piece) || (!isBreak(pieces[index - 1]) && !isBreak(pieces[index + 1]))) paragraphs.at(-1)?.push(piece)
    else if (!isBreak(pieces[index - 1])) paragraphs.push([])
  })
  return paragraphs.filter(paragraph => paragraph.length > 0)
}

/** Rows of unequal length are filled with empty cells: a ragged table still prints. */
export function printTable(node: Table, context: PrintContext): PrintedTable {
  const count = Math.max(1, ...node.children.map(row => row.children.length))
  const printCell = (cell: TableCell | undefined, width: number, context: PrintContext): PrintedCell => ({
    paragraphs: cell ? paragraphsOf(printInlines(cell.children, {...context, width})) : [],
  })
  const rows = (width: number, context: PrintContext) =>
    node.children.map(row => Array.from({length: count}, (_, index) => printCell(row.children[index], width, context)))
  const extents = (printed: PrintedCell[][]) =>
    Array.from({length: count}, (_, index) => {
      const cells = printed.map(row => extent(row[index] ?? {paragraphs: []}))
      return {least: Math.max(...cells.map(cell => cell.least)), whole: Math.max(...cells.map(cell => cell.whole))}
    })
  const measured = extents(rows(context.width, tentative(context)))
  let scale = scales[0] ?? 1
  let chosen = columnWidths(measured, context.width / scale)
  for (const smaller of scales.slice(1)) {
    if (chosen.fits && !crowded(measured, chosen.widths)) break
    scale = smaller
    chosen = columnWidths(measured, context.width / scale)
  }
  const [header = [], ...body] = rows(Math.min(...chosen.widths) - padding, context)
  return {
    type: 'table',
    columns: chosen.widths.map(width => Math.round(width * 100) / 100),
    align: Array.from({length: count}, (_, index) => node.align?.[index] ?? null),
    scale,
    header: header.some(cell => cell.paragraphs.length > 0) ? header : [],
    rows: body,
  }
}

/** Whether some cell would run over more than a dozen lines: then a smaller type reads better than a column of single words. */
const crowded = (columns: readonly Extent[], widths: readonly number[]): boolean =>
  columns.some((column, index) => column.whole / Math.max(1, (widths[index] ?? 1) - padding) > 14)
