/** Numbers recommendations, questions, figures, tables and the requirements of each area in reading order, each kind by itself, from 1. */
import type {BilingualItem, Block, RecommendationPart} from '../model/guideline.js'
import type {RequirementArea} from '../model/requirement.js'

interface Counts extends Record<RequirementArea, number> {
  recommendation: number
  question: number
  figure: number
  'captioned-table': number
}

export function numberBlocks(blocks: readonly Block[]): Block[] {
  return numbered(blocks, {
    recommendation: 0,
    question: 0,
    figure: 0,
    'captioned-table': 0,
    ethics: 0,
    consent: 0,
    training: 0,
    facility: 0,
    monitoring: 0,
  })
}

const numbered = (blocks: readonly Block[], counts: Counts): Block[] => blocks.map(block => number(block, counts))

function number(block: Block, counts: Counts): Block {
  switch (block.type) {
    case 'pair':
    case 'shared':
    case 'only':
    case 'evidence-profile':
    case 'etd':
    case 'good-practice':
      return block
    case 'list':
      return {
        ...block,
        items: block.items.map((item): BilingualItem => ({...item, children: numbered(item.children, counts)})),
      }
    case 'recommendation':
    case 'requirement': {
      const kind = block.type === 'requirement' ? block.area : block.type
      counts[kind] += 1
      return {
        ...block,
        number: counts[kind],
        statement: numbered(block.statement, counts),
        parts: block.parts.map((part): RecommendationPart => ({...part, children: numbered(part.children, counts)})),
      }
    }
    case 'question':
      counts.question += 1
      return {...block, number: counts.question, children: numbered(block.children, counts)}
    case 'figure':
      counts.figure += 1
      return {...block, number: counts.figure, caption: numbered(block.caption, counts)}
    case 'captioned-table':
      counts['captioned-table'] += 1
      return {
        ...block,
        number: counts['captioned-table'],
        tables: numbered(block.tables, counts),
        caption: numbered(block.caption, counts),
      }
    default:
      return {...block, children: numbered(block.children, counts)}
  }
}
