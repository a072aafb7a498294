/**
 * Decides which language a text is in, by its script and its grammar words, and says why.
 *
 *   氯胺酮起效快                          zh, only-han
 *   An English sentence by 王高华 and 舒畅   en, grammar
 *   Correspondence: 王高华                 en, english-label, unclear
 *   P < 0.001, mTOR, 0.5 mg/kg            shared, no-language
 */
import type {Language} from '../../model/language.js'
import type {LanguageReason} from '../tree.js'
import {withoutAsides} from './countable-text.js'
import {
  chineseGrammar,
  chineseGrammarInShortRuns,
  chinesePunctuation,
  englishGrammar,
  unitsAndSymbols,
} from './words.js'

export interface LanguageReading {
  readonly language: Language | 'shared'
  readonly reason: LanguageReason
  /** Whether the guess was close; it is reported. */
  readonly unclear: boolean
  /** Han characters and English words that counted. */
  readonly han: number
  readonly english: number
}

/** `1.2 to 1.9` is the same in both languages. */
const rangeWord = /(?<=\d[%)\]]?[ \u00A0])(?:to|vs|versus)(?=[ \u00A0][([−–-]?\d)/g
const hanRuns = /\p{Script=Han}+/gu
const latinTokens = /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’]*/gu

/** @param text without citations, code, formulas and addresses (see `textOf`). */
export function textLanguage(text: string): LanguageReading {
  const whole = text.replace(rangeWord, ' ')
  const counted = withoutAsides(whole)
  let han = countHan(counted)
  let words = englishWords(counted)
  let considered = counted
  if (han === 0 && words.length === 0 && counted !== whole) {
    considered = whole
    han = countHan(whole)
    words = englishWords(whole)
  }
  const english = words.length
  const reading = (language: Language | 'shared', reason: LanguageReason, unclear = false): LanguageReading => ({
    language,
    reason,
    unclear,
    han,
    english,
  })
  if (han === 0) return english === 0 ? reading('shared', 'no-language') : reading('en', 'only-english')
  if (english === 0) return reading('zh', 'only-han')

  const chinese = chineseScore(considered)
  const grammar = englishScore(considered)
  const bothSpeak = hasSentencesOfBoth(considered)
  if (chinese === grammar) {
    if (startsWithEnglishLabel(considered)) return reading('en', 'english-label', true)
    return reading('zh', 'tie', bothSpeak || han < english * 4)
  }
  const language = chinese > grammar ? 'zh' : 'en'
  const outweighed = language === 'zh' ? han >= english * 4 : english * 2 >= han
  const close = Math.abs(chinese - grammar) <= 1
  const guessed = bothSpeak || (close && !outweighed)
  return reading(language, guessed ? 'guess' : 'grammar', guessed)
}

function countHan(text: string): number {
  let count = 0
  for (const [run] of text.matchAll(hanRuns)) count += run.length
  return count
}

/** Latin words that are neither unit nor abbreviation; a hyphen parts words. A letter alone is a variable. */
function englishWords(text: string): string[] {
  const words: string[] = []
  for (const [token] of text.matchAll(latinTokens)) {
    const word = token.replace(/['’](?:s|t|re|ve|ll|d|m)?$/i, '')
    if (word.length < 2 || /[\p{Lu}\p{N}]/u.test(word.slice(1))) continue
    if (!unitsAndSymbols.has(word.toLowerCase())) words.push(word)
  }
  return words
}

function chineseScore(text: string): number {
  let score = text.match(chinesePunctuation)?.length ?? 0
  for (const [run] of text.matchAll(hanRuns)) {
    const grammar = run.length <= 3 ? chineseGrammarInShortRuns : chineseGrammar
    for (const character of run) if (grammar.has(character)) score++
  }
  return score
}

function englishScore(text: string): number {
  let score = 0
  for (const [word] of text.matchAll(/[A-Za-z]+/g))
    if (englishGrammar.has(word.toLowerCase()) && !/^[A-Z]{2,}$/.test(word)) score++
  return score
}

/** A sentence in Chinese alone and one in English alone: two languages in one block, whatever the grammar says. */
function hasSentencesOfBoth(text: string): boolean {
  let chinese = false
  let english = false
  for (const sentence of text.split(/[。！？\n]|[.!?;](?=\s|\p{Script=Han})|\s[/／|｜]\s/u)) {
    const han = countHan(sentence)
    const words = englishWords(sentence).length
    if (han >= 2 && words === 0) chinese = true
    if (han === 0 && words >= 2) english = true
  }
  return chinese && english
}

/** `Correspondence: 王高华`, `Keywords：氯胺酮`. */
function startsWithEnglishLabel(text: string): boolean {
  const label = /^\s*([A-Za-z][A-Za-z '’-]{1,40})[:：]/.exec(text)?.[1]
  return label !== undefined && englishWords(label).length > 0
}
