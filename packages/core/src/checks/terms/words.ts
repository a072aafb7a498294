/**
 * English words in the form in which they are looked up: small letters, American spelling, singular; short words in capitals are
 * abbreviations and keep them.
 *
 *   Beta-blockers, haemoglobin and SSRIs   →   beta, blocker, hemoglobin, and, SSRI
 */

export interface Word {
  readonly key: string
  readonly start: number
  readonly end: number
  /** Only a blank, a hyphen or the like stands between it and the word before. */
  readonly joined: boolean
}

const abbreviation = /^\p{Lu}[\p{Lu}\d]{1,6}$/u
const spelling = /ae|oe|our|[iy]s[ei]|sulph|ogue|centre|litre|metre|fibre/
const letters = /[\p{Script=Latin}\p{Script=Greek}\d]+/gu

const singular = (word: string): string => {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`
  return /(?:s|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}

const american = (word: string): string =>
  word
    .replace(/ae|oe/g, 'e')
    .replace(/our/g, 'or')
    .replace(/([iy])s([ei])/g, '$1z$2')
    .replace('sulph', 'sulf')
    .replace(/ogue$/, 'og')
    .replace(/(cent|lit|met|fib)re/, '$1er')

/** The key of one word as written. */
export function keyOf(written: string): string {
  const stem = written.endsWith('s') && written.length > 2 ? written.slice(0, -1) : written
  if (abbreviation.test(stem)) return stem
  if (abbreviation.test(written)) return written
  const word = written.toLowerCase()
  const key = singular(spelling.test(word) ? american(word) : word)
  return key === 'vaccination' ? 'vaccine' : key
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const {0: written, index} of text.matchAll(letters)) {
    const gap = text.slice(end, index)
    // `i. v.` is one phrase, `after lunch. Surgery` is none.
    const closed = gap === '. ' && end - (words.at(-1)?.start ?? 0) > 1
    const joined = gap.length <= 2 && !closed && !/[,;:!?()\n\u3000-\u303f\u4e00-\u9fff]/.test(gap)
    end = index + written.length
    words.push({key: keyOf(written), start: index, end, joined})
  }
  return words
}
