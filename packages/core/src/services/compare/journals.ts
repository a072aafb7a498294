/**
 * Whether two titles name one journal, in full or abbreviated as ISO 4 and NLM do it:
 *
 *   Am J Psychiatry = American Journal of Psychiatry; Proc Natl Acad Sci U S A = Proceedings of the National Academy of Sciences of the …
 *   JAMA = The Journal of the American Medical Association
 */
import {folded, sameScript} from './fold.js'

/** Blanks around it are left to `wordsOf`: to match them too would take time in the square of a long run. */
const subtitle = /[:：.]\s|[:：]/u

const unimportant = new Set([
  'the',
  'of',
  'and',
  'for',
  'in',
  'on',
  'de',
  'la',
  'le',
  'der',
  'die',
  'das',
  'und',
  'et',
  'fur',
])

const wordsOf = (title: string): readonly string[] => {
  const words = folded(title.replace(/[([（].*$/u, '') || title, true)
    .replace(/\busa\b/, 'u s a')
    .split(' ')
  const important = words.filter(word => !unimportant.has(word))
  return important.length > 0 ? important : words
}

/** `natl` for `national`: begins alike, and its letters follow each other there. */
function abbreviates(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

/** Words abbreviate words, one after the other. */
const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === long.length && short.every((word, index) => abbreviates(word, long[index]!))

const initials = (words: readonly string[]): string => words.map(word => word[0]).join('')

/** Undefined where the two are in different scripts and cannot be compared. */
export function isSameJournal(a: string, b: string): boolean | undefined {
  if (!sameScript(a, b)) return undefined
  if (folded(a).replace(/^the/, '') === folded(b).replace(/^the/, '')) return true
  const [ours, theirs] = [wordsOf(a), wordsOf(b)]
  if (ours.join('') === theirs.join('')) return true
  const mains = [wordsOf(a.split(subtitle)[0] ?? a), wordsOf(b.split(subtitle)[0] ?? b)] as const
  if (mains[0].join('').length >= 4 && mains[0].join('') === mains[1].join('')) return true
  return isShortFor(ours, theirs) || isShortFor(theirs, ours) || isAcronym(ours, theirs) || isAcronym(theirs, ours)
}

const isAcronym = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length >= 3 && short[0] === initials(long)
