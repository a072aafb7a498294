/** Words that patients may not know: clinical jargon, and abbreviations. */
import type {Language} from '../../../model/language.js'
import {jargonEn} from './jargon-en.js'
import {jargonZh} from './jargon-zh.js'

export interface HardTerm {
  /** As written. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** What it is known by: an explanation of one form explains all. */
  readonly known: string
  /** What could be said instead; none of an abbreviation. */
  readonly plain?: string
}

function entries(list: string, divider: RegExp): ReadonlyMap<string, string> {
  const plainOf = new Map<string, string>()
  for (const entry of list.split(divider)) {
    const [word = '', plain = ''] = entry.split('=').map(part => part.trim())
    if (word !== '') plainOf.set(word, plain)
  }
  return plainOf
}

interface Lexicon {
  readonly plainOf: ReadonlyMap<string, string>
  /** Longest first, so that 静脉注射 is not read as 注射. */
  readonly pattern: RegExp
}

function lexicon(list: string, divider: RegExp, around: (alternatives: string) => RegExp): Lexicon {
  const plainOf = entries(list, divider)
  const words = [...plainOf.keys()].sort((a, b) => b.length - a.length)
  return {plainOf, pattern: around(words.join('|'))}
}

const lexicons: Readonly<Record<Language, () => Lexicon>> = {
  zh: once(() => lexicon(jargonZh, /\s+/, words => new RegExp(words, 'gu'))),
  en: once(() => lexicon(jargonEn, /;\s*/, words => new RegExp(`(?<![\\p{L}-])(${words})s?(?![\\p{L}-])`, 'giu'))),
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Those that a patient has met before: on signs, in the news, on packs. */
const everyday: ReadonlySet<string> = new Set(
  'AIDS APP ATM CD COVID CT DNA DVD EU FAX GP GPS HIV ID IQ NHS OK PC PDF PIN QR SARS SMS SOS TV UK UN URL USA USB VIP VR WHO'.split(
    ' ',
  ),
)
const abbreviation = /(?<![A-Za-z\d@.-])[a-z]{0,2}[A-Z](?:[a-z]?[A-Z]){1,6}(?=s?(?![A-Za-z@]))/g
const roman = /^[IVXLCDM]+$/

/** Food and Drug Administration: a capital within a sentence. */
const isPartOfName = (text: string, start: number, word: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(word) && /[\p{L}\p{N},]\s*$/u.test(text.slice(Math.max(0, start - 4), start))

/** In order of where they stand. */
export function hardTerms(text: string, language: Language): readonly HardTerm[] {
  const {plainOf, pattern} = lexicons[language]()
  const found: HardTerm[] = []
  for (const {0: whole, 1: word = whole, index} of text.matchAll(pattern)) {
    if (isPartOfName(text, index, word)) continue
    const known = word.toLowerCase()
    const plain = plainOf.get(known)
    found.push({word: whole, start: index, end: index + whole.length, known, ...(plain === undefined ? {} : {plain})})
  }
  for (const {0: word, index} of text.matchAll(abbreviation)) {
    if (everyday.has(word) || roman.test(word)) continue
    found.push({word, start: index, end: index + word.length, known: word})
  }
  return found.sort((a, b) => a.start - b.start)
}
