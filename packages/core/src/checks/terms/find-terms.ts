/**
 * Finds the terms of a text, the longest first, in one pass.
 *
 *   左氧氟沙星0.5 g静脉滴注   →   左氧氟沙星 (a drug; no left side), 静脉滴注 (a route)
 */
import {unexplained} from './abbreviations.js'
import type {Concept, Mention} from './concept.js'
import {blank, type Lexicon} from './lexicon.js'
import {compounds} from './vocabulary/compounds.js'
import {beforeOrAfterOperation, operationWords, plainOperationWords} from './vocabulary/operations.js'
import {type Word, wordsOf} from './words.js'

const han = /\p{Script=Han}/u
const alphanumeric = /[A-Za-z0-9α-ω]/

/** Chinese terms: the text without blanks and hyphens, character by character. */
function findChinese(text: string, lexicon: Lexicon): Mention[] {
  let packed = ''
  const origins: number[] = []
  let index = 0
  for (const piece of text.split(blank)) {
    // A letter whose small form is longer (`İ`) is left as it is.
    const small = piece.toLowerCase()
    packed += small.length === piece.length ? small : piece
    for (let within = 0; within < piece.length; within++) origins.push(index + within)
    index += piece.length + 1
  }
  const mentions: Mention[] = []
  let at = 0
  while (at < packed.length) {
    const length = matchAt(packed, at, lexicon)
    if (length === 0) {
      at++
      continue
    }
    const form = packed.slice(at, at + length)
    const [start, end] = [origins[at]!, origins[at + length - 1]! + 1]
    for (const name of compounds.get(form) ?? [form]) mentions.push({concepts: lexicon.zh.get(name) ?? [], start, end})
    // 髋关节置换术前 holds 术前 as well.
    at += length > 2 && /^术[前后中]/.test(packed.slice(at + length - 1, at + length + 1)) ? length - 1 : length
  }
  return mentions
}

function matchAt(packed: string, at: number, lexicon: Lexicon): number {
  const first = packed[at]!
  if (alphanumeric.test(first) && alphanumeric.test(packed[at - 1] ?? '')) return 0
  for (const length of lexicon.zh.lengths(first) ?? []) {
    const end = at + length
    if (end > packed.length || !lexicon.zh.get(packed.slice(at, end))) continue
    if (!alphanumeric.test(packed[end - 1] ?? '') || !alphanumeric.test(packed[end] ?? '')) return length
  }
  return 0
}

/** English terms, word by word, leaving out what Chinese terms hold (`PD-1抑制剂`). */
function findEnglish(text: string, lexicon: Lexicon, taken: readonly Mention[]): Mention[] {
  const words = wordsOf(text)
  const mentions: Mention[] = []
  let next = 0
  let named = -1
  for (let index = 0; index < words.length; ) {
    const {key, start} = words[index]!
    while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const inside = (taken[next]?.start ?? Number.POSITIVE_INFINITY) <= start
    // Of `after thyroid surgery`, the last word is in 术后 already.
    const found = inside || index === named ? undefined : phraseAt(words, index, key, lexicon)
    if (found) {
      mentions.push({concepts: found.concepts, start, end: words[index + found.length - 1]!.end})
      index += found.length
      if (found.names !== undefined) named = found.names
    } else {
      const concept = inside || lexicon.en.get(key) ? undefined : unexplained(key)
      if (concept) mentions.push({concepts: [concept], start, end: words[index]!.end})
      index++
    }
  }
  return mentions
}

interface Phrase {
  readonly concepts: readonly Concept[]
  readonly length: number
  /** The index of a word further on that it holds as well. */
  readonly names?: number
}

function phraseAt(
  words: ReturnType<typeof wordsOf>,
  index: number,
  first: string,
  lexicon: Lexicon,
): Phrase | undefined {
  for (const length of lexicon.en.lengths(first) ?? []) {
    if (index + length > words.length) continue
    let form = first
    let joined = true
    for (let offset = 1; offset < length && joined; offset++) {
      const word = words[index + offset]!
      joined = word.joined
      form += ` ${word.key}`
    }
    const concepts = joined ? lexicon.en.get(form) : undefined
    if (concepts) return {concepts, length}
  }
  return operationAt(words, index, first, lexicon)
}

/** How many words may stand between `after` and `surgery`. */
const reach = 4

function operationAt(words: readonly Word[], index: number, first: string, lexicon: Lexicon): Phrase | undefined {
  const term = beforeOrAfterOperation.get(first)
  if (term === undefined) return undefined
  for (let length = 2; length <= reach + 1 && index + length <= words.length; length++) {
    const word = words[index + length - 1]!
    if (!word.joined) return undefined
    if (operationWords.has(word.key))
      return {
        concepts: lexicon.zh.get(term) ?? [],
        length: 1,
        ...(plainOperationWords.has(word.key) ? {names: index + length - 1} : {}),
      }
  }
  return undefined
}

/** The terms of a text in either language, in order; English terms are found in Chinese texts too. Time is linear in the text. */
export function findTerms(text: string, lexicon: Lexicon): Mention[] {
  const chinese = han.test(text) ? findChinese(text, lexicon) : []
  const all = [...chinese, ...findEnglish(text, lexicon, chinese)].sort((a, b) => a.start - b.start)
  return all.filter(({concepts}) => concepts.length > 0)
}
