/** Schemas of the blocks of a guideline's body. */
import {z} from 'zod'
import type * as model from '../guideline.js'
import {type Block, boxNames, type Footnote, partNames, type RecommendationPart} from '../guideline.js'
import {factComparisons, factKinds, obligations, requirementAreas} from '../requirement.js'
import {bilingual, flow, inline} from './content.js'
import {evidenceProfile, evidenceToDecision, goodPractice} from './evidence.js'
import {place, places} from './place.js'
import {type Agree, language, list, localized, object, optional, table, text} from './shape.js'

const count = z.number().int()

/** Every kind of block; annotated, since blocks hold blocks. */
export const block: z.ZodType<Block> = z
  .lazy(() =>
    z.union([
      section,
      pair,
      shared,
      only,
      bilingualList,
      quote,
      recommendation,
      question,
      box,
      requirement,
      figure,
      captionedTable,
      evidenceProfile,
      evidenceToDecision,
      goodPractice,
    ]),
  )
  .meta({id: 'Block'})

const blocks = list(block)

const label = object({zh: optional(list(inline)), en: optional(list(inline)), shared: optional(list(inline))}).meta({
  id: 'Label',
  description: "A heading's or a label's text, for each language or shared.",
})

const section = object({
  type: z.literal('section'),
  depth: count.min(2).max(4),
  id: optional(text),
  heading: label,
  children: blocks,
  place,
  idPlace: optional(place),
}).meta({id: 'Section'})

const pair = object({type: z.literal('pair'), sides: localized(list(flow)), place}).meta({
  id: 'Pair',
  description: 'One row: what stands in Chinese and its English.',
})

const shared = object({type: z.literal('shared'), block: flow, place}).meta({
  id: 'Shared',
  description: 'Stands once, for both editions.',
})

const only = object({type: z.literal('only'), language, children: list(flow), place}).meta({
  id: 'Only',
  description: 'For one edition alone.',
})

const item = object({type: z.literal('item'), checked: optional(z.boolean()), children: blocks, place}).meta({
  id: 'BilingualItem',
})

const bilingualList = object({
  type: z.literal('list'),
  ordered: z.boolean(),
  start: count,
  starts: optional(localized(count)),
  items: list(item),
  place,
}).meta({id: 'BilingualList'})

const quote = object({type: z.literal('quote'), children: blocks, place}).meta({id: 'BilingualQuote'})

const directive = {id: optional(text), label: optional(label), attributes: table(text), place, places}

const part = object({...directive, type: z.literal('part'), name: z.enum(partNames), children: blocks}).meta({
  id: 'RecommendationPart',
})

const typedFact = object({
  kind: z.enum(factKinds),
  subject: optional(text),
  comparison: z.enum(factComparisons),
  value: text,
  upTo: optional(text),
  unit: optional(text),
  place,
}).meta({id: 'TypedFact', description: 'A figure that stands once for both languages: `duration.observation >= 2 h`.'})

const recommendation = object({
  ...directive,
  type: z.literal('recommendation'),
  number: count,
  statement: blocks,
  parts: list(part),
  facts: optional(list(typedFact)),
}).meta({id: 'Recommendation', description: 'Its ratings are in `attributes`, by the grading scheme of the guideline.'})

const question = object({...directive, type: z.literal('question'), number: count, children: blocks}).meta({
  id: 'Question',
})

const box = object({...directive, type: z.literal('box'), name: z.enum(boxNames), children: blocks}).meta({id: 'Box'})

const requirement = object({
  ...directive,
  type: z.literal('requirement'),
  area: z.enum(requirementAreas),
  number: count,
  elements: list(text),
  obligation: optional(z.enum(obligations)),
  responsible: list(text),
  recommendations: list(text),
  records: list(text),
  facts: list(typedFact),
  statement: blocks,
  parts: list(part),
}).meta({
  id: 'Requirement',
  description: 'What is asked of those who carry the guideline out, by the element of a catalogue that it meets.',
})

const image = object({
  path: text,
  alternative: z.union([text, bilingual]),
  language: optional(language),
  place,
}).meta({id: 'FigureImage'})

const figure = object({
  ...directive,
  type: z.literal('figure'),
  number: count,
  images: list(image),
  caption: blocks,
}).meta({id: 'Figure'})

const captionedTable = object({
  ...directive,
  type: z.literal('captioned-table'),
  number: count,
  tables: blocks,
  caption: blocks,
}).meta({id: 'CaptionedTable'})

export const footnote = object({type: z.literal('footnote'), label: text, children: blocks, place}).meta({
  id: 'Footnote',
})

export const blocksAgree = {
  section: true satisfies Agree<model.Section, z.output<typeof section>>,
  pair: true satisfies Agree<model.Pair, z.output<typeof pair>>,
  shared: true satisfies Agree<model.Shared, z.output<typeof shared>>,
  only: true satisfies Agree<model.Only, z.output<typeof only>>,
  list: true satisfies Agree<model.BilingualList, z.output<typeof bilingualList>>,
  quote: true satisfies Agree<model.BilingualQuote, z.output<typeof quote>>,
  part: true satisfies Agree<RecommendationPart, z.output<typeof part>>,
  recommendation: true satisfies Agree<model.Recommendation, z.output<typeof recommendation>>,
  question: true satisfies Agree<model.Question, z.output<typeof question>>,
  box: true satisfies Agree<model.Box, z.output<typeof box>>,
  requirement: true satisfies Agree<model.Requirement, z.output<typeof requirement>>,
  figure: true satisfies Agree<model.Figure, z.output<typeof figure>>,
  captionedTable: true satisfies Agree<model.CaptionedTable, z.output<typeof captionedTable>>,
  footnote: true satisfies Agree<Footnote, z.output<typeof footnote>>,
} as const
