/** What a reference style is: data that the formatter reads. A new style is a new file of data under styles/. */
import type {ReferenceType} from '../../model/reference.js'

export type StyleField =
  | 'authors'
  /** Authors, or the editors where there are none. */
  | 'creators'
  | 'editors'
  | 'translators'
  /** Authors of the book that holds a chapter, or its editors. */
  | 'containerCreators'
  | 'title'
  | 'containerTitle'
  | 'event'
  /** `[J]`, `[EB/OL]`. */
  | 'code'
  | 'edition'
  | 'version'
  | 'publisherPlace'
  | 'publisher'
  | 'year'
  /** As exact as known: `2021-03-04`. */
  | 'date'
  | 'accessed'
  | 'volume'
  /** `Vol 2`, `第2卷`, of a book. */
  | 'volumeNamed'
  | 'issue'
  | 'pages'
  | 'number'
  | 'doi'
  | 'url'

/** `before` and `after` are printed with the field only; `before` not at the beginning. */
export interface FieldElement {
  readonly field: StyleField
  readonly before?: string
  readonly after?: string
}

/** Printed if anything in it is: all its elements, or the first of them that has something to print. */
export interface GroupElement {
  readonly all?: Pattern
  readonly first?: Pattern
  readonly before?: string
  readonly after?: string
}

export type Pattern = readonly (FieldElement | GroupElement)[]

/**
 * When the address of a work is printed: `always`; `online`, for works found online only, which have neither DOI nor pages; `never`.
 */
export type AddressUse = 'always' | 'online' | 'never'

export interface TypePattern {
  readonly code: string
  /** `EB/OL`: the carrier stands even where no address is printed. */
  readonly online?: boolean
  readonly address: AddressUse
  readonly pattern: Pattern
}

export interface ReferenceStyle {
  readonly id: string
  readonly names: {
    /** Names printed when there are more than `all`. */
    readonly shown: number
    /** Up to so many are all printed. */
    readonly all: number
    /** `JL` or `J-L` for Jean-Luc. */
    readonly hyphenatedInitials: 'joined' | 'hyphen'
  }
  /** `Am J Psychiatry` for `Am. J. Psychiatry`. */
  readonly abbreviationStops: boolean
  readonly containerTitle: {
    readonly emphasis: boolean
    /** Where the entry has both titles. */
    readonly short: boolean
  }
  /** Closes every entry. */
  readonly end: string
  readonly types: Readonly<Record<ReferenceType, TypePattern>>
}
