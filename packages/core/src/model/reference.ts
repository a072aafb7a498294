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

/**
 * CSL item types, with those beside them that GB/T 7714 tells apart: a whole volume of proceedings, a compilation (G), a database (DB), an
 * archive's document (A). Any other type is kept as `document`.
 */
export const referenceTypes = [
  'article-journal',
  'article-newspaper',
  /** A journal or newspaper as a whole. */
  'periodical',
  'book',
  'chapter',
  'proceedings',
  'paper-conference',
  'thesis',
  'report',
  'standard',
  'patent',
  'webpage',
  'dataset',
  'database',
  /** A preprint. */
  'article',
  'software',
  'map',
  'archive',
  'compilation',
  'legislation',
  'document',
] as const
export type ReferenceType = (typeof referenceTypes)[number]

/** What the work is stored on, by the codes of GB/T 7714: magnetic tape, disk, CD-ROM, online, microform. */
export const carriers = ['MT', 'DK', 'CD', 'OL', 'MM'] as const
export type Carrier = (typeof carriers)[number]

/** What became of a work after it was published, as its entry says. */
export interface ReferenceNotice {
  readonly kind: 'retraction' | 'correction' | 'expression-of-concern' | 'published-version' | 'republication'
  /** The entry is itself the notice, or the work that the notice concerns. */
  readonly role: 'notice' | 'work'
  /** Where the notice or the work stands, as written: `JAMA. 2020 Jun 2;323(21):2202`. */
  readonly text?: string
  readonly doi?: string
  readonly pmid?: string
}

/** The same work as it names itself in its other language: an English title page of a Chinese article. */
export interface PairedReference {
  readonly language: Language
  readonly title?: string
  readonly authors: readonly ReferenceName[]
  readonly authorsIncomplete: boolean
  readonly editors: readonly ReferenceName[]
  readonly translators?: readonly ReferenceName[]
  readonly containerTitle?: string
  readonly containerTitleShort?: string
  readonly event?: string
  readonly publisher?: string
  readonly publisherPlace?: string
}

/** A field that the model has no place for, as written. */
export interface UnreadField {
  readonly name: string
  readonly value: string
  readonly place: Place
}

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
  readonly eventPlace?: string
  /** The series that a book belongs to, and its number there. */
  readonly collectionTitle?: string
  readonly collectionNumber?: string
  readonly publisher?: string
  readonly publisherPlace?: string
  readonly edition?: string
  readonly issued?: ReferenceDate
  readonly accessed?: ReferenceDate
  readonly volume?: string
  readonly issue?: string
  /** Page range or article number, as written, ranges with `-`. */
  readonly pages?: string
  /** Of a report, standard, patent (its application), law. */
  readonly number?: string
  /** Of software, a dataset, a preprint. */
  readonly version?: string
  /** What kind within its type: `Doctoral dissertation`, `Technical report`, a patent's country. */
  readonly genre?: string
  readonly carrier?: Carrier
  /** Who keeps an archive's document, and its call number there. */
  readonly archive?: string
  readonly archiveLocation?: string
  /** Of a map: `1:50000`; size of the sheet. */
  readonly scale?: string
  readonly dimensions?: string
  /** Accepted but not printed yet, or online before it has volume and pages. */
  readonly status?: 'in-press' | 'online-first'
  readonly numberOfPages?: string
  readonly originalDate?: ReferenceDate
  readonly doi?: string
  /** Science and Technology Resource identifier (GB/T 32843). */
  readonly cstr?: string
  readonly url?: string
  readonly pmid?: string
  readonly pmcid?: string
  readonly isbn?: string
  readonly issn?: string
  readonly note?: string
  readonly notices?: readonly ReferenceNotice[]
  readonly paired?: PairedReference
  /** These three are read only where everything is asked for (`LibraryOptions.everyField`), to be written into another format. */
  readonly abstract?: string
  readonly keywords?: readonly string[]
  readonly unread?: readonly UnreadField[]
  readonly place: Place
  /** By field name of this interface, and `key`. */
  readonly places: Readonly<Record<string, Place>>
}
