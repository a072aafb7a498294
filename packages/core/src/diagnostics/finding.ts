/** What a stage reports. A finding says what and where; its severity comes from the catalogue and the profile, its words from locales/. */
import type {Language} from '../model/language.js'
import type {Place} from '../model/place.js'
import type {RuleId} from './catalogue.js'

export interface TextEdit {
  readonly file: string
  /** 0-based UTF-16 offsets into the decoded text. */
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Finding<R extends string = RuleId> {
  readonly rule: R
  readonly place: Place
  /** The language that the finding concerns, where it concerns one. */
  readonly lang?: Language
  /** Fills `{{name}}` in the rule's message. */
  readonly data?: Readonly<Record<string, string | number>>
  readonly actual?: string
  readonly expected?: string
  /** Id of one of the rule's notes in locales/. */
  readonly note?: string
  readonly fix?: readonly TextEdit[]
}

export type Severity = 'error' | 'warning' | 'info'

/** What is asked of a guideline: a draft is not stopped by what only a published one must have. */
export type Profile = 'draft' | 'consultation' | 'publication'

export interface Diagnostic<R extends string = string> extends Finding<R> {
  readonly severity: Severity
  /** Where the rule is explained. */
  readonly url?: string
  /** Of a rule from outside, which has no words in locales/. */
  readonly words?: Readonly<Record<Language, RuleWords>>
}

/** What a rule says in one language; `{{name}}` is filled from a finding's `data`. */
export interface RuleWords {
  readonly title: string
  readonly message: string
  readonly docs: string
  readonly notes?: Readonly<Record<string, string>>
}
