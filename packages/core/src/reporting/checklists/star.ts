/** STAR: a tool that rates Chinese guidelines on 39 items in 11 domains, as far as its items could be read (1 to 15). Its weights are left out. */
import type {Checklist} from '../checklist.js'
import {fact, heading, headingHint, mention, text} from './looks.js'

export const star = {
  id: 'star',
  shortName: 'STAR',
  name: {
    zh: '指南科学性、透明性和适用性评级工具（STAR）',
    en: 'Scientific, Transparent and Applicable Rankings (STAR)',
  },
  source: {
    citation:
      'Yang N, Liu H, Zhao W, et al. Development of the Scientific, Transparent and Applicable Rankings (STAR) tool for clinical practice guidelines. Chin Med J (Engl). 2023;136(12):1430-1438. doi:10.1097/CM9.0000000000002713',
    url: 'https://doi.org/10.1097/CM9.0000000000002713',
  },
  readIn: [
    {
      citation: 'Items 1 to 15 as tabulated in Insights Imaging. 2024;15, Table 2',
      url: 'https://insightsimaging.springeropen.com/articles/10.1186/s13244-024-01644-5/tables/2',
    },
  ],
  licence: {
    zh: 'STAR 的著作权属于中华医学会杂志社及其工作组。此处的条目为本软件自行撰写的概括，不是官方文本。STAR 由其工作组评级；本表只列出条目在何处，不打分，不使用其权重。',
    en: 'STAR is © the Chinese Medical Association Publishing House and its working group. The items here are summaries in our own words, not the official text. Ratings are the working group’s; this sheet says where items stand, gives no score and uses no weights.',
  },
  verification: {
    zh: 'STAR 共11个领域39个条目。编写本表时只查阅到条目1至15（领域1至5和领域6的第1条）；条目16至39未能查阅，不在此列出内容，请按原工具自行核对。',
    en: 'STAR has 39 items in 11 domains. Only items 1 to 15 could be read (domains 1 to 5 and the first item of domain 6). Items 16 to 39 were not read and are not worded here; check them by the original tool.',
  },
  domains: [
    {
      id: '1',
      title: {zh: '领域1：注册', en: 'Domain 1: Registry'},
      items: [
        {
          id: '1',
          topic: {zh: '注册', en: 'Registration'},
          text: {zh: '在适当的平台注册。', en: 'The guideline is registered on a suitable platform.'},
          verified: 'wording',
          look: [fact('registered'), headingHint('registration'), mention('registration')],
          otherwise: 'missing',
        },
        {
          id: '2',
          topic: {zh: '平台和注册号', en: 'Platform and number'},
          text: {zh: '给出注册平台和注册号。', en: 'The platform and the registration number are given.'},
          verified: 'wording',
          look: [fact('registrationNumber'), headingHint('registration'), mention('registration')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '2',
      title: {zh: '领域2：计划书', en: 'Domain 2: Protocol'},
      items: [
        {
          id: '3',
          topic: {zh: '计划书的内容', en: 'Details of the protocol'},
          text: {zh: '给出计划书的具体内容。', en: 'Details of the protocol are given.'},
          verified: 'wording',
          look: [fact('protocol'), ...text('protocol')],
          otherwise: 'missing',
        },
        {
          id: '4',
          topic: {zh: '计划书的获取', en: 'Access to the protocol'},
          text: {zh: '说明可在哪个开放平台获取计划书。', en: 'Where the protocol can be read openly is stated.'},
          verified: 'wording',
          look: [fact('protocolAddress'), headingHint('protocol'), mention('protocol')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '3',
      title: {zh: '领域3：资助', en: 'Domain 3: Funding'},
      items: [
        {
          id: '5',
          topic: {zh: '资助来源', en: 'Sources'},
          text: {zh: '说明资金来源。', en: 'The sources of funding are described.'},
          verified: 'wording',
          look: [fact('funding'), ...text('funding')],
          otherwise: 'missing',
        },
        {
          id: '6',
          topic: {zh: '资助者的作用', en: 'Role of the funder'},
          text: {
            zh: '说明资助者在指南制订中的作用。',
            en: 'What part the funder took in the development is described.',
          },
          verified: 'wording',
          look: [fact('funderRole'), ...text('funderRole'), headingHint('funding')],
          otherwise: 'missing',
        },
        {
          id: '7',
          topic: {zh: '未受资助影响的声明', en: 'No influence declared'},
          text: {
            zh: '声明资助未影响推荐意见。',
            en: 'It is declared that the funder did not influence the recommendations.',
          },
          verified: 'wording',
          look: [fact('funderRoleToJudge'), headingHint('funderRole'), mention('funderRole'), fact('fundingToJudge')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '4',
      title: {zh: '领域4：指南工作组', en: 'Domain 4: Guideline development groups'},
      items: [
        {
          id: '8',
          topic: {zh: '参与者的单位', en: 'Institutions'},
          text: {zh: '列出全部参与者的单位。', en: 'The institutions of everyone involved are listed.'},
          verified: 'wording',
          look: [fact('affiliations'), headingHint('group')],
          otherwise: 'missing',
        },
        {
          id: '9',
          topic: {zh: '工作组的组成', en: 'Composition'},
          text: {zh: '说明工作组由哪些部分组成。', en: 'How the development groups are made up is described.'},
          verified: 'wording',
          look: [fact('panel'), ...text('group')],
          otherwise: 'missing',
        },
        {
          id: '10',
          topic: {zh: '职责', en: 'Responsibilities'},
          text: {
            zh: '说明每位成员或每个小组的职责。',
            en: 'What each person or subgroup was responsible for is described.',
          },
          verified: 'wording',
          look: [fact('responsibilities'), headingHint('group'), mention('group')],
          otherwise: 'missing',
        },
        {
          id: '11',
          topic: {zh: '多学科', en: 'Other disciplines'},
          text: {
            zh: '除本专业外，至少有两个其他学科的专家参与。',
            en: 'Experts of at least two disciplines besides the topic’s own took part.',
          },
          verified: 'wording',
          look: [fact('disciplines'), fact('panelToJudge'), headingHint('group'), mention('group')],
          otherwise: 'missing',
        },
        {
          id: '12',
          topic: {zh: '方法学家', en: 'Methodologists'},
          text: {
            zh: '有指南方法学家或循证医学专家参与。',
            en: 'Guideline methodologists or experts in evidence-based medicine took part.',
          },
          verified: 'wording',
          look: [fact('methodologist'), ...text('methodologist')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '5',
      title: {zh: '领域5：利益冲突', en: 'Domain 5: Conflicts of interest'},
      items: [
        {
          id: '13',
          topic: {zh: '是否存在利益冲突', en: 'Whether there were any'},
          text: {zh: '说明是否存在利益冲突。', en: 'Whether there were conflicts of interest is stated.'},
          verified: 'wording',
          look: [fact('interests'), ...text('interests')],
          otherwise: 'missing',
        },
        {
          id: '14',
          topic: {zh: '评估和处理', en: 'Assessment and management'},
          text: {
            zh: '说明利益冲突如何评估和处理。',
            en: 'How conflicts of interest were assessed and managed is stated.',
          },
          verified: 'wording',
          look: [
            fact('interestsManaged'),
            ...text('interestManagement'),
            fact('interestsToJudge'),
            headingHint('interests'),
          ],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '6',
      title: {zh: '领域6：临床问题', en: 'Domain 6: Clinical questions'},
      items: [
        {
          id: '15',
          topic: {zh: '临床问题', en: 'Clinical questions'},
          text: {zh: '列明指南要回答的临床问题。', en: 'The clinical questions that the guideline answers are stated.'},
          verified: 'wording',
          look: [fact('questions'), heading('questions'), mention('questions')],
          otherwise: 'missing',
        },
      ],
      unread: {
        ids: '16–18',
        text: {
          zh: '内容未能查阅，请按原工具填写。',
          en: 'Fill them in by the original tool.',
        },
      },
    },
    {
      id: '7-11',
      title: {
        zh: '领域7至11：证据、共识方法、推荐意见、可及性、其他',
        en: 'Domains 7 to 11: evidence, consensus, recommendations, access, other',
      },
      items: [],
      unread: {
        ids: '19–39',
        text: {
          zh: '内容未能查阅，各领域的名称也只见于转述，请按原工具填写。',
          en: 'The names of these domains come from other reports too. Fill them in by the original tool.',
        },
      },
    },
  ],
} as const satisfies Checklist
