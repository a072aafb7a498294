/**
 * Where one language says more and the other less, or better and worse: of the words of direction of a passage those that agree answer
 * each other, and two that are left and contradict are reported.
 *
 *   血压升高，心率下降 / a fall in blood pressure and a drop in heart rate   →   升高 against `fall in`
 */
import type {Language} from '../../../model/language.js'
import type {Comparison} from '../../text/comparisons.js'
import {mostInPassage, type Passage, passagesOf} from '../align.js'
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

/** 高于140, `greater than 70%`: a threshold is no change. */
const isBound = (text: string, start: number, end: number): boolean =>
  /于$|er$/.test(text.slice(start, end)) &&
  /^(?: than)?\s?(?:about |约|每[分小天日周]钟?时?)?\d/.test(text.slice(end, end + 12))

export const findWays = (text: string, language: Language): readonly FoundWay[] =>
  finders[language](text).flatMap(({meaning: {amount, quality, sure, fair = false}, start, end}) =>
    amount === 0 && quality === 0
      ? []
      : [{amount, quality, sure: sure && !isBound(text, start, end), fair, start, end}],
  )

/** A patient's fall is no decrease. */
const withoutPatientsFalls = (en: readonly FoundWay[], enText: string, zhText: string): readonly FoundWay[] =>
  /[跌坠摔倒]/.test(zhText) ? en.filter(({start, end}) => !/^f[ae]ll/i.test(enText.slice(start, end))) : en

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

/** Figures that stand once in the text, each with the one sure word of direction beside it: `降低约60%`, `a 28% reduction`. */
function figures(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  all: readonly FoundWay[],
  reach: readonly [number, number],
): Map<string, FoundWay> {
  const counts = new Map<string, number>()
  const beside = new Map<string, FoundWay>()
  for (const match of text.slice(start, end).matchAll(/\d+(?:[.,]\d+)*/g)) {
    const figure = match[0].replaceAll(',', '')
    const [from, to] = [start + match.index, start + match.index + match[0].length]
    counts.set(figure, (counts.get(figure) ?? 0) + 1)
    const near = all.filter(
      way =>
        way.sure &&
        (way.end <= from
          ? from - way.end <= reach[0] && !/[,。;:、(]/.test(text.slice(way.end, from))
          : way.start - to <= reach[1] &&
            !/[,。;:、(]|\b(?:to|and|or|versus|vs|from)\b/.test(text.slice(to, way.start))),
    )
    if (near.length === 1) beside.set(figure, near[0]!)
  }
  for (const [figure, count] of counts) if (count > 1) beside.delete(figure)
  return beside
}

/** The same figure beside words that contradict. */
function byFigure(
  zh: readonly FoundWay[],
  en: readonly FoundWay[],
  zhText: string,
  enText: string,
  passage: Passage,
): DirectionDifference | undefined {
  const left = figures(zhText, passage.zh, zh, [8, 0])
  const right = figures(enText, passage.en, en, [24, 12])
  for (const [figure, one] of left) {
    const other = right.get(figure)
    if (other && contradict(one, other)) return {passage, zh: one, en: other}
  }
  return undefined
}

export function compareDirections(comparison: Comparison): readonly DirectionDifference[] {
  const [zhText, enText] = [comparison.zh.text, comparison.en.text]
  const found = {zh: findWays(zhText, 'zh'), en: withoutPatientsFalls(findWays(enText, 'en'), enText, zhText)}
  if (!found.zh.some(({sure}) => sure) || !found.en.some(({sure, fair}) => sure || fair)) return []
  return passagesOf(comparison).flatMap((passage): DirectionDifference[] => {
    const inside = (language: Language) =>
      found[language].filter(({start, end}) => start >= passage[language].start && end <= passage[language].end)
    const surely = (one: FoundWay, other: FoundWay) => one.sure && other.sure
    const loosely = (one: FoundWay, other: FoundWay) => !one.sure && !other.sure
    let zh = inside('zh')
    let en = inside('en')
    if (Math.max(zh.length, en.length) > mostInPassage) return []
    const anchored = byFigure(zh, en, zhText, enText, passage)
    if (anchored) return [anchored]
    for (const answers of [
      (one: FoundWay, other: FoundWay) =>
        surely(one, other) && one.amount === other.amount && one.quality === other.quality,
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
    for (const left of zh.filter(({sure}) => sure)) {
      const right = inside('en').find(other => other.fair && contradict(left, other))
      if (right && !inside('en').some(other => agree(left, other))) return [{passage, zh: left, en: right}]
    }
    return []
  })
}
