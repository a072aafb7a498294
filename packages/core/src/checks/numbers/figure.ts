/** What is read from a text in one language: figures with their units, names that hold digits, numbers in words. */
import type {Comparator} from './comparators.js'
import type {Unit} from './units.js'

export interface Figure {
  /** Canonical: `0.5`, `-2.3`, `35000`, `1/3`, `1:2`, `10^9`, `2019-03-05`. */
  readonly value: string
  /** Values that it is made of, where another text may write them apart: `1/3` is 1 and 3. */
  readonly parts?: readonly string[]
  /** Where it stands in the flat text, with its unit. */
  readonly start: number
  readonly end: number
  unit?: Omit<Unit, 'end'> | undefined
  /** Its unit stands at another figure of the same list or range. */
  inherited?: boolean
  comparator?: Comparator
  /** `±` stands before it. */
  readonly plusMinus: boolean
  /** Words of falling stand before it, so a minus on the other side says the same. */
  readonly falling: boolean
}

/** `HAMD-17`, `5-HT2A`, `CYP2D6`: digits in it count nothing. */
export interface Name {
  /** Upper case, without hyphens. */
  readonly key: string
  /** A DOI or web address. */
  readonly address?: boolean
  readonly start: number
  readonly end: number
}

export interface Scan {
  readonly figures: readonly Figure[]
  readonly names: readonly Name[]
  /** Values written in words, or as part of a name; they excuse a figure on the other side. */
  readonly words: ReadonlySet<string>
  /** Whether it refers to another part by its label, which may print a number. */
  readonly refers: boolean
}
