/** Tables that run together, and rows with a `|` too many. */

import {textOf} from '../language/countable-text.js'
import {endOf, type Reading, startOf} from '../reading.js'
import {eachFlow} from '../walk.js'

export function reportTables(reading: Reading): void {
  eachFlow(reading.root, node => {
    if (node.type !== 'table') return
    const columns = node.children[0]?.children.length ?? 0
    for (const row of node.children.slice(1)) {
      const texts = row.children.map(cell => textOf(cell.children).trim())
      const source = reading.source(row)
      if (texts.some(text => text !== '') && texts.every(text => /^:?-{2,}:?$|^$/.test(text)))
        reading.report('table-row-of-dashes', startOf(row), endOf(row), {actual: source})
      else if (row.children.length > columns)
        reading.report('looks-like-table', startOf(row.children[columns]!), endOf(row), {
          note: 'cells',
          actual: source,
          data: {text: source.length > 40 ? `${source.slice(0, 40)}…` : source},
        })
    }
  })
}
