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

/** Words that hold a negation of their own. */
const holdsNegation = {
  zh: /[不未无非没勿毋]/,
  en: /\b(?:not?|never|without|cannot)\b|^(?:non|un|in|im|ir|il|dis)(?:[a-z*]|$)|less\*?$/,
}
/** English words such as `unstable` are many and have many partners: they answer, but do not ask. */
const asks = {zh: holdsNegation.zh, en: /\b(?:not?|never|without|cannot)\b/}
const ranks: readonly Weight[] = ['row', 'soft', 'firm']

function weightOf(word: string, language: Language, row: string): Weight {
  if (word.startsWith('!')) return 'firm'
  if (word.startsWith('^')) return 'soft'
  if (!holdsNegation[language].test(word)) return 'row'
  return asks[language].test(word) && !row.startsWith('= ') ? 'firm' : 'soft'
}

function counterpartsOf(language: Language): Map<string, Cue> {
  const cues = new Map<string, Cue>()
  for (const [index, row] of counterparts.trim().split('\n').entries()) {
    const [zh = '', en = ''] = row.replace(/^= /, '').split('|')
    for (const marked of words(language === 'zh' ? zh : en, language)) {
      const weight = weightOf(marked, language, row)
      const word = marked.replace(/^[!^]/, '')
      const known = cues.get(word)
      cues.set(word, {
        concepts: [...(known?.concepts ?? []), index],
        weight: known && ranks.indexOf(known.weight) > ranks.indexOf(weight) ? known.weight : weight,
      })
    }
  }
  return cues
}

/** Later ones take the place of earlier ones: an idiom takes its word out of all other lists. */
function* phrasesOf(language: Language): Generator<readonly [string, Cue]> {
  yield* counterpartsOf(language)
  const plain = {firm, repeating, caution: cautions, quiet} as const
  for (const weight of ['firm', 'repeating', 'caution', 'quiet'] as const) {
    for (const word of words(plain[weight][language], language)) yield [word, {concepts: [], weight}]
  }
}

const finders = {zh: hanFinder(phrasesOf('zh')), en: wordFinder(phrasesOf('en'))}

/** `NO` is nitric oxide, `No. 3` the third. */
const isName = (text: string, start: number, end: number): boolean =>
  text.slice(start, end) === 'NO' ||
  (/^no$/i.test(text.slice(start, end)) && /^s?\.?\s?\d|^\.\s*$/.test(text.slice(end, end + 4)))

/** 未明确诊断前 says no more than `before the diagnosis`. */
const isPleonastic = (text: string, start: number, end: number): boolean =>
  /^(?:尚)?[未没]/.test(text.slice(start, end)) &&
  /^[^,。;:、\n]{1,22}?(?:之前|以前|前)(?!列|臂|壁|瞻|沿|后|景|体)/.test(text.slice(end, end + 28))

/** `before the fever has gone` and `Until the trials are done, …` say no more than 未. */
const isNotYet = (text: string, start: number, end: number): boolean =>
  (/^before$/i.test(text.slice(start, end)) &&
    /^[^.,;]{3,60}\b(?:has|have|had) |^ (?:\w+ly )?[a-z]+ing\b/.test(text.slice(end, end + 80))) ||
  (text.slice(start, end) === 'Until' && !/^[^.,;]{3,60}\bnot\b/.test(text.slice(end, end + 80)))

/** 不足5% and 未满3岁 bound a figure; 不足 alone is a lack. */
const isBound = (text: string, start: number): boolean =>
  /^(?:不[足到及满止下只]|未[满及到足])以?于?\s?(?:[^,。;:、\n]{1,7}的|[^,。;:、\n]{0,4}上限)?[约一二两三四五六七八九十百千万半\d]/.test(
    text.slice(start, start + 16),
  )

/** 不快于, `no faster than`: a bound, whatever is compared. */
const isComparison = {
  zh: (text: string, start: number) =>
    /^不(?:应|得|宜|能|可)?[快慢高低多少大小长短晚早迟重轻强弱深浅宽窄厚薄远近]于/.test(text.slice(start, start + 4)),
  en: (text: string, start: number, end: number) =>
    /^(?:no|not)$/i.test(text.slice(start, end)) &&
    /^ (?:be )?(?:any )?(?:[a-z]+er|more|less)(?: [a-z]+)? than\b/.test(text.slice(end, end + 40)),
}

/** `(不含)` behind a figure says that it is not counted in, as English says by `below`. */
const isExclusive = (text: string, start: number, end: number): boolean =>
  /\($/.test(text.slice(Math.max(0, start - 1), start)) &&
  /^不(?:含|包括)$/.test(text.slice(start, end)) &&
  /^[^)]{0,12}\)/.test(text.slice(end, end + 13))

/** An order, not an account: `应避免`, not 可避免 or 难以避免. */
const isOrder = {
  zh: (text: string, start: number) =>
    start === 0 || /[,。;:、(\n应须宜当并请需尽量当,]$/.test(text.slice(start - 1, start)),
  en: (text: string, start: number) =>
    /(?:^|[.;:\n(*-] ?|\bto |\bbe |\bshould |\bmust |\band |, )$/i.test(text.slice(Math.max(0, start - 8), start)),
}

const boundConcepts = counterpartsOf('zh').get('不超过')?.concepts ?? []

/** `cannot be done without it` says that it needs it. */
const isUndone = (text: string, start: number, end: number): boolean =>
  /^without$/i.test(text.slice(start, end))
    ? /\b(?:cannot|can't|never)\b[^.;,]{0,60}$/i.test(text.slice(Math.max(0, start - 66), start))
    : /^(?:cannot|can't|never)$/i.test(text.slice(start, end)) &&
      /^[^.;,]{0,60}\bwithout\b/.test(text.slice(end, end + 70))

/** What the words around a negation make of it. */
function inContext(cue: FoundCue, text: string, language: Language): FoundCue {
  const {start, end, weight} = cue
  if (/^(?:避免|avoid(?:ed)?)$/i.test(text.slice(start, end)) && isOrder[language](text, start))
    return {...cue, weight: 'firm'}
  if (weight === 'firm' && isComparison[language](text, start, end))
    return {...cue, concepts: boundConcepts, weight: 'soft'}
  if (language === 'en')
    return isNotYet(text, start, end) || (weight === 'firm' && isUndone(text, start, end))
      ? {...cue, weight: 'soft'}
      : cue
  if (isBound(text, start)) return {...cue, concepts: boundConcepts, weight: 'row'}
  if (weight === 'firm' && isPleonastic(text, start, end)) return {...cue, weight: 'soft'}
  return weight === 'firm' && /[也亦又既更]/.test(text[start - 1] ?? '') ? {...cue, weight: 'repeating'} : cue
}

export function findNegations(text: string, language: Language): readonly FoundCue[] {
  return finders[language](text).flatMap(({meaning, start, end}): FoundCue[] => {
    if (
      meaning.weight === 'quiet' ||
      (language === 'zh' && isExclusive(text, start, end)) ||
      (language === 'en' && isName(text, start, end))
    )
      return []
    return [inContext({...meaning, start, end}, text, language)]
  })
}
