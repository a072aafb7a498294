/** Every typed fact of a guideline with what it is stated of: who says it, how bindingly, for which recommendations. */
import type {Recommendation, Requirement} from '../../model/guideline.js'
import type {Obligation, TypedFact} from '../../model/requirement.js'
import type {Survey} from '../survey.js'
import {type Bounds, boundsOf} from './bounds.js'

/** The recommendations that something applies to. */
export type Scope = ReadonlySet<Recommendation> | 'all'

export interface StatedFact {
  readonly fact: TypedFact
  readonly bounds: Bounds
  readonly owner: Requirement | Recommendation
  /** A recommendation's figure binds what is required for it; a requirement without an obligation is read as binding. */
  readonly obligation: Obligation
  readonly scope: Scope
}

export const overlaps = (a: Scope, b: Scope): boolean => {
  if (a === 'all') return b === 'all' || b.size > 0
  if (b === 'all') return a.size > 0
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  for (const recommendation of few) if (many.has(recommendation)) return true
  return false
}

/** Whether `a` applies to some of what `b` applies to, and to nothing else. */
export function isNarrower(a: Scope, b: Scope): boolean {
  if (a === 'all') return false
  if (b === 'all') return true
  if (a.size >= b.size) return false
  for (const recommendation of a) if (!b.has(recommendation)) return false
  return true
}

const scopes = new WeakMap<Survey, ReadonlyMap<string, Recommendation>>()

function recommendationsById(survey: Survey): ReadonlyMap<string, Recommendation> {
  const known = scopes.get(survey)
  if (known) return known
  const byId = new Map<string, Recommendation>()
  for (const recommendation of survey.recommendations) {
    if (recommendation.id !== undefined) byId.set(recommendation.id, recommendation)
  }
  scopes.set(survey, byId)
  return byId
}

/** An id that names no recommendation is left out, and reported by `requirement-recommendation-unknown`. */
export function scopeOf({recommendations}: Requirement, survey: Survey): Scope {
  if (recommendations.length === 0) return 'all'
  const byId = recommendationsById(survey)
  const found = recommendations.flatMap(id => byId.get(id) ?? [])
  return new Set(found)
}

const stated = new WeakMap<Survey, readonly StatedFact[]>()

/**
 * In reading order, recommendations first; made once for all rules. What a recommendation advises against is no figure to keep to, and is
 * left out.
 */
export function statedFacts(survey: Survey): readonly StatedFact[] {
  const known = stated.get(survey)
  if (known) return known
  const facts: StatedFact[] = []
  const add = (fact: TypedFact, from: Omit<StatedFact, 'fact' | 'bounds'>) => {
    const bounds = boundsOf(fact)
    if (bounds) facts.push({fact, bounds, ...from})
  }
  for (const owner of survey.recommendations) {
    if (!owner.facts || owner.attributes.direction === 'against') continue
    const scope = new Set([owner])
    for (const fact of owner.facts) add(fact, {owner, obligation: 'must', scope})
  }
  for (const owner of survey.requirements) {
    if (owner.facts.length === 0) continue
    const scope = scopeOf(owner, survey)
    for (const fact of owner.facts) add(fact, {owner, obligation: owner.obligation ?? 'must', scope})
  }
  stated.set(survey, facts)
  return facts
}

/** `dose`, `duration.observation`. */
export const nameOf = ({kind, subject}: TypedFact): string => (subject === undefined ? kind : `${kind}.${subject}`)

/** `>= 2 h`, `= 0.5-1 mg/kg`. */
export const figureOf = ({comparison, value, upTo, unit}: TypedFact): string =>
  [comparison, upTo === undefined ? value : `${value}-${upTo}`, ...(unit === undefined ? [] : [unit])].join(' ')
