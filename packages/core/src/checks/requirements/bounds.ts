/**
 * A typed fact as a set of values: `>= 2 h` is everything from 7,200 s on, `= 0.5-1 mg/kg` what lies between the two. Two facts
 * contradict each other where no value fits both.
 */
import type {TypedFact} from '../../model/requirement.js'
import {type Magnitude, magnitudeOf} from '../../units/magnitude.js'

/** Which end a fact fixes; `=` fixes both. */
export type Side = 'lower' | 'upper' | 'exact'

export interface Bounds {
  readonly side: Side
  /** In the smallest unit of the dimension; infinite where the fact leaves that end open. */
  readonly low: number
  readonly high: number
  /** `<` and `>` leave out the value itself. */
  readonly excludesEnd: boolean
  readonly magnitude: Magnitude
}

const sides = {'=': 'exact', '<': 'upper', '<=': 'upper', '>': 'lower', '>=': 'lower'} as const

/** Undefined where a unit is missing, so that nothing can be said of the fact's size. */
export function boundsOf(fact: TypedFact): Bounds | undefined {
  const magnitude = magnitudeOf(fact)
  const value = Number(fact.value)
  if (!magnitude || !Number.isFinite(value)) return undefined
  const side = sides[fact.comparison]
  const upTo = fact.upTo === undefined ? value : Number(fact.upTo)
  return {
    side,
    low: side === 'upper' ? Number.NEGATIVE_INFINITY : value * magnitude.size,
    high: side === 'lower' ? Number.POSITIVE_INFINITY : upTo * magnitude.size,
    excludesEnd: fact.comparison === '<' || fact.comparison === '>',
    magnitude,
  }
}

/** A month is 28 to 31 days; a pressure is rounded when it is converted (140 mmHg, 18.7 kPa). Else figures convert exactly. */
function tolerance(a: Bounds, b: Bounds): number {
  if (a.magnitude.isCalendar !== b.magnitude.isCalendar) return 0.09
  return a.magnitude.dimension === 'pressure' && a.magnitude.size !== b.magnitude.size ? 0.01 : 1e-9
}

const isSame = (x: number, y: number, within: number): boolean =>
  x === y ||
  (Number.isFinite(x) && Number.isFinite(y) && Math.abs(x - y) <= within * Math.max(Math.abs(x), Math.abs(y)))

/** Whether no value fits both; both are of one dimension. */
export function isApart(a: Bounds, b: Bounds): boolean {
  const within = tolerance(a, b)
  const [lower, upper] = a.low >= b.low ? [b, a] : [a, b]
  if (upper.low === Number.NEGATIVE_INFINITY || lower.high === Number.POSITIVE_INFINITY) return false
  if (!isSame(lower.high, upper.low, within)) return lower.high < upper.low
  return within < 1e-6 && (lower.excludesEnd || upper.excludesEnd)
}

/** Whether both are the same set. */
export function isEqual(a: Bounds, b: Bounds): boolean {
  const within = tolerance(a, b)
  const sameEnd = a.excludesEnd === b.excludesEnd || within > 1e-6
  return a.side === b.side && sameEnd && isSame(a.low, b.low, within) && isSame(a.high, b.high, within)
}

/** Whether `inner` lies in `outer` and leaves out some of it. */
export function isStricter(inner: Bounds, outer: Bounds): boolean {
  if (isEqual(inner, outer)) return false
  const within = tolerance(inner, outer)
  const fitsBelow = inner.high <= outer.high || isSame(inner.high, outer.high, within)
  const fitsAbove = inner.low >= outer.low || isSame(inner.low, outer.low, within)
  if (!fitsBelow || !fitsAbove) return false
  // `>= 2` is wider than `> 2`.
  const meetsEnd = isSame(inner.low, outer.low, within) && isSame(inner.high, outer.high, within)
  return !(meetsEnd && outer.excludesEnd && !inner.excludesEnd)
}

export const isPoint = ({low, high}: Bounds): boolean => low === high
