/** A document tree with every kind of node that an edition can hold, in both languages. */
import type {PhrasingContent} from 'mdast'
import type {DocumentNode, DocumentRoot, Edition, Labelled} from '../../src/render/document/nodes.js'

type Lang = 'zh' | 'en'

export const t = (value: string): PhrasingContent => ({type: 'text', value})
export const p = (...children: (string | PhrasingContent)[]): DocumentNode & {type: 'paragraph'} => ({
  type: 'paragraph',
  children: children.map(child => (typeof child === 'string' ? t(child) : child)),
})
const cite = (key: string, number: number, count = 1): PhrasingContent => ({
  type: 'printedCitation',
  children: [t('['), {type: 'link', url: `#ref-${key}`, children: [t(String(number))]}, t(']')],
  ids: [`cite-${key}-${count}`],
})
const dose = (text: string): PhrasingContent => ({type: 'quantity', children: [t(text)]})

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAASwAAAB4CAAAAABtfpD8AAAAzUlEQVR42u3ZoQEAMAgDQcZmxI7FAogi4i761dlUL3vLdN0FARYsWLBgwYIACxYsWLBgQYAFCxYsWLAgHLDA/HewYMGCBQuWDhYsWLBgwdLBggULFixYOlgXLDDeHViwYMGCBQEWLFiwYMGCAAsWLFiwYEGAlcEC492BBQsWLFgQYMGCBQsWLAiwYMGCBQsWBFgZLDDeHViwYMGCBQEWLFiwYMGCAAsWLFiwYEGAlcEC492BBQsWLFgQYMGCBQsWLAiwYMGCBQsWBFiRbgBwHukaSAlZ1gAAAABJRU5ErkJggg==',
  'base64',
)
export const images: ReadonlyMap<string, Uint8Array> = new Map([
  ['图/途径.png', new Uint8Array(png)],
  [
    'flow.svg',
    new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60" width="200" height="60"><rect width="200" height="60" fill="#e6eef2"/><text x="12" y="36" font-size="18" font-family="DejaVu Sans">NMDA 受体</text></svg>',
    ),
  ],
  ['broken.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4])],
])

/** The tree of one edition. */
export function everyKind(edition: Edition): DocumentRoot {
  const lang: Lang = edition === 'en' ? 'en' : 'zh'
  const shown: readonly Lang[] = edition === 'parallel' ? ['zh', 'en'] : [lang]
  const label = (zh: string, en: string): Labelled => ({
    texts: shown.map(one => ({lang: one, children: [t(one === 'zh' ? zh : en)]})),
  })
  const both = (zh: DocumentNode[], en: DocumentNode[], id?: string): DocumentNode[] =>
    edition === 'parallel'
      ? [
          {
            type: 'pairRow',
            ...(id ? {id} : {}),
            children: [
              {type: 'side', lang: 'zh', ...(id ? {id: `${id}-zh`} : {}), children: zh},
              {type: 'side', lang: 'en', ...(id ? {id: `${id}-en`} : {}), children: en},
            ],
          },
        ]
      : edition === 'zh'
        ? zh
        : en
  const say = (zh: string, en: string): DocumentNode[] => both([p(zh)], [p(en)])

  const dosing: DocumentNode[] = [
    ...both(
      [
        p(
          '静脉给药的常用剂量为',
          dose('0.5 mg/kg'),
          '，持续输注',
          dose('40 min'),
          cite('zarate2006', 1),
          '。注意：#import "x"、$E=mc^2$、]、@ref、<label>、*星号*、_下划线_、\\反斜线 与 `代码` 都只是文字；',
          {type: 'strong', children: [t('重点。')]},
          '另有',
          {type: 'emphasis', children: [t('强调 emphasis')]},
          '，缓解率 70.8%',
          cite('berman2000', 2),
          '。5-羟色胺（5-HT）与',
          {type: 'languageSpan', lang: 'en', children: [t('“The New England Journal of Medicine”')]},
          '；10',
          {type: 'superscript', children: [t('9')]},
          '/L，H',
          {type: 'subscript', children: [t('2')]},
          'O。',
          {type: 'noteMark', id: 'mark-1', target: 'note-1', number: 1, text: '[注1]'},
        ),
      ],
      [
        p(
          'The usual intravenous dose is ',
          dose('0.5 mg/kg'),
          ' over ',
          dose('40 min'),
          cite('zarate2006', 1, 2),
          '. #import "x", $E=mc^2$, ], @ref, <label> and *stars* are just text — even “quoted”. ',
          {type: 'strong', children: [t('Important.')]},
          ' See ',
          {type: 'link', url: 'https://example.org/a?b=c', children: [t('the register')]},
          ' and ',
          {type: 'link', url: '#r1', children: [t('Recommendation 1')]},
          '; ',
          {type: 'inlineCode', value: 'code  #x'},
          ', ',
          {type: 'inlineMath', value: '\\frac{a}{b} \\ge x_1^2'},
          '.',
          {type: 'break'},
          'Certainty ',
          {type: 'gradeCircles', filled: 2, total: 4, alternative: 'Low'},
          ' after a break ',
          {type: 'inlineImage', path: 'flow.svg', alternative: 'flow chart'},
          '.',
        ),
      ],
      'dosing-p1',
    ),
    {
      type: 'table',
      align: ['left', 'center', 'right'],
      children: [
        ['结局 Outcome', '研究数 Studies', '效应 Effect'],
        ['缓解 Remission', '7', 'RR 2.41 (95% CI 1.32~4.38)'],
        ['血压升高 Raised blood pressure', '5', '约 10~50 mmHg'],
      ].map(row => ({
        type: 'tableRow',
        children: row.map(cell => ({type: 'tableCell', children: [t(cell)]})),
      })),
    },
    {type: 'math', value: '\\bar{x} = \\frac{1}{n}\\sum_{i=1}^{n} x_i \\quad \\text{均值}'},
    {type: 'math', value: '\\href{javascript:alert(1)}{x} \\unknowncommand'},
    {type: 'code', value: 'plain code\n  #set page(width: 1pt)\n\t"quotes"'},
    {type: 'blockquote', children: [{type: 'paragraph', children: [t('引文：不得以任何方式诱导。A quotation.')]}]},
    {type: 'thematicBreak'},
    {
      type: 'list',
      ordered: true,
      start: 3,
      spread: false,
      children: ['监测血压 Monitor blood pressure', '监测解离症状 Watch for dissociation'].map(text => ({
        type: 'listItem',
        spread: false,
        children: [{type: 'paragraph', children: [t(text)]}],
      })),
    },
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: [
        {
          type: 'listItem',
          checked: true,
          spread: false,
          children: [{type: 'paragraph', children: [t('已签署知情同意书 Consent signed')]}],
        },
        {
          type: 'listItem',
          checked: false,
          spread: false,
          children: [{type: 'paragraph', children: [t('☐ 心电图 ECG ☑')]}],
        },
      ],
    },
    {
      type: 'pairList',
      ordered: true,
      start: 1,
      items: [1, 2].map(number => ({
        numbers: {zh: number, en: number},
        children: both([p(`第${number}项：基线评估`)], [p(`Item ${number}: baseline assessment`)]),
      })),
    },
  ]

  const children: DocumentNode[] = [
    {
      type: 'titleBlock',
      children: [
        {type: 'titleLine', role: 'column', ...label('临床指南', 'Clinical practice guideline')},
        {
          type: 'titleLine',
          role: 'title',
          ...label(
            '氯胺酮治疗难治性抑郁症：示例指南',
            'Ketamine for treatment-resistant depression: an example guideline',
          ),
        },
        {type: 'titleLine', role: 'authors', ...label('张三，李四', 'Zhang San, Li Si')},
        {
          type: 'titleLine',
          role: 'affiliations',
          ...label('某医院精神卫生中心，武汉 430060', 'Department of Psychiatry, Wuhan 430060'),
        },
        {type: 'titleLine', role: 'dates', ...label('收稿 2026-01-02', 'Received 2026-01-02')},
      ],
    },
    {
      type: 'notice',
      kind: 'example',
      children: say('本文为示例，不构成临床建议。', 'This is an example and no clinical advice.'),
    },
    {type: 'notice', kind: 'errors', children: say('错误 1 处。', 'Errors found: 1.')},
    {
      type: 'contents',
      title: label('目录', 'Contents'),
      entries: [
        {target: 'dosing', depth: 2, label: label('给药方案', 'Dosing')},
        {target: 'r1', depth: 3, label: label('推荐意见 1', 'Recommendation 1')},
        {target: 'nowhere', depth: 2, label: label('缺失', 'Missing target')},
        {target: 'references', depth: 2, label: label('参考文献', 'References')},
      ],
    },
    {
      type: 'requirementBlock',
      id: 'M1',
      label: label('监测要求 1', 'Monitoring requirement 1'),
      title: label('间隔', 'Interval'),
      badges: [],
      children: say('每15 min测量心率。', 'Measure the heart rate every 15 min.'),
    },
    {
      type: 'boxBlock',
      name: 'abstract',
      id: 'abstract',
      title: label('摘要', 'Abstract'),
      children: say('目的：总结证据。', 'Aim: to sum up the evidence.'),
    },
    {
      type: 'documentSection',
      id: 'dosing',
      depth: 2,
      heading: label('5-HT 与给药方案', '5-HT and dosing'),
      children: [
        ...dosing,
        {
          type: 'documentSection',
          id: 'deep',
          depth: 4,
          heading: label('深层标题', 'A heading two levels down'),
          children: say('跳级的标题。', 'Its level is skipped in the source.'),
        },
      ],
    },
    {
      type: 'documentSection',
      id: 'recommendations',
      depth: 2,
      heading: label('推荐意见', 'Recommendations'),
      children: [
        {
          type: 'questionBlock',
          id: 'q1',
          label: label('临床问题 1', 'Clinical question 1'),
          children: say('成人患者是否应使用氯胺酮？', 'Should adults receive ketamine?'),
        },
        {
          type: 'diagnosticMark',
          severity: 'error',
          rule: 'citation-unknown',
          lang,
          message: lang === 'zh' ? '意外的引文键 "x"' : 'Unexpected citation key "x"',
        },
        {
          type: 'diagnosticMark',
          severity: 'warning',
          rule: 'untranslated',
          lang,
          message: lang === 'zh' ? '缺少译文' : 'Missing translation',
        },
        {
          type: 'recommendationBox',
          id: 'r1',
          attributes: {strength: 'conditional'},
          label: label('推荐意见 1', 'Recommendation 1'),
          title: label('静脉氯胺酮', 'Intravenous ketamine'),
          badges: [
            {
              type: 'badge',
              kind: 'strength',
              value: 'conditional',
              name: label('推荐强度', 'Strength'),
              text: label('有条件推荐', 'Conditional'),
              symbol: '2',
            },
            {
              type: 'badge',
              kind: 'certainty',
              value: 'low',
              name: label('证据确定性', 'Certainty'),
              text: label('低', 'Low'),
              circles: {filled: 2, total: 4},
            },
          ],
          children: [
            ...say(
              '对于难治性抑郁症成人患者，建议使用静脉氯胺酮。',
              'For adults with treatment-resistant depression, we suggest intravenous ketamine.',
            ),
            {
              type: 'partBlock',
              name: 'rationale',
              id: 'r1-rationale',
              title: label('理由', 'Rationale'),
              children: say('获益大于风险。', 'Benefits outweigh harms.'),
            },
          ],
        },
        {
          type: 'untranslated',
          lang: lang === 'zh' ? 'en' : 'zh',
          note: lang === 'zh' ? '未翻译' : 'Not yet translated',
          children: [p(lang === 'zh' ? 'Only in English.' : '仅有中文。')],
        },
        {
          type: 'figureBlock',
          id: 'fig1',
          label: label('图 1', 'Figure 1'),
          title: label('作用机制', 'Mechanism'),
          images: [
            {path: '图/途径.png', alternative: '途径 Pathway'},
            {path: 'flow.svg', alternative: 'NMDA 受体 receptor'},
            {path: 'broken.png', alternative: '损坏的图 broken picture'},
            {path: 'absent.png', alternative: '缺失的图 absent picture'},
          ],
          children: say('图注说明。', 'What the figure shows.'),
        },
        {
          type: 'tableBlock',
          id: 'tab1',
          label: label('表 1', 'Table 1'),
          title: label('不良反应', 'Adverse effects'),
          children: [
            {
              type: 'table',
              align: [null, null, null, null, null, null, null, null],
              children: [0, 1, 2].map(row => ({
                type: 'tableRow',
                children: [
                  '结局',
                  '参与者（研究）',
                  '相对效应',
                  '对照组风险',
                  '干预组风险',
                  '绝对差异',
                  '确定性',
                  '说明 Comment',
                ].map(cell => ({
                  type: 'tableCell',
                  children: [t(row === 0 ? cell : `${cell} ${row} 随访4周 RR 1.50 (0.90~2.51)`)],
                })),
              })),
            },
          ],
        },
      ],
    },
    {
      type: 'factTable',
      kind: 'abbreviations',
      rows: [
        {
          term: {texts: [{lang: 'en', children: [t('TRD')]}]},
          details: say('难治性抑郁症', 'treatment-resistant depression'),
        },
        {
          term: {texts: [{lang: 'en', children: [t('NMDA')]}]},
          details: say('N-甲基-D-天冬氨酸', 'N-methyl-D-aspartate'),
        },
      ],
    },
    {
      type: 'noteList',
      title: label('注释', 'Footnotes'),
      notes: [
        {id: 'note-1', number: 1, backlinks: ['mark-1'], children: say('脚注的内容。', 'What the footnote says.')},
      ],
    },
    {
      type: 'referenceList',
      title: label('参考文献', 'References'),
      children: [
        {
          type: 'referenceEntry',
          key: 'zarate2006',
          id: 'ref-zarate2006',
          number: 1,
          label: '[1]',
          parts: [
            {
              lang: 'en',
              children: [
                t(
                  'Zarate CA, Singh JB, Carlson PJ, et al. A randomized trial of an N-methyl-D-aspartate antagonist[J]. Arch Gen Psychiatry, 2006, 63(8): 856-864. DOI: ',
                ),
                {
                  type: 'link',
                  url: 'https://doi.org/10.1001/archpsyc.63.8.856',
                  children: [t('10.1001/archpsyc.63.8.856')],
                },
                t('.'),
              ],
            },
          ],
          backlinks: ['cite-zarate2006-1'],
        },
        {
          type: 'referenceEntry',
          key: 'berman2000',
          id: 'ref-berman2000',
          number: 2,
          label: '[2]',
          parts: [
            {lang: 'zh', children: [t('王某某, 李某某, 等. 抗抑郁作用[J]. 中华精神科杂志, 2000, 47(4): 351-354.')]},
          ],
          backlinks: [],
        },
      ],
    },
  ]

  return {
    type: 'document',
    edition,
    lang,
    info: {
      id: 'every-kind',
      version: '1',
      draft: true,
      draftMark: edition === 'parallel' ? '草稿 · DRAFT' : edition === 'zh' ? '草稿' : 'DRAFT',
      title: {
        zh: '氯胺酮治疗难治性抑郁症：示例指南',
        en: 'Ketamine for treatment-resistant depression: an example guideline',
      },
      runningTitle: {zh: '氯胺酮治疗难治性抑郁症', en: 'Ketamine for treatment-resistant depression'},
      authors: ['张三', 'Li Si'],
      keywords: ['氯胺酮', 'ketamine'],
      subject: '临床指南',
      date: '2026-07',
      runningNote: {zh: '第 1 版', en: 'Version 1'},
      pageLabel: lang === 'zh' ? '第 {page} 页，共 {total} 页' : 'Page {page} of {total}',
      contentsTitle: label('目录', 'Contents'),
    },
    children,
  }
}
