/** Schema of what stands inside blocks: mdast, described by node type only, since mdast is specified elsewhere. */
import {z} from 'zod'
import type {Bilingual, Flow, Inline} from '../content.js'

/** Nodes that running text of a guideline may hold. The document tree adds more of its own, which never stand in a `Guideline`. */
const inlineTypes = {
  bilingual: true,
  break: true,
  citation: true,
  delete: true,
  emphasis: true,
  footnoteReference: true,
  html: true,
  image: true,
  imageReference: true,
  inlineCode: true,
  inlineMath: true,
  link: true,
  linkReference: true,
  strong: true,
  subscript: true,
  superscript: true,
  text: true,
} as const satisfies Partial<Readonly<Record<Inline['type'], true>>>

const flowTypes = {
  blockquote: true,
  code: true,
  footnoteDefinition: true,
  heading: true,
  list: true,
  listItem: true,
  math: true,
  paragraph: true,
  table: true,
  tableCell: true,
  tableRow: true,
  thematicBreak: true,
} as const satisfies Partial<Readonly<Record<Flow['type'], true>>>

const isNode = (types: Readonly<Record<string, true>>) => (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  Object.hasOwn(types, value.type)

export const flow = z
  .custom<Flow>(isNode(flowTypes))
  .meta({id: 'Flow', description: 'An mdast block: https://github.com/syntax-tree/mdast'})

export const inline = z.custom<Inline>(isNode(inlineTypes)).meta({
  id: 'Inline',
  description: 'An mdast node of running text; citation, superscript, subscript, bilingual are ours.',
})

export const bilingual = z
  .custom<Bilingual>(isNode({bilingual: true}))
  .meta({id: 'Bilingual', description: '`中文 | English` in one line: mdast nodes for each language.'})

const nodeSchema = (types: Readonly<Record<string, true>>) => ({
  type: 'object',
  properties: {
    type: {enum: Object.keys(types)},
    children: {type: 'array', items: {anyOf: [{$ref: '#/$defs/Flow'}, {$ref: '#/$defs/Inline'}]}},
    value: {type: 'string'},
  },
  required: ['type'],
})

/** What JSON Schema says of each of them; `zod` cannot know. */
export const contentSchemas: ReadonlyMap<unknown, Readonly<Record<string, unknown>>> = new Map<
  unknown,
  Readonly<Record<string, unknown>>
>([
  [flow, nodeSchema(flowTypes)],
  [inline, nodeSchema(inlineTypes)],
  [
    bilingual,
    {
      type: 'object',
      properties: {
        type: {const: 'bilingual'},
        zh: {type: 'array', items: {$ref: '#/$defs/Inline'}},
        en: {type: 'array', items: {$ref: '#/$defs/Inline'}},
      },
      required: ['type', 'zh', 'en'],
    },
  ],
])
