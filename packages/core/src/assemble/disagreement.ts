/** Where the blocks of an unequal row first stop going together: by kind, numbers or citations. */
import {kindOf} from './block-kind.js'
import {citationKeysIn, excerpt, numbersIn} from './node-text.js'
import type {Piece} from './piece.js'
import {placeOf} from './place.js'

export interface Disagreement {
  readonly by: 'kinds' | 'numbers' | 'citations'
  readonly first: Piece
  readonly second: Piece
}

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index])

function disagree(first: Piece, second: Piece): Disagreement['by'] | undefined {
  const one = kindOf(first)
  const two = kindOf(second)
  if (one !== undefined && two !== undefined && one !== two) return 'kinds'
  if (!sameList(numbersIn(first.node), numbersIn(second.node))) return 'numbers'
  if (!sameList([...citationKeysIn(first.node)].sort(), [...citationKeysIn(second.node)].sort())) return 'citations'
  return undefined
}

export function firstDisagreement(first: readonly Piece[], second: readonly Piece[]): Disagreement | undefined {
  for (let index = 0; index < Math.min(first.length, second.length); index += 1) {
    const [one, two] = [first[index]!, second[index]!]
    const by = disagree(one, two)
    if (by) return {by, first: one, second: two}
  }
  return undefined
}

/** `12 “mTOR”`, for a message: the line and the beginning of a block. */
export const named = (piece: Piece): string => `${placeOf(piece.node, piece.file).line} “${excerpt(piece.node)}”`
