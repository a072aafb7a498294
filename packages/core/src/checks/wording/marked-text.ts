/** A part of a flat text with what differs in it marked, short enough to be shown beside its counterpart. */
import type {MarkedText} from '../../diagnostics/finding.js'
import {placeholder} from '../text/flat-text.js'

type Range = readonly [start: number, end: number]

/** Characters of the text around the marks that are shown at most. */
const most = 200

/** `marks` are offsets into `text`, in order and apart; `within` is the passage that they stand in. */
export function markedText(text: string, within: Range, marks: readonly Range[]): MarkedText {
  const first = marks[0]
  const start = first && first[0] - within[0] > most / 2 ? first[0] - most / 2 : within[0]
  const last = marks.at(-1)
  const end = Math.max(Math.min(within[1], start + most), Math.min(within[1], last ? last[1] : 0))
  return {
    text: text.slice(start, end).replaceAll(placeholder, ' ').replaceAll('\n', ' '),
    marks: marks.map(([from, to]) => [from - start, to - start] as const),
  }
}
