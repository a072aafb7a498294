/** The texts that stand side by side in both languages, in the smallest pieces that surely belong together: item by item, cell by cell. */
import type {Node} from 'unist'
import type {Guideline} from '../../model/guideline.js'
import type {Place} from '../../model/place.js'
import {firstFile} from '../places.js'
import type {Survey} from '../survey.js'
import {type FlatText, flatten, flattenText, type SourceTexts} from './flat-text.js'
import {factsTexts, metadataTexts} from './localized-texts.js'

export interface Comparison {
  readonly zh: FlatText
  readonly en: FlatText
  readonly place: Place
  /** The pair, label or cell of the survey that it is a piece of. */
  readonly group?: number
  /** Of a table that stands in each language: the row in which it is a cell. */
  readonly row?: number
  /** Of the same: the column. */
  readonly column?: number
}

type Container = Node & {children?: Node[]}

const divisible = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow'])

interface Piece {
  readonly zh: readonly Node[]
  readonly en: readonly Node[]
  readonly row?: number
  readonly column?: number
}

/** Pairs of nodes that correspond: the whole if the two sides are not of one shape. */
function* pieces(zh: readonly Node[], en: readonly Node[], row?: number): Generator<Piece> {
  const alike = zh.length === en.length && zh.every((node, index) => node.type === en[index]?.type)
  if (!alike || (zh.length === 1 && !divisible.has(zh[0]!.type))) {
    yield {zh, en, ...(row === undefined ? {} : {row})}
    return
  }
  for (const [index, node] of zh.entries()) {
    const other = en[index]!
    const children = (node as Container).children
    const others = (other as Container).children
    const inRow = node.type === 'tableRow' ? index : row
    if (divisible.has(node.type) && children && others && children.length === others.length) {
      yield* pieces(children, others, inRow)
    } else {
      const inColumn = node.type === 'tableCell' ? {column: index} : {}
      yield {zh: [node], en: [other], ...(inRow === undefined ? {} : {row: inRow}), ...inColumn}
    }
  }
}

const isBlock = (node: Node | undefined) =>
  node !== undefined && ['paragraph', 'list', 'blockquote', 'table', 'code', 'math', 'heading'].includes(node.type)

export function compareTexts(guideline: Guideline, survey: Survey, sources: SourceTexts): Comparison[] {
  const file = firstFile(guideline)
  const comparisons: Comparison[] = []
  for (const {zh, en, place, group} of survey.parallels) {
    const divided = isBlock(zh[0]) && isBlock(en[0]) ? pieces(zh, en) : [{zh, en}]
    for (const piece of divided) {
      comparisons.push({
        zh: flatten(piece.zh, file, sources),
        en: flatten(piece.en, file, sources),
        place,
        group,
        ...('row' in piece && piece.row !== undefined ? {row: piece.row} : {}),
        ...('column' in piece && piece.column !== undefined ? {column: piece.column} : {}),
      })
    }
  }
  for (const {text, place} of [...metadataTexts(guideline), ...factsTexts(survey)]) {
    if (text.zh === undefined || text.en === undefined || text.zh === text.en) continue
    comparisons.push({zh: flattenText(text.zh, place('zh')), en: flattenText(text.en, place('en')), place: place()})
  }
  return comparisons
}
