/** A grading scheme is data: its levels in both languages, and which attributes a recommendation needs and allows. */
import type {LocalizedText} from '../model/language.js'

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
}

export interface GradingAttribute {
  readonly name: string
  readonly label: LocalizedText
  readonly required: boolean
  readonly levels: readonly GradingLevel[]
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
  /** The verbs that go with a strength, for messages and docs: `推荐`/`We recommend`. Keyed `strength/direction`. */
  readonly wording?: Readonly<Record<string, LocalizedText>>
}
