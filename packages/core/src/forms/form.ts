/**
 * A form: what a clinic prints or fills in to do what a guideline asks. Said once for all editions; `form-document.ts` sets it in one of them.
 */
import type {Requirement} from '../model/guideline.js'
import type {LocalizedText} from '../model/language.js'
import type {TypedFact} from '../model/requirement.js'
import type {FormField} from '../render/document/nodes.js'
import type {Words} from './words.js'

/** Every kind of form; of `competence` there is one for each role. */
export const formKinds = [
  'consent',
  'consent-conversation',
  'competence',
  'site-readiness',
  'session-record',
  'before-you-start',
] as const
export type FormKind = (typeof formKinds)[number]

export interface Form {
  /** Names the form's files: `consent`, `competence-nurse`. */
  readonly id: string
  readonly kind: FormKind
  readonly title: Words
  readonly children: readonly FormBlock[]
  /** What it should hold and the guideline does not give; printed on it, so that nobody takes it for complete. */
  readonly lacking: readonly Words[]
}

/** A field before it is set in an edition: words in both languages. Names are unique in a form. */
export interface Field extends Omit<FormField, 'type' | 'tooltip' | 'options'> {
  readonly tooltip: Words
  readonly options?: readonly {readonly value: string; readonly label: Words}[]
}

/** A piece of running text, in a line or in a cell. `joined`: both languages follow each other on one line, where there is little room. */
export type Piece =
  | {readonly type: 'words'; readonly words: Words; readonly strong?: true; readonly joined?: true}
  /** Of the front matter: one language may be absent. */
  | {readonly type: 'text'; readonly text: LocalizedText}
  | {readonly type: 'field'; readonly field: Field}
  /** Its title, else the names of the elements that it meets. */
  | {readonly type: 'title'; readonly of: Requirement; readonly strong?: true; readonly joined?: true}
  /** What it says, in the words for patients where these are asked for and there are any. */
  | {readonly type: 'statement'; readonly of: Requirement; readonly audience: Audience}
  /** `C8 · 推荐意见 1 · [3,7]`: where it stands in the guideline, what it serves, what it rests on. */
  | {readonly type: 'source'; readonly of: Requirement}
  /** `（C8）`: which requirement it is. */
  | {readonly type: 'mark'; readonly of: Requirement}
  | {readonly type: 'facts'; readonly facts: readonly TypedFact[]; readonly joined?: true}
  | {readonly type: 'break'}

export type Audience = 'professional' | 'patient'
export type Cell = readonly Piece[]

export type FormBlock =
  | {
      readonly type: 'section'
      readonly id: string
      readonly title: readonly Piece[]
      /** A sheet that may be handed out by itself. */
      readonly newPage?: true
      readonly children: readonly FormBlock[]
    }
  /** `small`: where something comes from. */
  | {readonly type: 'line'; readonly pieces: Cell; readonly small?: true}
  /** Boxed, to be seen first. */
  | {readonly type: 'notice'; readonly lines: readonly Cell[]}
  /** Paragraphs and lists as in the guideline, side by side in the parallel edition. */
  | {readonly type: 'prose'; readonly of: Requirement; readonly audience: Audience}
  | {
      readonly type: 'table'
      /** Empty: no head. */
      readonly columns: readonly Cell[]
      /** Of the width. */
      readonly shares: readonly number[]
      readonly rows: readonly (readonly Cell[])[]
    }
