/** A reporting checklist is data: its items in our words in both languages, where they come from, and how a program looks for each. */
import type {FactName} from './facts/index.js'
import type {Subject} from './subjects.js'

/** A text of ours, in both languages. */
export interface Both {
  readonly zh: string
  readonly en: string
}

/**
 * What of an item could be read when it was put into our words: its full wording; its subject only, in a source that describes the
 * checklist; nothing but the group that it belongs to, so that its subject is known from memory alone.
 */
export type Verified = 'wording' | 'subject' | 'group'

/**
 * One way of looking for an item.
 *
 * - `fact`: what the guideline states in a form of its own (front matter, questions, ratings);
 * - `heading`: a section or box whose heading names the subject, and which is not empty (undecidable where it names it loosely);
 * - `heading-hint`: the same, where such a section may answer the item but need not;
 * - `mention`: the subject is mentioned in the text; a reader must judge whether that reports it.
 */
export type Look =
  | {readonly by: 'fact'; readonly fact: FactName}
  | {readonly by: 'heading' | 'heading-hint' | 'mention'; readonly subject: Subject}

export interface ChecklistItem {
  /** As the checklist numbers it: `13c`. */
  readonly id: string
  readonly topic: Both
  /** What is to be reported, worded by us. */
  readonly text: Both
  readonly verified: Verified
  readonly look: readonly Look[]
  /** What it is when nothing was found: `missing` only where nothing else than the places looked at could hold it. */
  readonly otherwise: 'missing' | 'undecidable'
}

/** Items of a domain that nobody could read: the print names them and leaves them to the authors. */
export interface UnreadItems {
  /** `16–18` */
  readonly ids: string
  readonly text: Both
}

export interface ChecklistDomain {
  readonly id: string
  readonly title: Both
  readonly items: readonly ChecklistItem[]
  readonly unread?: UnreadItems
}

export interface ChecklistSource {
  readonly citation: string
  readonly url: string
}

export interface Checklist {
  readonly id: string
  readonly name: Both
  /** For the head of a print: RIGHT. */
  readonly shortName: string
  /** The publication that defines it. */
  readonly source: ChecklistSource
  /** What else was read for our wording. */
  readonly readIn: readonly ChecklistSource[]
  /** Whose it is, and what we may do with it. */
  readonly licence: Both
  /** What of it was read and what was not. */
  readonly verification: Both
  readonly domains: readonly ChecklistDomain[]
}

export const itemsOf = (checklist: Checklist): readonly ChecklistItem[] =>
  checklist.domains.flatMap(domain => domain.items)
