/** How an edition prints its citations and its reference list: a style, and what departs from it. The values stand in the front matter. */

/** The styles that need no file: Chinese Medical Association, GB/T 7714 of both editions (numeric), Vancouver/NLM, AMA 11. */
export const citationStyleIds = ['cma', 'gbt7714-2025', 'gbt7714-2015', 'vancouver', 'ama'] as const
export type CitationStyleId = (typeof citationStyleIds)[number]

/** Where the front matter says nothing. */
export const defaultCitationStyle: CitationStyleId = 'cma'

export const punctuationWidths = ['half-width', 'full-width', 'gb', 'by-language'] as const
/**
 * Marks between the elements of an entry: all half-width; all full-width; `gb`, as GB/T 7714 is itself typeset: `. [ ] / -` half-width,
 * the others full-width; `by-language`, `gb` in Chinese entries and half-width in others.
 */
export type PunctuationWidth = (typeof punctuationWidths)[number]

export const pairForms = ['both', 'own', 'english'] as const
/** Of an entry that has both languages: both under one number, its own only, the English one where there is one. */
export type PairForm = (typeof pairForms)[number]

/** Every option is over the style: what is absent is as the style has it. */
export interface CitationStyleOptions {
  /** Up to `upTo` authors are all named; of more, the first `shown`, then 等 or et al. */
  readonly authors?: {readonly upTo: number; readonly shown: number}
  readonly punctuation?: PunctuationWidth
  /** How many consecutive numbers make a run: `[1,2]` or `[1-2]`. */
  readonly joinFrom?: 2 | 3
  readonly doi?: boolean
  readonly url?: boolean
  readonly accessDate?: boolean
  readonly journalTitles?: 'abbreviated' | 'full'
  readonly familyNames?: 'as-written' | 'capitals'
  /** `full` prints given names as the library has them: pinyin in full. */
  readonly givenNames?: 'initials' | 'full'
  readonly pairs?: PairForm
  /** Of the numbers inside one bracket. */
  readonly order?: 'as-written' | 'ascending'
  readonly citations?: 'raised' | 'on-line'
}

export interface CitationStyle extends CitationStyleOptions {
  /** The id of a style of ours, or the path of a CSL file inside the guideline's folder. */
  readonly style: string
}

/** One style for each edition; of an edition that is absent, the default style. */
export interface CitationStyles {
  readonly zh?: CitationStyle
  readonly en?: CitationStyle
  readonly parallel?: CitationStyle
}
