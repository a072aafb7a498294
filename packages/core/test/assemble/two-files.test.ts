/** The cases of the two-file form, by their ids. Lines of findings count from each text's own first; `en:` is the English file. */
import {describe, expect, test} from 'vitest'
import {bothLanguages, pairingFindings, readTwo, written} from './support.js'

interface Case {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly rows: readonly string[]
  readonly findings?: readonly string[]
  readonly languages?: readonly string[]
}

const cases: readonly Case[] = [
  {
    id: 'T01 sections and paragraphs in order',
    zh: '## 背景 {#b}\n\n甲段。\n\n乙段。\n\n## 方法 {#m}\n\n丙段。',
    en: '## Background {#b}\n\nThe first.\n\nThe second.\n\n## Methods {#m}\n\nThe third.',
    rows: [
      '§ 背景 | Background #b',
      '  甲段。 | The first.',
      '  乙段。 | The second.',
      '§ 方法 | Methods #m',
      '  丙段。 | The third.',
    ],
  },
  {
    id: 'T01 English as the source',
    languages: ['en', 'zh-CN'],
    zh: '## 背景\n\n甲段。\n\n:::note\n注。\n:::',
    en: '## Background {#b}\n\nThe first.\n\n:::note{#n tone="calm"}\nA note.\n:::',
    rows: ['§ 背景 | Background #b', '  甲段。 | The first.', '  :note #n', '    注。 | A note.'],
  },
  {
    id: 'T02 lists, quotations and items',
    zh: '步骤：\n\n1. 筛查\n2. 评估\n   - 量表\n\n> 引言。',
    en: 'Steps:\n\n1. Screening\n2. Assessment\n   - Scales\n\n> The words.',
    rows: [
      '步骤： | Steps:',
      '1. 筛查 | Screening',
      '2. 评估 | Assessment',
      '  - 量表 | Scales',
      '>  引言。 | The words.',
    ],
  },
  {
    id: 'T03 no ids, one section missing: nothing paired, one diagnostic',
    zh: '## 背景\n\n甲段。\n\n## 方法\n\n乙段。\n\n## 结果\n\n丙段。',
    en: '## Background\n\nThe first.\n\n## Results\n\nThe third.',
    rows: [
      '§ 背景 | –',
      '  甲段。 |',
      '§ 方法 | –',
      '  乙段。 |',
      '§ 结果 | –',
      '  丙段。 |',
      '§ – | Background',
      '  | The first.',
      '§ – | Results',
      '  | The third.',
    ],
    findings: ['sections-unequal@1'],
  },
  {
    id: 'T04 some ids: those pair, the rest is reported',
    zh: '## 背景 {#b}\n\n甲段。\n\n## 方法\n\n乙段。\n\n## 结果 {#r}\n\n丙段。',
    en: '## Background {#b}\n\nThe first.\n\n## Results {#r}\n\nThe third.',
    rows: [
      '§ 背景 | Background #b',
      '  甲段。 | The first.',
      '§ 方法 | –',
      '  乙段。 |',
      '§ 结果 | Results #r',
      '  丙段。 | The third.',
    ],
    findings: ['untranslated@5 (section)'],
  },
  {
    id: 'T05, T13 counts differ',
    zh: '甲段。\n\n乙段。\n\n丙段。',
    en: 'The first.\n\nThe second.',
    rows: ['甲段。 + 乙段。 + 丙段。 | The first. + The second.'],
    findings: ['runs-unequal@1'],
  },
  {
    id: 'T06 a figure in the source file alone',
    zh: '甲段。\n\n![](a.png)\n\n乙段。',
    en: 'The first.\n\nThe second.',
    rows: ['甲段。 | The first.', '= image a.png', '乙段。 | The second.'],
  },
  {
    id: 'T06 in both files, each with its text',
    zh: '甲段。\n\n![流程](a.png)\n\n乙段。',
    en: 'The first.\n\n![The flow](a.png)\n\nThe second.',
    rows: ['甲段。 | The first.', '= image a.png', '乙段。 | The second.'],
  },
  {
    id: 'T06 in the other file alone',
    zh: '甲段。\n\n乙段。',
    en: 'The first.\n\n![](a.png)\n\nThe second.',
    rows: ['甲段。 | The first.', '= image a.png', '乙段。 | The second.'],
  },
  {
    id: 'T06 a figure directive with its file in the source alone',
    zh: ':::figure[流程]{#f}\n![流程](a.png)\n\n示意。\n:::',
    en: ':::figure[Flow]{#f}\nA sketch.\n:::',
    rows: [':figure 1 #f [流程 | Flow]', '  image a.png (流程)', '  示意。 | A sketch.'],
    findings: ['untranslated@2 (image-text)'],
  },
  {
    id: 'T06 a figure directive with a file in each',
    zh: ':::figure[流程]{#f}\n![流程](a-zh.png)\n:::',
    en: ':::figure[Flow]{#f}\n![The flow](a-en.png)\n:::',
    rows: [':figure 1 #f [流程 | Flow]', '  image a-zh.png (流程) for zh', '  image a-en.png (The flow) for en'],
  },
  {
    id: 'T07 a formula in both that differs',
    zh: '甲段。\n\n$$\nx\n$$',
    en: 'The first.\n\n$$\ny\n$$',
    rows: ['甲段。 | The first.', 'x | y'],
    findings: ['facts-differ@en:3 (block)'],
  },
  {
    id: 'T07 a table of numbers in both that differs',
    zh: '甲段。\n\n| HAMD | MADRS |\n| --- | --- |\n| 1 | 2 |',
    en: 'The first.\n\n| HAMD | MADRS |\n| --- | --- |\n| 1 | 3 |',
    rows: ['甲段。 | The first.', 'table HAMD,MADRS;1,2 | table HAMD,MADRS;1,3'],
    findings: ['facts-differ@en:3 (block)'],
  },
  {
    id: 'T08 a part missing: the statement still pairs',
    zh: ':::recommendation{#R1}\n建议。\n\n:::rationale\n理由。\n:::\n\n:::remarks\n备注。\n:::\n:::',
    en: ':::recommendation{#R1}\nWe suggest it.\n\n:::remarks\nA remark.\n:::\n:::',
    rows: [
      ':recommendation 1 #R1',
      '  建议。 | We suggest it.',
      '  :rationale',
      '    理由。 |',
      '  :remarks',
      '    备注。 | A remark.',
    ],
    findings: ['untranslated@4 (directive)'],
  },
  {
    id: 'T09 sections in another order',
    zh: '## 背景 {#b}\n\n甲段。\n\n## 方法 {#m}\n\n乙段。',
    en: '## Methods {#m}\n\nThe second.\n\n## Background {#b}\n\nThe first.',
    rows: ['§ 背景 | Background #b', '  甲段。 | The first.', '§ 方法 | Methods #m', '  乙段。 | The second.'],
    findings: ['order-differs@en:5'],
  },
  {
    id: 'T09 directives in another order',
    zh: ':::note{#a}\n注甲。\n:::\n\n:::note{#b}\n注乙。\n:::',
    en: ':::note{#b}\nNote two.\n:::\n\n:::note{#a}\nNote one.\n:::',
    rows: [':note #a', '  注甲。 | Note one.', ':note #b', '  注乙。 | Note two.'],
    findings: ['order-differs@en:5'],
  },
  {
    id: 'T09 a directive in another section',
    zh: '## 背景 {#b}\n\n:::recommendation{#R1}\n建议。\n:::\n\n## 方法 {#m}\n\n乙段。',
    en: '## Background {#b}\n\n## Methods {#m}\n\nThe second.\n\n:::recommendation{#R1}\nWe suggest it.\n:::',
    rows: [
      '§ 背景 | Background #b',
      '  :recommendation 1 #R1',
      '    建议。 | We suggest it.',
      '§ 方法 | Methods #m',
      '  乙段。 | The second.',
    ],
    findings: ['order-differs@en:7'],
  },
  {
    id: 'T09 a subsection in another section',
    zh: '## 背景 {#b}\n\n### 定义 {#d}\n\n甲段。\n\n## 方法 {#m}\n\n乙段。',
    en: '## Background {#b}\n\n## Methods {#m}\n\nThe second.\n\n### Definitions {#d}\n\nThe first.',
    rows: [
      '§ 背景 | Background #b',
      '  § 定义 | Definitions #d',
      '    甲段。 | The first.',
      '§ 方法 | Methods #m',
      '  乙段。 | The second.',
    ],
    findings: ['order-differs@en:7'],
  },
  {
    id: 'T10 sections without ids, as many in both',
    zh: '## 背景\n\n甲段。\n\n### 定义\n\n乙段。',
    en: '## Background\n\nThe first.\n\n### Definitions\n\nThe second.',
    rows: ['§ 背景 | Background', '  甲段。 | The first.', '  § 定义 | Definitions', '    乙段。 | The second.'],
  },
  {
    id: 'T12 levels differ',
    zh: '## 背景 {#b}\n\n甲段。\n\n## 方法 {#m}\n\n乙段。',
    en: '## Background {#b}\n\nThe first.\n\n### Methods {#m}\n\nThe second.',
    rows: [
      '§ 背景 | Background #b',
      '  甲段。 | The first.',
      '  § – | Methods #m',
      '    | The second.',
      '§ 方法 | – #m',
      '  乙段。 |',
    ],
    findings: ['sections-unequal@en:5 (levels)', 'id-duplicate@5'],
  },
  {
    id: 'T14 attributes in the source file, or equal in both',
    zh: ':::recommendation{#R1 strength="strong"}\n建议。\n:::',
    en: ':::recommendation{#R1 strength="strong"}\nWe suggest it.\n:::',
    rows: [':recommendation 1 #R1', '  建议。 | We suggest it.'],
  },
  {
    id: 'T14 attributes that differ',
    zh: ':::recommendation{#R1 strength="strong"}\n建议。\n:::',
    en: ':::recommendation{#R1 strength="conditional" direction="for"}\nWe suggest it.\n:::',
    rows: [':recommendation 1 #R1', '  建议。 | We suggest it.'],
    findings: ['facts-differ@en:1 (attribute)', 'facts-differ@en:1 (attribute-moved)'],
  },
  {
    id: 'T15 sections by id in any order, others beside them',
    zh: '## 背景 {#b}\n\n甲段。\n\n## 方法\n\n乙段。\n\n## 结果 {#r}\n\n丙段。',
    en: '## Results {#r}\n\nThe third.\n\n## Background {#b}\n\nThe first.\n\n## Methods\n\nThe second.',
    rows: [
      '§ 背景 | Background #b',
      '  甲段。 | The first.',
      '§ 方法 | Methods',
      '  乙段。 | The second.',
      '§ 结果 | Results #r',
      '  丙段。 | The third.',
    ],
    findings: ['order-differs@en:1'],
  },
  {
    id: 'T16 fewer notes without an id: by order',
    zh: ':::note\n注甲。\n:::\n\n甲段。\n\n:::note\n注乙。\n:::',
    en: ':::note\nNote one.\n:::\n\nThe first.',
    rows: [':note', '  注甲。 | Note one.', '甲段。 | The first.', ':note', '  注乙。 |'],
    findings: ['untranslated@7 (directive)'],
  },
  {
    id: 'a table that stands once in the source file',
    zh: ':::table[剂量]{#t}\n| 药物｜Drug | mg |\n| --- | --- |\n| 氯胺酮｜Ketamine | 0.5 |\n\n示例。\n:::',
    en: ':::table[Dose]{#t}\nAn example.\n:::',
    rows: [
      ':captioned-table 1 #t [剂量 | Dose]',
      '  = table 药物Drug,mg;氯胺酮Ketamine,0.5',
      'c  示例。 | An example.',
    ],
  },
  {
    id: 'lines with a divider stand once, or in both files',
    zh: '甲段。\n\n氯胺酮 | Ketamine\n\n- 氟西汀 | Fluoxetine\n- 舍曲林 | Sertraline\n\n乙段。\n\n> 言。\n\n- 甲 | The first\n',
    en: 'The first.\n\nThe second.\n\n> The words.\n\n- 甲 | The first\n',
    rows: [
      '甲段。 | The first.',
      '氯胺酮 | Ketamine',
      '- 氟西汀 | Fluoxetine',
      '- 舍曲林 | Sertraline',
      '乙段。 | The second.',
      '>  言。 | The words.',
      '- 甲 | The first',
    ],
  },
]

describe('pairing in two files', () => {
  test.each(cases)('$id', ({zh, en, rows, findings = [], languages = bothLanguages}) => {
    const read = readTwo(`${zh}\n`, `${en}\n`, languages)
    expect(written(read.guideline?.body ?? [])).toEqual(rows)
    expect(pairingFindings(read, languages).filter(finding => !finding.startsWith('heading-no-id'))).toEqual(findings)
  })
})
