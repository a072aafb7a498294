/** What is read from a text in one language: figures with their units, in digits or in words, and names that hold digits. */

import type {Unit} from '../../units/units.js'
import type {Comparator} from './comparators.js'
import type {Thing} from './things.js'

/** A value and, where it tells, of what. */
export interface Quantity {
  readonly value: string
  readonly base?: string
}

export type Hint = 'word' | 'article' | 'rate'

export interface Figure {
  /** Canonical: `0.5`, `-2.3`, `35000`, `1/3`, `1:2`, `10^9`, `2019-03-05`. */
  readonly value: string
  /** Values that it is made of, where another text may write them apart: `1/3` is 1 and 3. */
  readonly parts?: readonly string[]
  /** Where it stands in the flat text, with its unit. */
  readonly start: number
  readonly end: number
  unit?: Omit<Unit, 'end'> | undefined
  /** What is counted, where a noun behind it says so. */
  readonly thing?: Thing | undefined
  /** Its unit stands at another figure of the same list or range. */
  inherited?: boolean
  comparator?: Comparator | undefined
  /** `±` stands before it. */
  readonly plusMinus: boolean
  /** Words of falling stand before it, so a minus on the other side says the same. */
  readonly falling: boolean
  /** Written in words: `firm` where the other language must say it too, `loose` where it may go without saying. */
  spelled?: 'firm' | 'loose'
  /** `the second`: firm once a unit of time is known. */
  readonly ordinal?: boolean
  /** What kind of loose word it is: one that means another thing as well (both, 双), an article, or a rate (every, 每, daily). */
  readonly hint?: Hint
  /** `every`, `per` or 每 stands before it. */
  readonly each?: boolean
  /** Other ways to say the same: 半年 is 0.5 yr and 6 mo. */
  also?: readonly Quantity[]
}

/** A number in words, before what it counts is known. */
export interface Spelled extends Quantity {
  readonly start?: number
  readonly end: number
  readonly parts?: readonly string[]
  readonly also?: readonly Quantity[]
  /** `两三天` is two or three. */
  readonly another?: string
  /** The unit is part of the words: `seventy per cent`. */
  readonly unit?: string
  /**
   * `sure` and `firm` numbers want an answer in the other language, `firm` ones unless they are two of something that may go unsaid;
   * `one` does where a unit follows, an `ordinal` where a time follows; an `article` (a) or `rate` (every, 每, daily) is a number only
   * before a unit, and answers one; `loose` numbers and `word`s that mean something else as well (both, 双) may answer one.
   */
  readonly strength: 'sure' | 'firm' | 'one' | 'ordinal' | 'loose' | Hint
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
  /** In digits. */
  readonly figures: readonly Figure[]
  /** In words. */
  readonly spelled: readonly Figure[]
  readonly names: readonly Name[]
  /** Values that are part of a name, or of a month; they excuse a figure on the other side. */
  readonly words: ReadonlySet<string>
  /** Whether it refers to another part by its label, which may print a number. */
  readonly refers: boolean
}

/** Where the first figure that begins no earlier than `figure` stands in a list in the order of the text. */
export function indexOfFigure(figures: readonly Figure[], {start}: Pick<Figure, 'start'>): number {
  let low = 0
  let high = figures.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (figures[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
