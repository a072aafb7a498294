/**
 * Finds a sentence that one language lacks. The sentences of both are aligned in order twice, without a gap and with one; the sentence in
 * the gap is missing where the lengths, figures, terms and abbreviations of all others go together much better without it (after Gale and
 * Church 1993).
 */
import type {Language} from '../../model/language.js'
import {type Anchor, anchorsOf} from './anchors.js'
import {evidenceOf, gainWanted} from './missing-evidence.js'
import {lengthOf, type ShapedText} from './shaped-text.js'

export interface Span {
  readonly start: number
  readonly end: number
}

export interface MissingSentence extends Span {
  /** The language that has it. */
  readonly language: Language
  /** How much better all else goes together without it, in units of log likelihood. */
  readonly gain: number
}

/** How much the logarithm of the ratio of lengths varies between translations. */
const spread = 0.2
/** Less of a gain is never enough. */
const least = 3
/** Beyond this many sentences on a side nothing is looked for: the time would be their product. */
const most = 40
/** What two sentences taken for one cost. */
const merges: readonly (readonly [left: number, right: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 0.7],
  [2, 1, 0.7],
  [2, 2, 1.5],
  [1, 3, 2],
  [3, 1, 2],
  [1, 4, 3],
  [4, 1, 3],
  [1, 5, 4],
  [5, 1, 4],
]

const sentenceEnd = /(?:[。!?！？;；]|(?<=[\p{L}\d)\]%\uFFFC"”])\.(?=\s+["(“]?[\p{Lu}\d]|\s*$|\uFFFC))["”’)]*\uFFFC*/gu

interface Sentence extends Span {
  readonly length: number
  readonly anchors: readonly Anchor[]
  readonly keys: ReadonlySet<string>
}

/** Sentences as they end with a full stop, offsets into the text. */
export function fullSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const {0: mark, index} of text.matchAll(sentenceEnd)) {
    spans.push({start, end: index + mark.length})
    start = index + mark.length
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(start))) spans.push({start, end: text.length})
  return spans
}

function read({text, terms}: ShapedText, spans: readonly Span[]): Sentence[] {
  const anchors = anchorsOf(text, terms)
  return spans.map(({start, end}) => {
    const own = anchors.filter(anchor => anchor.start >= start && anchor.end <= end)
    return {
      start,
      end,
      length: lengthOf(text.slice(start, end)),
      anchors: own,
      keys: new Set(own.flatMap(({keys}) => keys)),
    }
  })
}

function strangers(own: readonly Sentence[], other: readonly Sentence[]): number {
  let sum = 0
  for (const {anchors} of own) {
    for (const {keys, weight} of anchors) {
      if (!other.some(sentence => keys.some(key => sentence.keys.has(key)))) sum += weight
    }
  }
  return sum
}

const total = (sentences: readonly Sentence[]) => sentences.reduce((sum, {length}) => sum + length, 0)

function costOf(left: readonly Sentence[], right: readonly Sentence[]): number {
  const deviation = Math.log((total(left) + 10) / (total(right) + 10)) / spread
  return Math.min(18, (deviation * deviation) / 2) + 1.2 * (strangers(left, right) + strangers(right, left))
}

/** The sentence of `left` that `right` lacks the likeliest, with the gain of leaving it out. */
function likeliestGap(
  left: readonly Sentence[],
  right: readonly Sentence[],
): {index: number; gain: number} | undefined {
  if (left.length < 2) return undefined
  const width = right.length + 1
  const size = (left.length + 1) * width
  const whole = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const gapped = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const gaps = new Int16Array(size).fill(-1)
  whole[0] = 0
  for (let i = 0; i <= left.length; i++) {
    for (let j = 0; j <= right.length; j++) {
      const here = i * width + j
      for (const [a, b, merge] of merges) {
        if (a > i || b > j) continue
        const before = (i - a) * width + j - b
        if (whole[before] === Number.POSITIVE_INFINITY && gapped[before] === Number.POSITIVE_INFINITY) continue
        const cost = merge + costOf(left.slice(i - a, i), right.slice(j - b, j))
        whole[here] = Math.min(whole[here]!, whole[before]! + cost)
        if (gapped[before]! + cost < gapped[here]!) {
          gapped[here] = gapped[before]! + cost
          gaps[here] = gaps[before]!
        }
      }
      if (i > 0 && whole[here - width]! < gapped[here]!) {
        gapped[here] = whole[here - width]!
        gaps[here] = i - 1
      }
    }
  }
  const last = size - 1
  const [without, within] = [whole[last]!, gapped[last]!]
  if (within === Number.POSITIVE_INFINITY) return undefined
  return {index: gaps[last]!, gain: Math.min(40, without - within)}
}

/** The sentence that one language lacks the likeliest, however likely that is. */
export function likeliestMissing(zh: ShapedText, en: ShapedText): MissingSentence | undefined {
  const spans = {zh: fullSentences(zh.text), en: fullSentences(en.text)}
  const counts = [spans.zh.length, spans.en.length]
  if (Math.max(...counts) < 2 || Math.min(...counts) === 0 || Math.max(...counts) > most) return undefined
  const [zhSentences, enSentences] = [read(zh, spans.zh), read(en, spans.en)]
  let best: MissingSentence | undefined
  for (const language of ['zh', 'en'] as const) {
    const [own, other] = language === 'zh' ? [zhSentences, enSentences] : [enSentences, zhSentences]
    const gap = likeliestGap(own, other)
    const sentence = gap && own[gap.index]
    if (sentence && (!best || gap.gain > best.gain)) {
      best = {language, start: sentence.start, end: sentence.end, gain: gap.gain}
    }
  }
  return best
}

/** The sentence that one language lacks. */
export function missingSentence(zh: ShapedText, en: ShapedText): MissingSentence | undefined {
  const found = likeliestMissing(zh, en)
  if (!found || found.gain < least) return undefined
  const [own, other] = found.language === 'zh' ? [zh, en] : [en, zh]
  return found.gain >= gainWanted(evidenceOf(own, found, other), found.language === 'en') ? found : undefined
}
