/** Lists of one language, and lists whose items hold a row for both. */
import type {Element, ElementContent} from 'hast'
import type {List, ListItem} from 'mdast'
import {translate} from '../../../locales/translator.js'
import type {PairList} from '../../document/nodes.js'
import {element, textNode} from '../elements.js'
import type {Page, Writer} from '../page.js'

/** A box, ticked or not, with its reading. */
function tick(checked: boolean, page: Page): Element {
  const label = translate(page.lang, 'labels', checked ? 'list.checked' : 'list.unchecked')
  return element('span', {className: ['tick', ...(checked ? ['ticked'] : [])], role: 'img', ariaLabel: label})
}

function isTight(list: List): boolean {
  return !list.spread && list.children.every(item => !item.spread)
}

function itemElement(item: ListItem, page: Page, tight: boolean): Element {
  const children = item.children.flatMap((child): ElementContent[] =>
    tight && child.type === 'paragraph' ? page.write(child.children) : page.write([child]),
  )
  if (typeof item.checked !== 'boolean') return element('li', {}, children)
  return element('li', {className: ['task']}, [tick(item.checked, page), textNode(' '), ...children])
}

export const list: Writer<List> = (node, page) => {
  const tight = isTight(node)
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? {start: node.start} : {}
  return element(
    node.ordered ? 'ol' : 'ul',
    start,
    node.children.map(item => itemElement(item, page, tight)),
  )
}

const isElement = (node: ElementContent | undefined, className: string): node is Element =>
  node?.type === 'element' && Array.isArray(node.properties.className) && node.properties.className.includes(className)

/**
 * The sides of the row that an item begins with, behind the marks of diagnostics: each bears the item's sign, with the item's box where it
 * is a task, and with its own number where the languages count differently. `false`: the item begins with something else.
 */
function markSides(
  written: readonly ElementContent[],
  item: PairList['items'][number],
  shown: number,
  page: Page,
): boolean {
  const leading = written.findIndex(one => !isElement(one, 'mark'))
  const row = written[leading]
  if (!isElement(row, 'pair')) return false
  row.properties.className = ['pair', 'leading']
  const sides = row.children.filter(child => isElement(child, 'side'))
  for (const [at, side] of sides.entries()) {
    if (side.children.length === 0) continue
    const number = item.numbers[at === 0 ? 'zh' : 'en']
    if (number !== undefined && number !== shown) side.properties['data-number'] = `${number}`
    if (item.checked !== undefined) side.children.unshift(tick(item.checked, page), textNode(' '))
  }
  return true
}

/** Both sides show the item's number. */
export const pairList: Writer<PairList> = (node, page) =>
  element(
    node.ordered ? 'ol' : 'ul',
    {className: ['pair-list'], ...(node.ordered && node.start !== 1 ? {start: node.start} : {})},
    node.items.map(item => {
      const number = item.numbers[page.lang] ?? item.numbers.zh ?? item.numbers.en
      const ticked = typeof item.checked === 'boolean'
      const written = page.write(item.children)
      const onSides = markSides(written, item, number ?? node.start, page)
      return element(
        'li',
        {
          ...(node.ordered && number !== undefined ? {value: `${number}`} : {}),
          ...(ticked ? {className: ['task']} : {}),
        },
        [...(ticked && !onSides ? [tick(item.checked === true, page), textNode(' ')] : []), ...written],
      )
    }),
  )
