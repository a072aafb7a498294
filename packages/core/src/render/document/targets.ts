/** Everything that can be linked to: its id in the document, and the label that `[](#id)` writes and the contents list. */
import type {PhrasingContent} from 'mdast'
import type {Guideline, Label} from '../../model/guideline.js'
import {type DocumentContext, rootScope} from './context.js'
import type {IdRegister} from './ids.js'
import type {Labelled} from './nodes.js'
import {allBlocks, type Holder} from './walk.js'
import {labelFromSource, labelFromText, labelFromWords} from './words.js'

export interface Target {
  readonly id: string
  readonly label: (context: DocumentContext) => Labelled
}

export interface Targets {
  /** The first block that has this id in the source. */
  readonly ofSourceId: (id: string) => Target | undefined
  /** Of a block that has an id or needs one. */
  readonly of: (block: Holder) => Target
}

/** Evidence profiles, summaries of findings, evidence-to-decision tables and answers about good practice are counted here, the rest by the assembler. */
interface Counters {
  profiles: number
  summaries: number
  decisions: number
  goodPractices: number
  sections: number[]
  boxes: Map<string, number>
}

/** Without citations, footnote marks, images and links: those belong where the heading stands, once. */
export const withoutMarks = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'citation':
      case 'footnoteReference':
      case 'image':
        return []
      case 'link':
        return withoutMarks(node.children)
      case 'emphasis':
      case 'strong':
      case 'superscript':
      case 'subscript':
        return [{...node, children: withoutMarks(node.children)}]
      case 'bilingual':
        return [{type: 'bilingual', zh: withoutMarks(node.zh), en: withoutMarks(node.en)}]
      default:
        return [node]
    }
  })

const bareLabel = (label: Label): Label => ({
  ...(label.zh ? {zh: withoutMarks(label.zh)} : {}),
  ...(label.en ? {en: withoutMarks(label.en)} : {}),
  ...(label.shared ? {shared: withoutMarks(label.shared)} : {}),
})

const fromSource = (label: Label) => (context: DocumentContext) =>
  labelFromSource(rootScope(context, ''), bareLabel(label))
const fromWords = (key: string, number?: number) => (context: DocumentContext) =>
  labelFromWords(context, key, number === undefined ? {} : {number})

/** A good practice statement, by the name that the scheme has for it: SIGN's good practice point. */
const goodPractice = (number: number) => (context: DocumentContext) => {
  const named = context.scheme?.goodPractice
  if (!named) return labelFromWords(context, 'recommendation.goodPractice', {number})
  const numbered = (name: string | undefined): string => `${name ?? ''} ${number}`
  return labelFromText(context, {zh: numbered(named.zh), en: numbered(named.en)})
}

/** The id that a block gets where the source gives none, and how it is called. */
function describe(block: Holder, counters: Counters): {wanted: string; label: Target['label']} | undefined {
  switch (block.type) {
    case 'section': {
      const level = block.depth - 2
      const path = Array.from({length: level + 1}, (_, at) => counters.sections[at] ?? 0)
      path[level] = (path[level] ?? 0) + 1
      counters.sections = path
      return {wanted: `section-${path.join('-')}`, label: fromSource(block.heading)}
    }
    case 'recommendation': {
      const label =
        block.attributes.type === 'good-practice'
          ? goodPractice(block.number)
          : fromWords('recommendation.label', block.number)
      return {wanted: `recommendation-${block.number}`, label}
    }
    case 'requirement':
      return {
        wanted: `${block.area}-requirement-${block.number}`,
        label: fromWords(`requirement.label.${block.area}`, block.number),
      }
    case 'question':
      return {wanted: `question-${block.number}`, label: fromWords('question.label', block.number)}
    case 'figure':
      return {wanted: `figure-${block.number}`, label: fromWords('figure.label', block.number)}
    case 'captioned-table':
      return {wanted: `table-${block.number}`, label: fromWords('table.label', block.number)}
    case 'evidence-profile':
      if (block.form === 'summary-of-findings') {
        counters.summaries += 1
        return {
          wanted: `summary-of-findings-${counters.summaries}`,
          label: fromWords('profile.summary', counters.summaries),
        }
      }
      counters.profiles += 1
      return {wanted: `evidence-profile-${counters.profiles}`, label: fromWords('profile.label', counters.profiles)}
    case 'etd':
      counters.decisions += 1
      return {wanted: `evidence-to-decision-${counters.decisions}`, label: fromWords('etd.label', counters.decisions)}
    case 'good-practice':
      counters.goodPractices += 1
      return {
        wanted: `good-practice-${counters.goodPractices}`,
        label: fromWords('goodPractice.label', counters.goodPractices),
      }
    case 'box': {
      const count = (counters.boxes.get(block.name) ?? 0) + 1
      counters.boxes.set(block.name, count)
      const label = block.label ? fromSource(block.label) : fromWords(`box.${block.name}`)
      return {wanted: `${block.name}-${count}`, label}
    }
    case 'part': {
      const label = block.label ? fromSource(block.label) : fromWords(`part.${block.name}`)
      return {wanted: `${block.name}-part`, label}
    }
    default:
      return undefined
  }
}

/** Claims the source's ids in reading order, then makes the missing ones. */
export function createTargets(guideline: Guideline, ids: IdRegister): Targets {
  const counters: Counters = {profiles: 0, summaries: 0, decisions: 0, goodPractices: 0, sections: [], boxes: new Map()}
  const bySourceId = new Map<string, Target>()
  const byBlock = new Map<Holder, Target>()
  const without: {block: Holder; wanted: string; label: Target['label']}[] = []

  for (const block of allBlocks(guideline)) {
    const described = describe(block, counters)
    if (!described) continue
    const written = 'id' in block ? block.id : undefined
    if (written === undefined) {
      without.push({block, ...described})
      continue
    }
    const target = {id: ids.claim(written), label: described.label}
    byBlock.set(block, target)
    if (!bySourceId.has(written)) bySourceId.set(written, target)
  }
  for (const {block, wanted, label} of without) byBlock.set(block, {id: ids.claim(wanted), label})

  return {
    ofSourceId: id => bySourceId.get(id),
    of(block) {
      const target = byBlock.get(block)
      if (!target) throw new Error(`A ${block.type} has no id of its own`)
      return target
    },
  }
}
