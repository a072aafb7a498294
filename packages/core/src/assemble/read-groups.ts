/**
 * Reads one stream of both languages as groups: a run of one language, then the run in the other. Shared blocks do not end a
 * run; bilingual containers, facts and text for one edition only end a group.
 *
 *   甲 乙 A B [list of both] 丙 C   →   (甲 乙 | A B), list, (丙 | C)
 */
import type {Language} from '../model/language.js'
import {hasHan, plainText} from './node-text.js'
import type {Piece} from './piece.js'
import type {Group, RunPiece} from './row.js'
import {complementaryFigures, loneImage, matchKey} from './shared-match.js'

export type Stretch = {readonly barrier: Piece} | {readonly group: Group}

export interface Reading {
  readonly stretches: readonly Stretch[]
  /** How many blocks have no counterpart. */
  readonly leftOver: number
}

export const isBarrier = ({node, language, only}: Piece): boolean =>
  only !== undefined || language === 'bilingual' || node.type === 'facts'

const sidesOf = (run: readonly RunPiece[]): number =>
  run.filter(({piece, side}) => side && piece.node.type !== 'directive').length
const directivesOf = (run: readonly RunPiece[]): number =>
  run.filter(({piece, side}) => side && piece.node.type === 'directive').length

const leftOverIn = ({first, second}: Group): number =>
  Math.abs(sidesOf(first) - sidesOf(second)) + Math.abs(directivesOf(first) - directivesOf(second))

/** Shared blocks behind the second run begin the next group, but for those that copy one at the end of the first run. */
function cutTrailing(first: readonly RunPiece[], second: RunPiece[]): RunPiece[] {
  const lastSide = second.findLastIndex(({side}) => side)
  const ends = first.slice(first.findLastIndex(({side}) => side) + 1).filter(({side}) => !side)
  const endKeys = new Set(ends.map(({piece}) => matchKey(piece)))
  const [figure] = ends.filter(({piece}) => loneImage(piece.node))
  let end = second.length
  while (end > lastSide + 1) {
    const {piece} = second[end - 1]!
    if (endKeys.has(matchKey(piece)) || (figure && complementaryFigures(figure.piece, piece))) break
    end -= 1
  }
  return second.splice(end)
}

/** Reads a stream with one language first. `shared` holds blocks that count as shared, whatever their language. */
export function readGroups(
  pieces: readonly Piece[],
  language: Language,
  shared: ReadonlySet<Piece> = new Set(),
): Reading {
  const stretches: Stretch[] = []
  let leftOver = 0
  let first: RunPiece[] = []
  let second: RunPiece[] = []
  let turned = false
  const close = (): void => {
    if (first.length === 0 && second.length === 0) return
    const group = {first, second}
    stretches.push({group})
    leftOver += leftOverIn(group)
    first = []
    second = []
    turned = false
  }
  for (const piece of pieces) {
    if (isBarrier(piece)) {
      close()
      stretches.push({barrier: piece})
    } else if (piece.language === 'shared' || shared.has(piece)) {
      ;(turned ? second : first).push({piece, side: false})
    } else if (piece.language === language) {
      if (turned) {
        const next = cutTrailing(first, second)
        close()
        first = next
      }
      first.push({piece, side: true})
    } else {
      turned = true
      second.push({piece, side: true})
    }
  }
  close()
  return {stretches, leftOver}
}

/** Blocks without Han that stand twice in a stretch, such as a list of drugs. */
function repeatedIn(pieces: readonly Piece[]): Piece[] {
  const found = new Map<string, Piece[]>()
  for (const piece of pieces) {
    if (isBarrier(piece) || piece.language !== 'en' || piece.node.type === 'directive') continue
    if (hasHan(plainText(piece.node))) continue
    const key = matchKey(piece)
    const same = found.get(key)
    if (same) same.push(piece)
    else found.set(key, [piece])
  }
  return [...found.values()].filter(same => same.length > 1).flat()
}

/** Repeated blocks that stand at the same place in both runs of their group. */
function atSamePlace(stretches: readonly Stretch[], repeated: ReadonlySet<Piece>): Set<Piece> {
  const places = (run: readonly RunPiece[]): Map<string, Piece> => {
    const found = new Map<string, Piece>()
    let after = 0
    for (const {piece, side} of run) {
      if (side) after += 1
      else if (repeated.has(piece)) found.set(`${after} ${matchKey(piece)}`, piece)
    }
    return found
  }
  const confirmed = new Set<Piece>()
  for (const stretch of stretches) {
    if ('barrier' in stretch) continue
    const {first, second} = stretch.group
    if (!first.some(({side}) => side) || !second.some(({side}) => side)) continue
    const inSecond = places(second)
    const inFirst = places(first)
    const n = first.filter(({side}) => side).length
    for (const [key, piece] of inFirst) {
      // `F 甲 F A`: the block between the runs stands before the second one.
      const between = key.startsWith('0 ') ? inFirst.get(`${n}${key.slice(1)}`) : undefined
      const twin = inSecond.get(key) ?? between
      if (twin && twin !== piece) confirmed.add(piece).add(twin)
    }
  }
  return confirmed
}

/** The reading with a language first, in which a block repeated in both runs is shared where that leaves fewer blocks over. */
export function bestReading(pieces: readonly Piece[], language: Language): Reading {
  const plain = readGroups(pieces, language)
  if (plain.leftOver === 0) return plain
  const repeated = new Set(repeatedIn(pieces))
  if (repeated.size === 0) return plain
  const confirmed = atSamePlace(readGroups(pieces, language, repeated).stretches, repeated)
  if (confirmed.size === 0) return plain
  const mended = readGroups(pieces, language, confirmed)
  return mended.leftOver < plain.leftOver ? mended : plain
}
