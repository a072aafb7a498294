/** From a container's content to the model's blocks: sections of headings, rows of pieces, and a block for each. */

import type {Flow} from '../model/content.js'
import type {Block} from '../model/guideline.js'
import type {Language, Localized} from '../model/language.js'
import type {Place} from '../model/place.js'
import type {Assembly, Scope} from './assembly.js'
import {kindOf} from './block-kind.js'
import {columnsOf} from './columns.js'
import {attachParts, directiveBlock} from './directive.js'
import {joinFacts, readFactsOf} from './facts.js'
import {joinedImages} from './joined-images.js'
import {leaf} from './leaf.js'
import {listBlocks} from './list.js'
import {quietIf} from './missing.js'
import {exactKey} from './node-text.js'
import {outline} from './outline.js'
import {areHalves, needsAssembly, type Piece} from './piece.js'
import {placeOf, spanOf} from './place.js'
import {plan} from './plan.js'
import type {Columns, Row} from './row.js'
import {reportKinds, reportMissing, reportUnequal} from './row-findings.js'
import {sectionBlocks} from './section.js'
import {matchKey} from './shared-match.js'

/** Blocks of a container: what stands before its first heading, then its sections. */
export function blocksOf(columns: Columns, assembly: Assembly, scope: Scope): Block[] {
  const first = outline(columns.first, assembly)
  const second = columns.second && outline(columns.second, assembly)
  return [
    ...flowBlocks({first: first.own, ...(second ? {second: second.own} : {})}, assembly, scope),
    ...sectionBlocks(first.sections, second?.sections, assembly, scope),
  ]
}

/** Blocks of pieces among which there is no heading. */
export function flowBlocks(columns: Columns, assembly: Assembly, scope: Scope): Block[] {
  const attached: Columns = {
    first: attachParts(columns.first),
    ...(columns.second ? {second: attachParts(columns.second)} : {}),
  }
  return rowBlocks(plan(attached, assembly), assembly, scope)
}

function rowBlocks(rows: readonly Row[], assembly: Assembly, scope: Scope): Block[] {
  reportMissing(rows, assembly, scope)
  return rows.flatMap(row => {
    if (row.kind === 'single') return singleBlocks(row.piece, assembly, scope)
    if (row.kind === 'joined') return joinedBlocks(row, assembly, scope)
    return [...pairBlocks(row, assembly, scope), ...row.inside.flatMap(piece => singleBlocks(piece, assembly, scope))]
  })
}

/** What a piece prints: itself, or what a language block wraps. */
function leaves(piece: Piece, assembly: Assembly): Flow[] {
  return (piece.wrapped ?? [piece.node]).map(node => leaf(node, piece.file, assembly))
}

function sidesOf(first: readonly Piece[], second: readonly Piece[], assembly: Assembly): Localized<readonly Flow[]> {
  const sides: {[L in Language]?: readonly Flow[]} = {}
  if (first.length > 0) sides[assembly.source] = first.flatMap(piece => leaves(piece, assembly))
  if (second.length > 0) sides[assembly.other] = second.flatMap(piece => leaves(piece, assembly))
  return sides
}

/** The place of a row is that of its source language, which stands in one stretch. */
function placeOfAll(pieces: readonly Piece[]): ReturnType<typeof placeOf> {
  const first = pieces[0]!
  const last = pieces.at(-1)!
  return spanOf(placeOf(first.node, first.file), placeOf(last.node, last.file))
}

function container(first: Piece, second: Piece | undefined, assembly: Assembly, scope: Scope): Block[] | undefined {
  const {node} = first
  if (node.type === 'list') return listBlocks(first, second, assembly, scope)
  if (node.type === 'blockquote') {
    const children = blocksOf(columnsOf(first, second, assembly), assembly, scope)
    return [{type: 'quote', children, place: placeOf(node, first.file)}]
  }
  return undefined
}

/** A block of one language that nothing pairs with, or that pairs as a row of several. */
function lone(piece: Piece, language: Language, assembly: Assembly, scope: Scope): Block[] {
  if (needsAssembly(piece)) return container(piece, undefined, assembly, quietIf(scope, true)) ?? []
  return [{type: 'pair', sides: {[language]: leaves(piece, assembly)}, place: placeOf(piece.node, piece.file)}]
}

/** Text for an edition that there is not. */
function reportOnly(place: Place, only: Language, assembly: Assembly): void {
  assembly.report({rule: 'only-unlisted', place, lang: only, actual: only, expected: assembly.source, data: {only}})
}

function singleBlocks(piece: Piece, assembly: Assembly, scope: Scope): Block[] {
  const {node, file, language} = piece
  const place = placeOf(node, file)
  if (node.type === 'directive') return directiveBlock(piece, undefined, assembly, scope)
  if (node.type === 'facts') return readFactsOf(node, file, assembly)
  const only = piece.only ?? scope.only
  if (only !== undefined) {
    if (needsAssembly(piece)) return container(piece, undefined, assembly, {quiet: true, only}) ?? []
    if (!assembly.bilingual && only !== assembly.source) reportOnly(place, only, assembly)
    return [{type: 'only', language: only, children: leaves(piece, assembly), place}]
  }
  if (!assembly.bilingual) {
    if (needsAssembly(piece)) return container(piece, undefined, assembly, scope) ?? []
    if (language === 'shared' && !piece.wrapped) return [{type: 'shared', block: leaf(node, file, assembly), place}]
    return lone(piece, assembly.source, assembly, scope)
  }
  if (language === 'bilingual' || needsAssembly(piece)) {
    const blocks = container(piece, undefined, assembly, scope)
    if (blocks) return blocks
  }
  if (language === 'zh' || language === 'en') return lone(piece, language, assembly, scope)
  return [{type: 'shared', block: leaf(node, file, assembly), place}]
}

function joinedBlocks(row: Extract<Row, {kind: 'joined'}>, assembly: Assembly, scope: Scope): Block[] {
  const {first, second} = row
  const place = placeOf(first.node, first.file)
  if (row.outOfOrder) {
    assembly.report({rule: 'order-differs', place: placeOf(second.node, second.file), data: {line: place.line}})
  }
  if (first.node.type === 'directive') return directiveBlock(first, second, assembly, scope)
  if (first.node.type === 'facts' && second.node.type === 'facts') {
    return joinFacts(first.node, first.file, second.node, second.file, assembly)
  }
  const images = joinedImages(first, second, assembly)
  if (images) return images
  if (needsAssembly(first) || first.language === 'bilingual') return singleBlocks(first, assembly, scope)
  if (areHalves(first, second)) {
    const [one, two] = first.language === assembly.source ? [first, second] : [second, first]
    return [{type: 'pair', sides: sidesOf([one], [two], assembly), place}]
  }
  if (exactKey(first.node) === exactKey(second.node)) {
    return [{type: 'shared', block: leaf(first.node, first.file, assembly), place}]
  }
  if (matchKey(first) !== matchKey(second)) {
    const other = placeOf(second.node, second.file)
    assembly.report({rule: 'facts-differ', place: other, data: {line: place.line}, note: 'block'})
  }
  return [{type: 'pair', sides: sidesOf([first], [second], assembly), place}]
}

function pairBlocks(row: Extract<Row, {kind: 'pair'}>, assembly: Assembly, scope: Scope): Block[] {
  const {first, second} = row
  const [one] = first
  const [two] = second
  if (!one) return second.flatMap(piece => lone(piece, assembly.other, assembly, scope))
  if (!two) return first.flatMap(piece => lone(piece, assembly.source, assembly, scope))
  if (first.length === 1 && second.length === 1) {
    reportKinds(one, two, assembly)
    const alike = kindOf(one) === kindOf(two) && !one.wrapped && !two.wrapped
    const blocks = alike ? container(one, two, assembly, scope) : undefined
    if (blocks) return blocks
  } else {
    reportUnequal(row, assembly)
  }
  const printed = (pieces: readonly Piece[]): Piece[] => pieces.filter(piece => !needsAssembly(piece))
  const sides = sidesOf(printed(first), printed(second), assembly)
  const [placed] = [printed(first), printed(second)].filter(pieces => pieces.length > 0)
  return [
    ...(placed ? [{type: 'pair' as const, sides, place: placeOfAll(placed)}] : []),
    ...first.filter(needsAssembly).flatMap(piece => lone(piece, assembly.source, assembly, scope)),
    ...second.filter(needsAssembly).flatMap(piece => lone(piece, assembly.other, assembly, scope)),
  ]
}
