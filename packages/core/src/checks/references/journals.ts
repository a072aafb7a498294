/**
 * Titles of journals, full or abbreviated, compared word by word as ISO 4 abbreviates: by cutting the end of a word, or by contraction.
 *
 *   Am. J. Psychiatry ~ The American Journal of Psychiatry;  Proc Natl Acad Sci ~ Proceedings of the National Academy of Sciences
 */
import type {Reference} from '../../model/reference.js'
import {folded, isHan} from './folded.js'

const dropped = new Set('an the of and in for on et de la le les du der die das und'.split(' '))

export interface JournalForm {
  /** As printed. */
  readonly title: string
  readonly words: readonly string[]
}

export function journalForm(title: string): JournalForm {
  const plain = title
    .normalize('NFKC')
    .replace(/\s*[([][^()[\]]{0,60}[)\]]\s*$/, '')
    .replace(/\s*[:=;].*$/, '')
    .replace(/(?<=\p{L})[-‐](?=\p{L})/gu, '')
    .replaceAll('&', ' ')
  const words = folded(plain).split(' ')
  const telling = words.filter(word => !dropped.has(word))
  return {title, words: telling.length > 0 ? telling : words}
}

/** `unknown` where neither can be said: different scripts, acronyms, one title that goes on where the other ends. */
export function compareJournals(a: JournalForm, b: JournalForm): 'same' | 'different' | 'unknown' {
  const [left, right] = [a.words, b.words]
  if (isHan(a.title) !== isHan(b.title)) return 'unknown'
  if (isHan(a.title)) return compareHan(left.join(''), right.join(''))
  const shared = Math.min(left.length, right.length)
  const agree = left.slice(0, shared).every((word, index) => abbreviates(word, right[index]!))
  const plural = left.length === right.length && left.every((word, index) => isPlural(word, right[index]!))
  if (agree && left.length === right.length) return 'same'
  if (plural || (agree && shared >= 3)) return 'unknown'
  if (isAcronym(a, b) || isAcronym(b, a)) return 'unknown'
  return 'different'
}

/** `中华精神科杂志（电子版）` goes on where `中华精神科杂志` ends. */
function compareHan(left: string, right: string): 'same' | 'different' | 'unknown' {
  if (left === right) return 'same'
  return left.startsWith(right) || right.startsWith(left) ? 'unknown' : 'different'
}

function abbreviates(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short === long || long === `${short}s`) return false
  if (long.startsWith(short)) return true
  const contracted = short.length >= 3 && (/^.[^aeiou]+$/.test(short) || long.startsWith(short.slice(0, 2)))
  return contracted && short[0] === long[0] && short.length <= 6 && isSubsequence(short, long)
}

const isPlural = (a: string, b: string): boolean => abbreviates(a, b) || a === `${b}s` || b === `${a}s`

/** Whether a word of one is, or abbreviates, a word of the other; not `Journal`. */
export const haveCommonWord = (a: JournalForm, b: JournalForm): boolean =>
  a.words.some(word => !/^j(?:ournal)?$/.test(word) && b.words.some(other => abbreviates(word, other)))

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const letter of long) if (letter === short[at]) at++
  return at === short.length
}

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
