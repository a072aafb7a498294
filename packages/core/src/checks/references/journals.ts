/**
 * Titles of journals, full or abbreviated, compared word by word as ISO 4 abbreviates: by cutting the end of a word, or by contraction.
 *
 *   Am. J. Psychiatry ~ The American Journal of Psychiatry;  Proc Natl Acad Sci ~ Proceedings of the National Academy of Sciences
 */
import type {Reference} from '../../model/reference.js'
import {folded, isHan} from './folded.js'

/** Left out of abbreviations. */
const articles = new Set(['the', 'and', 'an', 'und', 'et'])
const prepositions = new Set('of in for on to de du der die das von la le les'.split(' '))
/** ISO 4 cuts the ends of words; these are the contractions that journals use. */
const contractions: ReadonlyMap<string, readonly string[]> = new Map([
  ['natl', ['national']],
  ['intl', ['international']],
  ['assn', ['association']],
  ['govt', ['government']],
  ['jpn', ['japan', 'japanese']],
  ['dtsch', ['deutsch', 'deutsche', 'deutsches', 'deutschen']],
])

export interface JournalForm {
  /** As printed. */
  readonly title: string
  readonly words: readonly string[]
  /** `of`, `in`: two journals may differ in nothing else. */
  readonly prepositions: string
  /** `(Baltimore)`, `: official journal of …`, `（电子版）`. */
  readonly addition: string
}

export function journalForm(title: string): JournalForm {
  const plain = title.normalize('NFKC').replaceAll('&', ' ')
  const [, name = plain, addition = ''] = /^([^([:=;]+)(.*)$/.exec(plain) ?? []
  const words = folded(name.replace(/(?<=\p{L}o)[-‐](?=\p{L})/gu, ''))
    .replace(/\bu s a\b|\busa\b/, 'united states america')
    .split(' ')
    .filter(word => !articles.has(word))
  const telling = words.filter(word => !prepositions.has(word))
  return {
    title,
    words: telling.length > 0 ? telling : words,
    prepositions: words.filter(word => prepositions.has(word)).join(' '),
    addition: folded(addition),
  }
}

/** `unknown` where neither can be said: different scripts, acronyms, one title that goes on where the other ends. */
export function compareJournals(a: JournalForm, b: JournalForm): 'same' | 'different' | 'unknown' {
  const [left, right] = [a.words, b.words]
  if (isHan(a.title) !== isHan(b.title)) return 'unknown'
  if (isHan(a.title)) return compareHan(a, b)
  const shared = Math.min(left.length, right.length)
  const agree = left.slice(0, shared).every((word, index) => mayAbbreviate(word, right[index]!))
  if (!agree) return isAcronym(a, b) || isAcronym(b, a) ? 'unknown' : 'different'
  if (left.length === right.length) return isSame(a, b) ? 'same' : 'unknown'
  return shared >= 3 || isAcronym(a, b) || isAcronym(b, a) ? 'unknown' : 'different'
}

function isSame(a: JournalForm, b: JournalForm): boolean {
  if (a.addition !== b.addition) return false
  if (a.words.join(' ') === b.words.join(' ')) {
    return a.prepositions === b.prepositions || a.prepositions === '' || b.prepositions === ''
  }
  // A title of one word is not abbreviated, and an abbreviation has no prepositions.
  const isAbbreviation = a.prepositions === '' || b.prepositions === ''
  return isAbbreviation && a.words.length > 1 && a.words.every((word, index) => abbreviates(word, b.words[index]!))
}

/** `中华精神科杂志（电子版）` goes on where `中华精神科杂志` ends. */
function compareHan(a: JournalForm, b: JournalForm): 'same' | 'different' | 'unknown' {
  const [left, right] = [a.words.join(''), b.words.join('')]
  if (left === right) return a.addition === b.addition ? 'same' : 'unknown'
  return left.startsWith(right) || right.startsWith(left) ? 'unknown' : 'different'
}

/** Of single letters only those that do not number the parts of a journal: `J`, `N Engl`, `U S A`, `S Afr`, `Z`. */
function abbreviates(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short === long || long === `${short}s` || /\d/.test(long)) return false
  if (short.length === 1 && !/[jnsuzw]/.test(short)) return false
  return long.startsWith(short) || (contractions.get(short)?.includes(long) ?? false)
}

/** Also where a plural or a letter for a section may be a slip. */
const mayAbbreviate = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a) || abbreviates(a, b)

/** Whether a word of one is, or abbreviates, a word of the other; not `Journal`. */
export const haveCommonWord = (a: JournalForm, b: JournalForm): boolean =>
  a.words.some(word => !/^j(?:ournal)?$/.test(word) && b.words.some(other => mayAbbreviate(word, other)))

/** `PNAS`, `JAMA`, `Lancet D&E`: letters of the other's words, or letters that stand for something not known. */
function isAcronym(a: JournalForm, b: JournalForm): boolean {
  const [only, another] = a.words
  if (only === undefined) return true
  if (another === undefined && b.words.length > 1 && initials(b).startsWith(only)) return true
  return another === undefined && /^[A-Z]{2,6}$/.test(a.title.trim()) && !b.words.includes(only)
}

const initials = ({words}: JournalForm): string => words.map(word => word[0]).join('')

export interface Journal {
  /** In the order of the list. */
  readonly references: readonly Reference[]
}

/** How many different titles with the same initial letters are compared with a new one. */
const compared = 100

/** Articles by their journal, each journal under all the titles that the list has for it. */
export function groupByJournal(references: readonly Reference[]): readonly Journal[] {
  const journals: Reference[][] = []
  const byTitle = new Map<string, Reference[]>()
  const byInitials = new Map<string, {form: JournalForm; references: Reference[]}[]>()
  for (const reference of references) {
    if (reference.type !== 'article-journal' || !reference.containerTitle) continue
    const known = byTitle.get(reference.containerTitle)
    if (known) {
      known.push(reference)
      continue
    }
    const form = journalForm(reference.containerTitle)
    const key = isHan(form.title) ? form.words.join('') : initials(form)
    const alike = byInitials.get(key) ?? []
    byInitials.set(key, alike)
    const same = alike.find(({form: other}) => compareJournals(other, form) === 'same')
    const group = same?.references ?? []
    if (!same) journals.push(group)
    group.push(reference)
    byTitle.set(reference.containerTitle, group)
    if (alike.length < compared) alike.push({form, references: group})
  }
  return journals.map(group => ({references: group}))
}
