/** Finds the words of direction of a text. */
import type {Language} from '../../../model/language.js'
import {type Found, hanFinder, wordFinder} from '../phrases.js'
import {type Way, ways, withoutDirection} from './words.js'

export type FoundWay = Way & Omit<Found<Way>, 'meaning'>

const silent: Way = {amount: 0, quality: 0, sure: false}
const separators = {zh: /\s+/, en: /\s*,\s*/}

function* phrasesOf(language: Language): Generator<readonly [string, Way]> {
  const listed = (words: string) =>
    words
      .trim()
      .split(separators[language])
      .filter(word => word !== '')
  // A word that is sure is listed last, so that it stays so where it is also among the others.
  for (const sure of [false, true]) {
    for (const way of ways) if (way.sure === sure) for (const word of listed(way[language])) yield [word, way]
  }
  for (const word of listed(withoutDirection[language])) yield [word, silent]
}

const finders = {zh: hanFinder(phrasesOf('zh')), en: wordFinder(phrasesOf('en'))}

/** 高于140, `greater than 70%`: a threshold is no change. */
const isBound = (text: string, start: number, end: number): boolean =>
  /于$|er$/.test(text.slice(start, end)) &&
  /^(?: than)?\s?(?:about |约|每[分小天日周]钟?时?)?\d/.test(text.slice(end, end + 12))

/** 超过7天, `aged 70 or over`, `2 years or younger`: what bounds a figure says of no change. */
const isLimit = (text: string, start: number, end: number): boolean =>
  (/^(?:超过|不足|不到|未满|小于|大于|over|above|below|under|exceed\w*|than|beyond)$/i.test(text.slice(start, end)) &&
    /^\s?(?:about |约)?[\d一二两三四五六七八九十百千万半]/.test(text.slice(end, end + 8))) ||
  (/^(?:over|above|below|under|more|less|fewer|older|younger|higher|lower|longer|shorter|greater|larger|smaller)$/i.test(
    text.slice(start, end),
  ) &&
    /\bor $/.test(text.slice(Math.max(0, start - 4), start)) &&
    /\d[^.;,]{0,24}$/.test(text.slice(Math.max(0, start - 30), start)))

/** `more pronounced` compares a quality, `more frequent` a number. */
const isDegree = (text: string, start: number, end: number): boolean =>
  /^(?:more|less)$/i.test(text.slice(start, end)) &&
  /^\s(?!frequent|common|often)[a-z]+(?:ed|ive|ent|ly|ous|able|ible|ful|al|ant|ic|ar|ate|ere|re)\b/.test(
    text.slice(end, end + 24),
  )

export const findWays = (text: string, language: Language): readonly FoundWay[] =>
  finders[language](text).flatMap(({meaning: {amount, quality, sure, fair = false}, start, end}) =>
    (amount === 0 && quality === 0) || isLimit(text, start, end) || (language === 'en' && isDegree(text, start, end))
      ? []
      : [{amount, quality, sure: sure && !isBound(text, start, end), fair, start, end}],
  )
