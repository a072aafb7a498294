/** The text of a guideline by the section, box, question or recommendation in which it stands, for finding where a subject is mentioned. */
import type {Nodes} from 'mdast'
import {childrenOf, plainText} from '../assemble/node-text.js'
import type {BilingualItem, Block, Guideline, RecommendationPart} from '../model/guideline.js'
import {languages} from '../model/language.js'
import type {NamedBlock} from './evidence.js'

export interface Passage {
  /** The innermost block with a name around the text. */
  readonly block: NamedBlock
  readonly text: string
}

type Holder = Block | BilingualItem | RecommendationPart

/** In reading order; text outside of any named block has no place to name and is left out. */
export function passagesOf(guideline: Guideline): readonly Passage[] {
  const texts = new Map<NamedBlock, string[]>()
  const add = (owner: NamedBlock | undefined, nodes: readonly Nodes[]): void => {
    if (owner) texts.get(owner)?.push(...nodes.map(words))
  }
  const within = (block: NamedBlock, holders: readonly Holder[]): void => {
    texts.set(block, [])
    for (const holder of holders) visit(holder, block)
  }
  const visit = (holder: Holder, owner: NamedBlock | undefined): void => {
    switch (holder.type) {
      case 'section':
      case 'box':
      case 'question':
        within(holder, holder.children)
        return
      case 'recommendation':
        within(holder, [...holder.statement, ...holder.parts])
        return
      case 'requirement':
        for (const child of [...holder.statement, ...holder.parts]) visit(child, owner)
        return
      case 'part':
      case 'quote':
      case 'item':
        for (const child of holder.children) visit(child, owner)
        return
      case 'list':
        for (const entry of holder.items) visit(entry, owner)
        return
      case 'figure':
        for (const child of holder.caption) visit(child, owner)
        return
      case 'captioned-table':
        for (const child of [...holder.tables, ...holder.caption]) visit(child, owner)
        return
      case 'pair':
        for (const language of languages) add(owner, holder.sides[language] ?? [])
        return
      case 'shared':
        add(owner, [holder.block])
        return
      case 'only':
        add(owner, holder.children)
        return
      default:
        return
    }
  }
  for (const block of guideline.body) visit(block, undefined)
  return [...texts].map(([block, pieces]) => ({block, text: pieces.join('\n')}))
}

/** Citations have no words; a table's cells are parted. */
const words = (node: Nodes): string =>
  node.type === 'table'
    ? node.children.map(row => childrenOf(row).map(plainText).join('\n')).join('\n')
    : plainText(node)
