/**
 * Titles compared as works are: without case, marks, width, articles and differences of spelling.
 *
 *   The tumour, randomised: a review → tumor randomize review
 */
import type {Reference} from '../../model/reference.js'
import {folded, isHan} from './folded.js'

const smallWords = new Set(
  'a an the of and in for on with to by at from or as is are und der die das et la le les de des du'.split(' '),
)

/** British and American spelling, plurals. */
const plainSpelling = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/ae|oe/g, 'e')
        .replace(/our(?=s?$|ed$|ing$|al$)/, 'or')
        .replace(/([iy])s(?=e|ing|ation)/g, '$1z')
        .replace(/(?<=[^siu])s$/, '')

/** Words that `sameTitle` compares; Chinese characters by twos. */
export function titleWords(title: string): readonly string[] {
  const words: string[] = []
  for (const part of folded(title).split(' ')) {
    if (!isHan(part)) {
      if (part !== '' && !smallWords.has(part)) words.push(plainSpelling(part))
      continue
    }
    const characters = [...part]
    if (characters.length === 1) words.push(part)
    for (let at = 0; at + 1 < characters.length; at++) words.push(`${characters[at]}${characters[at + 1]}`)
  }
  return words
}

/** Equal for titles that differ only in how they are typed. */
export const titleKey = (title: string): string => titleWords(title).join(' ')

/** Before the colon or dash; undefined where there is no subtitle or too little before it to name a work. */
export function mainTitle(title: string): string | undefined {
  const [main, rest] = title.split(/\s*(?:[:：]|\s[-–—]\s|——|—)\s*/, 2)
  return main !== undefined && rest !== undefined && namesOneWork(main) ? main : undefined
}

/** Enough words that two works hardly share it: not `Editorial`, `In reply`, `抑郁症的治疗`. */
export function namesOneWork(title: string): boolean {
  const words = titleWords(title)
  return words.length >= (isHan(title) ? 8 : 4)
}

/** The share of words that two titles have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [new Set(titleWords(a)), new Set(titleWords(b))]
  let common = 0
  for (const word of left) if (right.has(word)) common++
  return common === 0 ? 0 : common / (left.size + right.size - common)
}

/** In its own language and in its other one. */
export const titlesOf = ({title, paired}: Reference): readonly string[] =>
  [title, paired?.title].filter(text => text !== undefined)
