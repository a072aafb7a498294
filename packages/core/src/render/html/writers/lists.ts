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

/** Both sides show the item's number; where the languages count differently, the page's language decides. */
export const pairList: Writer<PairList> = (node, page) =>
  element(
    node.ordered ? 'ol' : 'ul',
    {className: ['pair-list'], ...(node.ordered && node.start !== 1 ? {start: node.start} : {})},
    node.items.map(item => {
      const number = item.numbers[page.lang] ?? item.numbers.zh ?? item.numbers.en
      const ticked = typeof item.checked === 'boolean'
      return element(
        'li',
        {
          ...(node.ordered && number !== undefined ? {value: `${number}`} : {}),
          ...(ticked ? {className: ['task']} : {}),
        },
        [...(ticked ? [tick(item.checked === true, page), textNode(' ')] : []), ...page.write(item.children)],
      )
    }),
  )
