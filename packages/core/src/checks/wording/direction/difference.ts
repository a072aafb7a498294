/** When words of direction agree, when they contradict, and what is left of them once those that agree have answered each other. */
import type {Passage} from '../align.js'
import type {FoundWay} from './ways.js'
import type {Way} from './words.js'

export interface DirectionDifference {
  readonly passage: Passage
  readonly zh: FoundWay
  readonly en: FoundWay
}

export const agree = (one: Way, other: Way): boolean => one.amount * other.amount + one.quality * other.quality > 0
export const contradict = (one: Way, other: Way): boolean => one.amount * other.amount + one.quality * other.quality < 0

export const strong = (list: readonly FoundWay[]): readonly FoundWay[] => list.filter(({sure, fair}) => sure || fair)

/** Takes out one by one what the other side answers, in the order of the text. */
export function withoutAnswered(
  left: readonly FoundWay[],
  right: readonly FoundWay[],
  answers: (one: FoundWay, other: FoundWay) => boolean,
): [FoundWay[], FoundWay[]] {
  const gone = new Set<FoundWay>()
  for (const one of left) {
    const other = right.find(candidate => !gone.has(candidate) && answers(one, candidate))
    if (!other) continue
    gone.add(one)
    gone.add(other)
  }
  return [left.filter(one => !gone.has(one)), right.filter(other => !gone.has(other))]
}
