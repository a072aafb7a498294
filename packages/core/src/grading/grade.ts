/**
 * GRADE: four levels of certainty, and a recommendation that is strong or conditional, for or against.
 * Letters and figures are the ones that journals print with GRADE ratings (1A to 2D).
 */
import type {GradingScheme} from './scheme.js'

export const grade = {
  id: 'GRADE',
  name: {zh: 'GRADE', en: 'GRADE'},
  aliases: ['grade', 'GRADE system', 'GRADE方法', 'GRADE 方法', 'GRADE系统', 'GRADE分级'],
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
        {value: 'strong', label: {zh: '强推荐', en: 'Strong'}, symbol: '1'},
        {value: 'conditional', aliases: ['weak'], label: {zh: '弱推荐（有条件推荐）', en: 'Conditional'}, symbol: '2'},
        {
          value: 'only-in-research',
          aliases: ['research', 'only in research'],
          label: {zh: '仅在研究中使用', en: 'Only in research'},
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
        {value: 'high', label: {zh: '高', en: 'High'}, symbol: 'A', circles: {filled: 4, total: 4}},
        {value: 'moderate', label: {zh: '中', en: 'Moderate'}, symbol: 'B', circles: {filled: 3, total: 4}},
        {value: 'low', label: {zh: '低', en: 'Low'}, symbol: 'C', circles: {filled: 2, total: 4}},
        {value: 'very-low', label: {zh: '极低', en: 'Very low'}, symbol: 'D', circles: {filled: 1, total: 4}},
      ],
    },
  ],
  freeAttributes: ['strong-on-low-reason'],
  wording: {
    'strong/for': {zh: '推荐', en: 'We recommend'},
    'strong/against': {zh: '不推荐', en: 'We recommend against'},
    'conditional/for': {zh: '建议', en: 'We suggest'},
    'conditional/against': {zh: '不建议', en: 'We suggest against'},
    'conditional/either': {zh: '建议任选其一', en: 'We suggest either'},
    'only-in-research/for': {zh: '仅建议在研究中使用', en: 'We suggest use only in research'},
  },
} as const satisfies GradingScheme
