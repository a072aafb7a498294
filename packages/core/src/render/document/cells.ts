/** Tables that the builder makes: rows of cells of running text. */
import type {PhrasingContent, Table, TableCell} from 'mdast'
import {plainText} from './words.js'

/** A citation in brackets that has a cell to itself has nothing to be raised above; without them it would be read as a figure. */
export function cell(children: readonly PhrasingContent[]): TableCell {
  const [only] = children
  const alone = children.length === 1 && only?.type === 'printedCitation' && /^\D/u.test(plainText(only.children))
  return {type: 'tableCell', children: alone ? [{...only, onLine: true}] : [...children]}
}

/** The first row is the head. */
export const tableOf = (rows: readonly (readonly (readonly PhrasingContent[])[])[]): Table => ({
  type: 'table',
  children: rows.map(row => ({type: 'tableRow', children: row.map(cell)})),
})

/** Parts of a cell under each other; empty ones leave no line. */
export const stacked = (parts: readonly (readonly PhrasingContent[])[]): PhrasingContent[] =>
  parts
    .filter(part => part.length > 0)
    .flatMap((part, index) => (index > 0 ? [{type: 'break' as const}, ...part] : [...part]))
