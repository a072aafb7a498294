/**
 * ACC/AHA, as revised in 2015 and 2019: the class says how strong the recommendation is, the level how good the evidence, each on its
 * own. Class 3 has two kinds, no benefit and harm, which a bare 3 (or III) does not tell apart.
 */
import type {GradingScheme} from './scheme.js'

export const accAha = {
  id: 'ACC/AHA',
  name: {zh: 'ACC/AHA推荐类别与证据水平', en: 'ACC/AHA class of recommendation and level of evidence'},
  aliases: [
    'ACC-AHA',
    'ACCAHA',
    'AHA/ACC',
    'AHA/ASA',
    'AHA',
    'ACC',
    'COR/LOE',
    '美国心脏病学会/美国心脏协会',
    'ACC/AHA 2015',
    'ACC/AHA 2019',
  ],
  source: {
    citation:
      'Halperin JL, Levine GN, Al-Khatib SM, et al. Further evolution of the ACC/AHA clinical practice guideline recommendation classification system[J]. Circulation, 2016, 133(14): 1426-1428. DOI: 10.1161/CIR.0000000000000312.',
    url: 'https://doi.org/10.1161/CIR.0000000000000312',
  },
  attributes: [
    {
      name: 'class',
      label: {zh: '推荐类别', en: 'Class of recommendation'},
      required: true,
      levels: [
        {
          value: '1',
          aliases: ['I', 'class I', 'class 1', 'Ⅰ类', '1类', 'I类'],
          label: {zh: 'I类（强）', en: 'Class 1 (strong)'},
          meaning: {zh: '获益远大于风险', en: 'benefit far exceeds risk'},
        },
        {
          value: '2a',
          aliases: ['IIa', 'class IIa', 'class 2a', 'Ⅱa类', '2a类'],
          label: {zh: 'IIa类（中等）', en: 'Class 2a (moderate)'},
          meaning: {zh: '获益明显大于风险', en: 'benefit clearly exceeds risk'},
        },
        {
          value: '2b',
          aliases: ['IIb', 'class IIb', 'class 2b', 'Ⅱb类', '2b类'],
          label: {zh: 'IIb类（弱）', en: 'Class 2b (weak)'},
          meaning: {zh: '获益大于或等于风险', en: 'benefit equals or exceeds risk'},
        },
        {
          value: '3-no-benefit',
          aliases: [
            '3: no benefit',
            '3 no benefit',
            'III: no benefit',
            'III no benefit',
            'III-no-benefit',
            'class III: no benefit',
            '3：无获益',
            'Ⅲ类：无获益',
          ],
          label: {zh: 'III类：无获益（中等）', en: 'Class 3: No Benefit (moderate)'},
          meaning: {zh: '获益与风险相当', en: 'benefit equals risk'},
        },
        {
          value: '3-harm',
          aliases: [
            '3: harm',
            '3 harm',
            'III: harm',
            'III harm',
            'III-harm',
            'class III: harm',
            '3：有害',
            'Ⅲ类：有害',
          ],
          label: {zh: 'III类：有害（强）', en: 'Class 3: Harm (strong)'},
          meaning: {zh: '风险大于获益', en: 'risk exceeds benefit'},
        },
      ],
    },
    {
      name: 'level',
      label: {zh: '证据水平', en: 'Level of evidence'},
      required: true,
      levels: [
        {
          value: 'A',
          label: {zh: 'A级', en: 'Level A'},
          symbol: 'A',
          meaning: {
            zh: '多项高质量随机对照试验或其荟萃分析',
            en: 'several high-quality randomised trials, or their meta-analysis',
          },
        },
        {
          value: 'B-R',
          aliases: ['BR'],
          label: {zh: 'B-R级', en: 'Level B-R'},
          symbol: 'B-R',
          meaning: {
            zh: '中等质量的随机对照试验或其荟萃分析',
            en: 'moderate-quality randomised trials, or their meta-analysis',
          },
        },
        {
          value: 'B-NR',
          aliases: ['BNR'],
          label: {zh: 'B-NR级', en: 'Level B-NR'},
          symbol: 'B-NR',
          meaning: {
            zh: '设计和实施良好的非随机研究、观察性研究或注册研究',
            en: 'well-designed non-randomised, observational or registry studies',
          },
        },
        {
          value: 'C-LD',
          aliases: ['CLD'],
          label: {zh: 'C-LD级', en: 'Level C-LD'},
          symbol: 'C-LD',
          meaning: {
            zh: '资料有限，来自设计或实施有局限的研究或人体机制研究',
            en: 'limited data from studies with limitations, or from studies of mechanisms in people',
          },
        },
        {
          value: 'C-EO',
          aliases: ['CEO'],
          label: {zh: 'C-EO级', en: 'Level C-EO'},
          symbol: 'C-EO',
          meaning: {zh: '专家基于临床经验的共识', en: 'consensus of experts from clinical experience'},
        },
      ],
    },
  ],
  freeAttributes: [],
  // Any class may go with any level, but for class 3: No Benefit, which the table keeps to levels A and B in general.
  combinations: [{when: {class: ['3-no-benefit']}, allowed: {level: ['A', 'B-R', 'B-NR']}}],
  wordedBy: ['class'],
  wording: {
    '1': {zh: '推荐', en: 'is recommended'},
    '2a': {zh: '是合理的', en: 'is reasonable'},
    '2b': {zh: '可能是合理的', en: 'may be reasonable'},
    '3-no-benefit': {zh: '不推荐', en: 'is not recommended'},
    '3-harm': {zh: '可能有害', en: 'is potentially harmful'},
  },
  phrases: {
    '1': {
      zh: ['推荐', '建议', '应当', '应', '适用于', '有用', '有效', '有益'],
      en: [
        'is recommended',
        'is indicated',
        'is useful',
        'is effective',
        'is beneficial',
        'should be performed',
        'should be administered',
      ],
    },
    '2a': {
      zh: ['是合理的', '合理', '应考虑', '建议', '可能有用', '可能有效', '可能有益'],
      en: ['is reasonable', 'can be useful', 'can be effective', 'can be beneficial'],
    },
    '2b': {
      zh: ['可能是合理的', '可能合理', '可以考虑', '可考虑', '效果未知', '效果不明确', '效果不确定'],
      en: [
        'may be reasonable',
        'might be reasonable',
        'may be considered',
        'might be considered',
        'is unknown',
        'is unclear',
        'is uncertain',
        'not well established',
      ],
    },
    '3-no-benefit': {
      zh: ['不推荐', '不建议', '不适用', '无用', '无效', '无益', '不应'],
      en: [
        'is not recommended',
        'is not indicated',
        'is not useful',
        'is not effective',
        'is not beneficial',
        'should not be performed',
        'should not be administered',
      ],
    },
    '3-harm': {
      zh: ['可能有害', '有害', '造成伤害', '增加并发症', '增加死亡', '不应'],
      en: [
        'potentially harmful',
        'causes harm',
        'associated with excess morbidity',
        'associated with excess mortality',
        'should not be performed',
        'should not be administered',
      ],
    },
  },
} as const satisfies GradingScheme
