/** Typed facts that cannot be meant as they stand, whatever else is stated: a duration in mg, an interval longer than what it divides. */
import {nearestName} from '../../diagnostics/nearest.js'
import type {FactKind} from '../../model/requirement.js'
import {magnitudeOf} from '../../units/magnitude.js'
import {unitAt} from '../../units/units.js'
import type {Survey} from '../survey.js'
import {isApart} from './bounds.js'
import {overlaps, type StatedFact, statedFacts} from './stated-facts.js'

export type Implausibility = 'not-time' | 'not-dose' | 'no-unit' | 'unit' | 'age' | 'share' | 'interval'

export interface Implausible {
  readonly why: Implausibility
  readonly fact: StatedFact['fact']
  /** What could stand instead: units, or a figure. */
  readonly expected: string
}

const timeUnits = 'min, h, d, week, month, year'
const doseUnits = 'mg, mg/kg, mL, IU'
/** Nobody has grown older than 122 years. */
const oldest = 130
const year = 12 * 30.4375 * 86_400

const isTimed: ReadonlySet<FactKind> = new Set(['duration', 'interval', 'age'])
/** Shares of a whole: nothing above 100% is one. */
const wholes: ReadonlySet<string> = new Set(['oxygen-saturation', 'spo2', 'inspired-oxygen'])
const mostCompared = 60

const timeWords = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].flatMap(one => [one, `${one}s`])

/**
 * What a unit that is not known was most likely meant to be: `hous` is hours, `mg tid` is mg with something that is no unit behind it,
 * `mg daily` is mg/d. Nothing of one that is only uncommon; what is counted may be named (`2 名护士`).
 */
function meantUnit({kind, unit = ''}: StatedFact['fact']): string | undefined {
  if (kind === 'count') return undefined
  const text = unit.normalize('NFKC').trim()
  const read = unitAt(text, 0)
  if (read && !read.ambiguous && /^(?!龄)[\s\d\p{Script=Han}]/u.test(text.slice(read.end))) {
    const written = text.slice(0, read.end)
    return read.rate === undefined || /[/每]/.test(written) ? written : `${written}/${read.rate}`
  }
  return isTimed.has(kind) ? nearestName(text, timeWords) : undefined
}

export function* implausibleFacts(survey: Survey): Generator<Implausible> {
  for (const owner of [...survey.recommendations, ...survey.requirements]) {
    for (const fact of owner.facts ?? []) {
      const magnitude = magnitudeOf(fact)
      const meant = magnitude?.isKnown === false ? meantUnit(fact) : undefined
      if (meant !== undefined) yield {why: 'unit', fact, expected: meant}
      else if (isTimed.has(fact.kind)) {
        if (!magnitude) yield {why: 'no-unit', fact, expected: timeUnits}
        else if (magnitude.isKnown && magnitude.dimension !== 'time') {
          yield {why: 'not-time', fact, expected: timeUnits}
        } else if (fact.kind === 'age' && Number(fact.upTo ?? fact.value) * magnitude.size > oldest * year) {
          yield {why: 'age', fact, expected: `<= ${oldest}`}
        }
      } else if (fact.kind === 'dose') {
        if (!magnitude) yield {why: 'no-unit', fact, expected: doseUnits}
        else if (magnitude.dimension === 'pressure' || magnitude.dimension === 'temperature') {
          yield {why: 'not-dose', fact, expected: doseUnits}
        }
      } else if (
        magnitude?.dimension === 'share' &&
        wholes.has(fact.subject ?? '') &&
        Number(fact.upTo ?? fact.value) * magnitude.size > 100
      ) {
        yield {why: 'share', fact, expected: '<= 100 %'}
      }
    }
  }
  yield* longIntervals(survey)
}

/** Every 60 min for 40 min. */
function* longIntervals(survey: Survey): Generator<Implausible> {
  const durations = new Map<string, StatedFact[]>()
  for (const one of statedFacts(survey)) {
    const {kind, subject} = one.fact
    if (kind !== 'duration' || subject === undefined || one.bounds.magnitude.dimension !== 'time') continue
    const known = durations.get(subject) ?? []
    durations.set(subject, known)
    if (known.length < mostCompared) known.push(one)
  }
  if (durations.size === 0) return
  for (const one of statedFacts(survey)) {
    if (one.fact.kind !== 'interval' || one.bounds.magnitude.dimension !== 'time') continue
    const duration = durations
      .get(one.fact.subject ?? '')
      ?.find(
        other =>
          overlaps(one.scope, other.scope) && one.bounds.low > other.bounds.high && isApart(one.bounds, other.bounds),
      )
    if (duration) {
      yield {
        why: 'interval',
        fact: one.fact,
        expected: `<= ${duration.fact.upTo ?? duration.fact.value} ${duration.fact.unit ?? ''}`.trim(),
      }
    }
  }
}
