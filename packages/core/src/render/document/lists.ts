/** Lists whose items hold both languages. */
import type {List} from 'mdast'
import type {BilingualItem, BilingualList, Block} from '../../model/guideline.js'
import {type Language, type Localized, languages} from '../../model/language.js'
import {blocks} from './blocks.js'
import type {Scope} from './context.js'
import {blockContent} from './flow.js'
import type {DocumentNode, PairList} from './nodes.js'

/** Has the item text in this language, or text for both? */
function speaks(block: Block | BilingualItem, lang: Language): boolean {
  switch (block.type) {
    case 'pair':
      return (block.sides[lang]?.length ?? 0) > 0
    case 'only':
      return block.language === lang
    case 'list':
      return block.items.some(item => speaks(item, lang))
    case 'item':
    case 'quote':
      return block.children.some(child => speaks(child, lang))
    default:
      return true
  }
}

const startIn = (list: BilingualList, lang: Language): number => list.starts?.[lang] ?? list.start

/** Every item's number, by its position in each language. */
function numbersOf(list: BilingualList): Localized<number>[] {
  const next = {zh: startIn(list, 'zh'), en: startIn(list, 'en')}
  return list.items.map(item => {
    const numbers: {-readonly [L in Language]?: number} = {}
    for (const lang of languages) {
      if (!speaks(item, lang)) continue
      numbers[lang] = next[lang]
      next[lang] += 1
    }
    return numbers
  })
}

function pairList(list: BilingualList, scope: Scope): PairList {
  const numbers = numbersOf(list)
  return {
    type: 'pairList',
    ordered: list.ordered,
    start: list.start,
    items: list.items.map((item, index) => ({
      ...(item.checked === undefined ? {} : {checked: item.checked}),
      children: blocks(item.children, scope),
      numbers: numbers[index] ?? {},
    })),
  }
}

/**
 * One language's list. In a numbered one an item that this language lacks bears no number, so that all editions count alike: it stands
 * in the item before it, or before the list.
 */
export function bilingualList(list: BilingualList, scope: Scope): DocumentNode[] {
  if (scope.both) return [pairList(list, scope)]
  const before: DocumentNode[] = []
  const items: List['children'] = []
  for (const item of list.items) {
    const own = blocks(item.children, scope)
    const printed = blockContent(own)
    if (printed.length === 0) continue
    if (list.ordered && !speaks(item, scope.lang)) {
      const last = items.at(-1)
      if (last) last.children.push(...printed)
      else before.push(...own)
      continue
    }
    const checked = item.checked === undefined ? {} : {checked: item.checked}
    items.push({type: 'listItem', ...checked, spread: printed.length > 1, children: printed})
  }
  const first = startIn(list, scope.lang)
  const start = list.ordered && first !== 1 ? {start: first} : {}
  if (items.length === 0) return before
  return [...before, {type: 'list', ordered: list.ordered, ...start, spread: false, children: items}]
}
