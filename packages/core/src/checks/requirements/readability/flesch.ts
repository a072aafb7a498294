/**
 * Flesch Reading Ease of English prose: 206.835 − 1.015 × words per sentence − 84.6 × syllables per word (R. Flesch, A new readability
 * yardstick, J Appl Psychol 1948;32:221–233, with syllables per word in place of per 100 words). No school grade is derived from it.
 */
import {placeholder} from '../../text/flat-text.js'
import {sentencesOf} from '../../wording/sentences.js'
import {syllablesOf} from './syllables.js'

export interface ReadingCounts {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
}

const none: ReadingCounts = {words: 0, sentences: 0, syllables: 0}

/** As Flesch counts: a figure or an abbreviation is a word of one syllable, a word with a hyphen or an apostrophe is one word. */
const word = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*|\d+(?:[.,:]\d+)*/g

function syllablesIn(written: string): number {
  if (!/[A-Za-z]/.test(written) || /^[A-Z]{2,}s?$/.test(written)) return 1
  let sum = 0
  for (const part of written.normalize('NFD').replace(/\p{M}/gu, '').split('-')) {
    sum += syllablesOf(part.replace(/['’](?:s|d|m|ll|re|ve)$/u, ''))
  }
  return sum
}

/** Of flat texts: a list item or a paragraph ends a sentence. */
export function countReading(texts: Iterable<string>): ReadingCounts {
  let {words, sentences, syllables} = none
  for (const text of texts) {
    for (const {start, end} of sentencesOf(text)) {
      const found = text.slice(start, end).replaceAll(placeholder, ' ').match(word)
      if (!found) continue
      sentences++
      words += found.length
      for (const one of found) syllables += syllablesIn(one)
    }
  }
  return {words, sentences, syllables}
}

export const addCounts = (a: ReadingCounts, b: ReadingCounts): ReadingCounts => ({
  words: a.words + b.words,
  sentences: a.sentences + b.sentences,
  syllables: a.syllables + b.syllables,
})

/** NaN of no words. */
export const readingEase = ({words, sentences, syllables}: ReadingCounts): number =>
  206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words)
