/**
 * Keys for works that have none, or only a number: family name of the first author and year.
 *
 *   Zarate, 2006 → `zarate2006`, the next one `zarate2006a`, then `zarate2006b`
 *   王高华, 2021 → `王2021`, or `wang2021` where the entry names its authors in English, too
 *   World Health Organization, 2021 → `who2021`
 */
import type {ReferenceDate, ReferenceName} from '../model/reference.js'
import {compoundFamilyNames} from './tagged/compound-family-names.js'

export interface KeyedWork {
  readonly authors: readonly ReferenceName[]
  readonly editors?: readonly ReferenceName[]
  readonly title?: string | undefined
  readonly containerTitle?: string | undefined
  readonly issued?: Pick<ReferenceDate, 'year'> | undefined
  readonly paired?: {readonly authors?: readonly ReferenceName[]; readonly title?: string | undefined} | undefined
}

/** Makes keys that differ from each other and from those that are there already. */
export class KeyMaker {
  readonly #taken: Set<string>
  readonly #used = new Map<string, number>()

  /** @param taken Keys of other entries. They are the same in either case: `Zarate2006` is taken for `zarate2006`. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set([...taken].map(key => key.toLowerCase()))
  }

  /** A key of letters, digits and Han characters. The same works in the same order have the same keys, whatever comes behind them. */
  keyOf(work: KeyedWork): string {
    const stem = keyStem(work)
    for (let number = this.#used.get(stem) ?? 0; ; number++) {
      const key = `${stem}${letters(number)}`
      if (this.#taken.has(key)) continue
      this.#taken.add(key)
      this.#used.set(stem, number + 1)
      return key
    }
  }
}

/** One new key beside those that are there. */
export const newReferenceKey = (work: KeyedWork, taken: Iterable<string>): string => new KeyMaker(taken).keyOf(work)

/** 0 → nothing, 1 → `a`, 26 → `z`, 27 → `aa`. */
function letters(number: number): string {
  let rest = number
  let text = ''
  while (rest > 0) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text
    rest = Math.floor((rest - 1) / 26)
  }
  return text
}

const longest = 30

function keyStem({authors, editors = [], title, containerTitle, issued, paired}: KeyedWork): string {
  const year = /\d{4}/.exec(issued?.year ?? '')?.[0] ?? 'nd'
  const [first] = authors.length > 0 ? authors : editors
  const inLatin = paired?.authors?.[0]
  const name = first && (hasHan(nameText(first)) && inLatin && !hasHan(nameText(inLatin)) ? inLatin : first)
  const stem =
    (name && ofName(name)) || ofTitle(title ?? '') || ofTitle(paired?.title ?? '') || ofTitle(containerTitle ?? '')
  return `${(stem || 'entry').slice(0, longest)}${year}`
}

const nameText = ({literal, family, given}: ReferenceName): string => literal ?? family ?? given ?? ''
const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

function ofName(name: ReferenceName): string {
  const text = nameText(name)
  if (name.family && !hasHan(name.family)) return plainLetters(name.family)
  if (hasHan(text)) return ofHanName(text)
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  const initials = words.filter(word => /^\p{Lu}/u.test(word)).map(word => word[0]!)
  if (initials.length >= 3 && words.length <= 8) return plainLetters(initials.join(''))
  return plainLetters(words.find(word => !article.test(word)) ?? '')
}

/** A person's family name; of an organisation the first eight characters. */
function ofHanName(text: string): string {
  const characters = [...text].filter(character => /\p{Script=Han}/u.test(character))
  const whole = characters.join('')
  if (compoundFamilyNames.has(whole.slice(0, 2)) && characters.length <= 4) return whole.slice(0, 2)
  const isPerson = characters.length <= 4 && !/[会院部局所组]$/u.test(whole)
  return isPerson ? characters[0]! : characters.slice(0, 8).join('')
}

const article = /^(?:the|a|an|on|of|in|and|for|to|le|la|les|der|die|das)$/i

function ofTitle(title: string): string {
  const han = [...title].filter(character => /\p{Script=Han}/u.test(character))
  const words = title.split(/[^\p{L}\p{N}]+/u).filter(word => /\p{L}/u.test(word) && !article.test(word))
  if (han.length >= 1 && (words.length === 0 || hasHan(words[0]!))) return han.slice(0, 4).join('')
  return plainLetters(words.find(word => plainLetters(word).length > 1) ?? words[0] ?? '')
}

const otherLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
}

/** `Müller-Lüdenscheidt` → `mullerludenscheidt`. */
const plainLetters = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[øœæßđðłþıħŋ]/g, letter => otherLetters[letter] ?? '')
    .replace(/[^a-z0-9]/g, '')
