/**
 * GRADE: four levels of certainty, and a recommendation that is strong or conditional, for or against.
 * Letters and figures are the ones that journals print with GRADE ratings (1A to 2D).
 */
import type {GradingScheme} from './scheme.js'

export const grade = {
  id: 'GRADE',
  name: {zh: 'GRADE', en: 'GRADE'},
  aliases: [
    'grade',
    'GRADE system',
    'GRADE方法',
    'GRADE 方法',
    'GRADE系统',
    'GRADE分级',
    'GRADE分级标准',
    'GRADE分级体系',
  ],
  source: {
    citation:
      'Guyatt GH, Oxman AD, Vist GE, et al. GRADE: an emerging consensus on rating quality of evidence and strength of recommendations[J]. BMJ, 2008, 336(7650): 924-926. DOI: 10.1136/bmj.39489.470347.AD.',
    url: 'https://doi.org/10.1136/bmj.39489.470347.AD',
  },
  attributes: [
    {
      name: 'strength',
      label: {zh: '推荐强度', en: 'Strength'},
      required: true,
      levels: [
        {
          value: 'strong',
          label: {zh: '强推荐', en: 'Strong'},
          symbol: '1',
          meaning: {
            zh: '利弊关系明确，适用于几乎所有患者',
            en: 'benefits and harms are clearly apart; for nearly all patients',
          },
        },
        {
          value: 'conditional',
          aliases: ['weak'],
          label: {zh: '弱推荐（有条件推荐）', en: 'Conditional'},
          symbol: '2',
          meaning: {
            zh: '利弊接近或不确定，不同患者的选择可能不同',
            en: 'benefits and harms are close or uncertain; patients may choose differently',
          },
        },
        {
          value: 'only-in-research',
          aliases: ['research', 'only in research'],
          label: {zh: '仅在研究中使用', en: 'Only in research'},
          meaning: {
            zh: '证据尚不足以支持在研究之外使用',
            en: 'the evidence does not yet support use outside of studies',
          },
          waives: ['direction', 'certainty'],
        },
      ],
    },
    {
      name: 'direction',
      label: {zh: '推荐方向', en: 'Direction'},
      required: true,
      levels: [
        {value: 'for', label: {zh: '支持', en: 'For'}},
        {value: 'against', label: {zh: '反对', en: 'Against'}},
        {value: 'either', label: {zh: '支持或反对均可', en: 'For either option'}},
      ],
    },
    {
      name: 'certainty',
      label: {zh: '证据确定性', en: 'Certainty of evidence'},
      required: true,
      levels: [
        {
          value: 'high',
          label: {zh: '高', en: 'High'},
          symbol: 'A',
          circles: {filled: 4, total: 4},
          meaning: {
            zh: '非常确信真实效应接近估计值',
            en: 'very confident that the true effect is close to the estimate',
          },
        },
        {
          value: 'moderate',
          label: {zh: '中', en: 'Moderate'},
          symbol: 'B',
          circles: {filled: 3, total: 4},
          meaning: {
            zh: '真实效应很可能接近估计值，但也可能相差较大',
            en: 'the true effect is likely close to the estimate, but may differ substantially',
          },
        },
        {
          value: 'low',
          label: {zh: '低', en: 'Low'},
          symbol: 'C',
          circles: {filled: 2, total: 4},
          meaning: {
            zh: '信心有限，真实效应可能与估计值相差较大',
            en: 'limited confidence; the true effect may differ substantially from the estimate',
          },
        },
        {
          value: 'very-low',
          label: {zh: '极低', en: 'Very low'},
          symbol: 'D',
          circles: {filled: 1, total: 4},
          meaning: {
            zh: '几乎没有信心，真实效应很可能与估计值相差较大',
            en: 'very little confidence; the true effect likely differs substantially from the estimate',
          },
        },
      ],
    },
  ],
  freeAttributes: ['strong-on-low-reason'],
  // GRADE's form offers either option as a conditional recommendation only.
  combinations: [{when: {direction: ['either']}, allowed: {strength: ['conditional']}}],
  wording: {
    'strong/for': {zh: '推荐', en: 'We recommend'},
    'strong/against': {zh: '不推荐', en: 'We recommend against'},
    'conditional/for': {zh: '建议', en: 'We suggest'},
    'conditional/against': {zh: '不建议', en: 'We suggest against'},
    'conditional/either': {zh: '建议任选其一', en: 'We suggest either'},
    'only-in-research/for': {zh: '仅建议在研究中使用', en: 'We suggest use only in research'},
  },
} as const satisfies GradingScheme
