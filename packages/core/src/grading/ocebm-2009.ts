/**
 * Levels of evidence of the Oxford Centre for Evidence-Based Medicine, March 2009: ten levels, each meaning something else for
 * each type of question, and grades of recommendation A to D that follow from them.
 */
import type {GradingLevel, GradingScheme} from './scheme.js'

/** A minus: a single result with a wide confidence interval, or a review of results that disagree. It can only give grade D. */
const inconclusive = <Level extends string>(level: Level) =>
  ({
    value: `${level}-`,
    aliases: [`${level}−`, `${level}–`],
    label: {zh: `${level}−级`, en: `Level ${level}−`},
    symbol: `${level}−`,
  }) as const satisfies GradingLevel

export const ocebm2009 = {
  id: 'OCEBM-2009',
  name: {zh: '牛津循证医学中心2009年证据分级', en: 'Oxford CEBM levels of evidence, 2009'},
  aliases: ['OCEBM 2009', 'Oxford 2009', 'CEBM 2009', '牛津2009', '牛津2009版'],
  source: {
    citation: 'Oxford Centre for Evidence-Based Medicine. Levels of evidence (March 2009)[EB/OL].',
    url: 'https://www.cebm.ox.ac.uk/resources/levels-of-evidence/oxford-centre-for-evidence-based-medicine-levels-of-evidence-march-2009',
  },
  attributes: [
    {
      name: 'grade',
      label: {zh: '推荐级别', en: 'Grade of recommendation'},
      required: true,
      levels: [
        {
          value: 'A',
          label: {zh: 'A级', en: 'Grade A'},
          symbol: 'A',
          meaning: {zh: '1级证据，结果一致', en: 'consistent level 1 studies'},
        },
        {
          value: 'B',
          label: {zh: 'B级', en: 'Grade B'},
          symbol: 'B',
          meaning: {
            zh: '2级或3级证据，结果一致，或由1级证据外推',
            en: 'consistent level 2 or 3 studies, or extrapolations from level 1',
          },
        },
        {
          value: 'C',
          label: {zh: 'C级', en: 'Grade C'},
          symbol: 'C',
          meaning: {zh: '4级证据，或由2级、3级证据外推', en: 'level 4 studies, or extrapolations from level 2 or 3'},
        },
        {
          value: 'D',
          label: {zh: 'D级', en: 'Grade D'},
          symbol: 'D',
          meaning: {
            zh: '5级证据，或任何级别但结果不一致、不能得出结论的研究',
            en: 'level 5 evidence, or inconsistent or inconclusive studies of any level',
          },
        },
      ],
    },
    {
      name: 'level',
      label: {zh: '证据级别', en: 'Level of evidence'},
      required: true,
      levels: [
        {value: '1a', label: {zh: '1a级', en: 'Level 1a'}, symbol: '1a'},
        inconclusive('1a'),
        {value: '1b', label: {zh: '1b级', en: 'Level 1b'}, symbol: '1b'},
        inconclusive('1b'),
        {value: '1c', label: {zh: '1c级', en: 'Level 1c'}, symbol: '1c'},
        {value: '2a', label: {zh: '2a级', en: 'Level 2a'}, symbol: '2a'},
        inconclusive('2a'),
        {value: '2b', label: {zh: '2b级', en: 'Level 2b'}, symbol: '2b'},
        inconclusive('2b'),
        {value: '2c', label: {zh: '2c级', en: 'Level 2c'}, symbol: '2c'},
        {value: '3a', label: {zh: '3a级', en: 'Level 3a'}, symbol: '3a'},
        inconclusive('3a'),
        {value: '3b', label: {zh: '3b级', en: 'Level 3b'}, symbol: '3b'},
        inconclusive('3b'),
        {value: '4', label: {zh: '4级', en: 'Level 4'}, symbol: '4'},
        {value: '5', label: {zh: '5级', en: 'Level 5'}, symbol: '5'},
      ],
    },
    {
      name: 'question-type',
      label: {zh: '问题类型', en: 'Type of question'},
      required: false,
      levels: [
        {value: 'therapy', label: {zh: '治疗、预防、病因或危害', en: 'Therapy, prevention, aetiology or harm'}},
        {value: 'prognosis', label: {zh: '预后', en: 'Prognosis'}},
        {value: 'diagnosis', label: {zh: '诊断', en: 'Diagnosis'}},
        {
          value: 'differential',
          label: {zh: '鉴别诊断或症状患病率', en: 'Differential diagnosis or symptom prevalence'},
        },
        {value: 'economic', label: {zh: '经济学与决策分析', en: 'Economic and decision analysis'}},
      ],
    },
  ],
  freeAttributes: [],
  // A: consistent level 1; B: level 2 or 3, or extrapolated from 1; C: level 4, or extrapolated from 2 or 3; D: what is left, and all that is inconclusive.
  combinations: [
    {when: {grade: ['A']}, allowed: {level: ['1a', '1b', '1c']}},
    {when: {grade: ['B']}, allowed: {level: ['1a', '1b', '1c', '2a', '2b', '2c', '3a', '3b']}},
    {when: {grade: ['C']}, allowed: {level: ['2a', '2b', '2c', '3a', '3b', '4']}},
  ],
} as const satisfies GradingScheme
