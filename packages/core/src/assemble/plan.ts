/** From a container's columns to rows, trying both orders of the languages. */

import type {Language} from '../model/language.js'
import type {Assembly} from './assembly.js'
import {kindOf} from './block-kind.js'
import {withPartedLists} from './parted-lists.js'
import {areHalves, isDivided, type Piece} from './piece.js'
import {placeOf} from './place.js'
import {planGroup} from './plan-group.js'
import {bestReading, isBarrier, type Reading} from './read-groups.js'
import type {Columns, Group, Row, RunPiece} from './row.js'
import {complementaryFigures} from './shared-match.js'

/** `![图](m-zh.png)` with `![Figure](m-en.png)` right behind it: one figure in two languages. In a file of one language, a divided line too. */
function withoutTwins(pieces: readonly Piece[], isColumn: boolean): Twinned {
  const twins = new Map<Piece, Piece>()
  const kept: Piece[] = []
  for (const piece of pieces) {
    const before = kept.at(-1)
    const isTwin = before && (complementaryFigures(before, piece) || (isColumn && areHalves(before, piece)))
    if (before && isTwin && !twins.has(before)) twins.set(before, piece)
    else kept.push(piece)
  }
  return {pieces: twins.size > 0 ? kept : pieces, twins}
}

/** The first block that pairs: boxes of both languages at the beginning say nothing of the order behind them. */
const beginning = (pieces: readonly Piece[]): Piece | undefined =>
  pieces.find(piece => !isBarrier(piece) && piece.language !== 'shared')

/** What a reading leaves unpaired, and what it pairs across kinds. */
function costOf({stretches, leftOver}: Reading): number {
  let cost = leftOver
  for (const stretch of stretches) {
    if ('barrier' in stretch) continue
    const [first, second] = [stretch.group.first, stretch.group.second].map(pieces => pieces.filter(({side}) => side))
    if (!first || !second || first.length !== second.length) continue
    first.forEach(({piece}, index) => {
      if (kindOf(piece) !== kindOf(second[index]!.piece)) cost += 1
    })
  }
  return cost
}

/** With a language first; lists that Markdown made one are parted where that goes together better. */
function readWith(pieces: readonly Piece[], language: Language): Reading {
  const asWritten = bestReading(pieces, language)
  if (asWritten.leftOver === 0) return asWritten
  const parted = withPartedLists(pieces)
  if (!parted) return asWritten
  const reading = bestReading(parted, language)
  return costOf(reading) < costOf(asWritten) ? reading : asWritten
}

function readStream(pieces: readonly Piece[], assembly: Assembly): {reading: Reading; sourceFirst: boolean} {
  const reading = readWith(pieces, assembly.source)
  const begins = beginning(pieces)
  if (begins?.language !== assembly.other || reading.leftOver === 0) return {reading, sourceFirst: true}
  const turned = readWith(pieces, assembly.other)
  if (turned.leftOver >= reading.leftOver) return {reading, sourceFirst: true}
  // A divided line has no order: `- Losartan | 氯沙坦` is as good as the other way round.
  if (!isDivided(begins.node))
    assembly.report({
      rule: 'language-order',
      place: placeOf(begins.node, begins.file),
      lang: assembly.other,
      actual: assembly.other,
      expected: assembly.source,
    })
  return {reading: turned, sourceFirst: false}
}

/** A row read with the other language first, turned round. */
function turnedRow(row: Row): Row {
  if (row.kind === 'single') return row
  return {...row, first: row.second, second: row.first} as Row
}

function planStream(pieces: readonly Piece[], assembly: Assembly): Row[] {
  const {reading, sourceFirst} = readStream(pieces, assembly)
  return reading.stretches.flatMap((stretch): Row[] => {
    if ('barrier' in stretch) return [{kind: 'single', piece: stretch.barrier}]
    const rows = planGroup(stretch.group, true)
    return sourceFirst ? rows : rows.map(turnedRow)
  })
}

interface Twinned {
  readonly pieces: readonly Piece[]
  readonly twins: ReadonlyMap<Piece, Piece>
}

/** A column of one language. */
const run = (pieces: readonly Piece[], {twins}: Twinned): RunPiece[] =>
  pieces.map(piece => ({
    piece,
    side: (piece.language === 'zh' || piece.language === 'en') && !isBarrier(piece) && !twins.has(piece),
  }))

/** Facts in the other column are copies of those in the source language's, in order. */
function factsApart(second: readonly Piece[]): {rest: readonly Piece[]; facts: Map<string, Piece[]>} {
  const facts = new Map<string, Piece[]>()
  const rest = second.filter(piece => {
    if (piece.node.type !== 'facts') return true
    const same = facts.get(piece.node.name)
    if (same) same.push(piece)
    else facts.set(piece.node.name, [piece])
    return false
  })
  return {rest, facts}
}

function planColumns(first: Twinned, second: Twinned): Row[] {
  const {rest, facts} = factsApart(second.pieces)
  const rows = planGroup({first: run(first.pieces, first), second: run(rest, second)}, false).map((row): Row => {
    if (row.kind !== 'single' || row.piece.node.type !== 'facts') return row
    const copy = facts.get(row.piece.node.name)?.shift()
    return copy ? {kind: 'joined', first: row.piece, second: copy} : row
  })
  return [...rows, ...[...facts.values()].flat().map((piece): Row => ({kind: 'single', piece}))]
}

/** What an id ties to a directive elsewhere in the other file. */
function tiedTo({node, file}: Piece, assembly: Assembly): Piece | undefined {
  if (node.type !== 'directive' || node.id === undefined || file !== assembly.firstFile) return undefined
  return assembly.ties.directives.get(`${node.name}#${node.id}`)
}

/** Rows in reading order. In a guideline of one language every block stands for itself. */
export function plan(columns: Columns, assembly: Assembly): Row[] {
  if (!assembly.bilingual) return columns.first.map(piece => ({kind: 'single', piece}))
  const first = withoutTwins(columns.first, columns.second !== undefined)
  const second = withoutTwins(columns.second ?? [], true)
  const rows = columns.second ? planColumns(first, second) : planStream(first.pieces, assembly)
  const twins = new Map([...first.twins, ...second.twins])
  return rows.map((row): Row => {
    if (row.kind !== 'single') return row
    const twin = twins.get(row.piece)
    if (twin) return {kind: 'joined', first: row.piece, second: twin}
    const tied = tiedTo(row.piece, assembly)
    return tied ? {kind: 'joined', first: row.piece, second: tied, outOfOrder: true} : row
  })
}

/** Groups of a stream that hold text of their own: a recommendation's statement is one. */
export function groupsIn(pieces: readonly Piece[], assembly: Assembly): readonly Group[] {
  const {reading} = readStream(pieces, {...assembly, report: () => undefined})
  const groups = reading.stretches.flatMap(stretch => ('group' in stretch ? [stretch.group] : []))
  return groups.filter(({first, second}) => [...first, ...second].some(({side}) => side))
}
