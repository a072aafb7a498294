/** Tables: headed columns, a caption where there is one, and a box that scrolls sideways and can be reached by keyboard. */
import type {Element, ElementContent, Properties} from 'hast'
import type {Table, TableCell} from 'mdast'
import {translate} from '../../../locales/translator.js'
import type {TableBlock} from '../../document/nodes.js'
import {element, textNode} from '../elements.js'
import {labelSpans, type Page, type Writer} from '../page.js'

type Align = NonNullable<Table['align']>[number]

const alignment = (align: Align | undefined): Properties => (align ? {className: [`align-${align}`]} : {})

/** An empty head is no head. */
function headCell(cell: TableCell, align: Align | undefined, page: Page): Element {
  const children = page.write(cell.children)
  return children.length > 0
    ? element('th', {scope: 'col', ...alignment(align)}, children)
    : element('td', alignment(align))
}

function columnGroup(shares: readonly number[]): Element {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return element(
    'colgroup',
    {},
    shares.map(share => element('col', {style: `width:${Math.round((share / whole) * 1000) / 10}%`})),
  )
}

interface Naming {
  readonly caption?: ElementContent[]
  /** Id of an element that names the table. */
  readonly labelledBy?: string
}

export function scrollingTable(table: Table, page: Page, {caption, labelledBy}: Naming): Element {
  const [head, ...body] = table.children
  const columns = head?.children.length ?? 0
  const shares = table.data?.shares
  const rows = body.map(row =>
    element(
      'tr',
      {},
      row.children.map((cell, at) => element('td', alignment(table.align?.[at]), page.write(cell.children))),
    ),
  )
  const name: Properties = labelledBy
    ? {ariaLabelledBy: [labelledBy]}
    : {ariaLabel: translate(page.lang, 'labels', 'table.scrollable')}
  return element('div', {className: ['scroll'], tabIndex: 0, role: 'group', ...name}, [
    element('table', {className: [...(columns > 5 ? ['wide'] : []), ...(table.data?.ruled ? ['ruled'] : [])]}, [
      ...(caption ? [element('caption', labelledBy ? {id: labelledBy} : {}, [element('span', {}, caption)])] : []),
      ...(shares ? [columnGroup(shares)] : []),
      ...(head?.children.some(({children}) => children.length > 0)
        ? [
            element('thead', {}, [
              element(
                'tr',
                {},
                head.children.map((cell, at) => headCell(cell, table.align?.[at], page)),
              ),
            ]),
          ]
        : []),
      element('tbody', {}, rows),
    ]),
  ])
}

export const table: Writer<Table> = (node, page) => scrollingTable(node, page, {})

/** `表 1  结局` */
export function numberedCaption(
  node: {readonly label: TableBlock['label']; readonly title?: TableBlock['title']},
  page: Page,
): ElementContent[] {
  const label = element('span', {className: ['caption-label']}, labelSpans(node.label, page))
  if (!node.title) return [label]
  return [label, textNode(' '), element('span', {className: ['caption-title']}, labelSpans(node.title, page))]
}

/** The caption is the table's own; where the block begins with something else or holds several tables, it heads the block. */
export const tableBlock: Writer<TableBlock> = (node, page) => {
  const tables = node.children.filter(child => child.type === 'table')
  const [only] = tables
  const captionId = page.freeId(`${node.id}-caption`)
  if (only?.type === 'table' && tables.length === 1) {
    const caption = numberedCaption(node, page)
    const isFirst = node.children[0] === only
    const children = node.children.flatMap(child =>
      child === only
        ? [scrollingTable(only, page, {...(isFirst ? {caption} : {}), labelledBy: captionId})]
        : page.write([child]),
    )
    const heading = isFirst ? [] : [element('figcaption', {id: captionId}, caption)]
    return element('figure', {className: ['table-block'], id: node.id}, [...heading, ...children])
  }
  return element('figure', {className: ['table-block'], id: node.id}, [
    element('figcaption', {id: captionId}, numberedCaption(node, page)),
    ...page.write(node.children),
  ])
}
