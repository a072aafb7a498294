/** Makers of guideline parts by hand, for tests that must not depend on the reader. Lines are given where a test needs places. */
import type {PhrasingContent} from 'mdast'
import type {Citation, CitationItem, Flow, Inline} from '../../src/model/content.js'
import type {
  BilingualItem,
  BilingualList,
  Block,
  Box,
  BoxName,
  Guideline,
  Label,
  Pair,
  PartName,
  Recommendation,
  RecommendationPart,
  Requirement,
  Section,
  Shared,
} from '../../src/model/guideline.js'
import type {Metadata} from '../../src/model/metadata.js'
import type {Place} from '../../src/model/place.js'
import type {Reference} from '../../src/model/reference.js'

export const at = (line: number, endLine = line, file = 'guideline.md'): Place => ({
  file,
  line,
  column: 1,
  endLine,
  endColumn: 1,
})

type Words = string | readonly (string | PhrasingContent)[]

export const words = (content: Words): PhrasingContent[] =>
  (typeof content === 'string' ? [content] : [...content]).map(one =>
    typeof one === 'string' ? {type: 'text', value: one} : one,
  )

export const paragraph = (content: Words): Flow => ({type: 'paragraph', children: words(content)})

export function cite(...keys: readonly (string | CitationItem)[]): Citation {
  const items = keys.map(key => (typeof key === 'string' ? {key} : key))
  return {type: 'citation', form: 'parenthetical', items}
}

export const citeInText = (key: string): Citation => ({type: 'citation', form: 'narrative', items: [{key}]})

export const bilingual = (zh: Words, en: Words): Inline => ({type: 'bilingual', zh: words(zh), en: words(en)})

export const footnoteMark = (label: string): Inline => ({type: 'footnoteReference', identifier: label, label})

export const label = (zh: Words | undefined, en: Words | undefined): Label => ({
  ...(zh === undefined ? {} : {zh: words(zh)}),
  ...(en === undefined ? {} : {en: words(en)}),
})

const sideOf = (content: Words | readonly Flow[]): readonly Flow[] =>
  Array.isArray(content) && content.every(one => typeof one === 'object' && isFlow(one))
    ? content
    : [paragraph(content as Words)]

const flowTypes = new Set(['paragraph', 'list', 'table', 'code', 'math', 'blockquote', 'thematicBreak'])
const isFlow = (node: {readonly type: string}): boolean => flowTypes.has(node.type)

export const pair = (
  zh: Words | readonly Flow[] | undefined,
  en: Words | readonly Flow[] | undefined,
  line = 1,
  endLine = line,
): Pair => ({
  type: 'pair',
  sides: {...(zh === undefined ? {} : {zh: sideOf(zh)}), ...(en === undefined ? {} : {en: sideOf(en)})},
  place: at(line, endLine),
})

export const shared = (block: Flow, line = 1): Shared => ({type: 'shared', block, place: at(line)})

export const section = (
  depth: number,
  heading: Label,
  children: readonly Block[],
  id?: string,
  line = 1,
  endLine = line,
): Section => ({type: 'section', depth, heading, children, place: at(line, endLine), ...(id ? {id} : {})})

const directive = (id: string | undefined, line: number, endLine = line) => ({
  attributes: {},
  place: at(line, endLine),
  places: {},
  ...(id ? {id} : {}),
})

export const part = (name: PartName, children: readonly Block[], id?: string): RecommendationPart => ({
  type: 'part',
  name,
  children,
  ...directive(id, 1),
})

export const recommendation = (
  number: number,
  attributes: Readonly<Record<string, string>>,
  statement: readonly Block[],
  parts: readonly RecommendationPart[] = [],
  id: string | undefined = `R${number}`,
): Recommendation => ({type: 'recommendation', number, statement, parts, ...directive(id, 1), attributes})

export const box = (name: BoxName, children: readonly Block[], id?: string, title?: Label): Box => ({
  type: 'box',
  name,
  children,
  ...directive(id, 1),
  ...(title ? {label: title} : {}),
})

/** Must be done by a nurse, for recommendation R1. */
export const requirement = (
  number: number,
  statement: readonly Block[],
  parts: readonly RecommendationPart[] = [],
  id: string | undefined = `M${number}`,
): Requirement => ({
  type: 'requirement',
  area: 'monitoring',
  number,
  elements: ['intervals'],
  obligation: 'must',
  responsible: ['nurse'],
  recommendations: ['R1'],
  records: ['heart-rate'],
  facts: [{kind: 'interval', subject: 'vital-signs', comparison: '<=', value: '15', unit: 'min', place: at(1)}],
  statement,
  parts,
  ...directive(id, 1),
})

export const item = (children: readonly Block[], checked?: boolean): BilingualItem => ({
  type: 'item',
  children,
  place: at(1),
  ...(checked === undefined ? {} : {checked}),
})

export const list = (items: readonly BilingualItem[], ordered = false, start = 1): BilingualList => ({
  type: 'list',
  ordered,
  start,
  items,
  place: at(1),
})

export const table = (...rows: readonly (readonly Words[])[]): Flow => ({
  type: 'table',
  children: rows.map(row => ({
    type: 'tableRow',
    children: row.map(cell => ({type: 'tableCell', children: words(cell)})),
  })),
})

export const reference = (key: string, more: Partial<Reference> = {}): Reference => ({
  key,
  type: 'article-journal',
  language: 'en',
  title: `Title of ${key}`,
  authors: [
    {family: 'Zarate', given: 'Carlos A', suffix: 'Jr'},
    {family: 'Singh', given: 'Jaskaran B'},
  ],
  authorsIncomplete: false,
  editors: [],
  containerTitle: 'Journal of Examples',
  issued: {year: '2006'},
  volume: '63',
  issue: '8',
  pages: '856-864',
  place: at(1, 1, 'references.bib'),
  places: {},
  ...more,
})

export const metadata = (more: Partial<Metadata> = {}): Metadata => ({
  id: 'example-guideline',
  version: '0.1.0',
  status: 'draft',
  example: false,
  title: {zh: '示例指南', en: 'An example guideline'},
  dates: {},
  languages: ['zh', 'en'],
  grading: 'GRADE',
  references: ['references.bib'],
  organisations: [],
  contributors: [],
  abbreviations: [],
  glossary: [],
  publication: {},
  places: {},
  ...more,
})

export const guideline = (body: readonly Block[], more: Partial<Guideline> = {}): Guideline => ({
  format: 1,
  metadata: metadata(),
  body,
  footnotes: [],
  references: [],
  numbering: [],
  ...more,
})
