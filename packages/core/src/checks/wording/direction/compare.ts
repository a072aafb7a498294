/**
 * Where one language says more and the other less, or better and worse: of the words of direction of a passage those that agree answer
 * each other, and two that are left and contradict are reported.
 *
 *   血压升高，心率下降 / a fall in blood pressure and a drop in heart rate   →   升高 against `fall in`
 */
import type {Language} from '../../../model/language.js'
import type {Comparison} from '../../text/comparisons.js'
import {mostInPassage, passagesOf} from '../align.js'
import {agree, contradict, type DirectionDifference, withoutAnswered} from './difference.js'
import {againstFigures, byFigure} from './figures.js'
import {type FoundWay, findWays} from './ways.js'

/** A patient's fall is no decrease, an eye drop no drop. */
const withoutFallsAndDrops = (en: readonly FoundWay[], enText: string, zhText: string): readonly FoundWay[] =>
  en.filter(({start, end}) => {
    const said = enText.slice(start, end)
    return !(/[跌坠摔倒]/.test(zhText) && /^f[ae]ll/i.test(said)) && !(zhText.includes('滴') && /^drops?$/i.test(said))
  })

/** Two words that contradict: both sure, or one of them only fair where nothing else that is left agrees with either. */
function opposedIn(
  zh: readonly FoundWay[],
  en: readonly FoundWay[],
): {readonly zh: FoundWay; readonly en: FoundWay} | undefined {
  const agreesWith = (list: readonly FoundWay[], one: FoundWay) => list.some(other => agree(one, other))
  const pairs = zh.flatMap(left => en.filter(right => contradict(left, right)).map(right => ({zh: left, en: right})))
  return (
    pairs.find(({zh: left, en: right}) => left.sure && right.sure) ??
    pairs.find(
      ({zh: left, en: right}) =>
        ((left.sure && right.fair) || (left.fair && right.sure)) && !agreesWith(en, left) && !agreesWith(zh, right),
    )
  )
}

export function compareDirections(comparison: Comparison): readonly DirectionDifference[] {
  const [zhText, enText] = [comparison.zh.text, comparison.en.text]
  const every = {zh: findWays(zhText, 'zh'), en: withoutFallsAndDrops(findWays(enText, 'en'), enText, zhText)}
  if (every.zh.length === 0 || every.en.length === 0 || ![...every.zh, ...every.en].some(({sure}) => sure)) return []
  return passagesOf(comparison).flatMap((passage): DirectionDifference[] => {
    const inside = (language: Language) =>
      every[language].filter(({start, end}) => start >= passage[language].start && end <= passage[language].end)
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
    const opposed = opposedIn(zh, en)
    if (opposed) return [{passage, ...opposed}]
    const found = againstFigures(passage, {zh: inside('zh'), en: inside('en')}, {zh: zhText, en: enText})
    return found ? [found] : []
  })
}
