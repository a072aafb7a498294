/**
 * Pairs the two runs of a group in order.
 *
 *   甲 F 乙 | A B      →  甲–A, F, 乙–B         F stands where written
 *   甲 F | A F         →  甲–A, F               the same place: one
 *   甲 乙 F 丙 | C     →  甲–, 乙–, F, 丙–C      the last shared block inside the first run parts a group of unequal runs
 *   甲 乙 丙 | A B     →  甲乙丙–AB              one row
 *
 * That last shared block parts the group only where what stands behind it is at least as long as the other run: otherwise it
 * would leave more unpaired than one row does, and call translated text untranslated.
 */
import {directiveAnchors} from './anchors.js'
import {kindOf} from './block-kind.js'
import type {Piece} from './piece.js'
import type {Group, Row, RunPiece} from './row.js'
import {complementaryFigures, matchKey} from './shared-match.js'

/** A block without the run's language; `after` so many blocks of the run. */
interface Standing {
  readonly piece: Piece
  readonly after: number
}
interface Run {
  readonly sides: readonly Piece[]
  readonly standing: readonly Standing[]
}

function runOf(pieces: readonly RunPiece[]): Run {
  const sides: Piece[] = []
  const standing: Standing[] = []
  for (const {piece, side} of pieces) {
    // A directive that found no counterpart pairs with nothing else.
    if (side && piece.node.type !== 'directive') sides.push(piece)
    else standing.push({piece, after: sides.length})
  }
  return {sides, standing}
}

const single = (piece: Piece): Row => ({kind: 'single', piece})

function queueByKey(standing: readonly Standing[], key: (one: Standing) => string): Map<string, number[]> {
  const queues = new Map<string, number[]>()
  standing.forEach((one, index) => {
    const k = key(one)
    const queue = queues.get(k)
    if (queue) queue.push(index)
    else queues.set(k, [index])
  })
  return queues
}

/** A formula or a table of numbers in each column, at the same place: a copy, even where it is not equal. */
function isCopy(first: Piece, second: Piece): boolean {
  const kind = kindOf(first)
  const isShared = first.language === 'shared' && second.language === 'shared'
  return isShared && kind === kindOf(second) && kind !== 'directive' && kind !== 'figure' && kind !== 'rule'
}

/** Which standing block of the second run is one with which of the first, in runs of equal length. */
function samePlace(first: Run, second: Run, oneStream: boolean): Map<number, number> {
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  const queues = queueByKey(second.standing, one => `${one.after} ${matchKey(one.piece)}`)
  first.standing.forEach((one, index) => {
    const match = queues.get(`${one.after} ${matchKey(one.piece)}`)?.shift()
    if (match === undefined) return
    matches.set(index, match)
    taken.add(match)
  })
  const others = new Map<number, number[]>()
  second.standing.forEach((one, index) => {
    if (taken.has(index)) return
    const queue = others.get(one.after)
    if (queue) queue.push(index)
    else others.set(one.after, [index])
  })
  first.standing.forEach((one, index) => {
    if (matches.has(index)) return
    const queue = others.get(one.after)
    const next = queue?.[0]
    if (next === undefined) return
    const two = second.standing[next]!.piece
    if (!complementaryFigures(one.piece, two) && (oneStream || !isCopy(one.piece, two))) return
    matches.set(index, next)
    queue?.shift()
  })
  return matches
}

/** `F 甲 F A`, in one stream: the second F stands between the runs, and is the first one's copy before the other run. */
function copiesBetween(run: Run, matches: ReadonlyMap<number, number>): Map<number, number> {
  const copies = new Map<number, number>()
  const length = run.sides.length
  if (length === 0) return copies
  const leading = queueByKey(
    run.standing.filter(one => one.after === 0),
    one => matchKey(one.piece),
  )
  run.standing.forEach((one, index) => {
    if (one.after !== length || matches.has(index)) return
    const original = leading
      .get(matchKey(one.piece))
      ?.find(candidate => !matches.has(candidate) && !copies.has(candidate))
    if (original !== undefined) copies.set(original, index)
  })
  return copies
}

function equalRuns(first: Run, second: Run, oneStream: boolean): Row[] {
  const matches = samePlace(first, second, oneStream)
  const copies = oneStream ? copiesBetween(first, matches) : new Map<number, number>()
  const copied = new Set(copies.values())
  const matched = new Set(matches.values())
  const rows: Row[] = []
  let i = 0
  let j = 0
  for (let place = 0; place <= first.sides.length; place += 1) {
    for (; i < first.standing.length && first.standing[i]!.after === place; i += 1) {
      if (copied.has(i)) continue
      const {piece} = first.standing[i]!
      const match = matches.get(i)
      const copy = copies.get(i)
      if (match !== undefined) rows.push({kind: 'joined', first: piece, second: second.standing[match]!.piece})
      else if (copy !== undefined) rows.push({kind: 'joined', first: piece, second: first.standing[copy]!.piece})
      else rows.push(single(piece))
    }
    for (; j < second.standing.length && second.standing[j]!.after === place; j += 1) {
      if (!matched.has(j)) rows.push(single(second.standing[j]!.piece))
    }
    const one = first.sides[place]
    const two = second.sides[place]
    if (one && two) rows.push({kind: 'pair', first: [one], second: [two], inside: []})
  }
  return rows
}

/** The blocks of a run that has no counterpart, one a row. */
function loneRun(run: Run, isFirst: boolean): Row[] {
  const rows: Row[] = []
  let i = 0
  for (let place = 0; place <= run.sides.length; place += 1) {
    for (; i < run.standing.length && run.standing[i]!.after === place; i += 1)
      rows.push(single(run.standing[i]!.piece))
    const piece = run.sides[place]
    if (piece) rows.push({kind: 'pair', first: isFirst ? [piece] : [], second: isFirst ? [] : [piece], inside: []})
  }
  return rows
}

const upTo = (run: Run, place: number): Run => ({
  sides: run.sides.slice(0, place),
  standing: run.standing.filter(one => one.after < place),
})
const from = (run: Run, place: number): Run => ({
  sides: run.sides.slice(place),
  standing: run.standing.filter(one => one.after >= place).map(one => ({...one, after: one.after - place})),
})

/** Runs without a common shared block. */
function unequalRuns(first: Run, second: Run): Row[] {
  const n = first.sides.length
  const m = second.sides.length
  if (n === m) return equalRuns(first, second, false)
  if (m === 0) return [...loneRun(first, true), ...second.standing.map(one => single(one.piece))]
  if (n === 0) return [...first.standing.map(one => single(one.piece)), ...loneRun(second, false)]
  const last = first.standing.findLast(one => one.after > 0 && one.after < n)
  if (last && n - last.after >= m) {
    return [...loneRun(upTo(first, last.after), true), ...unequalRuns(from(first, last.after), second)]
  }
  const standing = [...first.standing, ...second.standing]
  const before = standing.filter(one => one.after === 0)
  const inside = standing.filter(one => one.after > 0)
  return [
    ...before.map(one => single(one.piece)),
    {kind: 'pair', first: first.sides, second: second.sides, inside: inside.map(one => one.piece)},
  ]
}

/** Runs of unequal length meet at the shared blocks that both have, in order. */
function meetingRuns(first: Run, second: Run): Row[] {
  const queues = queueByKey(second.standing, one => matchKey(one.piece))
  const rows: Row[] = []
  let i = 0
  let j = 0
  let placeFirst = 0
  let placeSecond = 0
  const slice = (run: Run, start: number, end: number, place: number, until: number): Run => ({
    sides: run.sides.slice(place, until),
    standing: run.standing.slice(start, end).map(one => ({...one, after: one.after - place})),
  })
  first.standing.forEach((one, index) => {
    const queue = queues.get(matchKey(one.piece))
    while (queue && queue.length > 0 && queue[0]! < j) queue.shift()
    const match = queue?.shift()
    if (match === undefined) return
    const two = second.standing[match]!
    rows.push(
      ...unequalRuns(slice(first, i, index, placeFirst, one.after), slice(second, j, match, placeSecond, two.after)),
      {kind: 'joined', first: one.piece, second: two.piece},
    )
    i = index + 1
    j = match + 1
    placeFirst = one.after
    placeSecond = two.after
  })
  rows.push(
    ...unequalRuns(
      slice(first, i, first.standing.length, placeFirst, first.sides.length),
      slice(second, j, second.standing.length, placeSecond, second.sides.length),
    ),
  )
  return rows
}

function planRuns(first: Run, second: Run, oneStream: boolean): Row[] {
  if (first.sides.length === second.sides.length) return equalRuns(first, second, oneStream)
  if (first.sides.length === 0 || second.sides.length === 0) return unequalRuns(first, second)
  return meetingRuns(first, second)
}

/** `oneStream`: the runs follow one another in one text, so that a block between them belongs to either. */
export function planGroup(group: Group, oneStream: boolean): Row[] {
  const {ordered, crossing} = directiveAnchors(group.first, group.second)
  const partner = new Map(crossing.map(anchor => [anchor.first, anchor.second]))
  const moved = new Set(crossing.map(anchor => anchor.second))
  const rows: Row[] = []
  const stretch = (startFirst: number, endFirst: number, startSecond: number, endSecond: number): void => {
    const second = group.second.slice(startSecond, endSecond).filter((_, index) => !moved.has(startSecond + index))
    const first = group.first.slice(startFirst, endFirst)
    const twins = new Map(
      first.flatMap(({piece}, index): [Piece, Piece][] => {
        const other = partner.get(startFirst + index)
        return other === undefined ? [] : [[piece, group.second[other]!.piece]]
      }),
    )
    for (const row of planRuns(runOf(first), runOf(second), oneStream && ordered.length === 0)) {
      const twin = row.kind === 'single' ? twins.get(row.piece) : undefined
      if (row.kind === 'single' && twin) rows.push({kind: 'joined', first: row.piece, second: twin, outOfOrder: true})
      else rows.push(row)
    }
  }
  let i = 0
  let j = 0
  for (const {first, second} of ordered) {
    stretch(i, first, j, second)
    rows.push({kind: 'joined', first: group.first[first]!.piece, second: group.second[second]!.piece})
    i = first + 1
    j = second + 1
  }
  stretch(i, group.first.length, j, group.second.length)
  return rows
}
