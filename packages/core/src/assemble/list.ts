/**
 * A list of both languages, or two lists that pair: one list whose items pair in order. Items are numbered by their position in
 * each language; where the numbers of items differ, they stand as two lists in one row, and the list goes on behind it.
 */
import type {List} from 'mdast'
import type {BilingualItem, Block} from '../model/guideline.js'
import {type Language, languages} from '../model/language.js'
import type {Assembly, Scope} from './assembly.js'
import {columnsOf} from './columns.js'
import {blocksOf} from './flow.js'
import {leaf} from './leaf.js'
import {quietIf} from './missing.js'
import {needsAssembly, type Piece} from './piece.js'
import {placeOf, spanOf} from './place.js'
import {plan} from './plan.js'
import type {Row} from './row.js'
import {reportMissing, reportUnequal} from './row-findings.js'

type Numbers = {[L in Language]: number}

const startOf = (piece: Piece | undefined): number | undefined =>
  piece?.node.type === 'list' ? (piece.node.start ?? undefined) : undefined

function itemOf(first: Piece, second: Piece | undefined, assembly: Assembly, scope: Scope): BilingualItem {
  const {node} = first
  const checked = node.type === 'listItem' && typeof node.checked === 'boolean' ? {checked: node.checked} : {}
  const children = blocksOf(columnsOf(first, second, assembly), assembly, scope)
  return {type: 'item', ...checked, children, place: placeOf(node, first.file)}
}

function listOf(pieces: readonly Piece[], ordered: boolean, start: number, assembly: Assembly): List {
  const children = pieces.flatMap(piece => {
    const item = leaf(piece.node, piece.file, assembly)
    return item.type === 'listItem' ? [item] : []
  })
  const [first] = children
  const last = children.at(-1)
  const position =
    first?.position && last?.position ? {position: {start: first.position.start, end: last.position.end}} : {}
  const spread = children.some(child => child.spread === true)
  return {
    type: 'list',
    ordered,
    ...(ordered ? {start} : {}),
    spread,
    children,
    ...position,
    ...(first?.data ? {data: first.data} : {}),
  }
}

export function listBlocks(first: Piece, second: Piece | undefined, assembly: Assembly, scope: Scope): Block[] {
  if (first.node.type !== 'list') return []
  const ordered = first.node.ordered === true
  const start = startOf(first) ?? startOf(second) ?? 1
  const next: Numbers = {[assembly.source]: start, [assembly.other]: startOf(second) ?? start} as Numbers
  const rows = plan(columnsOf(first, second, assembly), assembly)
  reportMissing(rows, assembly, scope)

  const blocks: Block[] = []
  let begin: Numbers = {...next}
  let items: BilingualItem[] = []
  const close = (): void => {
    const [head] = items
    const last = items.at(-1)
    if (head && last) {
      const place = blocks.length === 0 ? placeOf(first.node, first.file) : spanOf(head.place, last.place)
      const starts = begin.zh === begin.en ? {} : {starts: {...begin}}
      blocks.push({type: 'list', ordered, start: begin[assembly.source], ...starts, items, place})
    }
    items = []
  }
  const count = (counted: readonly Language[]): void => {
    for (const language of counted) next[language] += 1
  }
  const add = (one: Piece, two: Piece | undefined, counted: readonly Language[], inner: Scope): void => {
    items.push(itemOf(one, two, assembly, inner))
    count(counted)
  }
  const unequal = (row: Extract<Row, {kind: 'pair'}>): void => {
    reportUnequal(row, assembly)
    const all = [...row.first, ...row.second]
    if (all.some(needsAssembly)) {
      // Items that hold directives cannot stand in a row of two lists: they go in order.
      for (let index = 0; index < Math.max(row.first.length, row.second.length); index += 1) {
        const [one, two] = [row.first[index], row.second[index]]
        if (one && two) add(one, two, languages, scope)
        else if (one ?? two) addLone((one ?? two)!)
      }
      return
    }
    close()
    const sides = {
      [assembly.source]: [listOf(row.first, ordered, next[assembly.source], assembly)],
      [assembly.other]: [listOf(row.second, ordered, next[assembly.other], assembly)],
    }
    const place = spanOf(
      placeOf(row.first[0]!.node, row.first[0]!.file),
      placeOf(row.first.at(-1)!.node, row.first.at(-1)!.file),
    )
    blocks.push({type: 'pair', sides, place})
    next[assembly.source] += row.first.length
    next[assembly.other] += row.second.length
    begin = {...next}
  }
  const addLone = (piece: Piece): void => {
    const language = piece.language === assembly.other ? assembly.other : assembly.source
    add(piece, undefined, [language], quietIf(scope, true))
  }
  for (const row of rows) {
    if (row.kind === 'single') add(row.piece, undefined, row.piece.only ? [row.piece.only] : languages, scope)
    else if (row.kind === 'joined') add(row.first, row.second, languages, scope)
    else if (row.first.length === 0 || row.second.length === 0)
      for (const piece of [...row.first, ...row.second]) addLone(piece)
    else if (row.first.length === 1 && row.second.length === 1) add(row.first[0]!, row.second[0]!, languages, scope)
    else unequal(row)
    if (row.kind === 'pair') for (const piece of row.inside) add(piece, undefined, languages, scope)
  }
  close()
  return blocks
}
