/** What two texts say differently of how often: `每日1次` beside `three times daily`. */
import {cancel} from './cancel.js'
import {type Frequencies, type Frequency, type Mention, readFrequencies} from './frequencies.js'

export interface FrequencyComparison {
  readonly zh: Frequencies
  readonly en: Frequencies
  /** One was changed into the other. */
  readonly changed: readonly (readonly [Span, Span])[]
  /** What both sides say; the figures in it need no counterpart of their own. */
  readonly same: readonly (readonly [Frequency, Frequency])[]
}

/**
 * Frequencies are compared as multisets. One that the other side leaves out, or says in words that are not read, is no difference:
 * only what is left over on both sides is.
 */
export function compareFrequencies(zhText: string, enText: string): FrequencyComparison {
  const [zh, en] = [readFrequencies(zhText), readFrequencies(enText)]
  const [zhLeft, enLeft] = [[...zh.known], [...en.known]]
  const same = cancel(zhLeft, enLeft, (a, b) => a.rate === b.rate)
  const [zhMentions, enMentions] = [[...zh.mentions], [...en.mentions]]
  cancel(zhMentions, enMentions, (a, b) => a.period === b.period)
  // What one language repeats, the other need not.
  const said = new Set(same.map(([{rate}]) => rate))
  const count = zh.known.length === en.known.length
  const single = (left: readonly Frequency[]) => left.filter(({rate}) => count || !said.has(rate))
  const zhRest = unsaid(single(zhLeft), enMentions)
  const enRest = unsaid(single(enLeft), zhMentions)
  const changed: (readonly [Span, Span])[] = zh.unclear === en.unclear ? [...cancel(zhRest, enRest, () => true)] : []
  // 每日一次 beside `weekly`, 每月 beside `weekly`: one period of each is left over, and they differ.
  const [zhLast, enLast] = [
    [...zhRest, ...firmMentions(zhMentions)],
    [...enRest, ...firmMentions(enMentions)],
  ]
  const [zhOne, enOne] = [zhLast[0], enLast[0]]
  if (
    zh.unclear + en.unclear === 0 &&
    changed.length === 0 &&
    zhLast.length === 1 &&
    enLast.length === 1 &&
    zhOne &&
    enOne &&
    zhOne.period !== enOne.period
  ) {
    changed.push([zhOne, enOne])
  }
  return {zh, en, changed, same}
}

interface Span {
  readonly start: number
  readonly end: number
}

const firmMentions = (mentions: readonly Mention[]) => mentions.filter(({counted}) => !counted)

/** Rates of once in a period. */
const once = new Set([1, 24, 168].map(hours => `${(1 / hours).toPrecision(6)}h`))
  .add(`${(1).toPrecision(6)}mo`)
  .add(`${(1 / 12).toPrecision(6)}mo`)

/** The periods in which something is done once: each time of it is one of them. */
export const oncePeriods = ({zh, en}: FrequencyComparison): ReadonlySet<string> =>
  new Set([...zh.known, ...en.known].flatMap(({rate, period}) => (once.has(rate) ? [period] : [])))

/** Without those that the other side may mean by a mere `daily` or `每周`. */
function unsaid(left: Frequency[], mentions: Mention[]): Frequency[] {
  cancel(
    left,
    mentions,
    (frequency, {period, counted}) => frequency.period === period && (counted || once.has(frequency.rate)),
  )
  return left
}
