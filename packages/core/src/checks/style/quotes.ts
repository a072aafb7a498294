/**
 * Quotation marks and apostrophes, and which ones should stand in their places.
 *
 *   所谓"难治"   →   `"` for `“`, `"` for `”`;   ”难治”   →   the first for `“`
 */
import {hasHan, isChineseMark, isDigit, isHan} from './characters.js'
import type {Prose} from './prose.js'
import type {StyleFault} from './report-prose.js'

export function* chineseQuotes(prose: Prose): Generator<StyleFault> {
  const {text} = prose
  if (!hasHan(text)) return
  yield* straight(prose)
  yield* turned(prose)
}

/** Straight double quotes, all in one fault: they open and close in turn; not after a figure, where they may be inches. */
function* straight(prose: Prose): Generator<StyleFault> {
  const {text} = prose
  if (!text.includes('"')) return
  const at = [...text.matchAll(/"/g)].map(({index}) => index)
  if (at.length % 2 === 1 || at.some(index => isDigit(text[index - 1]) && !isHan(text[index + 1]))) return
  const mend = at.map((start, turn) => ({start, end: start + 1, text: turn % 2 === 0 ? '“' : '”'}))
  const isChinese = (open: number, close: number) =>
    hasHan(text.slice(open, close)) || [text[open - 1], text[close + 1]].some(one => isHan(one) || isChineseMark(one))
  if (!at.every((open, turn) => turn % 2 === 1 || isChinese(open, at[turn + 1] ?? open))) return
  const [first = 0] = at
  yield {prose, start: first, end: first + 1, expected: '“', mend}
}

/** Curly ones that do not open and close: where they are even in number, every other one should. */
function* turned(prose: Prose): Generator<StyleFault> {
  const {text} = prose
  if (!/[“”]/.test(text)) return
  const marks = [...text.matchAll(/[“”]/g)]
  let depth = 0
  let isBroken = false
  for (const {0: mark} of marks) {
    depth += mark === '“' ? 1 : -1
    if (depth < 0) isBroken = true
  }
  if ((!isBroken && depth === 0) || marks.length % 2 === 1) return
  for (const [count, {0: mark, index: start}] of marks.entries()) {
    const expected = count % 2 === 0 ? '“' : '”'
    if (mark !== expected)
      yield {prose, start, end: start + 1, expected, mend: [{start, end: start + 1, text: expected}]}
  }
}

export interface EnglishQuote {
  readonly prose: Prose
  readonly at: number
  readonly form: 'straight' | 'curly'
  /** The same mark in the other form. */
  readonly other: string
}

/** Quotes in pairs and apostrophes in words; feet, inches, minutes and seconds are none. */
export function* englishQuotes(prose: Prose): Generator<EnglishQuote> {
  const {text} = prose
  if (!/["'“”’]/.test(text)) return
  for (const {index: at} of text.matchAll(/[“”]/g)) yield {prose, at, form: 'curly', other: '"'}
  for (const {0: mark, index} of text.matchAll(
    /(?<=\p{L})['’](?=\p{Ll}{1,2}(?!\p{L}))|(?<=\p{L}s)['’](?=\s\p{Ll})/gu,
  )) {
    yield {
      prose,
      at: index,
      ...(mark === "'" ? ({form: 'straight', other: '’'} as const) : ({form: 'curly', other: "'"} as const)),
    }
  }
  const doubles = [...text.matchAll(/"/g)].map(({index}) => index)
  if (doubles.length % 2 === 1 || doubles.some((at, turn) => turn % 2 === 1 && isDigit(text[at - 1]))) return
  for (const [turn, at] of doubles.entries()) yield {prose, at, form: 'straight', other: turn % 2 === 0 ? '“' : '”'}
}
