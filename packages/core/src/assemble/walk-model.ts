/** Visits a guideline in reading order, as one language reads it. */
import type {Nodes} from 'mdast'
import type {BilingualItem, Block, Label, RecommendationPart} from '../model/guideline.js'
import type {Language} from '../model/language.js'

export interface Visitor {
  /** A block, part or item, before what it holds. */
  readonly block?: (block: Block | RecommendationPart | BilingualItem) => void
  /** A node of a leaf or a label. */
  readonly node?: (node: Nodes) => void
}

/** What the words of a pair are read in: one language, or both, the given one first. */
export interface View {
  readonly first: Language
  readonly second?: Language
}

/** A side that nobody wrote is not there; text for another edition only is not read. */
export function walkBlocks(
  blocks: readonly (Block | RecommendationPart | BilingualItem)[],
  view: View,
  visitor: Visitor,
): void {
  for (const block of blocks) walkBlock(block, view, visitor)
}

const read = (view: View): readonly Language[] => (view.second ? [view.first, view.second] : [view.first])

function walkBlock(block: Block | RecommendationPart | BilingualItem, view: View, visitor: Visitor): void {
  visitor.block?.(block)
  switch (block.type) {
    case 'section':
      walkLabel(block.heading, view, visitor)
      walkBlocks(block.children, view, visitor)
      return
    case 'pair':
      for (const language of read(view)) walkNodes(block.sides[language] ?? [], view, visitor)
      return
    case 'shared':
      walkNodes([block.block], view, visitor)
      return
    case 'only':
      if (read(view).includes(block.language)) walkNodes(block.children, view, visitor)
      return
    case 'list':
      walkBlocks(block.items, view, visitor)
      return
    case 'recommendation':
    case 'requirement':
      walkLabel(block.label, view, visitor)
      walkBlocks(block.statement, view, visitor)
      walkBlocks(block.parts, view, visitor)
      return
    case 'figure':
      walkLabel(block.label, view, visitor)
      walkBlocks(block.caption, view, visitor)
      return
    case 'captioned-table':
      walkLabel(block.label, view, visitor)
      walkBlocks(block.tables, view, visitor)
      walkBlocks(block.caption, view, visitor)
      return
    case 'evidence-profile':
    case 'etd':
    case 'good-practice':
      return
    case 'item':
    case 'quote':
      walkBlocks(block.children, view, visitor)
      return
    default:
      walkLabel(block.label, view, visitor)
      walkBlocks(block.children, view, visitor)
      return
  }
}

export function walkLabel(label: Label | undefined, view: View, visitor: Visitor): void {
  if (!label) return
  walkNodes(label.shared ?? [], view, visitor)
  for (const language of read(view)) walkNodes(label[language] ?? [], view, visitor)
}

function walkNodes(nodes: readonly Nodes[], view: View, visitor: Visitor): void {
  for (const node of nodes) {
    visitor.node?.(node)
    if (node.type === 'bilingual') for (const language of read(view)) walkNodes(node[language], view, visitor)
    else if ('children' in node) walkNodes(node.children, view, visitor)
  }
}
