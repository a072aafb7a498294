/**
 * Tables: how wide each column is, and in which size of type, so that a table of any shape fits its page. The widths follow the way
 * browsers lay out tables: every column gets its longest unbreakable word, what is left goes where the longest texts are.
 */
import type {Table, TableCell} from 'mdast'
import {type CellExtent, columnWidths, fixedWidths, padding} from './column-widths.js'
import {type PrintContext, tentative} from './context.js'
import {plainText, printInlines} from './inline.js'
import {keptLines, linesOfRow} from './length.js'
import type {PrintedCell, PrintedInline, PrintedTable} from './printed.js'
import {textWidth} from './text.js'

/** Lines of a form's table that go to the next page rather than be parted. */
const keptForm = 15

/** Sizes tried, times that of the text around; the last is the smallest that prints legibly (6 pt). */
const scales = [0.9, 0.84, 0.78, 0.72, 0.66]
/** Tall rows alone do not justify smaller type than this. */
const smallestByChoice = 0.78
/** A row of more lines calls for smaller type. */
const tallestRow = 15

/** A bold sans face is wider than the face of the text. */
const headWidth = 1.16

interface PrintedExtent extends CellExtent {
  readonly longestWord: number
}

const joiner = '\u2060'

/** Where a line may break: at a blank and beside Han, but not at glue, before `）`, behind `（` or inside `40/1000`. */
const breaks =
  /[^\S\u00a0\u202f\u2060]+|(?:(?<=[\p{Script=Han}，。、；：）–—]|\/(?!\d)|-(?=\S{12}))|(?<![\u00a0\u202f\u2060（“‘《])(?=[\p{Script=Han}（]))(?![\u00a0\u202f\u2060，。、；：！？）”’》])/u

/** `widest`: an unbreakable piece longer than this does not widen its column; it is hyphenated or broken instead. */
function extent(cell: PrintedCell, head: boolean, widest: number): PrintedExtent {
  const width = (text: string): number => textWidth(text) * (head && !/\p{Script=Han}/u.test(text) ? headWidth : 1)
  const glued = cell.paragraphs.flatMap(paragraph => plainText(paragraph, joiner).split('\n'))
  const words = glued.flatMap(line => line.split(breaks)).map(word => word.replaceAll(joiner, ''))
  const lines = glued.map(line => line.replaceAll(joiner, ''))
  const longestWord = Math.max(1, ...words.map(width))
  return {
    lines: lines.map(width),
    least: Math.min(widest, Math.max(longestWord, Math.min(2, ...lines.map(width)))),
    longestWord,
  }
}

/** A citation in brackets that is all there is in a line of a cell stands on the line; without them it would be read as a figure. */
const onItsOwn = (pieces: PrintedInline[]): PrintedInline[] =>
  /^\D/u.test(plainText(pieces)) &&
  pieces.every(piece => typeof piece === 'object' && ['citation', 'anchor', 'glue'].includes(piece.type))
    ? pieces.flatMap(piece => (typeof piece === 'object' && piece.type === 'citation' ? piece.children : [piece]))
    : pieces

function paragraphsOf(pieces: readonly PrintedInline[]): PrintedInline[][] {
  const isBreak = (piece: PrintedInline | undefined): boolean => typeof piece === 'object' && piece.type === 'break'
  const paragraphs: PrintedInline[][] = [[]]
  pieces.forEach((piece, index) => {
    if (!isBreak(piece) || (!isBreak(pieces[index - 1]) && !isBreak(pieces[index + 1]))) paragraphs.at(-1)?.push(piece)
    else if (!isBreak(pieces[index - 1])) paragraphs.push([])
  })
  return paragraphs.filter(paragraph => paragraph.length > 0).map(paragraph => onItsOwn(paragraph))
}

/** Rows of unequal length are filled with empty cells: a ragged table still prints. */
export function printTable(node: Table, context: PrintContext): PrintedTable {
  const count = Math.max(1, ...node.children.map(row => row.children.length))
  const printCell = (cell: TableCell | undefined, inside: PrintContext): PrintedCell => ({
    paragraphs: cell ? paragraphsOf(printInlines(cell.children, inside)) : [],
  })
  const printRows = (inside: (column: number) => PrintContext): PrintedCell[][] =>
    node.children.map(row => Array.from({length: count}, (_, index) => printCell(row.children[index], inside(index))))
  let scale = scales[0] ?? 1
  // A table of few columns has room for names and identifiers; one of many must not give it all to the longest word.
  const share = (0.8 * context.width) / scale / count
  const extents = printRows(() => tentative(context)).map((row, index) =>
    row.map(cell => extent(cell, index === 0, Math.max(share, index === 0 ? 9 : 7.5))),
  )
  const shares = node.data?.shares
  const widthsIn = (available: number) =>
    shares?.length === count ? fixedWidths(extents, shares, available) : columnWidths(extents, available)
  let chosen = widthsIn(context.width / scale)
  for (const smaller of scales.slice(1)) {
    if (chosen.fits && (chosen.tallest <= tallestRow || scale <= smallestByChoice)) break
    scale = smaller
    chosen = widthsIn(context.width / scale)
  }
  const [header = [], ...body] = printRows(index => ({
    ...context,
    width: Math.max(2, (chosen.widths[index] ?? 0) - padding),
  }))
  const heights = body.map(row => linesOfRow(row, chosen.widths))
  return {
    type: 'table',
    columns: chosen.widths.map(width => Math.round(width * 100) / 100),
    align: Array.from({length: count}, (_, index) => node.align?.[index] ?? null),
    scale,
    hyphenate: extents.some(row => row.some((cell, index) => cell.longestWord > (chosen.widths[index] ?? 0) - padding)),
    // What is signed stands whole on a page.
    keep: scale * heights.reduce((sum, height) => sum + height + 0.5, 2) < (node.data?.ruled ? keptForm : keptLines),
    ...(node.data?.ruled ? {ruled: true as const} : {}),
    header: header.some(cell => cell.paragraphs.length > 0) ? header : [],
    rows: body.map((cells, index) => ({cells, keep: (heights[index] ?? 0) < tallestRow + 4})),
  }
}
