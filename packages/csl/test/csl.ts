/** What the tests share: styles, references and printing them as one line each. */
import {readFileSync} from 'node:fs'
import type {FormattedReference, Reference} from '@zhinan/core'
import {type CslFormatterOptions, cslFormatter} from '@zhinan/csl'
import type {PhrasingContent} from 'mdast'

export const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}.csl`, import.meta.url), 'utf8')

export function working(style: string, options: Omit<CslFormatterOptions, 'style'> = {}) {
  const made = cslFormatter({...options, style})
  if ('problem' in made) throw new Error(made.problem.words.en)
  return made
}

export const problemOf = (style: string): string | undefined => {
  const made = cslFormatter({style})
  return 'problem' in made ? made.problem.id : undefined
}

/** `*emphasis*`, `**strong**`, `<address>` behind a link; parts by `‖`. */
export const printed = ({parts}: FormattedReference): string =>
  parts.map(({language, children}) => `${language} ${children.map(inline).join('')}`).join(' ‖ ')

function inline(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  const inner = 'children' in node ? node.children.map(inline).join('') : ''
  const marks: Readonly<Record<string, string>> = {emphasis: '*', strong: '**', superscript: '^', subscript: '~'}
  const mark = marks[node.type] ?? ''
  return node.type === 'link' ? `${inner}<${node.url}>` : mark + inner + mark
}

const place = {file: 'references.json', line: 1, column: 1, endLine: 1, endColumn: 1}

export const reference = (fields: Partial<Reference>): Reference => ({
  key: 'key',
  type: 'article-journal',
  language: 'en',
  authors: [],
  authorsIncomplete: false,
  editors: [],
  place,
  places: {},
  ...fields,
})

const person = (name: string) => {
  const [family = '', given = '', suffix] = name.split('|')
  return {family, given, ...(suffix && {suffix})}
}

export const english = reference({
  key: 'zarate2006',
  title: 'A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression',
  authors: [
    'Zarate|Carlos A.|Jr',
    'Singh|Jaskaran B.',
    'Carlson|Paul J.',
    'Brutsche|Nancy E.',
    'Ameli|Rezvan',
    'Luckenbaugh|David A.',
    'Charney|Dennis S.',
    'Manji|Husseini K.',
  ].map(person),
  containerTitle: 'Archives of General Psychiatry',
  containerTitleShort: 'Arch Gen Psychiatry',
  issued: {year: '2006', month: '08'},
  volume: '63',
  issue: '8',
  pages: '856-864',
  doi: '10.1001/archpsyc.63.8.856',
})

export const chinese = reference({
  key: 'wang2022',
  language: 'zh',
  title: '氯胺酮治疗难治性抑郁症的系统评价',
  authors: ['王|高华', '舒|畅', '李|明', '赵|强'].map(person),
  containerTitle: '中华精神科杂志',
  issued: {year: '2022'},
  volume: '55',
  issue: '1',
  pages: '1-8',
})

export const paired = reference({
  ...chinese,
  paired: {
    language: 'en',
    title: 'Systematic review of ketamine',
    authors: ['Wang|Gaohua', 'Shu|Chang', 'Li|Ming', 'Zhao|Qiang'].map(person),
    authorsIncomplete: false,
    editors: [],
    containerTitle: 'Chinese Journal of Psychiatry',
    containerTitleShort: 'Chin J Psychiatry',
  },
})
