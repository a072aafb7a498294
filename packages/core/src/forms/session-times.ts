/** When a session is looked at: from the guideline's figures for intervals and durations to minutes after the start. */
import type {Recommendation, Requirement} from '../model/guideline.js'
import type {TypedFact} from '../model/requirement.js'
import {minutesOf} from '../units/magnitude.js'

export interface SessionTimes {
  /** Ascending, from 0; empty where the guideline does not give what they follow from. */
  readonly minutes: readonly number[]
  /** When the drug has been given. */
  readonly given?: number
  /** How long is observed after that. */
  readonly observed?: number
  readonly interval?: number
  /** What the guideline gives makes more times than a sheet has rows. */
  readonly tooMany?: true
}

/** More than any sheet of a session has. */
const mostRows = 36
/** Longer ones are of follow-up, reports and courses. */
const longestInterval = 240
const longestSession = 1440

const giving: ReadonlySet<string> = new Set(['infusion', 'injection', 'administration'])
const elsewhere: ReadonlySet<string> = new Set([
  'follow-up',
  'reporting',
  'refresher',
  'training',
  'course',
  'treatment',
  'session',
  'equipment-check',
  'record-retention',
])

/** As exact as a name of a row (`t007-5`). */
const tenths = (minute: number): number => Math.round(minute * 10) / 10

const minutes = (facts: readonly TypedFact[], isIt: (fact: TypedFact) => boolean, most: number): readonly number[] =>
  facts.flatMap(fact => {
    const found = isIt(fact) ? tenths(minutesOf(fact) ?? 0) : 0
    return found > 0 && found <= most ? [found] : []
  })

const smallest = (all: readonly number[]): number | undefined => (all.length > 0 ? Math.min(...all) : undefined)
const largest = (all: readonly number[]): number | undefined => (all.length > 0 ? Math.max(...all) : undefined)

/** `from`, then every `step`, and `to` itself. */
function every(step: number, from: number, to: number): number[] {
  const all: number[] = []
  for (let at = from; at < to && all.length <= mostRows; at = tenths(at + step)) all.push(at)
  return [...all, tenths(to)]
}

/**
 * While the drug is given at the interval stated, at its end, and then at the interval for observation (else the same one) until the least
 * observation is over. `facts` of requirements of monitoring first; a recommendation may state how long an infusion takes.
 */
export function sessionTimes(
  monitoring: readonly Requirement[],
  recommendations: readonly Recommendation[],
): SessionTimes {
  const own = monitoring.flatMap(({facts}) => facts)
  const all = [...own, ...recommendations.flatMap(({facts}) => facts ?? [])]
  const isInterval = ({kind, subject}: TypedFact): boolean =>
    kind === 'interval' && subject !== 'observation' && (subject === undefined || !elsewhere.has(subject))
  const interval = smallest(minutes(own, isInterval, longestInterval))
  const observing = smallest(
    minutes(own, ({kind, subject}) => kind === 'interval' && subject === 'observation', longestInterval),
  )
  const given = largest(
    minutes(all, ({kind, subject}) => kind === 'duration' && giving.has(subject ?? ''), longestSession),
  )
  const observed = largest(
    minutes(own, ({kind, subject}) => kind === 'duration' && subject === 'observation', longestSession),
  )
  const facts = {
    ...(given === undefined ? {} : {given}),
    ...(observed === undefined ? {} : {observed}),
    ...(interval === undefined ? {} : {interval}),
  }
  const first = interval ?? observing
  if (first === undefined || (given === undefined && observed === undefined)) return {minutes: [], ...facts}
  const end = given ?? 0
  const rows = [
    ...(end > 0 ? every(first, 0, end) : [0]),
    ...(observed === undefined ? [] : every(observing ?? first, end, end + observed).slice(1)),
  ]
  return rows.length <= mostRows ? {minutes: [...new Set(rows)], ...facts} : {minutes: [], ...facts, tooMany: true}
}
