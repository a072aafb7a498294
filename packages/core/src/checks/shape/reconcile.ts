/**
 * Puts side by side what belongs together before the languages are compared: rows, entries and paragraphs that were exchanged go back to
 * their translations, and a sentence that one language lacks is left out. So one mistake is one finding, and other rules say nothing of
 * what follows from it.
 */
import type {Guideline} from '../../model/guideline.js'
import type {Language} from '../../model/language.js'
import type {Place} from '../../model/place.js'
import type {Survey} from '../survey.js'
import {termsOf} from '../terms/read-terms.js'
import type {Comparison} from '../text/comparisons.js'
import type {FlatText} from '../text/flat-text.js'
import {exchanged, type Move, type ShapedUnit} from './exchanged.js'
import {type MissingSentence, missingSentence} from './missing-sentence.js'
import {type Run, type RunKind, runsOf} from './runs.js'
import type {ShapedText} from './shaped-text.js'

/** One unit of a run, as the languages stand beside one another in the source, and the unit that holds its translation. */
export interface Exchange {
  readonly kind: RunKind
  readonly unit: readonly Comparison[]
  readonly translation: readonly Comparison[]
}

/** A sentence that stands in `language` only. */
export interface Missing extends MissingSentence {
  readonly comparison: Comparison
}

export interface Reconciled {
  readonly comparisons: readonly Comparison[]
  /** The first unit of every cycle of units that stand in each other's place. */
  readonly exchanges: readonly Exchange[]
  readonly missing: readonly Missing[]
  /** Of a group of the survey whose pair was exchanged: the group under which it is compared with the others of its cycle. */
  readonly groups: ReadonlyMap<number, number>
}

/** What to look for; what nobody would be told of is left as it stands. */
export interface Sought {
  readonly exchanged: boolean
  readonly missing: boolean
}

/** Time is linear in the text, but for the few units of a run that do not go together well. */
export function reconcile(
  guideline: Guideline,
  survey: Survey,
  comparisons: readonly Comparison[],
  sought: Sought = {exchanged: true, missing: true},
): Reconciled {
  const shaped = (text: FlatText): ShapedText => ({text: text.text, terms: termsOf(text, guideline)})
  const exchanges: Exchange[] = []
  const groups = new Map<number, number>()
  const moved = new Map<Comparison, Comparison>()
  for (const run of sought.exchanged ? runsOf(guideline, survey, comparisons) : []) {
    const units = run.units.map(
      (unit): ShapedUnit => ({zh: joined(unit, 'zh', shaped), en: joined(unit, 'en', shaped)}),
    )
    for (const cycle of exchanged(units)) {
      if (!cycle.every(({zh, en}) => run.units[zh]?.length === run.units[en]?.length)) continue
      if (cycle.some(({zh}) => run.units[zh]?.some(comparison => moved.has(comparison)))) continue
      move(run, cycle, moved, groups)
      const [first] = cycle
      if (first) {
        exchanges.push({kind: run.kind, unit: run.units[first.zh] ?? [], translation: run.units[first.en] ?? []})
      }
    }
  }
  const missing: Missing[] = []
  const reconciled = comparisons.map(original => {
    const comparison = moved.get(original) ?? original
    const found = sought.missing ? missingSentence(shaped(comparison.zh), shaped(comparison.en)) : undefined
    if (!found) return comparison
    missing.push({...found, comparison})
    const {language, start, end} = found
    return {...comparison, [language]: comparison[language].without(start, end)}
  })
  return {comparisons: reconciled, exchanges, missing, groups}
}

function move(
  {units}: Run,
  cycle: readonly Move[],
  moved: Map<Comparison, Comparison>,
  groups: Map<number, number>,
): void {
  const together = units[cycle[0]?.zh ?? 0]?.[0]?.group
  for (const {zh, en} of cycle) {
    for (const [index, comparison] of (units[zh] ?? []).entries()) {
      const translation = units[en]?.[index]
      if (translation) moved.set(comparison, {...comparison, en: translation.en})
      if (comparison.group !== undefined && together !== undefined) groups.set(comparison.group, together)
    }
  }
}

/** The texts of a unit as one. */
function joined(unit: readonly Comparison[], language: Language, shaped: (text: FlatText) => ShapedText): ShapedText {
  const [only] = unit
  if (unit.length === 1 && only) return shaped(only[language])
  let text = ''
  const terms: ShapedText['terms'][number][] = []
  for (const comparison of unit) {
    const part = shaped(comparison[language])
    for (const {concepts, start, end} of part.terms) {
      terms.push({concepts, start: start + text.length, end: end + text.length})
    }
    text += `${part.text}\n`
  }
  return {text, terms}
}

const isBefore = (a: {line: number; column: number}, b: {line: number; column: number}) =>
  a.line < b.line || (a.line === b.line && a.column < b.column)

/** Whether a place lies in a sentence that the other language lacks. */
export function isInMissing(place: Place, {missing}: Pick<Reconciled, 'missing'>): boolean {
  return missing.some(({comparison, language, start, end}) => {
    const around = comparison[language].place(start, end)
    if (!around || around.file !== place.file) return false
    return !isBefore(place, around) && isBefore(place, {line: around.endLine, column: around.endColumn})
  })
}
