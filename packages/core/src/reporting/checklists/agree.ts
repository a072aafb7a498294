/** The AGREE Reporting Checklist: the 23 items of AGREE II as things to report. Worded by us; read the original before submitting. */
import type {Checklist} from '../checklist.js'
import {fact, heading, headingHint, mention, text} from './looks.js'

export const agree = {
  id: 'agree',
  shortName: 'AGREE',
  name: {zh: 'AGREE报告清单（2016）', en: 'AGREE Reporting Checklist (2016)'},
  source: {
    citation:
      'Brouwers MC, Kerkvliet K, Spithoff K, AGREE Next Steps Consortium. The AGREE Reporting Checklist: a tool to improve reporting of clinical practice guidelines. BMJ. 2016;352:i1152. doi:10.1136/bmj.i1152',
    url: 'https://doi.org/10.1136/bmj.i1152',
  },
  readIn: [
    {
      citation: 'AGREE II items as tabulated in PMC10082428',
      url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10082428/table/t1',
    },
    {
      citation: 'Summary of the AGREE Reporting Checklist, Can Fam Physician, Table 2',
      url: 'https://www.cfp.ca/highwire/markup/33290/expansion',
    },
  ],
  licence: {
    zh: 'AGREE报告清单的著作权属于AGREE联盟，文章以CC BY-NC许可发表，官方译文须经其认可。此处的条目为本软件自行撰写的概括，不是官方译文；期刊要求官方清单时，请使用原清单。本软件不计算AGREE评分。',
    en: 'The AGREE Reporting Checklist is © the AGREE collaboration; the article is open access under CC BY-NC, and translations need approval. The items here are summaries in our own words, neither the original wording nor an approved translation; where a journal asks for the official form, use that. No AGREE score is computed.',
  },
  verification: {
    zh: '条目1至6对照清单原文撰写。条目7至23只依据公开的AGREE Ⅱ条目表和清单摘要核实了主题，清单中的原文和所附报告要点未读，已逐条标明。',
    en: 'Items 1 to 6 were written beside the wording of the checklist. Of items 7 to 23 only the subjects were verified, from published tables of the AGREE II items and a summary of the checklist; their wording and the criteria listed under them were not read. Each is marked.',
  },
  domains: [
    {
      id: '1',
      title: {zh: '领域1：范围和目的', en: 'Domain 1: Scope and purpose'},
      items: [
        {
          id: '1',
          topic: {zh: '目的', en: 'Objectives'},
          text: {
            zh: '指南的总目的，以及针对该临床问题预期的健康获益。',
            en: 'The overall objective of the guideline and the health benefits expected from it for the problem at hand.',
          },
          verified: 'wording',
          look: text('aims'),
          otherwise: 'missing',
        },
        {
          id: '2',
          topic: {zh: '问题', en: 'Questions'},
          text: {
            zh: '指南所涉及的健康问题，尤其是关键推荐意见所回答的问题。',
            en: 'The health questions that the guideline covers, those behind the key recommendations above all.',
          },
          verified: 'wording',
          look: [fact('questions'), ...text('questions')],
          otherwise: 'missing',
        },
        {
          id: '3',
          topic: {zh: '人群', en: 'Population'},
          text: {
            zh: '指南适用的人群（患者、公众等）。',
            en: 'The people (patients, public) to whom the guideline applies.',
          },
          verified: 'wording',
          look: [fact('targetPopulation'), ...text('population')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '2',
      title: {zh: '领域2：参与人员', en: 'Domain 2: Stakeholder involvement'},
      items: [
        {
          id: '4',
          topic: {zh: '工作组成员', en: 'Group membership'},
          text: {
            zh: '参与制订的全部人员：姓名、专业、单位和在制订中的角色。',
            en: 'Everyone involved: name, discipline, institution and part in the development.',
          },
          verified: 'wording',
          look: [fact('groupListed'), headingHint('group')],
          otherwise: 'missing',
        },
        {
          id: '5',
          topic: {zh: '目标人群的偏好和观点', en: 'Preferences and views of the target population'},
          text: {
            zh: '如何了解和考虑目标人群的观点和偏好，结果如何。',
            en: 'How the views and preferences of the target population were sought or considered, and what came of it.',
          },
          verified: 'wording',
          look: [
            heading('patientViews'),
            fact('patientRepresentative'),
            fact('valuesJudged'),
            mention('patientViews'),
            fact('panelToJudge'),
          ],
          otherwise: 'missing',
        },
        {
          id: '6',
          topic: {zh: '目标使用者', en: 'Target users'},
          text: {
            zh: '指南的目标使用者及其如何使用。',
            en: 'For whom the guideline is written and how they may use it.',
          },
          verified: 'wording',
          look: [fact('users'), ...text('users')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '3',
      title: {zh: '领域3：严谨性', en: 'Domain 3: Rigour of development'},
      items: [
        {
          id: '7',
          topic: {zh: '检索方法', en: 'Search methods'},
          text: {
            zh: '检索证据的策略和细节，例如数据库、检索词、时间范围。',
            en: 'How the evidence was searched for, in detail: databases, terms, period.',
          },
          verified: 'subject',
          look: [heading('search'), fact('searchDate'), mention('search')],
          otherwise: 'missing',
        },
        {
          id: '8',
          topic: {zh: '证据的选择标准', en: 'Selection of the evidence'},
          text: {
            zh: '纳入和排除证据的标准：人群、研究设计、比较、结局等。',
            en: 'The criteria by which evidence was included or excluded: population, design, comparison, outcomes.',
          },
          verified: 'subject',
          look: text('selection'),
          otherwise: 'missing',
        },
        {
          id: '9',
          topic: {zh: '证据的优势和局限', en: 'Strengths and limitations of the evidence'},
          text: {
            zh: '证据体的优势和局限，以及评价所用的工具。',
            en: 'The strengths and limitations of the body of evidence, and by what tools they were judged.',
          },
          verified: 'subject',
          look: [
            fact('profiles'),
            heading('evidenceLimits'),
            fact('evidenceParts'),
            mention('evidenceLimits'),
            headingHint('certainty'),
          ],
          otherwise: 'missing',
        },
        {
          id: '10',
          topic: {zh: '推荐意见的形成', en: 'Formulation of recommendations'},
          text: {
            zh: '形成推荐意见的方法和结果，例如投票、共识方法和分歧的解决。',
            en: 'How recommendations were arrived at and with what result, such as votes, consensus methods and how disagreement was settled.',
          },
          verified: 'subject',
          look: [fact('votingRule'), fact('votes'), ...text('consensus')],
          otherwise: 'missing',
        },
        {
          id: '11',
          topic: {zh: '利弊的考虑', en: 'Benefits and harms'},
          text: {
            zh: '形成推荐意见时如何考虑获益、不良反应和风险。',
            en: 'How benefits, side effects and risks were weighed in the recommendations.',
          },
          verified: 'subject',
          look: [fact('effectsJudged'), heading('benefitsAndHarms'), fact('rationales'), mention('benefitsAndHarms')],
          otherwise: 'missing',
        },
        {
          id: '12',
          topic: {zh: '推荐意见与证据的联系', en: 'Link between recommendations and evidence'},
          text: {
            zh: '推荐意见与支持证据之间有明确的联系。',
            en: 'Each recommendation is tied to the evidence behind it.',
          },
          verified: 'subject',
          look: [fact('linkedToEvidence')],
          otherwise: 'undecidable',
        },
        {
          id: '13',
          topic: {zh: '外部评审', en: 'External review'},
          text: {
            zh: '发表前由谁、以何种方法评审，意见如何采纳。',
            en: 'Who reviewed the draft before publication, how, and what was done with their opinions.',
          },
          verified: 'subject',
          look: [heading('review'), fact('reviewers'), mention('review')],
          otherwise: 'missing',
        },
        {
          id: '14',
          topic: {zh: '更新程序', en: 'Updating'},
          text: {
            zh: '何时或按何标准更新，以何方法更新。',
            en: 'When, or by what criteria, the guideline will be updated, and how.',
          },
          verified: 'subject',
          look: [fact('reviewDue'), ...text('updating')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '4',
      title: {zh: '领域4：清晰性', en: 'Domain 4: Clarity of presentation'},
      items: [
        {
          id: '15',
          topic: {zh: '明确、不含糊的推荐意见', en: 'Specific and unambiguous recommendations'},
          text: {
            zh: '推荐的做法、目的、适用人群和不确定之处明确。',
            en: 'What is recommended, to what end, for whom, and what is uncertain, are plain.',
          },
          verified: 'subject',
          look: [fact('recommendations'), headingHint('recommendations'), mention('recommendations')],
          otherwise: 'missing',
        },
        {
          id: '16',
          topic: {zh: '处理方案的选择', en: 'Management options'},
          text: {
            zh: '列出处理该问题的各种选择，以及各自适用的情形。',
            en: 'The options for managing the condition, and when each is suitable.',
          },
          verified: 'subject',
          look: text('options'),
          otherwise: 'undecidable',
        },
        {
          id: '17',
          topic: {zh: '关键推荐意见易于辨认', en: 'Identifiable key recommendations'},
          text: {
            zh: '关键推荐意见容易找到，例如摘要框、流程图或编号醒目的条目。',
            en: 'The key recommendations are easy to find: in a summary box, a flow chart, or set apart and numbered.',
          },
          verified: 'subject',
          look: [
            fact('summaryBox'),
            heading('summary'),
            fact('recommendationsSetApart'),
            headingHint('recommendations'),
          ],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '5',
      title: {zh: '领域5：应用性', en: 'Domain 5: Applicability'},
      items: [
        {
          id: '18',
          topic: {zh: '应用的促进和阻碍因素', en: 'Facilitators and barriers'},
          text: {
            zh: '应用中的促进因素和障碍，如何得知，对推荐意见有何影响。',
            en: 'What helps and what hinders application, how this was learnt and how it affected the recommendations.',
          },
          verified: 'subject',
          look: [heading('barriers'), mention('barriers'), fact('implementationParts')],
          otherwise: 'missing',
        },
        {
          id: '19',
          topic: {zh: '实施建议和工具', en: 'Advice and tools for implementation'},
          text: {
            zh: '把推荐意见付诸实践的建议和工具。',
            en: 'Advice or tools for putting the recommendations into practice.',
          },
          verified: 'subject',
          look: [heading('implementation'), fact('implementationParts'), mention('implementation')],
          otherwise: 'missing',
        },
        {
          id: '20',
          topic: {zh: '资源投入', en: 'Resource implications'},
          text: {
            zh: '应用推荐意见可能涉及的资源和成本。',
            en: 'What applying the recommendations may cost in money and other resources.',
          },
          verified: 'subject',
          look: [fact('resourcesJudged'), ...text('resources')],
          otherwise: 'missing',
        },
        {
          id: '21',
          topic: {zh: '监测和审查标准', en: 'Monitoring and audit criteria'},
          text: {
            zh: '衡量推荐意见执行情况的标准或指标。',
            en: 'Criteria by which adherence to the recommendations can be measured.',
          },
          verified: 'subject',
          look: [heading('audit'), mention('audit'), fact('monitoringParts')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: '6',
      title: {zh: '领域6：编辑独立性', en: 'Domain 6: Editorial independence'},
      items: [
        {
          id: '22',
          topic: {zh: '资助机构', en: 'Funding body'},
          text: {
            zh: '资助来源，并声明资助者的观点未影响指南内容。',
            en: 'Who funded the guideline, and a statement that the funder did not influence its content.',
          },
          verified: 'subject',
          look: [fact('funderRoleToJudge'), fact('fundingToJudge'), headingHint('funding'), mention('funding')],
          otherwise: 'missing',
        },
        {
          id: '23',
          topic: {zh: '利益冲突', en: 'Competing interests'},
          text: {
            zh: '工作组成员利益冲突的类型、收集方法和处理结果。',
            en: 'Which competing interests members had, how they were collected and what was done about them.',
          },
          verified: 'subject',
          look: [fact('interests'), ...text('interests')],
          otherwise: 'missing',
        },
      ],
    },
  ],
} as const satisfies Checklist
