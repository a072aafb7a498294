/**
 * Canadian Network for Mood and Anxiety Treatments, as used in its depression guidelines of 2016 and 2023: levels of evidence, and lines
 * of treatment that take evidence and clinical experience together.
 */
import type {GradingScheme} from './scheme.js'

export const canmat = {
  id: 'CANMAT',
  name: {zh: 'CANMAT证据分级与治疗线', en: 'CANMAT levels of evidence and lines of treatment'},
  aliases: ['CANMAT 2016', 'CANMAT 2023', 'CANMAT-2016', '加拿大情绪和焦虑治疗网络', '加拿大情绪与焦虑治疗网络'],
  source: {
    citation:
      'Lam RW, Kennedy SH, Parikh SV, et al. Canadian Network for Mood and Anxiety Treatments (CANMAT) 2016 clinical guidelines for the management of adults with major depressive disorder: introduction and methods[J]. Can J Psychiatry, 2016, 61(9): 506-509. DOI: 10.1177/0706743716659061.',
    url: 'https://doi.org/10.1177/0706743716659061',
  },
  attributes: [
    {
      name: 'line',
      label: {zh: '治疗线', en: 'Line of treatment'},
      required: true,
      levels: [
        {
          value: 'first',
          aliases: ['1', '1st', 'first-line', 'first line', '一线'],
          label: {zh: '一线', en: 'First line'},
          meaning: {zh: '1级或2级证据，并有临床支持', en: 'level 1 or 2 evidence, and clinical support'},
        },
        {
          value: 'second',
          aliases: ['2', '2nd', 'second-line', 'second line', '二线'],
          label: {zh: '二线', en: 'Second line'},
          meaning: {zh: '3级及以上证据，并有临床支持', en: 'level 3 evidence or higher, and clinical support'},
        },
        {
          value: 'third',
          aliases: ['3', '3rd', 'third-line', 'third line', '三线'],
          label: {zh: '三线', en: 'Third line'},
          meaning: {zh: '4级及以上证据，并有临床支持', en: 'level 4 evidence or higher, and clinical support'},
        },
        {
          value: 'investigational',
          aliases: ['experimental', '研究性治疗'],
          label: {zh: '研究性治疗', en: 'Investigational'},
          meaning: {zh: '证据尚不足以归入某一线', en: 'evidence does not yet place it in a line'},
        },
        {
          value: 'not-recommended',
          aliases: ['not recommended', '不推荐'],
          label: {zh: '不推荐', en: 'Not recommended'},
          meaning: {zh: '证据表明无效，或弊大于利', en: 'evidence that it does not work, or harms more than it helps'},
        },
      ],
    },
    {
      name: 'level',
      label: {zh: '证据等级', en: 'Level of evidence'},
      required: true,
      levels: [
        {
          value: '1',
          label: {zh: '1级', en: 'Level 1'},
          symbol: '1',
          meaning: {
            zh: '置信区间窄的荟萃分析，或至少2项样本量足够的随机对照试验',
            en: 'a meta-analysis with narrow confidence intervals, or at least 2 randomised trials of adequate size',
          },
        },
        {
          value: '2',
          label: {zh: '2级', en: 'Level 2'},
          symbol: '2',
          meaning: {
            zh: '置信区间宽的荟萃分析，或至少1项样本量足够的随机对照试验',
            en: 'a meta-analysis with wide confidence intervals, or at least 1 randomised trial of adequate size',
          },
        },
        {
          value: '3',
          label: {zh: '3级', en: 'Level 3'},
          symbol: '3',
          meaning: {
            zh: '小样本随机对照试验、非随机对照研究、病例系列或高质量回顾性研究',
            en: 'small randomised trials, controlled studies without randomisation, case series or high-quality retrospective studies',
          },
        },
        {
          value: '4',
          label: {zh: '4级', en: 'Level 4'},
          symbol: '4',
          meaning: {zh: '专家意见或共识', en: 'expert opinion or consensus'},
        },
      ],
    },
  ],
  freeAttributes: [],
  combinations: [
    {when: {line: ['first']}, allowed: {level: ['1', '2']}},
    {when: {line: ['second']}, allowed: {level: ['1', '2', '3']}},
  ],
} as const satisfies GradingScheme
