/** RIGHT: 22 items on what a report of a practice guideline should contain. Worded by us; read the original before submitting. */
import type {Checklist} from '../checklist.js'
import {fact, heading, headingHint, mention, text} from './looks.js'

export const right = {
  id: 'right',
  shortName: 'RIGHT',
  name: {
    zh: '卫生保健实践指南的报告条目（RIGHT）',
    en: 'Reporting Items for practice Guidelines in HealThcare (RIGHT)',
  },
  source: {
    citation:
      'Chen Y, Yang K, Marušić A, et al. A reporting tool for practice guidelines in health care: the RIGHT statement. Ann Intern Med. 2017;166(2):128-132. doi:10.7326/M16-1565',
    url: 'https://doi.org/10.7326/M16-1565',
  },
  readIn: [
    {
      citation: 'RIGHT checklist (right-statement.org)',
      url: 'http://www.right-statement.org/right-statement/checklist',
    },
    {
      citation: 'RIGHT working group: assessment of WHO guidelines by RIGHT. Health Res Policy Syst. 2020',
      url: 'https://health-policy-systems.biomedcentral.com/articles/10.1186/s12961-020-00578-w',
    },
  ],
  licence: {
    zh: 'RIGHT 的著作权属于其作者和美国内科医师学会。此处的条目为本软件自行撰写的概括，不是官方译文，不能代替原文；期刊要求官方清单时，请使用原清单。',
    en: 'RIGHT is © its authors and the American College of Physicians. The items here are summaries in our own words, neither the original wording nor an official translation; where a journal asks for the official form, use that.',
  },
  verification: {
    zh: '条目1a至10b对照原清单撰写。条目11、12、14、16、18只核实了主题（分为a、b、c的各条内容未核实），其余条目（13、15、17、19至22）只核实了所属部分，未能读到原文；这些条目已逐条标明，提交前请与原清单核对。原清单的条目总数各来源不一（34或35）。',
    en: 'Items 1a to 10b were written beside the original checklist. Of items 11, 12, 14, 16 and 18 only the subject could be verified (not how it is divided into a, b and c), of the others (13, 15, 17, 19 to 22) only the group that they belong to; their wording was not read. Each is marked; compare them with the original before submitting. Sources differ on the total (34 or 35).',
  },
  domains: [
    {
      id: 'basic',
      title: {zh: '基本信息', en: 'Basic information'},
      items: [
        {
          id: '1a',
          topic: {zh: '题目', en: 'Title'},
          text: {
            zh: '从题目即可看出这是指南或推荐意见。',
            en: 'The title shows that this is a guideline or a set of recommendations.',
          },
          verified: 'wording',
          look: [fact('titleNamesGuideline')],
          otherwise: 'missing',
        },
        {
          id: '1b',
          topic: {zh: '题目', en: 'Title'},
          text: {zh: '写明指南发表的年份。', en: 'The year in which the guideline is published is given.'},
          verified: 'wording',
          look: [fact('titleYear')],
          otherwise: 'missing',
        },
        {
          id: '1c',
          topic: {zh: '题目', en: 'Title'},
          text: {
            zh: '写明指南的关注点，例如筛查、诊断、治疗、管理或预防。',
            en: 'What the guideline is about is stated: screening, diagnosis, treatment, management, prevention or another matter.',
          },
          verified: 'wording',
          look: [fact('titleFocus')],
          otherwise: 'undecidable',
        },
        {
          id: '2',
          topic: {zh: '执行摘要', en: 'Executive summary'},
          text: {zh: '汇总列出指南的推荐意见。', en: 'The recommendations are brought together in a summary.'},
          verified: 'wording',
          look: [fact('summaryBox'), heading('summary'), fact('abstractBox')],
          otherwise: 'missing',
        },
        {
          id: '3',
          topic: {zh: '术语与缩略语', en: 'Terms and abbreviations'},
          text: {
            zh: '定义新的或重要的术语；如使用缩略语，列出缩略语及其全称。',
            en: 'New or important terms are defined, and abbreviations, if any, are listed.',
          },
          verified: 'wording',
          look: [fact('terms'), heading('terms')],
          otherwise: 'undecidable',
        },
        {
          id: '4',
          topic: {zh: '通信作者', en: 'Corresponding developer'},
          text: {
            zh: '至少给出一位可就本指南联系的制订者或作者。',
            en: 'At least one developer or author is named who can be contacted about the guideline.',
          },
          verified: 'wording',
          look: [fact('corresponding'), heading('contact')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: 'background',
      title: {zh: '背景', en: 'Background'},
      items: [
        {
          id: '5',
          topic: {zh: '健康问题概述', en: 'The health problem in brief'},
          text: {
            zh: '说明该健康问题的流行病学概况（患病或发病、致残、致死）和负担，包括经济负担。',
            en: 'The epidemiology of the problem (how common, how harmful, how often fatal) and its burden, costs included, are described.',
          },
          verified: 'wording',
          look: text('burden'),
          otherwise: 'missing',
        },
        {
          id: '6',
          topic: {zh: '指南的目的', en: 'Aims and objectives'},
          text: {
            zh: '说明制订指南的总目的和具体目标，例如改善健康指标、生活质量或节约成本。',
            en: 'The aim of the guideline and its specific objectives are stated, such as better health indicators, better quality of life or lower costs.',
          },
          verified: 'wording',
          look: text('aims'),
          otherwise: 'missing',
        },
        {
          id: '7a',
          topic: {zh: '目标人群', en: 'Target population'},
          text: {
            zh: '说明推荐意见主要针对的人群。',
            en: 'The population that the recommendations mainly concern is described.',
          },
          verified: 'wording',
          look: [fact('targetPopulation'), ...text('population')],
          otherwise: 'missing',
        },
        {
          id: '7b',
          topic: {zh: '目标人群', en: 'Target population'},
          text: {
            zh: '说明指南给予特别考虑的亚组人群。',
            en: 'Subgroups to which the guideline gives special thought are described.',
          },
          verified: 'wording',
          look: text('subgroups'),
          otherwise: 'undecidable',
        },
        {
          id: '8a',
          topic: {zh: '使用者与使用环境', en: 'Users and settings'},
          text: {
            zh: '说明指南的主要使用者和其他可能的使用者。',
            en: 'The main users for whom the guideline is written, and other possible users, are named.',
          },
          verified: 'wording',
          look: [fact('users'), ...text('users')],
          otherwise: 'missing',
        },
        {
          id: '8b',
          topic: {zh: '使用者与使用环境', en: 'Users and settings'},
          text: {
            zh: '说明指南适用的环境，例如基层医疗、住院机构或中低收入国家。',
            en: 'The settings for which the guideline is meant are described, such as primary care, hospitals or countries of lower income.',
          },
          verified: 'wording',
          look: [fact('setting'), ...text('setting')],
          otherwise: 'missing',
        },
        {
          id: '9a',
          topic: {zh: '指南工作组', en: 'Guideline group'},
          text: {
            zh: '说明参与者如何遴选、各自的角色和职责（如指导委员会、专家组、外部评审、系统评价小组、方法学家）。',
            en: 'How contributors were chosen, and their roles and responsibilities (steering group, panel, reviewers, evidence team, methodologists), are described.',
          },
          verified: 'wording',
          look: [fact('panel'), ...text('group')],
          otherwise: 'missing',
        },
        {
          id: '9b',
          topic: {zh: '指南工作组', en: 'Guideline group'},
          text: {
            zh: '列出全部参与者及其职称、角色和单位。',
            en: 'Everyone involved is listed with title, role and institution.',
          },
          verified: 'wording',
          look: [fact('groupListed'), headingHint('group')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: 'evidence',
      title: {zh: '证据', en: 'Evidence'},
      items: [
        {
          id: '10a',
          topic: {zh: '卫生保健问题', en: 'Health care questions'},
          text: {
            zh: '以PICO（人群、干预、对照、结局）或其他形式列出推荐意见所依据的关键问题。',
            en: 'The key questions behind the recommendations are stated, in PICO (population, intervention, comparator, outcome) or another form.',
          },
          verified: 'wording',
          look: [fact('questions'), ...text('questions')],
          otherwise: 'missing',
        },
        {
          id: '10b',
          topic: {zh: '卫生保健问题', en: 'Health care questions'},
          text: {zh: '说明结局如何选择、如何排序。', en: 'How outcomes were chosen and put in order is stated.'},
          verified: 'wording',
          look: [heading('outcomes'), fact('outcomeImportance'), mention('outcomes')],
          otherwise: 'missing',
        },
        {
          id: '11a',
          topic: {zh: '系统评价', en: 'Systematic reviews'},
          text: {
            zh: '说明指南依据的是新做的系统评价还是已有的系统评价。',
            en: 'Whether the guideline rests on systematic reviews made for it or on existing ones is stated.',
          },
          verified: 'subject',
          look: [
            heading('systematicReviews'),
            headingHint('search'),
            fact('searchDate'),
            mention('search'),
            mention('systematicReviews'),
          ],
          otherwise: 'missing',
        },
        {
          id: '11b',
          topic: {zh: '系统评价', en: 'Systematic reviews'},
          text: {
            zh: '使用已有系统评价时，注明出处，说明如何检索、选择和评价（包括偏倚风险），是否更新。',
            en: 'Where existing reviews were used, they are cited, and how they were found and assessed (search, selection, risk of bias) and whether they were updated is described.',
          },
          verified: 'subject',
          look: [heading('existingReviews'), mention('systematicReviews')],
          otherwise: 'undecidable',
        },
        {
          id: '12',
          topic: {zh: '证据确定性的评价', en: 'Certainty of the evidence'},
          text: {
            zh: '说明评价证据体确定性所用的方法。',
            en: 'The approach used to rate the certainty of the body of evidence is described.',
          },
          verified: 'subject',
          look: [fact('gradingScheme'), ...text('certainty')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: 'recommendations',
      title: {zh: '推荐意见', en: 'Recommendations'},
      items: [
        {
          id: '13a',
          topic: {zh: '推荐意见', en: 'Recommendations'},
          text: {zh: '推荐意见清楚、准确、可操作。', en: 'The recommendations are clear, precise and can be acted on.'},
          verified: 'group',
          look: [fact('recommendations'), headingHint('recommendations'), mention('recommendations')],
          otherwise: 'missing',
        },
        {
          id: '13b',
          topic: {zh: '推荐意见', en: 'Recommendations'},
          text: {
            zh: '影响推荐的因素在亚组间差异明显时，给出各亚组的推荐意见。',
            en: 'Subgroups for which the factors behind a recommendation differ have recommendations of their own.',
          },
          verified: 'group',
          look: [headingHint('subgroups'), mention('subgroups')],
          otherwise: 'undecidable',
        },
        {
          id: '13c',
          topic: {zh: '推荐意见', en: 'Recommendations'},
          text: {
            zh: '标明每条推荐意见的强度及所依据证据的确定性。',
            en: 'Each recommendation states its strength and the certainty of the evidence behind it.',
          },
          verified: 'group',
          look: [fact('ratings')],
          otherwise: 'undecidable',
        },
        {
          id: '14a',
          topic: {zh: '推荐意见的理由', en: 'Rationale'},
          text: {
            zh: '说明是否及如何考虑目标人群的价值观和偏好；未考虑的，说明理由。',
            en: 'Whether and how the values and preferences of the target population were taken into account is described, or why they were not.',
          },
          verified: 'subject',
          look: [fact('valuesJudged'), ...text('values')],
          otherwise: 'missing',
        },
        {
          id: '14b',
          topic: {zh: '推荐意见的理由', en: 'Rationale'},
          text: {
            zh: '说明是否及如何考虑成本和资源，有成本效果分析的给出结果；未考虑的，说明理由。',
            en: 'Whether and how costs and resources were taken into account is described, with any results, or why they were not.',
          },
          verified: 'subject',
          look: [fact('resourcesJudged'), ...text('resources')],
          otherwise: 'missing',
        },
        {
          id: '14c',
          topic: {zh: '推荐意见的理由', en: 'Rationale'},
          text: {
            zh: '说明考虑的其他因素，例如公平性、可行性和可接受性。',
            en: 'Other factors taken into account are described, such as equity, feasibility and acceptability.',
          },
          verified: 'subject',
          look: [fact('feasibilityJudged'), ...text('equity')],
          otherwise: 'missing',
        },
        {
          id: '15',
          topic: {zh: '从证据到推荐', en: 'From evidence to decisions'},
          text: {
            zh: '说明形成推荐意见的过程和方法，例如何为共识、是否及如何投票。',
            en: 'How the group came to its recommendations is described, such as what counted as consensus and whether and how votes were taken.',
          },
          verified: 'group',
          look: [fact('votingRule'), fact('votes'), ...text('consensus')],
          otherwise: 'missing',
        },
      ],
    },
    {
      id: 'review',
      title: {zh: '评审与质量保证', en: 'Review and quality assurance'},
      items: [
        {
          id: '16',
          topic: {zh: '外部评审', en: 'External review'},
          text: {
            zh: '说明指南是否经过独立评审，意见如何处理。',
            en: 'Whether the draft was reviewed independently and what was done with the comments is stated.',
          },
          verified: 'subject',
          look: [heading('review'), fact('reviewers'), mention('review')],
          otherwise: 'missing',
        },
        {
          id: '17',
          topic: {zh: '质量保证', en: 'Quality assurance'},
          text: {
            zh: '说明指南是否经过质量保证程序，程序如何。',
            en: 'Whether the guideline went through quality assurance, and how, is stated.',
          },
          verified: 'group',
          look: text('quality'),
          otherwise: 'missing',
        },
      ],
    },
    {
      id: 'funding',
      title: {zh: '资助与利益关系', en: 'Funding and interests'},
      items: [
        {
          id: '18a',
          topic: {zh: '资金来源和作用', en: 'Funding and its role'},
          text: {
            zh: '说明指南各阶段的资金来源。',
            en: 'The sources of funding for every stage of the guideline are given.',
          },
          verified: 'subject',
          look: [fact('funding'), ...text('funding')],
          otherwise: 'missing',
        },
        {
          id: '18b',
          topic: {zh: '资金来源和作用', en: 'Funding and its role'},
          text: {
            zh: '说明资助者在制订、传播和实施各环节中的作用。',
            en: 'What part the funders took in making, disseminating and implementing the guideline is described.',
          },
          verified: 'subject',
          look: [fact('funderRole'), ...text('funderRole'), headingHint('funding')],
          otherwise: 'missing',
        },
        {
          id: '19a',
          topic: {zh: '利益关系的声明和管理', en: 'Interests declared and managed'},
          text: {
            zh: '说明与指南制订有关的利益关系有哪些。',
            en: 'Which interests mattered to the making of the guideline is described.',
          },
          verified: 'group',
          look: [fact('interests'), ...text('interests')],
          otherwise: 'missing',
        },
        {
          id: '19b',
          topic: {zh: '利益关系的声明和管理', en: 'Interests declared and managed'},
          text: {
            zh: '说明利益关系如何评价和管理，读者在何处可查阅声明。',
            en: 'How interests were assessed and managed, and where readers find the declarations, is described.',
          },
          verified: 'group',
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
      id: 'other',
      title: {zh: '其他', en: 'Other information'},
      items: [
        {
          id: '20',
          topic: {zh: '可及性', en: 'Access'},
          text: {
            zh: '说明从何处获取指南、附录和相关文件。',
            en: 'Where the guideline, its appendices and related documents can be had is stated.',
          },
          verified: 'group',
          look: [heading('access'), fact('publication'), mention('access'), fact('licence')],
          otherwise: 'undecidable',
        },
        {
          id: '21',
          topic: {zh: '未来研究', en: 'Further research'},
          text: {
            zh: '指出证据的空白，或对今后研究提出建议。',
            en: 'Gaps in the evidence are named, or further research is suggested.',
          },
          verified: 'group',
          look: [heading('research'), fact('researchParts'), mention('research')],
          otherwise: 'missing',
        },
        {
          id: '22',
          topic: {zh: '指南的局限性', en: 'Limitations'},
          text: {
            zh: '说明指南制订过程的局限及其对推荐意见有效性的影响。',
            en: 'Limitations of how the guideline was made, and what they mean for its recommendations, are described.',
          },
          verified: 'group',
          look: text('limitations'),
          otherwise: 'missing',
        },
      ],
    },
  ],
} as const satisfies Checklist
