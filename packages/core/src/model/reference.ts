/** One entry of the reference library, in the terms of CSL-JSON, with its own language and its places. */
import type {Language} from './language.js'
import type {Place} from './place.js'

export interface ReferenceName {
  readonly family?: string
  readonly given?: string
  readonly suffix?: string
  /** `van den` and the like, printed before the family name. */
  readonly particle?: string
  /** A corporate author, or a name to be printed as it is. */
  readonly literal?: string
}

/** Year, then month and day where known. */
export interface ReferenceDate {
  readonly year: string
  readonly month?: string
  readonly day?: string
}

/** CSL item types that the first styles know; any other type is kept as `document`. */
export type ReferenceType =
  | 'article-journal'
  | 'article-newspaper'
  | 'book'
  | 'chapter'
  | 'paper-conference'
  | 'thesis'
  | 'report'
  | 'standard'
  | 'patent'
  | 'webpage'
  | 'dataset'
  | 'article'
  | 'software'
  | 'legislation'
  | 'document'

export interface Reference {
  readonly key: string
  readonly type: ReferenceType
  /** The entry's own language: `language`/`langid` if it says so, else read from the script of its title. */
  readonly language: Language
  readonly title?: string
  readonly authors: readonly ReferenceName[]
  /** The entry's author list ends in `and others`. */
  readonly authorsIncomplete: boolean
  readonly editors: readonly ReferenceName[]
  readonly translators?: readonly ReferenceName[]
  /** Journal, newspaper, book or proceedings that holds the work; the platform of a preprint or dataset. */
  readonly containerTitle?: string
  /** The journal's abbreviated title, where the entry has both. */
  readonly containerTitleShort?: string
  /** Authors of the book that holds a chapter. */
  readonly containerAuthors?: readonly ReferenceName[]
  /** The conference. */
  readonly event?: string
  readonly publisher?: string
  readonly publisherPlace?: string
  readonly edition?: string
  readonly issued?: ReferenceDate
  readonly accessed?: ReferenceDate
  readonly volume?: string
  readonly issue?: string
  /** Page range or article number, as written, ranges with `-`. */
  readonly pages?: string
  readonly number?: string
  /** Of software, a dataset, a preprint. */
  readonly version?: string
  readonly doi?: string
  readonly url?: string
  readonly pmid?: string
  readonly note?: string
  readonly place: Place
  /** By field name of this interface, and `key`. */
  readonly places: Readonly<Record<string, Place>>
}
