/** Directives: what each becomes in the model. Two of one name and id, one in each language, are one. */
import type {Nodes} from 'mdast'
import {
  type Block,
  type Box,
  type BoxName,
  boxNames,
  type Label,
  type PartName,
  partNames,
  type Question,
  type Recommendation,
  type RecommendationPart,
  type Requirement,
} from '../model/guideline.js'
import type {Place} from '../model/place.js'
import type {Directive} from '../source/tree.js'
import type {Assembly, Scope} from './assembly.js'
import {joinAttributes} from './attributes.js'
import {captionedTable} from './captioned-table.js'
import {columnsOf, partColumns} from './columns.js'
import {figure} from './figure.js'
import {blocksOf} from './flow.js'
import {joinLabels, labelOf, missingIn, writtenLanguage} from './label.js'
import {lacking, quietIf} from './missing.js'
import {outline} from './outline.js'
import type {Piece} from './piece.js'
import {placeAt, placeOf} from './place.js'
import {groupsIn, plan} from './plan.js'
import {askedBy, factsOf, isRequirementArea} from './requirement.js'
import type {Columns} from './row.js'

const isPartName = (name: string): name is PartName => partNames.some(part => part === name)
const isBoxName = (name: string): name is BoxName => boxNames.some(box => box === name)
const isPart = (node: Nodes): boolean => node.type === 'directive' && isPartName(node.name)
const isRequirement = (node: Nodes): boolean => node.type === 'directive' && node.name === 'requirement'
/** Behind a recommendation, `:::monitoring` that holds requirements is a box of its own. */
const isFollowing = (node: Nodes): boolean =>
  isPart(node) &&
  node.type === 'directive' &&
  !(isRequirementArea(node.name) && node.children.some(child => isRequirement(child)))

/** Parts that stand directly after a recommendation belong to it. */
export function attachParts(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(piece => isFollowing(piece.node))) return pieces
  const kept: Piece[] = []
  let following: Piece[] | undefined
  for (const piece of pieces) {
    if (following && isFollowing(piece.node)) {
      following.push(piece)
      continue
    }
    const isRecommendation = piece.node.type === 'directive' && piece.node.name === 'recommendation'
    following = isRecommendation ? [] : undefined
    kept.push(following ? {...piece, following} : piece)
  }
  return kept
}

/** What every directive has. */
export interface DirectiveFacts {
  readonly id?: string
  readonly label?: Label
  readonly attributes: Readonly<Record<string, string>>
  readonly place: Place
  readonly places: Readonly<Record<string, Place>>
}

function labelOfDirective(directive: Directive, piece: Piece, assembly: Assembly): Label | undefined {
  const {label} = directive
  if (!label || label.length === 0) return undefined
  return labelOf(label, writtenLanguage(label, undefined, piece.forced), piece.file, assembly)
}

function commonOf(first: Piece, second: Piece | undefined, assembly: Assembly, scope: Scope): DirectiveFacts {
  const {node} = first
  if (node.type !== 'directive') throw new Error('Not a directive')
  const other = second?.node.type === 'directive' ? second.node : undefined
  const one = labelOfDirective(node, first, assembly)
  const two = other && second && labelOfDirective(other, second, assembly)
  const label = one && two ? joinLabels(one, two, assembly.source, assembly.other) : (one ?? two)
  const place = placeAt(node.openingPosition, first.file)
  const missing = label && missingIn(label)
  if (missing && assembly.bilingual && !scope.quiet && scope.only === undefined) {
    assembly.report({
      rule: 'heading-one-language',
      place,
      lang: missing,
      expected: missing,
      note: 'label',
    })
  }
  const idHolder =
    node.id === undefined && other?.id !== undefined ? {node: other, file: second!.file} : {node, file: first.file}
  const {attributes, places} = joinAttributes(first, second, assembly)
  return {
    ...(idHolder.node.id === undefined ? {} : {id: idHolder.node.id}),
    ...(label ? {label} : {}),
    attributes,
    place: placeOf(node, first.file),
    places: {
      ...places,
      name: place,
      ...(idHolder.node.idPosition ? {id: placeAt(idHolder.node.idPosition, idHolder.file)} : {}),
    },
  }
}

/** Reports a directive in one language as a whole; what is inside is then not reported again. */
function scopeInside(piece: Piece, second: Piece | undefined, assembly: Assembly, scope: Scope): Scope {
  const inner: Scope = piece.only && scope.only === undefined ? {...scope, only: piece.only} : scope
  const {language, node} = piece
  if (second || !assembly.bilingual || inner.quiet || inner.only !== undefined) return inner
  if ((language !== 'zh' && language !== 'en') || node.type !== 'directive') return inner
  const missing = lacking(language, assembly)
  assembly.report({
    rule: 'untranslated',
    place: placeAt(node.openingPosition, piece.file),
    lang: missing,
    expected: missing,
    data: {blocks: 1},
    note: 'directive',
  })
  return quietIf(inner, true)
}

function boxOf(name: BoxName, common: DirectiveFacts, columns: Columns, assembly: Assembly, scope: Scope): Box {
  const inner: Scope = isRequirementArea(name) ? {...scope, area: name} : scope
  return {type: 'box', name, ...common, children: blocksOf(columns, assembly, inner)}
}

/** One or, where a part stands inside another, several. */
function partsOf(first: Piece, second: Piece | undefined, assembly: Assembly, outer: Scope): RecommendationPart[] {
  const {node} = first
  if (node.type !== 'directive' || !isPartName(node.name)) return []
  const around = scopeInside(first, second, assembly, outer)
  const scope: Scope = isRequirementArea(node.name) ? {...around, area: node.name} : around
  const common = commonOf(first, second, assembly, scope)
  const {yes: nested, no: own} = partColumns(columnsOf(first, second, assembly), isPart)
  for (const piece of [...nested.first, ...(nested.second ?? [])]) reportOutside(piece, assembly)
  return [
    {type: 'part', name: node.name, ...common, children: blocksOf(own, assembly, scope)},
    ...recommendationParts(nested, assembly, scope),
  ]
}

function recommendationParts(columns: Columns, assembly: Assembly, scope: Scope): RecommendationPart[] {
  return plan(columns, assembly).flatMap(row => {
    if (row.kind === 'single') return partsOf(row.piece, undefined, assembly, scope)
    if (row.kind === 'joined') return partsOf(row.first, row.second, assembly, scope)
    return []
  })
}

function reportOutside(piece: Piece, assembly: Assembly): void {
  const {node} = piece
  if (node.type !== 'directive') return
  assembly.report({
    rule: 'part-outside',
    place: placeAt(node.openingPosition, piece.file),
    actual: node.name,
    data: {name: node.name},
  })
}

/** A recommendation's own blocks are one group: the statement. */
function reportStatement(own: Columns, common: DirectiveFacts, assembly: Assembly): void {
  const silent: Assembly = {...assembly, report: () => undefined}
  const pieces = [...outline(own.first, silent).own, ...(own.second ? outline(own.second, silent).own : [])]
  const groups = own.second || !assembly.bilingual ? [] : groupsIn(pieces, assembly)
  const count = pieces.length === 0 ? 0 : Math.max(1, groups.length)
  if (count === 1) return
  const second = groups[1]
  const begin = second && [...second.first, ...second.second][0]?.piece
  assembly.report({
    rule: 'statement-not-one',
    place: begin ? placeOf(begin.node, begin.file) : (common.places.name ?? common.place),
    actual: String(count),
    expected: '1',
    data: {count},
    ...(count === 0 ? {note: 'none'} : {}),
  })
}

function recommendation(first: Piece, second: Piece | undefined, assembly: Assembly, scope: Scope): Recommendation {
  const common = commonOf(first, second, assembly, scope)
  const {yes: inside, no: own} = partColumns(columnsOf(first, second, assembly), isPart)
  const parts: Columns = {
    first: [...inside.first, ...(first.following ?? [])],
    ...(inside.second ? {second: [...inside.second, ...(second?.following ?? [])]} : {}),
  }
  reportStatement(own, common, assembly)
  const facts = factsOf(common, assembly)
  const inner: Scope = common.id === undefined ? scope : {...scope, recommendation: common.id}
  return {
    type: 'recommendation',
    number: 0,
    ...common,
    statement: blocksOf(own, assembly, scope),
    parts: recommendationParts(parts, assembly, inner),
    ...(facts.length > 0 ? {facts} : {}),
  }
}

/** Outside of its boxes it keeps its text, as a note, to which its attributes would mean nothing. */
function requirement(first: Piece, second: Piece | undefined, assembly: Assembly, scope: Scope): Requirement | Box {
  const common = commonOf(first, second, assembly, scope)
  const columns = columnsOf(first, second, assembly)
  const asked = askedBy(common, assembly, scope)
  if (!asked) return boxOf('note', {...common, attributes: {}}, columns, assembly, scope)
  const {yes: parts, no: own} = partColumns(columns, isPart)
  return {
    type: 'requirement',
    number: 0,
    ...common,
    ...asked,
    statement: blocksOf(own, assembly, scope),
    parts: recommendationParts(parts, assembly, scope),
  }
}

function question(first: Piece, second: Piece | undefined, assembly: Assembly, scope: Scope): Question {
  const common = commonOf(first, second, assembly, scope)
  return {
    type: 'question',
    number: 0,
    ...common,
    children: blocksOf(columnsOf(first, second, assembly), assembly, scope),
  }
}

/** A part without its recommendation and a directive of an unknown name keep their text, as a note. */
export function directiveBlock(first: Piece, second: Piece | undefined, assembly: Assembly, outer: Scope): Block[] {
  const {node} = first
  if (node.type !== 'directive') return []
  const scope = scopeInside(first, second, assembly, outer)
  if (node.name === 'recommendation') return [recommendation(first, second, assembly, scope)]
  if (node.name === 'requirement') return [requirement(first, second, assembly, scope)]
  if (node.name === 'question') return [question(first, second, assembly, scope)]
  const common = commonOf(first, second, assembly, scope)
  const columns = columnsOf(first, second, assembly)
  if (node.name === 'figure') return [figure(common, columns, assembly, scope)]
  if (node.name === 'table') return [captionedTable(common, columns, assembly, scope)]
  if (isPartName(node.name) && !isBoxName(node.name)) reportOutside(first, assembly)
  return [boxOf(isBoxName(node.name) ? node.name : 'note', common, columns, assembly, scope)]
}
