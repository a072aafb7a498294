/**
 * Levels of evidence of the OCEBM Levels of Evidence Working Group, 2011: five levels without sublevels or letter grades (so `1b`
 * is no level of it), each read in the row of its question.
 */
import type {GradingScheme} from './scheme.js'

export const ocebm2011 = {
  id: 'OCEBM-2011',
  name: {zh: '牛津循证医学中心2011年证据分级', en: 'Oxford CEBM levels of evidence, 2011'},
  aliases: ['OCEBM 2011', 'Oxford 2011', 'CEBM 2011', 'OCEBM 2', '牛津2011', '牛津2011版'],
  source: {
    citation: 'OCEBM Levels of Evidence Working Group. The Oxford 2011 levels of evidence[EB/OL].',
    url: 'https://www.cebm.ox.ac.uk/resources/levels-of-evidence/ocebm-levels-of-evidence',
  },
  attributes: [
    {
      name: 'level',
      label: {zh: '证据级别', en: 'Level of evidence'},
      required: true,
      levels: [
        {value: '1', label: {zh: '1级', en: 'Level 1'}, symbol: '1'},
        {value: '2', label: {zh: '2级', en: 'Level 2'}, symbol: '2'},
        {value: '3', label: {zh: '3级', en: 'Level 3'}, symbol: '3'},
        {value: '4', label: {zh: '4级', en: 'Level 4'}, symbol: '4'},
        {value: '5', label: {zh: '5级', en: 'Level 5'}, symbol: '5'},
      ],
    },
    {
      name: 'question-type',
      label: {zh: '问题类型', en: 'Type of question'},
      required: false,
      levels: [
        {value: 'prevalence', label: {zh: '患病情况', en: 'Prevalence'}},
        {value: 'diagnosis', label: {zh: '诊断或监测试验的准确性', en: 'Accuracy of a diagnostic or monitoring test'}},
        {value: 'prognosis', label: {zh: '不加治疗的预后', en: 'Prognosis without treatment'}},
        {value: 'treatment-benefit', label: {zh: '干预的获益', en: 'Benefit of an intervention'}},
        {value: 'common-harms', label: {zh: '常见危害', en: 'Common harms'}},
        {value: 'rare-harms', label: {zh: '罕见危害', en: 'Rare harms'}},
        {value: 'screening', label: {zh: '筛查的价值', en: 'Worth of early detection'}},
      ],
    },
  ],
  freeAttributes: [],
} as const satisfies GradingScheme
