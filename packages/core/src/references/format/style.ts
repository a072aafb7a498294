/**
 * What a reference style is: data that the formatter reads. A new style is a new file of data under styles/.
 *
 *   {field: 'title', before: '. '}, {field: 'code'}, {all: [{field: 'containerTitle'}, {field: 'volume', before: ', '}], before: '. '}
 *     → . Ketamine[J]. Am J Psychiatry, 2006
 */
import type {PairForm, PunctuationWidth} from '../../model/citation-style.js'
import type {ReferenceType} from '../../model/reference.js'
import type {CitationForm} from './formatter.js'

export type StyleField =
  | 'authors'
  /** Authors, or the editors where there are none. */
  | 'creators'
  | 'editors'
  | 'translators'
  /** Authors of the book that holds a chapter, or its editors. */
  | 'containerCreators'
  | 'title'
  /** Of a journal article as `ReferenceStyle.journalTitles` says. */
  | 'containerTitle'
  | 'collectionTitle'
  | 'collectionNumber'
  | 'event'
  | 'eventPlace'
  /** `[J]`, `[EB/OL]`. */
  | 'code'
  /** `3版`, `3rd ed`; nothing for a first one. */
  | 'edition'
  /** `2.1`, without a word or `V` before it. */
  | 'version'
  /** `V2.1`. */
  | 'versionNamed'
  | 'publisherPlace'
  | 'publisher'
  | 'date'
  /** The day of access, where `TypePattern.accessDate` has it printed. */
  | 'accessed'
  | 'volume'
  /** `Vol. 2`, `第2卷`, of a book. */
  | 'volumeNamed'
  | 'issue'
  | 'pages'
  /** Of a periodical: `1984, 1(1)-`. */
  | 'run'
  | 'number'
  | 'numberOfPages'
  | 'genre'
  | 'scale'
  | 'dimensions'
  | 'archive'
  | 'archiveLocation'
  /** The bare DOI, linked; the style writes `doi:` before it. */
  | 'doi'
  | 'cstr'
  | 'url'
  | 'pmid'
  | 'pmcid'
  | 'note'
  /** `Chinese`, of an entry whose own language is not English. */
  | 'entryLanguage'
  /** `Retraction in: JAMA. 2020;…`, from the entry's notices. */
  | 'notices'

export type Condition =
  /** The field prints something. */
  | StyleField
  /** Published before it has volume, issue and pages: as its entry says, or it has a day and a DOI or an address but none of these. */
  | 'online-first'
  | 'in-press'
  /** The issue begins with the word supplement: `Suppl 2`, `增刊`. */
  | 'supplement'
  /** What is printed is the other language of the entry, not its own. */
  | 'translated'

/** `2006`, `2006-08-15`, `2006 Aug 15`, `August 15, 2006`; each as exact as the date is known. */
export type DateForm = 'year' | 'iso' | 'year-month-day' | 'month-day-year'

/** What a person did, named behind the names, in one or several: `, editors`, `, eds`, `, 译`. The words stand in the locales. */
export type RoleLabel = 'editor' | 'ed' | 'translator' | 'trans' | 'inventor'

interface Element {
  /** Printed with the element only; not at the beginning, unless it is an opening bracket. */
  readonly before?: string
  readonly after?: string
  readonly when?: Condition
  readonly unless?: Condition
}

export interface FieldElement extends Element {
  readonly field: StyleField
  /** Of `date` and `accessed`; `iso` where absent. */
  readonly form?: DateForm
  /** Of name fields; of `creators` where the editors stand for the authors. */
  readonly label?: RoleLabel
  readonly italic?: boolean
}

/** A word that the style sets itself, `[Internet]`, `dissertation`; a group in which nothing else is printed does without it. */
export interface TextElement extends Element {
  readonly text: string
}

/** Printed if anything in it is: all its elements, or the first of them that has something to print. */
export interface GroupElement extends Element {
  readonly all?: Pattern
  readonly first?: Pattern
}

export type StyleElement = FieldElement | TextElement | GroupElement
/**
 * Marks are written half-width, with their blanks: `, `, `: `, `; `, `(`, `)`. The formatter widens them where the punctuation asks for
 * it; marks with a letter in them (`DOI: `, ` p. `) stay as they are.
 */
export type Pattern = readonly StyleElement[]

/**
 * When the address of a work is printed: `required`, always, the option to leave addresses out notwithstanding, unless a DOI stands for
 * it; `always`; `without-doi`; `online`, for works found online only, which have neither DOI nor volume nor pages; `never`.
 */
export type AddressUse = 'required' | 'always' | 'without-doi' | 'online' | 'never'

/** When the day of access is printed. */
export type AccessDateUse = 'always' | 'with-address' | 'never'

export interface TypePattern {
  /** The type's letters in `[J/OL]`; absent in styles that print none. */
  readonly code?: string
  /** `EB/OL`: the carrier stands even where no address is printed. */
  readonly online?: boolean
  readonly address: AddressUse
  readonly accessDate: AccessDateUse
  readonly pattern: Pattern
  /** Why the authority says nothing of this type, and what it is printed like; for the docs. */
  readonly unsupported?: string
}

export interface NameForm {
  /** Up to so many are all printed; of more, the first `shown`, then 等 or et al. */
  readonly upTo: number
  readonly shown: number
  /** `ZARATE CA`, or as the library has it. */
  readonly family: 'as-written' | 'capitals'
  readonly given: 'initials' | 'full'
  /** Given names of Chinese authors on the English side of a Chinese entry. */
  readonly pinyin: 'initials' | 'full'
  /** `CA` or `C A`. */
  readonly initials: 'joined' | 'apart'
  /** `J-L` for Jean-Luc, or `JL`. */
  readonly hyphen: 'kept' | 'dropped'
  /** No more initials than this. */
  readonly initialsUpTo?: number
  /** `Zarate CA Jr` or `Zarate CA, Jr`. */
  readonly beforeSuffix: ' ' | ', '
  /** `III` as `3rd`. */
  readonly suffixNumerals: 'roman' | 'ordinal'
  /** Between a person and an organisation, and around organisations; between persons stands `, `. */
  readonly aroundOrganisations: ', ' | '; '
}

export interface ReferenceStyle {
  readonly id: string
  readonly names: NameForm
  readonly punctuation: PunctuationWidth
  /** `abbreviated` prints the abbreviation where the entry has it. Its stops are left out. */
  readonly journalTitles: 'abbreviated' | 'full'
  /** `284-7` or `284-287`, whichever way the library has it. */
  readonly pages: 'short' | 'full'
  /** Of issues 5 and 6 in one: `5/6`, `5-6`, or as written. */
  readonly mergedIssues: 'slash' | 'hyphen' | 'as-written'
  /** How the word is printed in `12 Suppl 7`; as written where absent. */
  readonly supplement?: 'Suppl' | 'suppl'
  /** Between first and last of a periodical's run: `1957-1990`, `1957—1990`. */
  readonly runMark: '-' | '—'
  /** `[Title]`, of a title that is not in the work's own language. */
  readonly translatedTitle: 'plain' | 'brackets'
  /** Whether DOI (and CSTR) are printed at all. */
  readonly doi: boolean
  /** Which is left out where the address contains the DOI. */
  readonly repeated: 'address' | 'doi'
  /** Whether a printed DOI or CSTR makes `[J]` a `[J/OL]`, as a printed address does. */
  readonly doiIsOnline: boolean
  readonly pairs: PairForm
  /** Closes every entry, unless the last thing printed is an address or DOI and the style leaves it open. */
  readonly end: {readonly mark: string; readonly afterAddress: boolean}
  readonly citation: CitationForm
  readonly types: Readonly<Record<ReferenceType, TypePattern>>
}
