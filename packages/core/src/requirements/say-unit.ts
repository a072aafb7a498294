/** Units of figures, as a form or an edition says them in each language. */
import type {TypedFact} from '../model/requirement.js'
import {baseOf} from '../units/magnitude.js'
import type {BothLanguages} from './element.js'

const same = (text: string): BothLanguages => ({zh: text, en: text})

/** Longer times are said in words; shorter ones by their symbols. */
const times: ReadonlyMap<string, BothLanguages> = new Map([
  ['s', same('s')],
  ['min', same('min')],
  ['h', same('h')],
  ['d', {zh: '天', en: 'days'}],
  ['wk', {zh: '周', en: 'weeks'}],
  ['mo', {zh: '个月', en: 'months'}],
  ['yr', {zh: '年', en: 'years'}],
])

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

/** Years of an age are 岁, years of a duration 年. Units that need no words stand as written. */
export function sayUnit(fact: Pick<TypedFact, 'unit' | 'kind'>): BothLanguages {
  const {unit, kind} = fact
  if (unit === undefined) return same('')
  const other = others.get(unit.trim().toLowerCase())
  if (other) return other
  const read = baseOf(fact)
  if (!read || read.rate !== undefined) return same(unit.trim())
  if (kind === 'age' && read.base === 'yr') return {zh: '岁', en: 'years'}
  return times.get(read.base) ?? same(unit.trim())
}
