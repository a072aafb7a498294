/** What `zhinan inspect` shows: every decision of the reader, in reading order. */
import type {Finding} from '../diagnostics/finding.js'
import type {Language, Localized} from '../model/language.js'
import type {Place} from '../model/place.js'
import type {BlockLanguage, LanguageReason} from '../source/tree.js'

/** A block as it stands in the source. */
export interface InspectedBlock {
  readonly place: Place
  /** mdast's or the directive's name. */
  readonly kind: string
  readonly language: BlockLanguage
  readonly reason?: LanguageReason
  /** A line break at which the language changes parted it from the block before. */
  readonly parted: boolean
  /** Its beginning. */
  readonly text: string
}

/** What holds other entries: a section, a directive, a list, an item, a quotation, a footnote. */
export interface InspectedContainer {
  readonly type: 'container'
  readonly kind: string
  readonly level: number
  readonly place: Place
  readonly id?: string
  /** Heading or label; `shared` where it has no language. */
  readonly label?: Localized<string> & {readonly shared?: string}
  /** Among its kind, or of an item in each language. */
  readonly number?: number
}

/** A row: blocks that pair. An absent side was not written. */
export interface InspectedPair {
  readonly type: 'pair'
  readonly level: number
  readonly sides: Localized<readonly InspectedBlock[]>
}

/** A block for both editions, for one only, or facts. */
export interface InspectedSingle {
  readonly type: 'shared' | 'only' | 'facts'
  readonly level: number
  readonly only?: Language
  readonly block: InspectedBlock
}

export type InspectedEntry = InspectedContainer | InspectedPair | InspectedSingle

export interface Inspection {
  readonly id?: string
  /** The source language first. */
  readonly languages: readonly Language[]
  readonly files: readonly string[]
  readonly entries: readonly InspectedEntry[]
  /** Pairs with a block on both sides, rows of several, and sides that nobody wrote. */
  readonly counts: {readonly pairs: number; readonly unequal: number; readonly missing: number; readonly shared: number}
  /** Where the text could be read otherwise, or was read other than written, in the order of the text. */
  readonly ambiguities: readonly Finding[]
}
