/**
 * Words that stand twice in a row by mistake. In Chinese only those that hardly ever do so rightly, and not where the two characters
 * belong to different words.
 *
 *   目的的确认   →   nothing;   疗效的的评价   →   `的的`
 */
import type {Prose} from './prose.js'

const chinese =
  /的的(?!确)|了了(?![解然结却])|被被|或或(?!多)|及及(?![时早其])|以及以及|并且并且|因此因此|但是但是|对于对于|由于由于|应当应当|可以可以|需要需要|使用使用|进行进行|我们我们|如果如果|或者或者|因为因为|应该应该|必须必须/g
/** Before 的的 and 了了: words that end in the character. */
const wordBefore = /(?:目|[^达指目]标|[有众鹄无端靶])$|[为除罢临末]$/

/** Words that may stand twice. */
const twiceRightly = new Set([
  ...['that', 'had', 'is', 'in', 'on', 'do', 'to', 'very', 'so', 'more', 'much', 'many', 'no', 'now', 'there', 'her'],
  ...['what', 'who', 'it', 'up', 'out', 'over', 'half', 'one', 'two', 'ten', 'long', 'win', 'pro', 'per', 'bye'],
])

export interface RepeatedWord {
  readonly start: number
  readonly end: number
  readonly once: string
}

export function* repeatedWords({text, language}: Prose): Generator<RepeatedWord> {
  if (language === 'en') {
    yield* repeatedEnglish(text)
    return
  }
  for (const {0: twice, index} of text.matchAll(chinese)) {
    if (twice.length === 2 && wordBefore.test(text.slice(Math.max(0, index - 2), index))) continue
    yield {start: index, end: index + twice.length, once: twice.slice(twice.length / 2)}
  }
}

/** Longer ones are no words. */
const longest = 20
const letter = /^\p{L}$/u
const inWord = /^[\p{L}\p{N}’'-]$/u

/** Blank by blank, comparing what stands before with what follows: much cheaper than a pattern for any word. */
function* repeatedEnglish(text: string): Generator<RepeatedWord> {
  let start = 0
  for (let blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', start)) {
    const length = blank - start
    const end = blank + 1 + length
    if (length > 0 && length <= longest && text[blank + 1] === text[start]?.toLowerCase()) {
      const once = text.slice(start, blank)
      const again = text.slice(blank + 1, end)
      if (once.toLowerCase() === again && isWord(again) && !inWord.test(text[end] ?? '')) yield {start, end, once}
    }
    start = blank + 1
  }
}

const isWord = (word: string): boolean =>
  !twiceRightly.has(word) && (word.length > 1 || word === 'a') && [...word].every(one => letter.test(one))
