/** What looking for an item shows, and the short forms in which the facts say it. */
import type {Survey} from '../../checks/survey.js'
import type {GradingScheme} from '../../grading/scheme.js'
import type {Guideline} from '../../model/guideline.js'
import {type Language, type LocalizedText, languages} from '../../model/language.js'
import type {Evidence, NamedBlock, Numbered, PrintedField} from '../evidence.js'

export type ItemStatus = 'found' | 'missing' | 'undecidable'

/** Why an item stands as it does: a key of `note` in locales/<language>/reporting.json. */
export type NoteKey =
  /** The place is there; whether what it says answers the item, a reader must judge. */
  | 'judge'
  /** The subject is mentioned there; whether it is reported, a reader must judge. */
  | 'mentioned'
  /** No place was found; it may stand where a program does not see it, or not apply. */
  | 'unseen'
  /** Looked for wherever it may stand. */
  | 'absent'
  /** For some of the recommendations only. */
  | 'partly'
  /** Of some: `names`. */
  | 'lacking'
  /** Not in the title in: `names`. */
  | 'lacking-in-title'
  /** A date that may not be that of publication. */
  | 'date-of-what'

export interface Shown {
  readonly status: ItemStatus
  readonly evidence: readonly Evidence[]
  readonly note?: NoteKey
  /** Recommendations, people or languages that the note names, in each language. */
  readonly names?: readonly LocalizedText[]
}

export interface FactContext {
  readonly guideline: Guideline
  readonly survey: Survey
  readonly scheme: GradingScheme | undefined
  /** The languages that the edition shows. */
  readonly languages: readonly Language[]
}

export type Fact = (context: FactContext) => Shown | undefined

export const inField = (field: PrintedField): Evidence => ({kind: 'field', field})
export const inBlocks = (blocks: readonly NamedBlock[]): Evidence[] => blocks.map(block => ({kind: 'block', block}))
export const runOf = (blocks: readonly Numbered[]): Evidence[] => (blocks.length > 0 ? [{kind: 'run', blocks}] : [])

/** Nothing shown where there is no evidence. */
export const found = (...evidence: readonly Evidence[]): Shown | undefined =>
  evidence.length > 0 ? {status: 'found', evidence} : undefined
export const judge = (...evidence: readonly Evidence[]): Shown | undefined =>
  evidence.length > 0 ? {status: 'undecidable', evidence, note: 'judge'} : undefined

export const allTexts = (text: LocalizedText | undefined): string =>
  languages.map(language => text?.[language] ?? '').join('\n')

export const isWritten = (text: LocalizedText | undefined): boolean => allTexts(text).trim() !== ''

/** A text of the front matter as evidence; what stands in a language that the edition does not show is said to. */
export function worded(
  context: FactContext,
  field: PrintedField,
  text: LocalizedText | undefined,
): readonly Evidence[] {
  const written = languages.filter(language => text?.[language]?.trim())
  const [only] = written
  if (only === undefined) return []
  const partly = written.length === 1 && context.languages.some(language => language !== only)
  return [partly ? {kind: 'field', field, only} : inField(field)]
}

/** Found if every one has it, missing of those named if not. Nothing shown where there is none to have it. */
export function ofEvery<T>(
  all: readonly T[],
  has: (one: T) => boolean,
  evidence: (all: readonly T[]) => readonly Evidence[],
  names: (lacking: readonly T[]) => readonly LocalizedText[],
): Shown | undefined {
  if (all.length === 0) return undefined
  const lacking = all.filter(one => !has(one))
  return lacking.length === 0
    ? found(...evidence(all))
    : {status: 'missing', evidence: evidence(all), note: 'lacking', names: names(lacking)}
}
