/**
 * How wide the columns of a table are. Every column gets its longest unbreakable word; what is left goes, em by em, to the column whose
 * widening shortens the table most.
 */

/** Em of the lines of a cell as they would stand in a column without end, and of its longest piece that cannot be broken. */
export interface CellExtent {
  readonly lines: readonly number[]
  readonly least: number
}

/** Blank at both sides of a cell, in em of the table's type. */
export const padding = 1

/** Lines up to this long (a name, `0.5 mg/kg`, 例数) stay whole where the table has the room. */
const shortLine = 6

/** Estimates fall a little short, and a line as wide as its column breaks. */
const slack = 0.2

/** More rows do not change the widths noticeably. */
const rowsWeighed = 120

export interface ColumnWidths {
  /** In em of the table's type; their sum is at most what is available, unless the longest words alone need more. */
  readonly widths: readonly number[]
  /** The longest words fit. */
  readonly fits: boolean
  /** Estimated lines of the tallest row. */
  readonly tallest: number
}

const column = <T>(rows: readonly (readonly T[])[], index: number): T[] =>
  rows.flatMap(row => (row[index] === undefined ? [] : [row[index]]))

/** Not rounded to whole lines, so that every em counts. */
const cellHeight = (cell: CellExtent | undefined, width: number): number =>
  cell ? cell.lines.reduce((height, line) => height + Math.max(1, line / Math.max(1, width - padding)), 0) : 0

/** Widths that are given: the same tables for the same kind of content. */
export function fixedWidths(
  rows: readonly (readonly CellExtent[])[],
  shares: readonly number[],
  available: number,
): ColumnWidths {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map(share => (share / whole) * available)
  const fits = rows.every(row => row.every((cell, index) => cell.least + padding + slack <= (widths[index] ?? 0)))
  const heights = rows
    .slice(0, rowsWeighed)
    .flatMap(row => row.map((cell, index) => cellHeight(cell, widths[index] ?? 1)))
  return {widths, fits, tallest: Math.max(0, ...heights)}
}

export function columnWidths(rows: readonly (readonly CellExtent[])[], available: number): ColumnWidths {
  const count = Math.max(1, ...rows.map(row => row.length))
  const weighed = rows.slice(0, rowsWeighed)
  const indices = Array.from({length: count}, (_, index) => index)
  const words = indices.map(index => padding + slack + Math.max(1, ...column(rows, index).map(cell => cell.least)))
  const short = indices.map(
    index =>
      padding +
      slack +
      Math.max(1, ...column(rows, index).flatMap(cell => cell.lines.filter(line => line <= shortLine))),
  )
  const kept = indices.map(index => Math.max(words[index] ?? 0, short[index] ?? 0))
  const whole = indices.map(index => padding + Math.max(1, ...column(rows, index).flatMap(cell => cell.lines)))
  const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)
  const least = sum(kept) <= available * 0.85 ? kept : words
  const tallest = (widths: readonly number[]): number =>
    Math.max(0, ...weighed.map(row => Math.max(0, ...row.map((cell, index) => cellHeight(cell, widths[index] ?? 1)))))

  if (sum(whole) <= available) return {widths: whole, fits: true, tallest: tallest(whole)}
  if (sum(least) >= available) return {widths: least, fits: sum(least) <= available, tallest: tallest(least)}

  const widths = [...least]
  const heights = weighed.map(row => indices.map(index => cellHeight(row[index], widths[index] ?? 1)))
  const step = Math.max(1, (available - sum(least)) / 80)
  for (let left = available - sum(least); left > 0.01; left -= step) {
    const gain = Math.min(step, left)
    let best = 0
    let bestSaving = -1
    for (const index of indices) {
      if ((widths[index] ?? 0) >= (whole[index] ?? 0)) continue
      // What the row loses in height counts; so does, a little, what only this cell loses.
      let saving = 0
      for (const [rowIndex, row] of weighed.entries()) {
        const before = heights[rowIndex] ?? []
        const narrowed = cellHeight(row[index], (widths[index] ?? 1) + gain)
        const others = Math.max(0, ...before.filter((_, other) => other !== index))
        const old = before[index] ?? 0
        saving += Math.max(old, others) - Math.max(narrowed, others) + (old - narrowed) * 0.05
      }
      if (saving > bestSaving) {
        best = index
        bestSaving = saving
      }
    }
    widths[best] = (widths[best] ?? 0) + gain
    for (const [rowIndex, row] of weighed.entries()) {
      const height = heights[rowIndex]
      if (height) height[best] = cellHeight(row[best], widths[best] ?? 1)
    }
  }
  return {widths, fits: true, tallest: tallest(widths)}
}
