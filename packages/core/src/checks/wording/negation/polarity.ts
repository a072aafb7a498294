/**
 * The same word denied in one language and said bare in the other: `不应停药 / should be stopped`. Other negations of the passage do not
 * answer for it, as they do where negations are only matched one by one.
 */
import type {Language} from '../../../model/language.js'
import {mostInPassage} from '../align.js'
import {type Found, hanFinder, wordFinder} from '../phrases.js'
import type {Sentence} from '../sentences.js'
import {predicateRows} from './predicate-rows.js'
import type {FoundCue} from './scan.js'

interface TableWord {
  readonly rows: readonly number[]
  /** `uncomplicated` denies by itself what it holds. */
  readonly isAffixed: boolean
}

type FoundWord = Found<TableWord>

/** Too common in English to say that a word of Chinese is meant. */
const vague = new Set(
  'with any ha on be do done one get got have had go gone as mak made some more less over in out own all every keep light time us most special particular single high low fast free again further re here note need must may might can could has'.split(
    ' ',
  ),
)

const affixes = ['un', 'in', 'im', 'non', 'dis'] as const

function* wordsOf(language: Language): Generator<readonly [string, TableWord]> {
  const rows = new Map<string, number[]>()
  for (const [index, row] of predicateRows.entries()) {
    for (const word of row[language]) {
      if (language === 'en' && vague.has(word)) continue
      const phrase = language === 'en' && word.length > 3 ? `${word}*` : word
      const known = rows.get(phrase)
      // 禁用 denies no other word behind it, but 用 alone is in too many words to be compared.
      if (word === '用') {
        rows.set(word, [])
        continue
      }
      if (known) known.push(index)
      else rows.set(phrase, [index])
    }
  }
  if (language === 'en') {
    for (const [word, own] of rows) {
      if (word.length < 6 || !word.endsWith('*')) continue
      // A word of the table may itself begin so.
      for (const affix of affixes)
        if (!rows.has(`${affix}${word}`)) yield [`${affix}${word}`, {rows: own, isAffixed: true}]
    }
  }
  for (const [word, own] of rows) yield [word, {rows: own, isAffixed: false}]
}

const finders = {zh: hanFinder(wordsOf('zh')), en: wordFinder(wordsOf('en'))}

/** Denials whose reach the words near them do not tell. */
const elliptic = /\bnot\s*[,.;(\n￼]|\b(?:until|not only|unless)\b/

/** They bound a figure and deny nothing. */
const bound =
  /^(?:不[足到超少]|至[少多]|以[内下上]|最[多少大高低])|^(?:(?:no|not) (?:more|less|fewer|later|longer|exceed)|up to|at least|at most|within|below|under|maximum|minimum)/i

/** `Not everyone` denies less than all, and `No patient may` is denied from its beginning to its end. */
const isPartial = (text: string, cue: FoundCue): boolean =>
  text.slice(cue.start, cue.end) === 'No' || /^ (?:every|all|any)/.test(text.slice(cue.end, cue.end + 7))

const explicit = /^not (?:affect|chang|relat)|^[不未](?:影响|变)/i

/** `not affect` and 不高 answer more than they ask, but deny what they hold. */
const deniesOutright = ({weight, start, end}: FoundCue, text: string): boolean =>
  weight === 'firm' || weight === 'repeating' || (weight === 'soft' && explicit.test(text.slice(start, end)))

/** Rows of words that are said of too many things: 发生 of a complication is not `develop` of a tolerance. */
const general = new Set(
  predicateRows.flatMap(({zh}, row) =>
    /^(?:使用|给予|服用|接受|显示|发现|发生|存在|具备|获得|提供|进行|作为|可能|完成|带来|达到|当)$/.test(zh[0] ?? '')
      ? [row]
      : [],
  ),
)

export const isGeneral = (row: number): boolean => general.has(row)

export interface Said {
  readonly rows: readonly number[]
  readonly start: number
  readonly end: number
  /** Denied by a word right before it; perhaps denied, where one stands elsewhere in its clause. */
  readonly polarity: 'denied' | 'unsure' | 'bare'
  readonly cue?: FoundCue
}

const breaks = {zh: /[,。;:!?()\n]/, en: /[,.;:!?()\n]/}
/** Words that begin a clause which is not denied by what stands before it. */
const beginning = {
  zh: /[但却则]/g,
  en: /\b(?:but|which|who|while|whereas|although|though|because|since|when|where|if|provided|as long as)\b/g,
}
/** Between a negation and the word it denies. */
const between = {
  zh: /^[^,。;:、()应须时者也即便则但已因为由\n]{0,3}$/,
  en: /^(?:[\s-]+(?!(?:and|or|but|should|must|may|can|will|are|is|was|were|that|which|who|for|of|in|to|if|when)\b)[a-z]+){0,2}[\s-]*$/i,
}
const affirming = {
  zh: /(?:(?<![不未没])有|伴|可见|已|(?<![不可])能|(?<!不)可|(?<!不)应|(?<!不)宜|(?<![不无毋])须|(?<![不无])会|仍|允许)$/,
  en: /\b(?:with|some)\s$/i,
}

/** 特异性低 and `low specificity` are as good as denied: `not specific`. */
const weakened = {
  zh: /^[性度率力]?[较很更偏极]?[低差弱小欠少]/,
  en: /\b(?:low|poor|poorly|little|few|weak|hardly|seldom|rarely|barely)\s$/i,
}
const notYet = /\b(?:before|until|unless|without|instead of|rather than|prior to|away from) (?:[a-z]+ ){0,2}$/i

/** 未得到控制 denies 控制. */
const isSupport = (word: string): boolean => /^(?:得到|获得|进行|给予|出现|发生|接受)$/.test(word)

/** The clause that a word stands in, between marks and the words that begin a clause. */
function clauseAround(
  text: string,
  word: Sentence,
  {start, end}: Sentence,
  language: Language,
): readonly [number, number] {
  let left = word.start
  while (left > start && !breaks[language].test(text[left - 1]!)) left--
  let right = word.end
  while (right < end && !breaks[language].test(text[right]!)) right++
  for (const {index} of text.slice(left, right).matchAll(beginning[language])) {
    const at = left + index
    if (at >= word.end) return [left, at]
    if (at <= word.start) left = at
  }
  return [left, right]
}

/** The words of the table in a passage, each with what its clause makes of it. */
export function saidIn(
  text: string,
  {start, end}: Sentence,
  cues: readonly FoundCue[],
  language: Language,
): readonly Said[] {
  const inside: readonly FoundWord[] = finders[language](text.slice(start, end)).map(word => ({
    ...word,
    start: word.start + start,
    end: word.end + start,
  }))
  const own = cues.filter(cue => cue.start >= start && cue.end <= end)
  if (Math.max(inside.length, own.length) > mostInPassage) return []
  return inside.map(({meaning: {rows, isAffixed}, start: from, end: to}): Said => {
    const said = {rows, start: from, end: to}
    if (isAffixed) {
      const own = cues.find(cue => cue.start <= from && cue.end >= to)
      return {...said, polarity: 'denied', ...(own && {cue: own})}
    }
    // The first word behind a negation is the one denied.
    const near = own.findLast(
      cue =>
        deniesOutright(cue, text) &&
        ((cue.start <= from && cue.end > from) ||
          (cue.end <= from &&
            between[language].test(text.slice(cue.end, from)) &&
            !inside.some(
              word => word.start < from && word.end > cue.start && !isSupport(text.slice(word.start, word.end)),
            ))),
    )
    if (near) return {...said, polarity: 'denied', cue: near}
    if (
      weakened[language].test(
        language === 'zh' ? text.slice(to, Math.min(end, to + 4)) : text.slice(Math.max(start, from - 12), from),
      )
    )
      return {...said, polarity: 'denied'}
    // `before signing it` says that it is not signed.
    if (language === 'en' && notYet.test(text.slice(Math.max(start, from - 40), from)))
      return {...said, polarity: 'denied'}
    if (
      affirming[language].test(text.slice(Math.max(0, from - 8), from)) &&
      !own.some(cue => cue.start < from && cue.end > from - 3)
    )
      return {...said, polarity: 'bare'}
    const [left, right] = clauseAround(text, {start: from, end: to}, {start, end}, language)
    const inClause = own.some(
      cue =>
        cue.start < right &&
        cue.end > left &&
        !(
          (cue.end <= from || cue.start >= to) &&
          bound.test(text.slice(cue.start, cue.end)) &&
          /^[^,.;。]{0,8}\d/.test(text.slice(cue.end, cue.end + 10))
        ),
    )
    return {...said, polarity: inClause ? 'unsure' : 'bare'}
  })
}

export function turnedPolarity(
  texts: Readonly<Record<Language, string>>,
  passage: Readonly<Record<Language, Sentence>>,
  cues: Readonly<Record<Language, readonly FoundCue[]>>,
): {readonly language: Language; readonly cue: FoundCue} | undefined {
  if (
    elliptic.test(texts.en.slice(passage.en.start, passage.en.end)) ||
    /方可|方能|才/.test(texts.zh.slice(passage.zh.start, passage.zh.end))
  )
    return undefined
  if (![...cues.zh, ...cues.en].some(({weight}) => weight === 'firm' || weight === 'repeating')) return undefined
  const said = {
    zh: saidIn(texts.zh, passage.zh, cues.zh, 'zh'),
    en: saidIn(texts.en, passage.en, cues.en, 'en'),
  }
  for (const language of ['zh', 'en'] as const) {
    const other = language === 'zh' ? 'en' : 'zh'
    for (const {cue, rows, polarity} of said[language]) {
      if (!cue || polarity !== 'denied' || rows.every(row => general.has(row)) || isPartial(texts[language], cue))
        continue
      const same = (list: readonly Said[]) => list.filter(word => word.rows.some(row => rows.includes(row)))
      const [mine, theirs] = [same(said[language]), same(said[other])]
      const [only, answer] = [mine[0], theirs[0]]
      if (mine.length === 1 && theirs.length === 1 && only?.cue && answer?.polarity === 'bare') return {language, cue}
    }
  }
  return undefined
}
