/**
 * Where one language says more and the other less, or better and worse: of the words of direction of a passage those that agree answer
 * each other, and two that are left and contradict are reported.
 *
 *   血压升高，心率下降 / a fall in blood pressure and a drop in heart rate   →   升高 against `fall in`
 */
import type {Language} from '../../../model/language.js'
import {alignSentences, type Passage} from '../align.js'
import {type Found, hanFinder, wordFinder} from '../phrases.js'
import {type Way, ways, withoutDirection} from './words.js'

export type FoundWay = Way & Omit<Found<Way>, 'meaning'>

export interface DirectionDifference {
  readonly passage: Passage
  readonly zh: FoundWay
  readonly en: FoundWay
}

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

export const findWays = (text: string, language: Language): readonly FoundWay[] =>
  finders[language](text).flatMap(({meaning: {amount, quality, sure}, start, end}) =>
    amount === 0 && quality === 0 ? [] : [{amount, quality, sure, start, end}],
  )

const agree = (one: Way, other: Way): boolean => one.amount * other.amount + one.quality * other.quality > 0
const contradict = (one: Way, other: Way): boolean => one.amount * other.amount + one.quality * other.quality < 0

/** Takes out one by one what the other side answers, in the order of the text. */
function withoutAnswered(
  left: readonly FoundWay[],
  right: readonly FoundWay[],
  answers: (one: FoundWay, other: FoundWay) => boolean,
): [FoundWay[], FoundWay[]] {
  const gone = new Set<FoundWay>()
  for (const one of left) {
    const other = right.find(candidate => !gone.has(candidate) && answers(one, candidate))
    if (!other) continue
    gone.add(one)
    gone.add(other)
  }
  return [left.filter(one => !gone.has(one)), right.filter(other => !gone.has(other))]
}

export function compareDirections(zhText: string, enText: string): readonly DirectionDifference[] {
  const found = {zh: findWays(zhText, 'zh'), en: findWays(enText, 'en')}
  if (!found.zh.some(({sure}) => sure) || !found.en.some(({sure}) => sure)) return []
  return alignSentences(zhText, enText).flatMap((passage): DirectionDifference[] => {
    const inside = (language: Language) =>
      found[language].filter(({start, end}) => start >= passage[language].start && end <= passage[language].end)
    const surely = (one: FoundWay, other: FoundWay) => one.sure && other.sure
    const loosely = (one: FoundWay, other: FoundWay) => !one.sure && !other.sure
    let zh = inside('zh')
    let en = inside('en')
    for (const answers of [
      (one: FoundWay, other: FoundWay) => surely(one, other) && agree(one, other),
      (one: FoundWay, other: FoundWay) => loosely(one, other) && agree(one, other),
      // 改善 and `reduce` may be said of the same thing.
      (one: FoundWay, other: FoundWay) => surely(one, other) && !agree(one, other) && !contradict(one, other),
    ]) {
      ;[zh, en] = withoutAnswered(zh, en, answers)
    }
    const loose = (list: readonly FoundWay[], one: FoundWay) => list.some(other => !other.sure && agree(one, other))
    for (const left of zh.filter(({sure}) => sure)) {
      const right = en.find(other => other.sure && contradict(left, other) && !(loose(en, left) && loose(zh, other)))
      if (right) return [{passage, zh: left, en: right}]
    }
    return []
  })
}
