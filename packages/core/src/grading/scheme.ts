/** A grading scheme is data: its levels in both languages, and which attributes a recommendation needs and allows. */
import type {Localized, LocalizedText} from '../model/language.js'

export interface GradingLevel {
  /** As written in the attribute: `low`, `1b`. */
  readonly value: string
  /** Other spellings of the value: GRADE's `conditional` is also written `weak`. */
  readonly aliases?: readonly string[]
  readonly label: LocalizedText
  /** A letter or figure that journals print: `C`, `2`. */
  readonly symbol?: string
  /** GRADE's circles, drawn as shapes. */
  readonly circles?: {readonly filled: number; readonly total: number}
  /** What the level stands for, in our words, for the legend. */
  readonly meaning?: LocalizedText
  /** Required attributes that a recommendation of this level does without. */
  readonly waives?: readonly string[]
}

export interface GradingAttribute {
  readonly name: string
  readonly label: LocalizedText
  readonly required: boolean
  readonly levels: readonly GradingLevel[]
}

/** Values by attribute; any of those listed. */
type Values = Readonly<Record<string, readonly string[]>>

/** Where a recommendation has the values of `when`, each attribute of `allowed` that it has is one of those listed. */
export interface GradingCombination {
  readonly when: Values
  readonly allowed: Values
}

export interface GradingScheme {
  readonly id: string
  readonly name: LocalizedText
  /** Other spellings that front matter may use. */
  readonly aliases: readonly string[]
  /** Publication or site that defines it. */
  readonly source: {readonly citation: string; readonly url: string}
  /** Of a graded recommendation, in print order. */
  readonly attributes: readonly GradingAttribute[]
  /** Further attributes a recommendation may carry under this scheme, with free values. */
  readonly freeAttributes: readonly string[]
  /** Which levels go together, where the scheme's authority says so. */
  readonly combinations?: readonly GradingCombination[]
  /** What the scheme calls a recommendation without evidence of its own, if not good practice statement. */
  readonly goodPractice?: LocalizedText
  /** The verbs that go with a strength: `推荐`/`We recommend`. Keyed by the values of `wordedBy`: `strong/for`, `2a`. */
  readonly wording?: Readonly<Record<string, LocalizedText>>
  /** The attributes whose values, joined by `/`, are the keys of `wording` and `phrases`. By default strength and direction. */
  readonly wordedBy?: readonly string[]
  /** Every phrase that the scheme's authority offers for a strength, where it offers several. */
  readonly phrases?: Readonly<Record<string, Localized<readonly string[]>>>
}

/** The key of `wording` and `phrases` for these ratings (values of the scheme, not aliases); undefined where one is lacking. */
export function wordingKey(scheme: GradingScheme, ratings: Readonly<Record<string, string>>): string | undefined {
  const values = (scheme.wordedBy ?? ['strength', 'direction']).map(name =>
    Object.hasOwn(ratings, name) ? ratings[name] : undefined,
  )
  return values.includes(undefined) ? undefined : values.join('/')
}
