/**
 * The unit of a typed fact as a dimension and a size, so that figures in different units can be held against each other.
 *
 *   mg/kg → mass/mass, 1e-6     小时 → time, 3600     mmHg → pressure, 1
 */
import type {FactKind, TypedFact} from '../model/requirement.js'
import {unitAt} from './units.js'

export interface Magnitude {
  /** What is measured (`time`, `mass/mass`), or the unit's own name where its dimension is not known. */
  readonly dimension: string
  /** How many of the dimension's smallest unit it is. */
  readonly size: number
  /** Whether the dimension is one that is converted; the units of others are only told apart by name. */
  readonly isKnown: boolean
  /** Months and years, which have no exact length in days. */
  readonly isCalendar: boolean
}

const day = 86_400
const month = 30.4375 * day

const sizes: ReadonlyMap<string, readonly [dimension: string, size: number]> = new Map([
  ['kg', ['mass', 1e9]],
  ['g', ['mass', 1e6]],
  ['mg', ['mass', 1e3]],
  ['μg', ['mass', 1]],
  ['ng', ['mass', 1e-3]],
  ['pg', ['mass', 1e-6]],
  ['L', ['volume', 1e6]],
  ['dL', ['volume', 1e5]],
  ['mL', ['volume', 1e3]],
  ['μL', ['volume', 1]],
  ['mol', ['amount', 1e6]],
  ['mmol', ['amount', 1e3]],
  ['μmol', ['amount', 1]],
  ['nmol', ['amount', 1e-3]],
  ['ms', ['time', 1e-3]],
  ['s', ['time', 1]],
  ['min', ['time', 60]],
  ['h', ['time', 3600]],
  ['d', ['time', day]],
  ['wk', ['time', 7 * day]],
  ['mo', ['time', month]],
  ['yr', ['time', 12 * month]],
  ['m', ['length', 1e6]],
  ['cm', ['length', 1e4]],
  ['mm', ['length', 1e3]],
  ['m^2', ['area', 1]],
  // 1 mmHg is 133.322 Pa, 1 cmH2O 98.0665 Pa (ISO 80000-4).
  ['mmHg', ['pressure', 133.322]],
  ['cmH2O', ['pressure', 98.0665]],
  ['Pa', ['pressure', 1]],
  ['hPa', ['pressure', 100]],
  ['kPa', ['pressure', 1000]],
  ['MPa', ['pressure', 1e6]],
  ['°C', ['temperature', 1]],
  ['Hz', ['frequency', 1]],
  ['%', ['share', 1]],
  ['‰', ['share', 0.1]],
  ['count', ['count', 1]],
])

/** Words that mean one thing behind a figure in prose and are sure in a fact, whose kind is known. */
function sureWord(text: string, kind: FactKind): string | undefined {
  const isTime = kind === 'duration' || kind === 'interval' || kind === 'age'
  if (text === '分') return isTime ? 'min' : 'count'
  if (text === '时' && isTime) return 'h'
  if (text === '月' && isTime) return 'mo'
  if (/^points?$/i.test(text)) return 'count'
  return undefined
}

const named = (name: string): Magnitude => ({dimension: `"${name}`, size: 1, isKnown: false, isCalendar: false})

/** What a fact without a unit is measured in: years of age, things counted; nothing where a unit is left out. */
function implied(kind: FactKind): Magnitude | undefined {
  if (kind === 'age') return ofBase('yr', undefined)
  return kind === 'count' || kind === 'threshold' ? ofBase('count', undefined) : undefined
}

function ofBase(base: string, rate: string | undefined): Magnitude | undefined {
  const [head = '', ...below] = base.split('/')
  const above = sizes.get(head === '' ? 'count' : head)
  if (!above) return undefined
  let [dimension, size] = above
  let isCalendar = head === 'mo' || head === 'yr'
  for (const name of rate === undefined ? below : [...below, rate]) {
    const under = sizes.get(name)
    if (!under) return undefined
    dimension += `/${under[0]}`
    size /= under[1]
    isCalendar ||= name === 'mo' || name === 'yr'
  }
  return {dimension, size, isKnown: true, isCalendar}
}

type FactUnit = Pick<TypedFact, 'kind' | 'unit'>

/** The canonical name of a fact's unit (`min`, `mg/kg`) and the time below its line; undefined where it has none or none that is known. */
export function baseOf({kind, unit}: FactUnit): {readonly base: string; readonly rate?: string} | undefined {
  const text = (unit ?? '').normalize('NFKC').trim()
  const word = sureWord(text, kind)
  if (word !== undefined) return {base: word}
  if (/^bpm$/i.test(text)) return {base: 'count', rate: 'min'}
  const read = unitAt(text, 0)
  if (!read || read.end < text.length || read.ambiguous) return undefined
  return {base: read.base, ...(read.rate === undefined ? {} : {rate: read.rate})}
}

/** Undefined where a fact that needs a unit has none. */
export function magnitudeOf(fact: FactUnit): Magnitude | undefined {
  const text = (fact.unit ?? '').normalize('NFKC').trim()
  if (text === '') return implied(fact.kind)
  const read = baseOf(fact)
  return (read && ofBase(read.base, read.rate)) ?? named(text.toLowerCase())
}

/** Undefined where the unit is none of time. A range counts by its smaller figure. */
export function minutesOf(fact: Pick<TypedFact, 'kind' | 'unit' | 'value'>): number | undefined {
  const magnitude = fact.unit === undefined ? undefined : magnitudeOf(fact)
  return magnitude?.dimension === 'time' ? (Number(fact.value) * magnitude.size) / 60 : undefined
}
