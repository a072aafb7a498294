/** What makes a text for patients hard: long words and sentences in English, long sentences in Chinese. Thresholds, with where they are from. */
import {placeholder} from '../../text/flat-text.js'
import {type Sentence, sentencesOf} from '../../wording/sentences.js'

/**
 * Flesch's own samples have 100 words. Below a score of 50 he calls a text "difficult" (J Appl Psychol 1948;32:221–233), and the
 * Social Security Administration asks at least 50 to 60 of its notices (POMS NL 10605.105).
 */
export const fullSample = {words: 100, ease: 50}
/** A single long word moves the score of a short text, so that it is judged only where it is far off; ours. */
export const shortSample = {words: 30, ease: 40}

/** The score that a text of so many words should reach; undefined where it is too short to be scored. */
export const leastEase = (words: number): number | undefined =>
  [fullSample, shortSample].find(sample => words >= sample.words)?.ease

/**
 * Characters of a Chinese sentence, a Latin word or a figure counted as one. Ours: there is no formula for Chinese that is in general use;
 * 6% of the sentences in public leaflets are longer.
 */
export const longestSentence = 60

export interface LongSentence extends Sentence {
  readonly characters: number
}

const unit = /\p{Script=Han}|[A-Za-z\d][A-Za-z\d.,:%/+-]*/gu

export function* longSentences(text: string): Generator<LongSentence> {
  for (const sentence of sentencesOf(text)) {
    if (sentence.end - sentence.start <= longestSentence) continue
    const characters = text.slice(sentence.start, sentence.end).replaceAll(placeholder, ' ').match(unit)?.length ?? 0
    if (characters > longestSentence) yield {...sentence, characters}
  }
}
