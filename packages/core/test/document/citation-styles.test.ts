/** Every style that needs no file, as each edition prints it: the text and the list, with entries in Chinese, English and both. */
import {expect, test} from 'vitest'
import {citationStyleIds} from '../../src/model/citation-style.js'
import {readGuideline} from '../../src/read-guideline.js'
import {buildDocument, type Edition} from '../../src/render/document/index.js'

const library = JSON.stringify([
  {
    id: 'wang2021',
    type: 'article-journal',
    language: 'zh-CN',
    author: [
      {family: '王', given: '高华'},
      {family: '舒', given: '畅'},
      {family: '向', given: '均怡'},
      {family: '刘', given: '忠纯'},
    ],
    title: '示例条目：氯胺酮的研究进展',
    'container-title': '示例杂志',
    issued: {'date-parts': [[2021]]},
    volume: '54',
    issue: '3',
    page: '231-236',
    DOI: '10.1234/example.2021.54.3',
    'original-title': 'An example entry: advances in ketamine research',
    'original-author': [
      {family: 'Wang', given: 'Gaohua'},
      {family: 'Shu', given: 'Chang'},
      {family: 'Xiang', given: 'Junyi'},
      {family: 'Liu', given: 'Zhongchun'},
    ],
    'original-container-title': 'Chin J Examples',
  },
  {
    id: 'zarate2006',
    type: 'article-journal',
    language: 'en',
    author: [
      {family: 'Zarate', given: 'Carlos A', suffix: 'Jr'},
      {family: 'Singh', given: 'Jaskaran B'},
      {family: 'Carlson', given: 'Paul J'},
      {family: 'Brutsche', given: 'Nancy E'},
    ],
    title: 'A randomized trial of an N-methyl-D-aspartate antagonist in treatment-resistant major depression',
    'container-title': 'Archives of General Psychiatry',
    'container-title-short': 'Arch Gen Psychiatry',
    issued: {'date-parts': [[2006, 8]]},
    volume: '63',
    issue: '8',
    page: '856-864',
    DOI: '10.1001/archpsyc.63.8.856',
  },
  {
    id: 'shen2018',
    type: 'book',
    language: 'zh-CN',
    author: [{family: '沈', given: '渔邨'}],
    title: '示例图书',
    edition: '6',
    publisher: '示例出版社',
    'publisher-place': '北京',
    issued: {'date-parts': [[2018]]},
  },
])

const source = (style: string): string => `---
id: styles
title: {zh: 样张, en: Specimen}
languages: [zh-CN, en]
references: references.json
citationStyle: ${style}
---

## 甲[@zarate2006] | A [@zarate2006] {#a}

有效[@zarate2006; @wang2021; @shen2018]，两篇[@zarate2006; @wang2021]。@wang2021 认为迅速[@zarate2006, 第860～861页; @shen2018, 表2]。

It works [@zarate2006; @wang2021; @shen2018], as two say [@zarate2006; @wang2021]. @wang2021 found it fast [@zarate2006, pp. 860-861; @shen2018, table 2].
`

function shown(node: unknown): string {
  if (Array.isArray(node)) return node.map(shown).join('')
  if (typeof node !== 'object' || node === null) return ''
  if ('value' in node) return String(node.value)
  const type = 'type' in node ? node.type : undefined
  const inner = 'children' in node ? shown(node.children) : ''
  if (type === 'emphasis') return `_${inner}_`
  const raised = type === 'superscript' || (type === 'printedCitation' && !('onLine' in node))
  return raised ? `⟨${inner}⟩` : inner
}

function lines(style: string, edition: Edition): string[] {
  const {guideline, findings} = readGuideline({
    files: new Map([
      ['guideline.md', source(style)],
      ['references.json', library],
    ]),
  })
  expect(findings.filter(({rule}) => rule !== 'field-needed-to-publish')).toEqual([])
  if (!guideline) return []
  const {children} = buildDocument(guideline, {edition})
  const [section] = children.flatMap(node => (node.type === 'documentSection' ? [node] : []))
  const list = children.flatMap(node => (node.type === 'referenceList' ? node.children : []))
  return [
    ...(section?.heading.texts ?? []).map(text => `# ${shown(text.children)}`),
    ...(section?.children ?? []).flatMap(node =>
      node.type === 'pairRow' ? node.children.map(side => shown(side.children)) : [shown(node)],
    ),
    ...list.flatMap(({label, parts}) =>
      parts.map(
        (part, index) => `${index === 0 ? label : ' '.repeat(label.length)} ${part.lang} ${shown(part.children)}`,
      ),
    ),
  ]
}

const page = (style: string, editions: readonly Edition[]): string =>
  editions.map(edition => `== ${style}, ${edition}\n${lines(style, edition).join('\n')}\n`).join('\n')

test('each style', async () => {
  const pages = citationStyleIds.map(style => page(style, ['zh', 'en']))
  await expect(pages.join('\n')).toMatchFileSnapshot('golden/citation-styles.txt')
})

test('each edition in its own, with options', async () => {
  const styles =
    '{zh: {style: gbt7714-2025, joinFrom: 3, doi: false}, en: {style: vancouver, citations: raised, authors: 2}, parallel: {style: gbt7714-2015, pairs: both, punctuation: half-width}}'
  await expect(page(styles, ['zh', 'en', 'parallel'])).toMatchFileSnapshot('golden/citation-styles-by-edition.txt')
})

test('is the default where nothing is said, and where a CSL file has no formatter', () => {
  expect(lines('cma', 'zh')).toEqual(lines('{en: ama}', 'zh'))
  const read = readGuideline({
    files: new Map([
      ['guideline.md', source('journal.csl')],
      ['references.json', library],
      ['journal.csl', '<style/>'],
    ]),
  })
  expect(read.guideline && buildDocument(read.guideline, {edition: 'zh'}).children.at(-1)).toMatchObject({
    type: 'referenceList',
    children: [{label: '[1]'}, {label: '[2]'}, {label: '[3]'}],
  })
})
