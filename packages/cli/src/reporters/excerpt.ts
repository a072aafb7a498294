/**
 * What of a text is shown around its marks: all of it where it fits, else as much of either side of each mark as there is room for, with
 * `…` where something was left out.
 *
 *     excerpt({text: '静脉输注0.5 mg/kg，每周3次，共4周。', marks: [[4, 13]]}, 24)
 *     → …输注 [0.5 mg/kg] ，每周3…
 */
import type {MarkedText} from '@zhinan/core'
import {type Cell, cellsOf, displayWidth} from './display-width.js'
import {oneLine} from './printable.js'

export interface ExcerptPart {
  readonly text: string
  /** An empty part that is marked is a place between two characters. */
  readonly marked: boolean
}

export type Excerpt = readonly ExcerptPart[]

type Range = readonly [from: number, to: number]

/** More marks than this in one text would be a hatching and no hint. */
const mostMarks = 12
/** UTF-16 units that are looked at for each column: what joins a character takes no column. */
const unitsPerColumn = 4
const tabWidth = 4
const omission = '…'

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most)

/** Marks inside the text, in order and apart. */
function tidied({text, marks}: MarkedText): readonly Range[] {
  const ranges: [number, number][] = []
  const sorted = marks.slice(0, 1000).toSorted(([a], [b]) => a - b)
  for (const [start, end] of sorted) {
    const from = clamp(start, 0, text.length)
    const range: [number, number] = [from, clamp(end, from, text.length)]
    const last = ranges.at(-1)
    if (last && range[0] < last[1]) last[1] = Math.max(last[1], range[1])
    else if (ranges.length < mostMarks) ranges.push(range)
  }
  return ranges
}

/** A cut never parts a surrogate pair. */
const whole = (text: string, at: number): number => (/[\ud800-\udbff]/.test(text[at - 1] ?? '') ? at - 1 : at)

/** Tabs as the blanks that reach their stop. */
function laidOut(cells: readonly Cell[], tabs: ReadonlySet<number>): readonly Cell[] {
  let column = 0
  return cells.map(cell => {
    const width = tabs.has(cell.start) ? tabWidth - (column % tabWidth) : cell.width
    column += width
    return tabs.has(cell.start) ? {...cell, text: ' '.repeat(width), width} : cell
  })
}

/** Which cells a mark covers; the cell at which it stands where it covers none. */
function cellRange(cells: readonly Cell[], [from, to]: Range): Range {
  const index = (offset: number) => {
    const found = cells.findIndex(({start}) => start >= offset)
    return found < 0 ? cells.length : found
  }
  const [first, end] = [index(from), index(to)]
  // A mark that begins on what joins a character covers that character.
  const begin = cells[first]?.start === from || from === to || first === 0 ? first : first - 1
  return [begin, Math.max(begin, end)]
}

const widthBetween = (cells: readonly Cell[], [from, to]: Range): number => {
  let width = 0
  for (let at = from; at < to; at++) width += cells[at]?.width ?? 0
  return width
}

const wordy = /^[\p{Script=Latin}\p{Script=Greek}\p{N}.,%‰/–-]/u
/** Cells of a word or a number that are kept together; what is longer may be cut. */
const longestWord = 16

/** Whether a cut at a cell would leave half a word or, worse, half a number: `…5 mg` of `0.5 mg`. */
const splits = (cells: readonly Cell[], at: number): boolean =>
  wordy.test(cells[at - 1]?.text ?? '') && wordy.test(cells[at]?.text ?? '')

/** The first whole place from `at` on, going by `step` and no further than `limit`; `at` where there is none near. */
function wholePlace(cells: readonly Cell[], at: number, step: 1 | -1, limit: number): number {
  for (let place = at, steps = 0; steps <= longestWord; place += step, steps++) {
    if (!splits(cells, place)) return place
    if (place === limit) break
  }
  return at
}

/** Windows around the marks, grown on both sides in turn while there is room, and then drawn in to whole words. */
function windowsAround(cells: readonly Cell[], marked: readonly Range[], width: number): readonly Range[] {
  const room = width - omission.length * (marked.length + 1)
  const wide = joined(
    marked.map(([from, to]) => ({
      from: wholePlace(cells, from, -1, 0),
      to: wholePlace(cells, to, 1, cells.length),
    })),
  )
  const all = wide.reduce((sum, range) => sum + widthBetween(cells, range), 0)
  if (all > room) return [beginningOf(cells, marked[0] ?? [0, 0], width)]
  const windows = wide.map(([from, to]) => ({from, to}))
  let used = all
  for (let grew = true; grew; ) {
    grew = false
    for (const [index, window] of windows.entries()) {
      const before = windows[index - 1]?.to ?? 0
      const after = windows[index + 1]?.from ?? cells.length
      const left = window.from > before ? (cells[window.from - 1]?.width ?? 0) : Number.POSITIVE_INFINITY
      if (used + left <= room) {
        window.from--
        used += left
        grew = true
      }
      const right = window.to < after ? (cells[window.to]?.width ?? 0) : Number.POSITIVE_INFINITY
      if (used + right <= room) {
        window.to++
        used += right
        grew = true
      }
    }
  }
  return joined(
    joined(windows).map(([from, to]) => ({
      from: wholePlace(cells, from, 1, wide.find(([start]) => start >= from)?.[0] ?? from),
      to: wholePlace(cells, to, -1, wide.findLast(([, end]) => end <= to)?.[1] ?? to),
    })),
  )
}

/** Windows that touch are one. */
function joined(windows: readonly {readonly from: number; readonly to: number}[]): readonly Range[] {
  const ranges: [number, number][] = []
  for (const {from, to} of windows) {
    const last = ranges.at(-1)
    if (last && from <= last[1]) last[1] = to
    else ranges.push([from, to])
  }
  return ranges
}

/** Where the marks do not fit, the first one from its beginning, with a little before it. */
function beginningOf(cells: readonly Cell[], [first]: Range, width: number): Range {
  let from = first
  for (let used = 0; from > 0 && used + (cells[from - 1]?.width ?? 0) <= width / 4; from--) {
    used += cells[from - 1]?.width ?? 0
  }
  let to = from
  for (let used = 2 * omission.length; to < cells.length && used + (cells[to]?.width ?? 0) <= width; to++) {
    used += cells[to]?.width ?? 0
  }
  return [from, to]
}

function partsOf(cells: readonly Cell[], windows: readonly Range[], marked: readonly Range[], cut: Cut): Excerpt {
  const parts: {text: string; marked: boolean}[] = []
  const add = (text: string, isMarked: boolean) => {
    const last = parts.at(-1)
    if (last && last.marked === isMarked && last.text !== '' && text !== '') last.text += text
    else parts.push({text, marked: isMarked})
  }
  let shown = 0
  for (const [from, to] of windows) {
    if (from > shown || (from === 0 && cut.before && shown === 0)) add(omission, false)
    for (let at = from; at <= to; at++) {
      if (marked.some(([start, end]) => start === at && end === at)) add('', true)
      const cell = cells[at]
      if (at < to && cell)
        add(
          cell.text,
          marked.some(([start, end]) => start <= at && at < end),
        )
    }
    shown = to
  }
  if (shown < cells.length || cut.after) add(omission, false)
  return parts
}

interface Cut {
  readonly before: boolean
  readonly after: boolean
}

/**
 * @param width columns that there are; at least 20 are used
 * @param focus offset around which a text without marks is shown; its beginning by default
 * @returns parts to be set one after the other; controls are replaced, tabs are blanks. Time is linear in `width` and in the number of
 *   marks, not in the length of the text.
 */
export function excerpt(marked: MarkedText, width: number, focus = 0): Excerpt {
  const columns = Math.max(20, Math.floor(width))
  const marks = tidied(marked)
  const reach = columns * unitsPerColumn
  const [first, last] = [marks[0]?.[0] ?? focus, marks.at(-1)?.[0] ?? focus]
  const from = whole(marked.text, Math.max(0, first - reach))
  const to = whole(marked.text, Math.min(marked.text.length, last + reach, from + 4 * reach))
  const raw = marked.text.slice(from, to)
  const tabs = new Set([...raw.matchAll(/\t/g)].map(({index}) => index))
  const cells = laidOut(cellsOf(oneLine(raw)), tabs)
  const ranges = marks
    .filter(([start]) => start - from <= raw.length)
    .map(([start, end]) => cellRange(cells, [start - from, Math.min(end - from, raw.length)]))
  const cut = {before: from > 0, after: to < marked.text.length}
  const isWhole = !cut.before && !cut.after && widthBetween(cells, [0, cells.length]) <= columns
  const windows: readonly Range[] = isWhole
    ? [[0, cells.length]]
    : windowsAround(cells, ranges.length > 0 ? ranges : [cellRange(cells, [focus - from, focus - from])], columns)
  return partsOf(cells, windows, ranges, cut)
}

/** The line below an excerpt: carets under what is marked, blanks under the rest. */
export function carets(parts: Excerpt): string {
  let line = ''
  let owed = 0
  for (const {text, marked} of parts) {
    const width = displayWidth(text)
    if (marked && width === 0) {
      line += '^'
      owed++
      continue
    }
    const own = Math.max(marked ? 1 : 0, width - owed)
    owed = Math.max(0, owed - width)
    line += (marked ? '^' : ' ').repeat(own)
  }
  return line.trimEnd()
}
