/**
 * National Health and Medical Research Council of Australia, 2009: levels of evidence by type of question, and grades A to D (FORM) that
 * weigh five components of the body of evidence.
 */
import type {GradingAttribute, GradingScheme} from './scheme.js'

const rated = {
  A: {zh: 'A（优）', en: 'A (excellent)'},
  B: {zh: 'B（良）', en: 'B (good)'},
  C: {zh: 'C（满意）', en: 'C (satisfactory)'},
  D: {zh: 'D（差）', en: 'D (poor)'},
} as const

/** One of FORM's components, each rated A to D on its own. */
const component = (name: string, zh: string, en: string) =>
  ({
    name,
    label: {zh, en},
    required: false,
    levels: [
      {value: 'A', label: rated.A, symbol: 'A'},
      {value: 'B', label: rated.B, symbol: 'B'},
      {value: 'C', label: rated.C, symbol: 'C'},
      {value: 'D', label: rated.D, symbol: 'D'},
    ],
  }) as const satisfies GradingAttribute

/** With a single study, consistency cannot be rated. */
const consistency = component('consistency', '一致性', 'Consistency')

export const nhmrc = {
  id: 'NHMRC',
  name: {zh: 'NHMRC证据分级（2009年）', en: 'NHMRC levels of evidence and grades, 2009'},
  aliases: ['NHMRC 2009', 'NHMRC FORM', 'FORM', '澳大利亚国家健康与医学研究委员会', '澳大利亚国家卫生与医学研究理事会'],
  source: {
    citation:
      'Hillier S, Grimmer-Somers K, Merlin T, et al. FORM: an Australian method for formulating and grading recommendations in evidence-based clinical guidelines[J]. BMC Med Res Methodol, 2011, 11: 23. DOI: 10.1186/1471-2288-11-23.',
    url: 'https://doi.org/10.1186/1471-2288-11-23',
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
          meaning: {zh: '证据体可信，可指导实践', en: 'the body of evidence can be trusted to guide practice'},
        },
        {
          value: 'B',
          label: {zh: 'B级', en: 'Grade B'},
          symbol: 'B',
          meaning: {
            zh: '证据体在多数情况下可信，可指导实践',
            en: 'it can be trusted to guide practice in most situations',
          },
        },
        {
          value: 'C',
          label: {zh: 'C级', en: 'Grade C'},
          symbol: 'C',
          meaning: {zh: '证据体对推荐有一定支持，应用时须谨慎', en: 'it gives some support; apply with care'},
        },
        {
          value: 'D',
          label: {zh: 'D级', en: 'Grade D'},
          symbol: 'D',
          meaning: {zh: '证据体薄弱，应用时须十分谨慎', en: 'it is weak; apply with caution'},
        },
      ],
    },
    {
      name: 'level',
      label: {zh: '证据等级', en: 'Level of evidence'},
      required: true,
      levels: [
        {
          value: 'I',
          aliases: ['1'],
          label: {zh: 'I级', en: 'Level I'},
          symbol: 'I',
          meaning: {zh: 'II级研究的系统评价', en: 'a systematic review of level II studies'},
        },
        {
          value: 'II',
          aliases: ['2'],
          label: {zh: 'II级', en: 'Level II'},
          symbol: 'II',
          meaning: {zh: '对干预问题为随机对照试验', en: 'for interventions, a randomised trial'},
        },
        {
          value: 'III-1',
          aliases: ['3-1', 'III1'],
          label: {zh: 'III-1级', en: 'Level III-1'},
          symbol: 'III-1',
          meaning: {zh: '对干预问题为半随机对照试验', en: 'for interventions, a pseudorandomised trial'},
        },
        {
          value: 'III-2',
          aliases: ['3-2', 'III2'],
          label: {zh: 'III-2级', en: 'Level III-2'},
          symbol: 'III-2',
          meaning: {
            zh: '对干预问题为有同期对照的比较研究',
            en: 'for interventions, a comparative study with concurrent controls',
          },
        },
        {
          value: 'III-3',
          aliases: ['3-3', 'III3'],
          label: {zh: 'III-3级', en: 'Level III-3'},
          symbol: 'III-3',
          meaning: {
            zh: '对干预问题为无同期对照的比较研究',
            en: 'for interventions, a comparative study without concurrent controls',
          },
        },
        {
          value: 'IV',
          aliases: ['4'],
          label: {zh: 'IV级', en: 'Level IV'},
          symbol: 'IV',
          meaning: {zh: '病例系列', en: 'case series'},
        },
      ],
    },
    {
      name: 'question-type',
      label: {zh: '问题类型', en: 'Type of question'},
      required: false,
      levels: [
        {value: 'intervention', label: {zh: '干预', en: 'Intervention'}},
        {value: 'diagnosis', aliases: ['diagnostic accuracy'], label: {zh: '诊断准确性', en: 'Diagnostic accuracy'}},
        {value: 'prognosis', label: {zh: '预后', en: 'Prognosis'}},
        {value: 'aetiology', aliases: ['etiology'], label: {zh: '病因', en: 'Aetiology'}},
        {value: 'screening', label: {zh: '筛查', en: 'Screening'}},
      ],
    },
    component('evidence-base', '证据基础', 'Evidence base'),
    {
      ...consistency,
      levels: [
        ...consistency.levels,
        {
          value: 'NA',
          aliases: ['not applicable'],
          label: {zh: '不适用（仅一项研究）', en: 'Not applicable (one study only)'},
        },
      ],
    },
    component('clinical-impact', '临床影响', 'Clinical impact'),
    component('generalisability', '可推广性', 'Generalisability'),
    component('applicability', '适用性', 'Applicability'),
  ],
  freeAttributes: [],
  // A and B need both of the first two components to be A or B; a single study has no consistency to rate.
  combinations: [{when: {grade: ['A', 'B']}, allowed: {'evidence-base': ['A', 'B'], consistency: ['A', 'B', 'NA']}}],
  goodPractice: {zh: '实践要点（PP）', en: 'Practice point (PP)'},
} as const satisfies GradingScheme
