/** Finds for each figure of one language the one that says it in the other. */

import {isFirm} from '../../units/units.js'
import {cancel} from './cancel.js'
import type {Figure} from './figure.js'
import {cannotBeSame} from './things.js'

export interface Matched {
  readonly pairs: readonly (readonly [Figure, Figure])[]
  readonly zhLeft: readonly Figure[]
  readonly enLeft: readonly Figure[]
}

type Relation = 'same' | 'open' | 'conflict'

const family = (base: string) => base.replace('IU', 'U').replace('/1000', '‰')
const isThing = ({unit}: Figure) => unit === undefined || unit.base === 'count'

const meansBase = ({value, also}: Figure, base: string | undefined): boolean =>
  base !== undefined && (also ?? []).some(other => other.value === value && other.base === base)

/** Whether the units of two figures of one value say the same, may, or cannot. */
export function unitRelation(zh: Figure, en: Figure): Relation {
  const [a, b] = [zh.unit, en.unit]
  if (meansBase(zh, b?.base) || meansBase(en, a?.base)) return 'same'
  if (isThing(zh) && isThing(en)) {
    if (cannotBeSame(zh.thing, en.thing)) return 'conflict'
    if (a?.rate && b?.rate && a.rate !== b.rate) return 'conflict'
    return a !== undefined && b !== undefined && zh.thing !== undefined && en.thing !== undefined ? 'same' : 'open'
  }
  if (!a || !b) return 'open'
  if (a.base === '%' && en.thing === 'point') return 'open'
  if (a.ambiguous || b.ambiguous) return cannotBeSame(zh.thing, en.thing) ? 'conflict' : 'open'
  if (family(a.base) === family(b.base)) {
    if (a.rate === b.rate) return 'same'
    return a.rate === undefined || b.rate === undefined ? 'open' : 'conflict'
  }
  if (isFirm(a) || isFirm(b)) return 'conflict'
  const counted = a.base === 'count' ? zh : b.base === 'count' ? en : undefined
  const other = counted === zh ? b : a
  return counted?.thing !== undefined && other.base === 'yr' ? 'conflict' : 'open'
}

/** Whether two figures of one value, of which one is a loose word, say the same. */
export function mayAnswer(a: Figure, b: Figure): boolean {
  return answers(a, b) && answers(b, a)
}

function answers(loose: Figure, other: Figure): boolean {
  if (loose.spelled !== 'loose') return true
  const isMeasured = isFirm(other.unit) || other.unit?.base === 'yr'
  const sameUnit = loose.unit !== undefined && loose.unit.base === other.unit?.base
  switch (loose.hint) {
    case 'rate':
      if (other.hint === 'rate') return true
      return isMeasured ? sameUnit && other.each === true : loose.unit === undefined || loose.unit.base === 'count'
    case 'article':
      return isMeasured ? sameUnit : loose.unit === undefined || loose.unit.base === 'count'
    case 'word':
      if (other.value === '0') return other.unit !== undefined || other.thing !== undefined || other.spelled === 'loose'
      return !isMeasured || sameUnit
    default:
      return !isMeasured || sameUnit || (loose.unit === undefined && loose.value !== '1')
  }
}

const digits = (a: Figure, b: Figure) => a.spelled === undefined && b.spelled === undefined
const firm = (a: Figure, b: Figure) => a.spelled !== 'loose' && b.spelled !== 'loose'
const sameBound = (a: Figure, b: Figure) =>
  a.comparator?.direction === b.comparator?.direction && a.comparator?.inclusive === b.comparator?.inclusive
const sameDirection = (a: Figure, b: Figure) => a.comparator?.direction === b.comparator?.direction

/** From what surely says the same to what has but the value in common. */
const passes: readonly ((a: Figure, b: Figure) => boolean)[] = [
  (a, b) => digits(a, b) && unitRelation(a, b) === 'same' && sameBound(a, b),
  (a, b) => firm(a, b) && unitRelation(a, b) === 'same' && sameDirection(a, b),
  (a, b) => firm(a, b) && unitRelation(a, b) === 'same',
  (a, b) => digits(a, b) && unitRelation(a, b) === 'open' && sameDirection(a, b),
  (a, b) => digits(a, b) && unitRelation(a, b) === 'open',
  (a, b) => firm(a, b) && unitRelation(a, b) === 'open' && sameDirection(a, b),
  (a, b) => firm(a, b) && unitRelation(a, b) === 'open',
  // 减半 is `halve`, not `half an hour`.
  (a, b) => a.hint === 'word' && b.hint === 'word' && mayAnswer(a, b),
  (a, b) => mayAnswer(a, b) && unitRelation(a, b) === 'same',
  (a, b) => mayAnswer(a, b) && unitRelation(a, b) === 'open',
  digits,
  (a, b) => firm(a, b) && (a.spelled === undefined || b.spelled === undefined),
]

/** Pairs in the order of the text, unless they fit worse so: of two that say `4 h` the first is the first. */
function inOrder(
  found: readonly (readonly [Figure, Figure])[],
  zh: readonly Figure[],
  en: readonly Figure[],
): readonly (readonly [Figure, Figure])[] {
  if (found.length < 2 || found.length !== zh.length || found.length !== en.length || found.length > 12) return found
  const ordered = zh.map((figure, index) => [figure, en[index]!] as const)
  const misfits = (pairs: readonly (readonly [Figure, Figure])[]) =>
    pairs.reduce(
      (sum, [a, b]) =>
        sum +
        (unitRelation(a, b) === 'conflict' || !mayAnswer(a, b) ? 3 : unitRelation(a, b) === 'open' ? 1 : 0) +
        (sameBound(a, b) ? 0 : a.comparator && b.comparator && !sameDirection(a, b) ? 3 : 1),
      0,
    )
  return misfits(ordered) <= misfits(found) ? ordered : found
}

function byValue(figures: readonly Figure[]): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const known = groups.get(figure.value)
    if (known) known.push(figure)
    else groups.set(figure.value, [figure])
  }
  return groups
}

/** Pairs up figures of one value, best first. */
export function matchFigures(zh: readonly Figure[], en: readonly Figure[]): Matched {
  const pairs: (readonly [Figure, Figure])[] = []
  const zhLeft: Figure[] = []
  const enLeft: Figure[] = []
  const zhGroups = byValue(zh)
  const enGroups = byValue(en)
  for (const [value, zhSame] of zhGroups) {
    const enSame = enGroups.get(value)
    if (!enSame) {
      zhLeft.push(...zhSame)
      continue
    }
    const [zhRest, enRest] = [[...zhSame], [...enSame]]
    const found: (readonly [Figure, Figure])[] = []
    for (const pass of passes) {
      if (zhRest.length === 0 || enRest.length === 0) break
      found.push(...cancel(zhRest, enRest, pass))
    }
    pairs.push(...inOrder(found, zhSame, enSame))
    zhLeft.push(...zhRest)
    enLeft.push(...enRest)
  }
  for (const [value, enSame] of enGroups) if (!zhGroups.has(value)) enLeft.push(...enSame)
  const byPlace = (a: Figure, b: Figure) => a.start - b.start
  return {pairs, zhLeft: zhLeft.sort(byPlace), enLeft: enLeft.sort(byPlace)}
}
