/** Tells which texts were changed in one language since both were confirmed to say the same. */
import type {Guideline} from '../model/guideline.js'
import type {ConfirmedTranslation, TranslationLock} from './lock.js'
import {type TranslationUnit, translationUnits} from './units.js'

/**
 * `in-step`: as confirmed. `zh-changed`, `en-changed`: that language was changed alone, so the other is out of date. `both-changed`: each was
 * changed. `unconfirmed`: never confirmed. `one-language`: there is nothing to confirm yet.
 */
export type TranslationState = 'in-step' | 'zh-changed' | 'en-changed' | 'both-changed' | 'unconfirmed' | 'one-language'

export interface TranslationStatus {
  readonly unit: TranslationUnit
  readonly state: TranslationState
  /** What was confirmed of it, whatever it was called then. */
  readonly confirmed?: ConfirmedTranslation
}

export interface TranslationStatuses {
  /** In reading order. */
  readonly statuses: readonly TranslationStatus[]
  /** What was confirmed and is no longer there, in the order of the lock. */
  readonly gone: readonly ConfirmedTranslation[]
}

type Open = Map<string, ConfirmedTranslation[]>

const empty: TranslationLock = {format: 1, translations: []}

/**
 * A text is found again by what it says in both languages, else in one of them, else among those left over in its part of the guideline by
 * likeness; so it stays confirmed when it is moved or its neighbours go.
 */
export function translationStatuses(guideline: Guideline, lock: TranslationLock = empty): TranslationStatuses {
  const units = translationUnits(guideline)
  const left = new Set(lock.translations)
  const found = new Map<TranslationUnit, ConfirmedTranslation>()
  for (const key of [
    ({zh, en}: {zh?: string | undefined; en?: string | undefined}) => (zh && en ? `${zh}\0${en}` : undefined),
    ({zh}: {zh?: string | undefined}) => zh,
    ({en}: {en?: string | undefined}) => en,
  ]) {
    const open: Open = new Map()
    for (const translation of left) {
      const named = key(translation)
      if (named === undefined) continue
      const known = open.get(named)
      if (known) known.push(translation)
      else open.set(named, [translation])
    }
    for (const isNamed of [true, false]) {
      for (const unit of units) {
        const named = found.has(unit) ? undefined : key(unit.text)
        const candidates = named === undefined ? undefined : open.get(named)
        const at = isNamed ? (candidates?.findIndex(({id}) => id === unit.id) ?? -1) : 0
        const [same] = at < 0 ? [] : (candidates?.splice(at, 1) ?? [])
        if (!same) continue
        found.set(unit, same)
        left.delete(same)
      }
    }
  }
  matchByLikeness(
    units.filter(unit => !found.has(unit) && unit.text.zh && unit.text.en),
    left,
    found,
  )
  return {
    statuses: units.map(unit => {
      const confirmed = found.get(unit)
      return {unit, state: stateOf(unit, confirmed), ...(confirmed ? {confirmed} : {})}
    }),
    gone: lock.translations.filter(translation => left.has(translation)),
  }
}

function stateOf({text}: TranslationUnit, confirmed: ConfirmedTranslation | undefined): TranslationState {
  if (!text.zh || !text.en) return 'one-language'
  if (!confirmed) return 'unconfirmed'
  if (text.zh === confirmed.zh) return text.en === confirmed.en ? 'in-step' : 'en-changed'
  return text.en === confirmed.en ? 'zh-changed' : 'both-changed'
}

const containerOf = (id: string) => id.slice(0, id.lastIndexOf('.'))
const pairsOf = (text: string) =>
  new Set(Array.from({length: Math.max(0, text.length - 1)}, (_, i) => text.slice(i, i + 2)))

/** Dice's coefficient of the pairs of characters of both languages, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared++
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/** In one part of the guideline; more than this many texts changed in both languages are matched by their names alone. */
const mostCompared = 100
const leastLikeness = 0.4

function matchByLikeness(
  units: readonly TranslationUnit[],
  left: Set<ConfirmedTranslation>,
  found: Map<TranslationUnit, ConfirmedTranslation>,
): void {
  const byContainer = new Map<string, ConfirmedTranslation[]>()
  for (const translation of left) {
    const container = containerOf(translation.id)
    const known = byContainer.get(container)
    if (known) known.push(translation)
    else byContainer.set(container, [translation])
  }
  for (const [container, unmatched] of groups(units)) {
    const candidates = byContainer.get(container) ?? []
    const pairs =
      candidates.length > mostCompared || unmatched.length > mostCompared
        ? unmatched.flatMap(unit => {
            const same = candidates.find(({id}) => id === unit.id)
            return same ? [{unit, same, like: 1}] : []
          })
        : likePairs(unmatched, candidates)
    for (const {unit, same} of pairs) {
      if (found.has(unit) || !left.has(same)) continue
      found.set(unit, same)
      left.delete(same)
    }
  }
}

function groups(units: readonly TranslationUnit[]): Map<string, TranslationUnit[]> {
  const byContainer = new Map<string, TranslationUnit[]>()
  for (const unit of units) {
    const container = containerOf(unit.id)
    const known = byContainer.get(container)
    if (known) known.push(unit)
    else byContainer.set(container, [unit])
  }
  return byContainer
}

function likePairs(units: readonly TranslationUnit[], candidates: readonly ConfirmedTranslation[]) {
  const known = candidates.map(same => ({same, pairs: pairsOf(`${same.zh}\n${same.en}`)}))
  return units
    .flatMap(unit => {
      const own = pairsOf(`${unit.text.zh}\n${unit.text.en}`)
      return known.map(({same, pairs}) => ({unit, same, like: likeness(own, pairs)}))
    })
    .filter(({like}) => like >= leastLikeness)
    .sort((a, b) => b.like - a.like)
}
