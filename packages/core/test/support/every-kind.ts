/** A guideline by hand that holds every kind of block and of running text, in both languages. */
import type {EvidenceProfile, EvidenceToDecision} from '../../src/model/evidence.js'
import type {CaptionedTable, Figure, Guideline, Question} from '../../src/model/guideline.js'
import {
  at,
  bilingual,
  box,
  cite,
  citeInText,
  footnoteMark,
  guideline,
  item,
  label,
  list,
  metadata,
  pair,
  paragraph,
  part,
  recommendation,
  reference,
  requirement,
  section,
  shared,
  table,
  words,
} from './build.js'

const question: Question = {
  type: 'question',
  number: 1,
  id: 'Q1',
  attributes: {population: 'TRD', intervention: 'ketamine 0.5 mg/kg'},
  place: at(40),
  places: {},
  children: [
    pair(
      '对于难治性抑郁症成人，氯胺酮与安慰剂相比如何？',
      'In adults with treatment-resistant depression, how does ketamine compare with placebo?',
    ),
  ],
}

const figure: Figure = {
  type: 'figure',
  number: 1,
  id: 'fig-flow',
  label: label('给药流程', 'Flow of dosing'),
  attributes: {},
  place: at(60),
  places: {},
  images: [
    {path: 'flow.png', alternative: {type: 'bilingual', zh: words('流程图'), en: words('Flow chart')}, place: at(61)},
    {path: 'missing.png', alternative: '缺图', language: 'zh', place: at(62)},
    {path: 'missing-en.png', alternative: 'No image', language: 'en', place: at(63)},
  ],
  caption: [pair('虚线为可选步骤。', 'Dashed lines are optional steps.')],
}

const captionedTable: CaptionedTable = {
  type: 'captioned-table',
  number: 1,
  id: 'tab-outcomes',
  label: label('结局', 'Outcomes'),
  attributes: {},
  place: at(70),
  places: {},
  tables: [
    shared(
      table(
        [[bilingual('结局', 'Outcome')], [bilingual('氯胺酮', 'Ketamine')], [bilingual('对照', 'Control')]],
        [[bilingual('应答率', 'Response')], '70.8%', '44%'],
        [['MADRS'], '18.9±6.6', ['12.1', cite('murrough2013')]],
      ),
    ),
  ],
  caption: [pair('数据为示例。', 'Figures are examples.')],
}

const profile: EvidenceProfile = {
  type: 'evidence-profile',
  id: 'profile-response',
  title: {zh: '应答', en: 'Response'},
  question: 'Q1',
  outcomes: [
    {
      outcome: {zh: '24 h 应答率', en: 'Response at 24 h'},
      importance: 'critical',
      studies: '2',
      design: {zh: '随机对照试验', en: 'Randomised trials'},
      participants: '97',
      relativeEffect: 'RR 2.16 (1.26 to 3.70)',
      effect: {zh: '每 1000 人多 320 人', en: '320 more per 1000'},
      certainty: 'low',
      reasons: ['imprecision', 'risk-of-bias'],
      citations: ['zarate2006', 'murrough2013'],
    },
  ],
  place: at(80),
  places: {},
}

const decision: EvidenceToDecision = {
  type: 'etd',
  criteria: [
    {criterion: 'balance', judgement: {zh: '倾向干预', en: 'Favours the intervention'}, citations: ['zarate2006']},
    {
      criterion: 'equity',
      judgement: {zh: 'varies', en: 'varies'},
      evidence: {zh: '价格差异大。', en: 'Prices differ.'},
      citations: [],
    },
  ],
  conclusion: {zh: '建议使用。', en: 'Use is suggested.'},
  place: at(90),
  places: {},
}

const numbers = ['zarate2006', 'murrough2013', 'wang2021', 'fourth', 'fifth']

export const everyKind: Guideline = guideline(
  [
    section(
      2,
      label('背景', 'Background'),
      [
        pair(
          [
            '难治性抑郁症（treatment-resistant depression, TRD）占 44%',
            cite('zarate2006'),
            '，静脉给药 0.5 mg/kg，40 min 内完成',
            footnoteMark('dose'),
            '。',
          ],
          [
            'Treatment-resistant depression (TRD) makes up 44%',
            cite('zarate2006'),
            '; 0.5 mg/kg is given over 40 min',
            footnoteMark('dose'),
            '.',
          ],
          10,
        ),
        pair(
          [
            citeInText('wang2021'),
            '与其他研究',
            cite('zarate2006', 'murrough2013', 'wang2021', 'fifth'),
            '一致，细胞计数 5×10',
            {type: 'superscript', children: words('9')},
            '/L，CO',
            {type: 'subscript', children: words('2')},
            '；见[R1](#)与',
            {type: 'link', url: '#R1', children: []},
            '。',
          ],
          [
            citeInText('wang2021'),
            ' agrees with others ',
            cite('zarate2006', 'murrough2013', 'wang2021', 'fifth'),
            ' (王高华); see ',
            {type: 'link', url: '#R1', children: []},
            ' and ',
            {type: 'link', url: '#tab-outcomes', children: words('the table')},
            '.',
          ],
          12,
        ),
        pair('只有中文的一段。', undefined, 14),
        pair(undefined, 'A paragraph in English only.', 15),
        {type: 'only', language: 'zh', children: [paragraph('仅中文版。')], place: at(16)},
        shared({type: 'math', value: '\\frac{a}{b} = \\sqrt{x} \\text{剂量}'}, 17),
        shared({type: 'thematicBreak'}, 18),
        shared({type: 'code', value: 'AUC = 12'}, 19),
        pair(
          [
            '公式 ',
            {type: 'inlineMath', value: 'x^2'},
            ' 与',
            {type: 'emphasis', children: words('强调')},
            '、',
            {type: 'strong', children: words('重点')},
            '、',
            {type: 'inlineCode', value: 'R 4.3'},
            {type: 'break'},
            '换行',
          ],
          [
            'Formula ',
            {type: 'inlineMath', value: 'x^2'},
            ' and ',
            {type: 'link', url: 'https://example.org/?a=1&b=2', children: words('a link')},
          ],
          20,
        ),
        section(
          3,
          label('定义', 'Definitions'),
          [pair('两次足量治疗无效。', 'No response to two adequate trials.', 23)],
          'definitions',
          22,
          24,
        ),
        section(3, {shared: words('rTMS')}, [
          list([
            item([pair('第一项', 'First item'), pair('补充说明', 'More about it')]),
            item([pair('第二项', 'Second item'), list([item([pair('嵌套', 'Nested')])], true, 3)]),
            item([pair('仅中文项', undefined)]),
          ]),
          list([item([pair('已核对', 'Checked')], true), item([pair('待核对', 'To check')], false)]),
          {type: 'quote', children: [pair('引文。', 'A quotation.')], place: at(30)},
        ]),
      ],
      undefined,
      8,
      31,
    ),
    box('abstract', [pair('目的：示例。', 'Objective: an example.')], 'abstract'),
    section(
      2,
      label('推荐意见', 'Recommendations'),
      [
        question,
        recommendation(
          1,
          {strength: 'conditional', direction: 'for', certainty: 'low', question: 'Q1'},
          [pair(['建议使用氯胺酮', cite('murrough2013'), '。'], ['We suggest ketamine', cite('murrough2013'), '.'])],
          [
            part('rationale', [pair('获益大于风险。', 'Benefits outweigh risks.')], 'R1-why'),
            part('evidence', [profile, decision]),
            part('monitoring', [pair('监测血压。', 'Monitor blood pressure.')]),
          ],
        ),
        recommendation(2, {type: 'good-practice'}, [pair('应取得知情同意。', 'Obtain consent.')]),
        recommendation(
          3,
          {
            strength: 'strong',
            direction: 'against',
            certainty: 'very-low',
            'strong-on-low-reason': '2',
            'bad name"': 'x',
          },
          [pair('不推荐居家使用。', 'We recommend against use at home.')],
          [],
          'R3',
        ),
        figure,
        captionedTable,
      ],
      'recommendations',
      38,
      95,
    ),
    box('ethics', [pair('伦理审查。', 'Ethical review.')], 'ethics'),
    box('monitoring', [
      requirement(
        1,
        [pair('每15 min测量心率。', 'Measure the heart rate every 15 min.')],
        [part('patient', [pair('我们会量您的心率。', 'We check how fast your heart beats.')])],
      ),
    ]),
    box('note', [pair('附注。', 'A note.')], undefined, label('提示', 'Hint')),
  ],
  {
    metadata: metadata({
      example: true,
      notice: {zh: '本文件为示例，不构成临床建议。', en: 'An example, not clinical advice.'},
      shortTitle: {zh: '示例', en: 'Example'},
      type: 'rapid',
      dates: {received: '2026-01-05', updated: '2026-07-01', evidenceSearchedUntil: '2025-12-31', reviewDue: '2029-07'},
      registration: {platform: 'PREPARE', number: 'PREPARE-2026CN001', url: 'https://example.org/reg'},
      organisations: [
        {
          id: 'example-university',
          name: {zh: '示例大学', en: 'Example University'},
          address: {zh: '430000 武汉', en: 'Wuhan 430000'},
          kind: 'affiliation',
        },
        {
          id: 'example-hospital',
          name: {zh: '示例医院', en: 'Example Hospital'},
          kind: 'lead',
          url: 'https://example.org/hospital',
        },
      ],
      contributors: [
        {
          name: {zh: '示例甲', en: 'Example A'},
          affiliations: ['example-university', 'example-hospital'],
          orcid: '0000-0002-1825-0097',
          role: {zh: '主席', en: 'Chair'},
          credit: ['conceptualization', 'writing-original-draft'],
          group: 'author',
          corresponding: true,
          email: 'a@example.org',
          interests: {declared: {zh: '无', en: 'None'}},
        },
        {
          name: {zh: '示例乙', en: 'Example B'},
          affiliations: ['example-hospital'],
          credit: [],
          group: 'author',
          corresponding: false,
        },
        {
          name: {zh: '示例丙', en: 'Example C'},
          affiliations: [],
          credit: ['methodology'],
          group: 'panel',
          corresponding: false,
          interests: {declared: {zh: '讲课费', en: 'Lecture fees'}, management: {zh: '不参与投票', en: 'no vote'}},
        },
      ],
      funding: {
        statement: {zh: '无外部资助。', en: 'No external funding.'},
        sources: [{funder: {zh: '示例基金', en: 'Example Fund'}, grants: ['EX-1', 'EX-2']}],
        funderRole: {zh: '资助方未参与。', en: 'The funder took no part.'},
      },
      interests: {declared: {zh: '见工作组表。', en: 'See the table of the group.'}},
      panel: {description: {zh: '无工作组。', en: 'No panel.'}, votingRule: {zh: '未投票。', en: 'No vote.'}},
      targetPopulation: {zh: '成人', en: 'Adults'},
      users: {zh: '精神科医师', en: 'Psychiatrists'},
      setting: {zh: '医院', en: 'Hospitals'},
      keywords: {zh: ['抑郁症', '氯胺酮'], en: ['Depression', 'Ketamine']},
      licence: {id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
      abbreviations: [{abbreviation: 'TRD', meaning: {zh: '难治性抑郁症', en: 'treatment-resistant depression'}}],
      glossary: [
        {term: {zh: '应答', en: 'Response'}, definition: {zh: '评分下降 50% 以上。', en: 'A fall of 50% or more.'}},
      ],
      publication: {
        zh: {
          journal: '示例医学杂志',
          year: '2026',
          volume: '59',
          issue: '3',
          pages: '161-172',
          doi: '10.1234/example.zh',
          column: '标准与指南',
          issn: '1234-5679',
          editor: '示例丁',
        },
        en: {
          journal: 'Example Medical Journal',
          year: '2026',
          articleNumber: 'e12',
          doi: '10.1234/example.en',
          column: 'Guideline',
        },
      },
    }),
    footnotes: [
      {type: 'footnote', label: 'dose', children: [pair('按理想体重计算。', 'By ideal body weight.')], place: at(100)},
      {
        type: 'footnote',
        label: 'unused',
        children: [pair('未引用的脚注。', 'A footnote nobody marks.')],
        place: at(101),
      },
    ],
    references: numbers.map(key =>
      key === 'wang2021'
        ? reference(key, {
            language: 'zh',
            title: '氯胺酮的研究',
            authors: [{literal: '王高华'}, {literal: '舒畅'}, {literal: '向均怡'}, {literal: '甲'}],
            containerTitle: '示例杂志',
            doi: '10.1/x',
          })
        : reference(key),
    ),
    numbering: numbers,
  },
)
