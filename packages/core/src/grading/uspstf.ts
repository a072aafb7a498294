/**
 * US Preventive Services Task Force, grades in use since July 2012: a letter that follows from how certain and how large the net benefit
 * of a preventive service is, or the statement that the evidence is insufficient.
 */
import type {GradingScheme} from './scheme.js'

export const uspstf = {
  id: 'USPSTF',
  name: {zh: '美国预防服务工作组（USPSTF）推荐分级', en: 'US Preventive Services Task Force grades'},
  aliases: ['US Preventive Services Task Force', 'USPSTF 2012', '美国预防服务工作组', '美国预防医学工作组'],
  source: {
    citation: 'U.S. Preventive Services Task Force. Grade definitions after July 2012[EB/OL].',
    url: 'https://www.uspreventiveservicestaskforce.org/uspstf/about-uspstf/methods-and-processes/grade-definitions',
  },
  attributes: [
    {
      name: 'grade',
      label: {zh: '推荐等级', en: 'Grade'},
      required: true,
      levels: [
        {
          value: 'A',
          label: {zh: 'A级', en: 'Grade A'},
          symbol: 'A',
          meaning: {zh: '推荐，净获益大且确定性高', en: 'recommended, with high certainty of substantial net benefit'},
        },
        {
          value: 'B',
          label: {zh: 'B级', en: 'Grade B'},
          symbol: 'B',
          meaning: {
            zh: '推荐，净获益中等且确定性高，或净获益中等至大且确定性中等',
            en: 'recommended, with high certainty of moderate, or moderate certainty of moderate to substantial, net benefit',
          },
        },
        {
          value: 'C',
          label: {zh: 'C级', en: 'Grade C'},
          symbol: 'C',
          meaning: {
            zh: '根据个体情况选择性提供，净获益小且确定性至少中等',
            en: 'offered selectively to individual patients, with at least moderate certainty of small net benefit',
          },
        },
        {
          value: 'D',
          label: {zh: 'D级', en: 'Grade D'},
          symbol: 'D',
          meaning: {
            zh: '不推荐，无净获益或弊大于利，确定性中等或高',
            en: 'recommended against, with moderate or high certainty of no net benefit, or of harms that outweigh benefits',
          },
        },
        {
          value: 'I',
          aliases: ['I statement', 'insufficient', 'I声明'],
          label: {zh: 'I声明（证据不足）', en: 'I statement (insufficient evidence)'},
          symbol: 'I',
          meaning: {
            zh: '现有证据不足以评估利弊平衡',
            en: 'current evidence is insufficient to assess benefits and harms',
          },
        },
      ],
    },
    {
      name: 'certainty',
      label: {zh: '净获益的确定性', en: 'Certainty of net benefit'},
      required: true,
      levels: [
        {value: 'high', label: {zh: '高', en: 'High'}},
        {value: 'moderate', label: {zh: '中', en: 'Moderate'}},
        {value: 'low', label: {zh: '低', en: 'Low'}},
      ],
    },
    {
      name: 'net-benefit',
      label: {zh: '净获益的大小', en: 'Magnitude of net benefit'},
      required: false,
      levels: [
        {value: 'substantial', label: {zh: '大', en: 'Substantial'}},
        {value: 'moderate', label: {zh: '中等', en: 'Moderate'}},
        {value: 'small', label: {zh: '小', en: 'Small'}},
        {
          value: 'zero-or-negative',
          aliases: ['zero', 'negative', 'none'],
          label: {zh: '无或为负', en: 'Zero or negative'},
        },
      ],
    },
  ],
  freeAttributes: [],
  // The task force's grid: certainty down, magnitude across.
  combinations: [
    {when: {grade: ['A']}, allowed: {certainty: ['high'], 'net-benefit': ['substantial']}},
    {when: {grade: ['B']}, allowed: {certainty: ['high', 'moderate'], 'net-benefit': ['substantial', 'moderate']}},
    {when: {grade: ['B'], certainty: ['high']}, allowed: {'net-benefit': ['moderate']}},
    {when: {grade: ['C']}, allowed: {certainty: ['high', 'moderate'], 'net-benefit': ['small']}},
    {when: {grade: ['D']}, allowed: {certainty: ['high', 'moderate'], 'net-benefit': ['zero-or-negative']}},
    {when: {grade: ['I']}, allowed: {certainty: ['low']}},
  ],
  wordedBy: ['grade'],
  // Its one verb is rendered in Chinese by either of two.
  phrases: {
    A: {zh: ['推荐', '建议'], en: ['recommends', 'recommend']},
    B: {zh: ['推荐', '建议'], en: ['recommends', 'recommend']},
    C: {
      zh: ['推荐选择性地提供', '建议选择性地提供', '可选择性地提供'],
      en: ['recommends selectively', 'recommend selectively'],
    },
    D: {zh: ['不推荐', '不建议', '反对'], en: ['recommends against', 'recommend against']},
    I: {
      zh: ['现有证据不足以评估利弊平衡', '证据不足'],
      en: ['the current evidence is insufficient to assess the balance of benefits and harms', 'insufficient'],
    },
  },
  wording: {
    A: {zh: '推荐', en: 'recommends'},
    B: {zh: '推荐', en: 'recommends'},
    C: {zh: '推荐选择性地提供', en: 'recommends selectively'},
    D: {zh: '不推荐', en: 'recommends against'},
    I: {
      zh: '现有证据不足以评估利弊平衡',
      en: 'the current evidence is insufficient to assess the balance of benefits and harms',
    },
  },
} as const satisfies GradingScheme
