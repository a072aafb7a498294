/** Units of figures: what they are called in each language, and times as minutes. */
import type {TypedFact} from '../model/requirement.js'
import type {BothLanguages} from './element.js'

const same = (text: string): BothLanguages => ({zh: text, en: text})

interface TimeUnit {
  readonly minutes: number
  readonly words: BothLanguages
  readonly written: readonly string[]
}

const times: readonly TimeUnit[] = [
  {minutes: 1, words: {zh: 'min', en: 'min'}, written: ['min', 'mins', 'minute', 'minutes', '分钟', '分']},
  {minutes: 60, words: {zh: 'h', en: 'h'}, written: ['h', 'hr', 'hrs', 'hour', 'hours', '小时', '时']},
  {minutes: 1440, words: {zh: '天', en: 'days'}, written: ['d', 'day', 'days', '天', '日']},
  {minutes: 10080, words: {zh: '周', en: 'weeks'}, written: ['w', 'wk', 'week', 'weeks', '周', '星期']},
  {minutes: 43200, words: {zh: '个月', en: 'months'}, written: ['month', 'months', 'mo', '月', '个月']},
  {minutes: 525600, words: {zh: '年', en: 'years'}, written: ['y', 'yr', 'year', 'years', '年']},
]

const others: ReadonlyMap<string, BothLanguages> = new Map(
  (
    [
      [['years of age', 'years old', '岁', '周岁'], {zh: '岁', en: 'years'}],
      [['times', 'time', '次'], {zh: '次', en: 'times'}],
      [['cases', 'case', '例'], {zh: '例', en: 'cases'}],
      [['persons', 'person', 'people', '人', '名'], {zh: '人', en: 'persons'}],
      // A pulse is counted in beats, breathing in breaths: Chinese charts say 次.
      [['/min', '次/min', '次/分'], {zh: '次/min', en: '/min'}],
    ] as const
  ).flatMap(([written, words]) => written.map(unit => [unit, words] as const)),
)

const timeUnit = (unit: string | undefined): TimeUnit | undefined =>
  unit === undefined ? undefined : times.find(({written}) => written.includes(unit.trim().toLowerCase()))

/** Years of an age are 岁, years of a duration 年. */
export function sayUnit({unit, kind}: Pick<TypedFact, 'unit' | 'kind'>): BothLanguages {
  if (unit === undefined) return same('')
  if (kind === 'age' && timeUnit(unit)?.minutes === 525600) return {zh: '岁', en: 'years'}
  return timeUnit(unit)?.words ?? others.get(unit.trim().toLowerCase()) ?? same(unit.trim())
}

/** Undefined where the unit is none of time. A range counts by its smaller figure. */
export function minutesOf({value, unit}: TypedFact): number | undefined {
  const known = timeUnit(unit)
  return known ? Number(value) * known.minutes : undefined
}
