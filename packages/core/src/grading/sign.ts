/**
 * Scottish Intercollegiate Guidelines Network, as used until SIGN took up GRADE in 2013: eight levels of evidence, four grades that rest on
 * them, and good practice points.
 */
import type {GradingScheme} from './scheme.js'

export const sign = {
  id: 'SIGN',
  name: {zh: 'SIGN证据分级（2013年以前）', en: 'SIGN levels of evidence and grades (before 2013)'},
  aliases: ['SIGN 50', 'SIGN 2011', 'SIGN 2008', 'SIGN 1999-2012', '苏格兰校际指南网络', '苏格兰学院间指南网络'],
  source: {
    citation:
      'Harbour R, Miller J. A new system for grading recommendations in evidence based guidelines[J]. BMJ, 2001, 323(7308): 334-336. DOI: 10.1136/bmj.323.7308.334.',
    url: 'https://doi.org/10.1136/bmj.323.7308.334',
  },
  attributes: [
    {
      name: 'grade',
      label: {zh: '推荐等级', en: 'Grade of recommendation'},
      required: true,
      levels: [
        {
          value: 'A',
          label: {zh: 'A级', en: 'Grade A'},
          symbol: 'A',
          meaning: {
            zh: '1++级证据且直接适用，或以1+级为主且结果一致、直接适用',
            en: 'evidence rated 1++ and directly applicable, or mainly 1+, directly applicable and consistent',
          },
        },
        {
          value: 'B',
          label: {zh: 'B级', en: 'Grade B'},
          symbol: 'B',
          meaning: {
            zh: '2++级证据且直接适用、结果一致，或由1++、1+级外推',
            en: 'evidence rated 2++, directly applicable and consistent, or extrapolated from 1++ or 1+',
          },
        },
        {
          value: 'C',
          label: {zh: 'C级', en: 'Grade C'},
          symbol: 'C',
          meaning: {
            zh: '2+级证据且直接适用、结果一致，或由2++级外推',
            en: 'evidence rated 2+, directly applicable and consistent, or extrapolated from 2++',
          },
        },
        {
          value: 'D',
          label: {zh: 'D级', en: 'Grade D'},
          symbol: 'D',
          meaning: {zh: '3级或4级证据，或由2+级外推', en: 'evidence rated 3 or 4, or extrapolated from 2+'},
        },
      ],
    },
    {
      name: 'level',
      label: {zh: '证据等级', en: 'Level of evidence'},
      required: true,
      levels: [
        {
          value: '1++',
          label: {zh: '1++级', en: 'Level 1++'},
          symbol: '1++',
          meaning: {
            zh: '偏倚风险极低的随机对照试验或其系统评价',
            en: 'randomised trials or their reviews with a very low risk of bias',
          },
        },
        {
          value: '1+',
          label: {zh: '1+级', en: 'Level 1+'},
          symbol: '1+',
          meaning: {zh: '偏倚风险低的随机对照试验或其系统评价', en: 'the same with a low risk of bias'},
        },
        {
          value: '1-',
          aliases: ['1−', '1–'],
          label: {zh: '1−级', en: 'Level 1−'},
          symbol: '1−',
          meaning: {zh: '偏倚风险高的随机对照试验或其系统评价', en: 'the same with a high risk of bias'},
        },
        {
          value: '2++',
          label: {zh: '2++级', en: 'Level 2++'},
          symbol: '2++',
          meaning: {
            zh: '高质量的队列研究、病例对照研究或其系统评价，混杂或偏倚风险极低',
            en: 'high-quality cohort or case-control studies or their reviews, with a very low risk of confounding or bias',
          },
        },
        {
          value: '2+',
          label: {zh: '2+级', en: 'Level 2+'},
          symbol: '2+',
          meaning: {
            zh: '实施良好的队列研究或病例对照研究，混杂或偏倚风险低',
            en: 'well-conducted cohort or case-control studies with a low risk',
          },
        },
        {
          value: '2-',
          aliases: ['2−', '2–'],
          label: {zh: '2−级', en: 'Level 2−'},
          symbol: '2−',
          meaning: {
            zh: '混杂或偏倚风险高的队列研究或病例对照研究',
            en: 'cohort or case-control studies with a high risk',
          },
        },
        {
          value: '3',
          label: {zh: '3级', en: 'Level 3'},
          symbol: '3',
          meaning: {zh: '病例报告、病例系列等非分析性研究', en: 'non-analytic studies such as case series'},
        },
        {value: '4', label: {zh: '4级', en: 'Level 4'}, symbol: '4', meaning: {zh: '专家意见', en: 'expert opinion'}},
      ],
    },
  ],
  freeAttributes: [],
  combinations: [
    {when: {grade: ['A']}, allowed: {level: ['1++', '1+']}},
    {when: {grade: ['B']}, allowed: {level: ['1++', '1+', '2++']}},
    {when: {grade: ['C']}, allowed: {level: ['2++', '2+']}},
    {when: {grade: ['D']}, allowed: {level: ['2+', '3', '4']}},
  ],
  goodPractice: {zh: '良好实践要点', en: 'Good practice point'},
} as const satisfies GradingScheme
