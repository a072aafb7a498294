/**
 * Cuts the sentence around what differs out of a text and marks it there, for findings that show both languages.
 *
 *   markedText('第一句。给予0.5 mg/kg。第三句。', [[6, 15]])   →   {text: '给予0.5 mg/kg。', marks: [[2, 11]]}
 */
import type {MarkedText} from '../../diagnostics/finding.js'
import {placeholder} from './flat-text.js'

export type Span = readonly [number, number]

/** As much of a text as a reader takes in at one look. */
const longest = 200
const sentenceEnd = /[。!?；;！？\n]|\.(?=\s)/g

/**
 * The sentences from the first to the last of `spans` (offsets into `text`), cut short around them with `…` where they are longer
 * than 200 characters. Without spans it is the beginning of the text, unmarked. Citations are shown as `…`. `passage` is what of the text
 * is compared, where that is not the whole; without spans as much of it is shown as a reader takes in.
 */
export function markedText(text: string, spans: readonly Span[], passage?: Span): MarkedText {
  if (!passage) return excerpt(text, spans, false)
  const [begin, end] = passage
  const inside = spans.map(([from, to]) => [from - begin, to - begin] as const)
  return excerpt(text.slice(begin, end), inside, true)
}

function excerpt(text: string, spans: readonly Span[], isPassage: boolean): MarkedText {
  const wanted = apart(spans.filter(([start, end]) => start < end && end <= text.length))
  const [first, last] = [wanted[0]?.[0] ?? 0, wanted.at(-1)?.[1] ?? 0]
  const room = Math.max(0, Math.floor((longest - (last - first)) / 2))
  let from = sentenceStart(text, first, Math.max(0, first - room))
  const latest = Math.min(text.length, wanted.length > 0 ? last + room : longest)
  let to = wanted.length === 0 && isPassage ? latest : sentenceStop(text, last, latest)
  while (from < first && /\s/.test(text[from] ?? '')) from++
  while (to > last && /\s/.test(text[to - 1] ?? '')) to--
  const cut = to - from > 2 * longest ? from + 2 * longest : to
  const head = from > 0 && !/[\s。!?；;！？.]/.test(text[from - 1] ?? '') ? '…' : ''
  const tail = cut < text.length && !/[\s。!?；;！？.]/.test(text[cut - 1] ?? '') ? '…' : ''
  const shown = text.slice(from, cut).replaceAll(placeholder, '…').replaceAll('\n', ' ')
  const shift = head.length - from
  return {
    text: `${head}${shown}${tail}`,
    marks: wanted
      .filter(([start]) => start < cut)
      .map(([start, end]) => [start + shift, Math.min(end, cut) + shift] as const),
  }
}

/** In order, and merged where they overlap. */
function apart(spans: readonly Span[]): readonly Span[] {
  const merged: [number, number][] = []
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const before = merged.at(-1)
    if (before && start <= before[1]) before[1] = Math.max(before[1], end)
    else merged.push([start, end])
  }
  return merged
}

/** Where the sentence around `at` begins, no earlier than `earliest`. */
function sentenceStart(text: string, at: number, earliest: number): number {
  let start = earliest
  for (const {index} of text.slice(earliest, at).matchAll(sentenceEnd)) start = earliest + index + 1
  return start
}

/** Where the sentence around `at` ends, no later than `latest`. */
function sentenceStop(text: string, at: number, latest: number): number {
  const end = text.slice(at, latest).search(sentenceEnd)
  return end < 0 ? latest : at + end + 1
}
