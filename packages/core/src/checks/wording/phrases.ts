/**
 * Finds words and phrases of a list in a text, leftmost first and the longest that fits, so that an idiom takes the word inside it:
 *
 *   不良反应, 不   in   不良反应不多   →   不良反应, 不
 *
 * Time is linear in the text: a position is looked up by its first character or word, and phrases are short.
 */

export interface Found<M> {
  readonly meaning: M
  /** UTF-16 offsets, from (inclusive) to (exclusive). */
  readonly start: number
  readonly end: number
}

export type Finder<M> = (text: string) => readonly Found<M>[]

/** Of Chinese phrases. A phrase of the same spelling that comes later in the list takes the place of the earlier one. */
export function hanFinder<M>(phrases: Iterable<readonly [string, M]>): Finder<M> {
  const meanings = new Map(phrases)
  const byFirst = new Map<number, string[]>()
  for (const phrase of meanings.keys()) {
    const first = phrase.charCodeAt(0)
    const same = byFirst.get(first)
    if (same) same.push(phrase)
    else byFirst.set(first, [phrase])
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.length - a.length)
  return text => {
    const found: Found<M>[] = []
    for (let at = 0; at < text.length; ) {
      const phrase = byFirst.get(text.charCodeAt(at))?.find(candidate => text.startsWith(candidate, at))
      const meaning = phrase === undefined ? undefined : meanings.get(phrase)
      if (phrase === undefined || meaning === undefined) {
        at++
        continue
      }
      found.push({meaning, start: at, end: at + phrase.length})
      at += phrase.length
    }
    return found
  }
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of an English text in lower case; a hyphen parts words, an apostrophe does not. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[A-Za-z]+(?:['’][A-Za-z]+)?/g)) {
    const written = match[0].toLowerCase().replace('’', "'").replace(/'s$/, '')
    words.push({text: written, start: match.index, end: match.index + match[0].length})
  }
  return words
}

interface Phrase<M> {
  readonly words: readonly string[]
  readonly meaning: M
}

const fits = (pattern: string, word: string | undefined): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern)

/** A phrase does not reach over a comma, a bracket or the end of a sentence. */
const joined = (text: string, left: Word, right: Word): boolean =>
  right.start - left.end <= 3 && /^[\s‐‑-]+$/.test(text.slice(left.end, right.start))

/**
 * Of English phrases, in lower case; `contraindicat*` stands for every word that begins so, `*less` for every word that ends so. Words may be parted by blanks or hyphens.
 * Of phrases with as many words the one without `*` counts, then the later one.
 */
export function wordFinder<M>(phrases: Iterable<readonly [string, M]>): Finder<M> {
  const whole = new Map<string, Phrase<M>[]>()
  const stems = new Map<string, Phrase<M>[]>()
  const endings: (readonly [string, Phrase<M>])[] = []
  for (const [written, meaning] of phrases) {
    const words = written.split(/[ -]/)
    const first = words[0] ?? ''
    if (first.startsWith('*')) {
      endings.push([first.slice(1), {words, meaning}])
      continue
    }
    const [map, key] = first.endsWith('*') ? [stems, first.slice(0, -1)] : [whole, first]
    const same = map.get(key)
    if (same) same.unshift({words, meaning})
    else map.set(key, [{words, meaning}])
  }
  const longestStem = Math.max(0, ...[...stems.keys()].map(stem => stem.length))
  const candidates = new Map<string, readonly Phrase<M>[]>()
  const of = (word: string): readonly Phrase<M>[] => {
    const known = candidates.get(word)
    if (known) return known
    const all = [...(whole.get(word) ?? [])]
    for (let length = Math.min(longestStem, word.length); length > 1; length--) {
      all.push(...(stems.get(word.slice(0, length)) ?? []))
    }
    for (const [ending, phrase] of endings)
      if (word.endsWith(ending) && word.length > ending.length + 1) all.push(phrase)
    all.sort((a, b) => b.words.length - a.words.length)
    // A text of ever new words must not fill the memory.
    if (candidates.size > 20_000) candidates.clear()
    candidates.set(word, all)
    return all
  }
  return text => {
    const words = wordsOf(text)
    const found: Found<M>[] = []
    for (let at = 0; at < words.length; ) {
      const first = words[at]!
      const phrase = of(first.text).find(({words: wanted}) =>
        wanted.every((pattern, index) => {
          const word = words[at + index]
          if (index === 0) return true
          return word !== undefined && fits(pattern, word.text) && joined(text, words[at + index - 1]!, word)
        }),
      )
      if (!phrase) {
        at++
        continue
      }
      at += phrase.words.length
      found.push({meaning: phrase.meaning, start: first.start, end: words[at - 1]!.end})
    }
    return found
  }
}
