/** Finds the negations of a text. */
import type {Language} from '../../../model/language.js'
import {hanFinder, wordFinder} from '../phrases.js'
import {cautions, counterparts, firm, quiet, repeating} from './concepts.js'
import type {Cue, Weight} from './cue.js'

export interface FoundCue extends Cue {
  /** UTF-16 offsets into the text, from (inclusive) to (exclusive). */
  readonly start: number
  readonly end: number
}

const words = (list: string, language: Language): string[] =>
  list
    .trim()
    .split(language === 'zh' ? /\s+/ : /\s*,\s*/)
    .map(word => word.replace(/\s+/g, ' '))
    .filter(word => word !== '')

const holdsNegation = {
  zh: /[不未无非没勿禁忌]/,
  en: /^(?:not?|never|without|cannot|non)(?: |$)|^non|^un(?!less|til|der)|^contraindicat|^prohibit|^forbid/,
}

function* counterpartsOf(language: Language): Generator<readonly [string, Cue]> {
  for (const [index, row] of counterparts.trim().split('\n').entries()) {
    const [zh = '', en = ''] = row.replace(/^= /, '').split('|')
    for (const word of words(language === 'zh' ? zh : en, language)) {
      const literal = holdsNegation[language].test(word)
      const asks = literal && !row.startsWith('= ') && word !== 'un*' && !/^non/.test(word)
      const weight: Weight = asks || word.startsWith('!') ? 'firm' : literal || word.startsWith('^') ? 'soft' : 'row'
      yield [word.replace(/[!^]/, ''), {concept: index + 1, weight}]
    }
  }
}

/** Later ones take the place of earlier ones: an idiom takes its word out of all other lists. */
function* phrasesOf(language: Language): Generator<readonly [string, Cue]> {
  yield* counterpartsOf(language)
  const plain = {firm, repeating, caution: cautions, quiet} as const
  for (const weight of ['firm', 'repeating', 'caution', 'quiet'] as const) {
    for (const word of words(plain[weight][language], language)) yield [word, {concept: 0, weight}]
  }
}

const finders = {zh: hanFinder(phrasesOf('zh')), en: wordFinder(phrasesOf('en'))}

/** `NO` is nitric oxide, `No. 3` the third. */
const isName = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === 'NO' ||
  (/^no$/i.test(text.slice(start, end)) && /^s?\.?\s?\d/.test(text.slice(end, end + 4)))

/** 未明确诊断前 says no more than `before the diagnosis`. */
const isPleonastic = (text: string, start: number, end: number): boolean =>
  /^(?:尚)?[未没]/.test(text.slice(start, end)) &&
  /^[^,。;:、\n]{1,12}?(?:之前|以前|前)(?!列|臂|壁|瞻|沿|后|景|体)/.test(text.slice(end, end + 16))

/** `before the fever has gone` says no more than 未退热. */
const isNotYet = (text: string, start: number, end: number): boolean =>
  /^before$/i.test(text.slice(start, end)) && /^[^.,;]{3,60}\b(?:has|have|had) /.test(text.slice(end, end + 80))

/** 不足5% bounds a figure; 不足 alone is a lack. */
const isBound = (text: string, start: number): boolean =>
  /^不[足到及满]以?\s?[约一二两三四五六七八九十百半\d]/.test(text.slice(start, start + 6))

const boundConcept = [...counterpartsOf('zh')].find(([word]) => word === '不超过')?.[1].concept ?? 0

/** What the words around a negation make of it. */
function inContext(cue: FoundCue, text: string, language: Language): FoundCue {
  const {start, end, weight} = cue
  if (language === 'en') return isNotYet(text, start, end) ? {...cue, weight: 'soft'} : cue
  if (isBound(text, start)) return {...cue, concept: boundConcept, weight: 'soft'}
  if (weight === 'firm' && isPleonastic(text, start, end)) return {...cue, weight: 'soft'}
  return weight === 'firm' && /[也亦又既]/.test(text[start - 1] ?? '') ? {...cue, weight: 'repeating'} : cue
}

export function findNegations(text: string, language: Language): readonly FoundCue[] {
  return finders[language](text).flatMap(({meaning, start, end}): FoundCue[] => {
    if (meaning.weight === 'quiet' || (language === 'en' && isName(text, start, end))) return []
    return [inContext({...meaning, start, end}, text, language)]
  })
}
