/** A guideline: metadata, body, references. Plain, readonly, serialisable; the same for the one-file and the two-file form but for places. */
import type {Bilingual, Flow, Inline} from './content.js'
import type {EvidenceProfile, EvidenceToDecision, GoodPractice} from './evidence.js'
import type {Language, Localized} from './language.js'
import type {Metadata} from './metadata.js'
import type {Place} from './place.js'
import type {Reference} from './reference.js'
import type {Obligation, RequirementArea, TypedFact} from './requirement.js'

export interface Guideline {
  readonly format: 1
  readonly metadata: Metadata
  readonly body: readonly Block[]
  readonly footnotes: readonly Footnote[]
  /** Every usable entry of the reference libraries, in library order. */
  readonly references: readonly Reference[]
  /** Keys in order of first citation in the source language, the same in every edition; `numbering[0]` is number 1. Known keys only. */
  readonly numbering: readonly string[]
}

/** What a guideline's body and every container in it is made of. */
export type Block = Section | Pair | Shared | Only | BilingualList | BilingualQuote | DirectiveBlock | Facts

/** A heading's or a label's text: one for each language, or `shared` where it has no language of its own (`## rTMS`). */
export interface Label extends Localized<readonly Inline[]> {
  readonly shared?: readonly Inline[]
}

export interface Section {
  readonly type: 'section'
  /** 2 to 4, as in `##`. */
  readonly depth: number
  readonly id?: string
  readonly heading: Label
  readonly children: readonly Block[]
  readonly place: Place
  readonly idPlace?: Place
}

/**
 * One row: what stands in Chinese and its English. One block a side as a rule; more where runs differ in length; a side is
 * absent where nothing was written (or the guideline has one language).
 */
export interface Pair {
  readonly type: 'pair'
  readonly sides: Localized<readonly Flow[]>
  readonly place: Place
}

/** Stands once, for both editions: a formula, a table of numbers, a figure, a rule. Its text may hold `bilingual` nodes. */
export interface Shared {
  readonly type: 'shared'
  readonly block: Flow
  readonly place: Place
}

/** `:::zh{only}`: for that edition alone (the parallel edition prints it on its side). */
export interface Only {
  readonly type: 'only'
  readonly language: Language
  readonly children: readonly Flow[]
  readonly place: Place
}

/** A list whose items hold both languages, or two paired lists. Items are numbered by their position in each language. */
export interface BilingualList {
  readonly type: 'list'
  readonly ordered: boolean
  /** The number of the first item, by language; 1 unless the source says otherwise. */
  readonly start: number
  /** Where the languages count differently: behind a row of unequal numbers of items, or where each began with a number of its own. */
  readonly starts?: Localized<number>
  readonly items: readonly BilingualItem[]
  readonly place: Place
}
export interface BilingualItem {
  readonly type: 'item'
  /** Of a task item. */
  readonly checked?: boolean
  readonly children: readonly Block[]
  readonly place: Place
}

export interface BilingualQuote {
  readonly type: 'quote'
  readonly children: readonly Block[]
  readonly place: Place
}

export interface Footnote {
  readonly type: 'footnote'
  readonly label: string
  readonly children: readonly Block[]
  readonly place: Place
}

/** What every directive has. `attributes` are as written, without the id; `places` hold each attribute's place, and `id`, `name`. */
interface DirectiveCommon {
  readonly id?: string
  readonly label?: Label
  readonly attributes: Readonly<Record<string, string>>
  readonly place: Place
  readonly places: Readonly<Record<string, Place>>
}

export type DirectiveBlock = Recommendation | Question | Box | Requirement | Figure | CaptionedTable

/**
 * Attributes: `type` (`graded`, the default, or `good-practice`), `strength`, `direction`, `certainty`, `question` (ids parted by blanks),
 * `strong-on-low-reason` (GRADE's paradigmatic situations 1 to 5), `licence` (`on-label`, `off-label`), `facts`, and whatever the grading scheme adds.
 */
export interface Recommendation extends DirectiveCommon {
  readonly type: 'recommendation'
  /** 1-based, among all recommendations and good practice statements in reading order. */
  readonly number: number
  /** One group as a rule; `statement-not-one` is reported when it is more. */
  readonly statement: readonly Block[]
  readonly parts: readonly RecommendationPart[]
  /** What `facts` says; absent without that attribute. */
  readonly facts?: readonly TypedFact[]
}

export const partNames = [
  'rationale',
  'evidence',
  'remarks',
  'implementation',
  'monitoring',
  'research',
  'patient',
] as const
export type PartName = (typeof partNames)[number]

/** `:::rationale` and its kin, in or directly after a recommendation, or in a requirement. Facts stand in `evidence`; `patient` says the same in words for patients. */
export interface RecommendationPart extends DirectiveCommon {
  readonly type: 'part'
  readonly name: PartName
  readonly children: readonly Block[]
}

/** A clinical question; PICO elements may be attributes `population`, `intervention`, `comparator`, `outcomes` in a list or in prose. */
export interface Question extends DirectiveCommon {
  readonly type: 'question'
  readonly number: number
  readonly children: readonly Block[]
}

export const boxNames = [
  'ethics',
  'consent',
  'training',
  'facility',
  'monitoring',
  'abstract',
  'summary',
  'note',
] as const
export type BoxName = (typeof boxNames)[number]

export interface Box extends DirectiveCommon {
  readonly type: 'box'
  readonly name: BoxName
  readonly children: readonly Block[]
}

/** `:::requirement`: one thing that is asked of those who carry the guideline out. Lists are in the order written. */
export interface Requirement extends DirectiveCommon {
  readonly type: 'requirement'
  readonly area: RequirementArea
  /** 1-based, among the requirements of its area in reading order. */
  readonly number: number
  /** Ids of the area's catalogue that it meets; none of a requirement that no catalogue knows. */
  readonly elements: readonly string[]
  /** Absent where it was not said, or not understood. */
  readonly obligation?: Obligation
  /** Ids of roles; in `training` of those who must have the training. */
  readonly responsible: readonly string[]
  /** Ids of the recommendations that it applies to; none: to all. */
  readonly recommendations: readonly string[]
  /** Ids of measures that are recorded. */
  readonly records: readonly string[]
  readonly facts: readonly TypedFact[]
  readonly statement: readonly Block[]
  readonly parts: readonly RecommendationPart[]
}

/** One or more images with a caption. */
export interface Figure extends DirectiveCommon {
  readonly type: 'figure'
  readonly number: number
  readonly images: readonly FigureImage[]
  /** The directive's label is the caption's title; its prose is the rest of the caption. */
  readonly caption: readonly Block[]
}
export interface FigureImage {
  /** Relative to the guideline's folder, checked to stay inside it. */
  readonly path: string
  readonly alternative: string | Bilingual
  /** For one language only. */
  readonly language?: Language
  readonly place: Place
}

export interface CaptionedTable extends DirectiveCommon {
  readonly type: 'captioned-table'
  readonly number: number
  readonly tables: readonly Block[]
  readonly caption: readonly Block[]
}

/** A YAML fence: facts that stand once. */
export type Facts = EvidenceProfile | EvidenceToDecision | GoodPractice
