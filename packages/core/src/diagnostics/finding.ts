/** What a stage reports. A finding says what and where; its severity comes from the catalogue and the profile, its words from locales/. */
import type {Language, Localized} from '../model/language.js'
import type {Place} from '../model/place.js'
import type {RuleId} from './catalogue.js'

export interface TextEdit {
  readonly file: string
  /** 0-based UTF-16 offsets into the decoded text. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What one language says where the two are compared: the text, and what in it differs. */
export interface MarkedText {
  readonly text: string
  /** UTF-16 offsets into `text`, from (inclusive) to (exclusive), in order and apart. */
  readonly marks: readonly (readonly [number, number])[]
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
  /** Of a finding that compares the languages: both texts, with what differs marked. A language that lacks the text is absent. */
  readonly texts?: Localized<MarkedText>
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
  /** Found, but answered for: it is counted apart and fails no check. */
  readonly suppressed?: Suppression
}

/** Why a diagnostic does not count: by a comment in the source, or since it stood in the baseline of an old manuscript. */
export interface Suppression {
  readonly reason: string
  readonly by: 'comment' | 'baseline'
}

/** What a rule says in one language; `{{name}}` is filled from a finding's `data`. */
export interface RuleWords {
  readonly title: string
  readonly message: string
  readonly docs: string
  /** What the rule does not see. */
  readonly limits?: string
  readonly notes?: Readonly<Record<string, string>>
}
