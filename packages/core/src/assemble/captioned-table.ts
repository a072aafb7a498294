/** A table, or an image of one, with its caption. */
import type {Nodes} from 'mdast'
import type {CaptionedTable} from '../model/guideline.js'
import type {Assembly, Scope} from './assembly.js'
import {partColumns} from './columns.js'
import type {DirectiveFacts} from './directive.js'
import {blocksOf, flowBlocks} from './flow.js'
import type {Columns} from './row.js'
import {loneImage} from './shared-match.js'

const isTable = (node: Nodes): boolean => {
  if (node.type === 'languageBlock') return node.children.every(isTable)
  return node.type === 'table' || node.type === 'facts' || loneImage(node) !== undefined
}

export function captionedTable(
  common: DirectiveFacts,
  columns: Columns,
  assembly: Assembly,
  scope: Scope,
): CaptionedTable {
  const {yes: tables, no: caption} = partColumns(columns, isTable)
  return {
    type: 'captioned-table',
    number: 0,
    ...common,
    tables: flowBlocks(tables, assembly, scope),
    caption: blocksOf(caption, assembly, scope),
  }
}
