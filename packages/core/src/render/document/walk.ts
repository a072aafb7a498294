/** The blocks of a guideline in reading order, each before what it holds. */
import type {BilingualItem, Block, Footnote, Guideline, RecommendationPart} from '../../model/guideline.js'

export type Holder = Block | BilingualItem | RecommendationPart | Footnote

/** What a block holds, in reading order; nothing for leaves. */
export function heldBy(holder: Holder): readonly Holder[] {
  switch (holder.type) {
    case 'section':
    case 'quote':
    case 'item':
    case 'part':
    case 'question':
    case 'box':
    case 'footnote':
      return holder.children
    case 'list':
      return holder.items
    case 'recommendation':
    case 'requirement':
      return [...holder.statement, ...holder.parts]
    case 'figure':
      return holder.caption
    case 'captioned-table':
      return [...holder.tables, ...holder.caption]
    case 'pair':
    case 'shared':
    case 'only':
    case 'evidence-profile':
    case 'etd':
    case 'good-practice':
      return []
  }
}

export function* walkBlocks(holders: readonly Holder[]): Generator<Holder> {
  for (const holder of holders) {
    yield holder
    yield* walkBlocks(heldBy(holder))
  }
}

export const allBlocks = (guideline: Guideline): Generator<Holder> =>
  walkBlocks([...guideline.body, ...guideline.footnotes])
