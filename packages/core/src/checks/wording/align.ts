/**
 * Which sentences of one language say what which sentences of the other say. The order is taken to be the same; one sentence may stand
 * for up to three. Lengths and what both languages write alike (digits, abbreviations) decide, after Gale and Church (1993).
 */
import type {Comparison} from '../text/comparisons.js'
import {type Sentence, sentencesOf} from './sentences.js'

/** A part of both texts that belongs together, as offsets into them. */
export interface Passage {
  readonly zh: Sentence
  readonly en: Sentence
}

interface Weighed extends Sentence {
  readonly length: number
  readonly anchors: readonly string[]
}

/** A passage with more words of a kind than this is no sentence that anyone wrote; comparing them takes the product of their numbers. */
export const mostInPassage = 100

/** Beyond this many sentences on a side the text is taken as one: the time would be their product. */
const most = 80

const han = /\p{Script=Han}/gu

/** Letters of English for one character of Chinese, as this pair of texts has it: terse and wordy translators differ by a half. */
function lettersPerHan(zhText: string, enText: string): number {
  const count = zhText.match(han)?.length ?? 0
  return count === 0 ? 1 : Math.min(6, Math.max(2, (enText.length - (zhText.length - count)) / count))
}

const beads: readonly (readonly [zh: number, en: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 0.8],
  [2, 1, 0.8],
  [1, 3, 1.8],
  [3, 1, 1.8],
  [2, 2, 1.4],
  [1, 0, 4],
  [0, 1, 4],
]

function weigh(text: string, sentence: Sentence, perHan: number): Weighed {
  const own = text.slice(sentence.start, sentence.end)
  const count = own.match(han)?.length ?? 0
  const anchors = (
    own.match(/\d+(?:[.,]\d+)*|\uFFFC|(?<![A-Za-z])[A-Za-z]{0,6}[A-Z][A-Za-z]{0,8}(?![a-z])/g) ?? []
  ).map(anchor => anchor.replaceAll(',', ''))
  return {...sentence, length: own.length + count * (perHan - 1), anchors}
}

function strangers(left: readonly Weighed[], right: readonly Weighed[]): number {
  const counts = new Map<string, number>()
  for (const {anchors} of left) for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) + 1)
  for (const {anchors} of right) for (const anchor of anchors) counts.set(anchor, (counts.get(anchor) ?? 0) - 1)
  let sum = 0
  // Words that only begin with a capital stand in English alone.
  for (const [anchor, count] of counts) if (!/^[A-Z][a-z]+$/.test(anchor)) sum += Math.abs(count)
  return sum
}

function costOf(left: readonly Weighed[], right: readonly Weighed[], base: number): number {
  const length = (side: readonly Weighed[]) => side.reduce((sum, sentence) => sum + sentence.length, 12)
  return base + 2 * Math.abs(Math.log(length(left) / length(right))) + Math.min(4, strangers(left, right) * 0.5)
}

const span = (sentences: readonly Sentence[], at: number): Sentence => ({
  start: sentences[0]?.start ?? at,
  end: sentences.at(-1)?.end ?? at,
})

/** Sentences that belong together stand about as far into their texts: three of them apart, or a tenth of the text. */
const isFarOff = (left: number, right: number, count: number): boolean =>
  Math.abs(left - right) * count > 3 + count / 10

/** Passages in order; together they hold every sentence. A passage that one language lacks is empty there. */
export function alignSentences(zhText: string, enText: string): readonly Passage[] {
  const [zh, en] = [sentencesOf(zhText), sentencesOf(enText)]
  if (zh.length <= 1 || en.length <= 1 || zh.length > most || en.length > most) {
    return zh.length + en.length === 0 ? [] : [{zh: span(zh, 0), en: span(en, 0)}]
  }
  const perHan = lettersPerHan(zhText, enText)
  const left = zh.map(sentence => weigh(zhText, sentence, perHan))
  const right = en.map(sentence => weigh(enText, sentence, perHan))
  const width = right.length + 1
  const costs = new Float64Array((left.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const steps = new Int8Array(costs.length).fill(-1)
  costs[0] = 0
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      if (isFarOff(i / left.length, j / right.length, right.length)) continue
      for (const [index, [a, b, base]] of beads.entries()) {
        if (a > i || b > j) continue
        const before = costs[(i - a) * width + j - b]!
        if (before === Number.POSITIVE_INFINITY) continue
        const cost = before + costOf(left.slice(i - a, i), right.slice(j - b, j), base)
        if (cost < costs[i * width + j]!) {
          costs[i * width + j] = cost
          steps[i * width + j] = index
        }
      }
    }
  }
  const passages: Passage[] = []
  for (let [i, j] = [left.length, right.length]; i > 0 || j > 0; ) {
    const [a, b] = beads[steps[i * width + j]!]!
    passages.push({
      zh: span(zh.slice(i - a, i), zh[i]?.start ?? zhText.length),
      en: span(en.slice(j - b, j), en[j]?.start ?? enText.length),
    })
    i -= a
    j -= b
  }
  return passages.reverse()
}

const known = new WeakMap<Comparison, readonly Passage[]>()

/** The passages of a comparison; aligned once for all rules. */
export function passagesOf(comparison: Comparison): readonly Passage[] {
  let passages = known.get(comparison)
  if (!passages) {
    passages = alignSentences(comparison.zh.text, comparison.en.text)
    known.set(comparison, passages)
  }
  return passages
}
