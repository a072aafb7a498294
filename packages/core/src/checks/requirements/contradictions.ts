/**
 * Which typed facts cannot stand together.
 *
 * Facts are compared as sets of values, in converted units, where they are of one kind and subject and some recommendation is under
 * both. They contradict each other
 *
 * - where no value fits both (`= 40 min`, `>= 1 h`). A `may` permits a value beside the one that a `should` prefers, so that only a `must`
 *   rules it out, and of two that are permitted either may be taken;
 * - where both bound the same end and bind equally (`>= 1 h`, `>= 2 h`): nobody can tell which minimum holds. A stricter bound for
 *   some of the recommendations is no contradiction, nor is one of another obligation: at least 1 h, better 2 h;
 * - where both are ranges and differ (`= 0.5-1`, `= 0.5-0.8`); a single value within a range agrees with it;
 * - where two values are of different dimensions (`= 0.5 mg`, `= 0.5 mg/kg`). A maximum may be: 0.5 mg/kg, at most 40 mg.
 *
 * A threshold is where something is done, not what must hold: above one figure and below another may both be. So thresholds are
 * compared only from the same end, and only where they are about the same element of the catalogue.
 */
import {type Bounds, isApart, isEqual, isPoint, isStricter} from './bounds.js'
import {isNarrower, nameOf, overlaps, type StatedFact} from './stated-facts.js'

export type ContradictionKind = 'apart' | 'minima' | 'maxima' | 'thresholds' | 'ranges' | 'dimensions'

export interface Contradiction {
  readonly kind: ContradictionKind
  readonly earlier: StatedFact
  readonly later: StatedFact
}

/** Of one kind and subject each fact is compared with so many different ones before it: time stays linear. */
const mostCompared = 60

function mayStandApart(a: StatedFact, b: StatedFact): boolean {
  const weakest = a.obligation === 'may' || b.obligation === 'may'
  return weakest && a.obligation !== 'must' && b.obligation !== 'must'
}

const elementSets = new WeakMap<readonly string[], ReadonlySet<string>>()

function setOf(elements: readonly string[]): ReadonlySet<string> {
  const known = elementSets.get(elements) ?? new Set(elements)
  elementSets.set(elements, known)
  return known
}

/** Requirements that meet none of the same elements set their thresholds for different acts. */
function isForOneAct(a: StatedFact, b: StatedFact): boolean {
  if (a.owner === b.owner) return true
  if (a.owner.type !== 'requirement' || b.owner.type !== 'requirement' || a.owner.area !== b.owner.area) return false
  const elements = setOf(b.owner.elements)
  return a.owner.elements.length === 0 ? elements.size === 0 : a.owner.elements.some(one => elements.has(one))
}

/** `a` may be stricter than `b` where it is for some of what `b` is for. */
const refines = (a: StatedFact, b: StatedFact): boolean =>
  isNarrower(a.scope, b.scope) && isStricter(a.bounds, b.bounds)

const differentEnds = {lower: 'minima', upper: 'maxima', exact: 'ranges'} as const

export function contradictionOf(a: StatedFact, b: StatedFact): ContradictionKind | undefined {
  if (a.fact.kind !== b.fact.kind || a.fact.subject !== b.fact.subject || !overlaps(a.scope, b.scope)) return undefined
  const isThreshold = a.fact.kind === 'threshold'
  if (isThreshold && (a.bounds.side !== b.bounds.side || !isForOneAct(a, b))) return undefined
  if (a.bounds.magnitude.dimension !== b.bounds.magnitude.dimension) {
    const bothExact = a.bounds.side === 'exact' && b.bounds.side === 'exact'
    const bothKnown = a.bounds.magnitude.isKnown && b.bounds.magnitude.isKnown
    return bothExact && bothKnown && !mayStandApart(a, b) ? 'dimensions' : undefined
  }
  if (isApart(a.bounds, b.bounds)) return mayStandApart(a, b) ? undefined : 'apart'
  if (a.bounds.side !== b.bounds.side || a.obligation !== b.obligation || a.obligation === 'may') return undefined
  if (isEqual(a.bounds, b.bounds) || refines(a, b) || refines(b, a)) return undefined
  if (a.bounds.side === 'exact' && (isPoint(a.bounds) || isPoint(b.bounds))) return undefined
  return isThreshold && a.bounds.side !== 'exact' ? 'thresholds' : differentEnds[a.bounds.side]
}

/** The same figure stated again for the same recommendations adds nothing to compare with. */
function repeats(known: readonly StatedFact[], one: StatedFact): boolean {
  const same = (a: Bounds, b: Bounds) => a.magnitude.dimension === b.magnitude.dimension && isEqual(a, b)
  return known.some(
    other => other.scope === one.scope && other.obligation === one.obligation && same(other.bounds, one.bounds),
  )
}

/** Each fact at most once, against the first before it that it contradicts. */
export function* contradictions(facts: readonly StatedFact[]): Generator<Contradiction> {
  const byName = new Map<string, StatedFact[]>()
  for (const later of facts) {
    const name = nameOf(later.fact)
    const known = byName.get(name) ?? []
    byName.set(name, known)
    for (const earlier of known) {
      const kind = contradictionOf(earlier, later)
      if (kind === undefined) continue
      yield {kind, earlier, later}
      break
    }
    if (known.length < mostCompared && (later.fact.kind === 'threshold' || !repeats(known, later))) known.push(later)
  }
}
