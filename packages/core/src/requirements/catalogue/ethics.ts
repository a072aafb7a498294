/** Elements of ethics: review, protection of those who are vulnerable, benefit and risk, off-label use, misuse, privacy, equity, oversight, interests. */
import type {CatalogueElement} from '../element.js'
import {articles, ofEsketamineSpray, paragraph, read, secondHand, section, where} from './demand.js'

export const ethicsElements = [
  {
    id: 'review',
    area: 'ethics',
    label: {zh: '伦理审查', en: 'Ethics review'},
    asks: {
      zh: '说明是否经伦理委员会审查、由哪个委员会审查、批准号；无须审查或免除审查的说明依据。',
      en: 'States whether an ethics committee reviewed it, which and under what number, or why no review was needed or it was waived.',
    },
    demands: [
      read('research', 'physicians-law', articles('26')),
      read('research', 'health-promotion-law', paragraph('32', '3')),
      read('research', 'civil-code', paragraph('1008', '1')),
      where(
        {zh: '药物临床试验', en: 'in clinical trials of drugs'},
        read('research', 'drug-administration-law', articles('20')),
      ),
      secondHand('research', 'ethics-review-measures'),
      secondHand('research', 'helsinki', section('研究伦理委员会', 'Research ethics committees')),
      secondHand('guideline', 'right'),
    ],
  },
  {
    id: 'new-technology',
    area: 'ethics',
    label: {zh: '医疗新技术的评估与审查', en: 'Assessment of new technology'},
    asks: {
      zh: '说明所推荐的措施在本机构是否属于医疗新技术；属于的，开展前进行技术评估和伦理审查。',
      en: 'States whether what is recommended is a new technology for an institution; if so, it is assessed and reviewed ethically before use.',
    },
    demands: [read('clinical', 'medical-disputes-regulation', articles('11'))],
  },
  {
    id: 'experimental-treatment',
    area: 'ethics',
    label: {zh: '实验性临床医疗', en: 'Experimental treatment'},
    asks: {
      zh: '说明治疗是否属于实验性临床医疗；不对患者实施与治疗其精神障碍无关的实验性医疗。',
      en: 'States whether the treatment is experimental; patients are not given experimental treatment that has nothing to do with their mental disorder.',
    },
    demands: [read('mental-disorder', 'mental-health-law', articles('43'))],
  },
  {
    id: 'vulnerable-people',
    area: 'ethics',
    label: {zh: '脆弱人群的保护', en: 'Protection of vulnerable people'},
    asks: {
      zh: '指出哪些人群容易受到伤害或难以表达意愿（如病情严重、有自杀风险、未成年），以及怎样保护。',
      en: 'Names who is easily harmed or hardly able to say what they want (severely ill, at risk of suicide, under age) and how they are protected.',
    },
    demands: [
      read('mental-disorder', 'mental-health-law', articles('4', '5', '26')),
      read('minors', 'minors-protection-law', articles('4')),
      secondHand(
        'research',
        'helsinki',
        section('个体、群体与社区的脆弱性', 'Individual, group and community vulnerability'),
      ),
    ],
  },
  {
    id: 'benefit-and-risk',
    area: 'ethics',
    label: {zh: '获益与风险的权衡', en: 'Benefit and risk weighed'},
    asks: {
      zh: '说明怎样逐例权衡获益与风险，哪些患者不宜治疗，避免过度医疗。',
      en: 'States how benefit and risk are weighed in each case, who should not be treated, and how over-treatment is avoided.',
    },
    demands: [
      read('clinical', 'health-promotion-law', articles('54')),
      read('mental-disorder', 'mental-health-law', articles('41')),
      secondHand('research', 'helsinki', section('风险、负担与获益', 'Risks, burdens, and benefits')),
    ],
  },
  {
    id: 'off-label-conditions',
    area: 'ethics',
    label: {zh: '超说明书用药的条件', en: 'Conditions of off-label use'},
    asks: {
      zh: '逐项说明超说明书用药的条件：尚无有效或者更好治疗手段、患者明确知情同意、有循证医学证据、机构有管理制度并审核处方和医嘱。',
      en: 'Goes through the conditions of off-label use: no effective or better treatment, explicit informed consent, evidence, and an institution that has rules for it and reviews prescriptions and orders.',
    },
    demands: [read('off-label', 'physicians-law', articles('29'))],
  },
  {
    id: 'misuse-and-diversion',
    area: 'ethics',
    label: {zh: '防止滥用和流入非法渠道', en: 'Abuse and diversion'},
    asks: {
      zh: '规定药物仅用于诊断治疗，说明怎样防止滥用、流弊和不当的重复使用。',
      en: 'Restricts the drug to diagnosis and treatment and states how abuse, diversion and undue repetition are prevented.',
    },
    demands: [
      read('controlled-drug', 'physicians-law', paragraph('28', '2')),
      secondHand('mental-disorder', 'mental-health-law', articles('41')),
      ofEsketamineSpray('controlled-drug'),
    ],
  },
  {
    id: 'privacy',
    area: 'ethics',
    label: {zh: '隐私和个人信息保护', en: 'Privacy'},
    asks: {
      zh: '规定患者的隐私和个人信息怎样保密、由谁负责。',
      en: 'States how the privacy and personal information of patients are kept, and who answers for it.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1226')),
      read('clinical', 'physicians-law', articles('23')),
      read('clinical', 'health-promotion-law', articles('33', '92')),
      read('mental-disorder', 'mental-health-law', paragraph('4', '3')),
    ],
  },
  {
    id: 'data-impact',
    area: 'ethics',
    label: {zh: '个人信息保护影响评估', en: 'Data protection impact assessment'},
    asks: {
      zh: '处理敏感个人信息前进行影响评估，报告和处理情况记录至少保存三年。',
      en: 'Before sensitive data are processed their protection is assessed; report and record of processing are kept for at least three years.',
    },
    demands: [read('personal-data', 'personal-information-law', articles('55', '56'))],
  },
  {
    id: 'equity',
    area: 'ethics',
    label: {zh: '公平可及与不歧视', en: 'Equity'},
    asks: {
      zh: '说明怎样平等对待患者，费用、地区或身份不应使适合的患者得不到治疗，以及怎样避免歧视。',
      en: 'States how patients are treated equally, so that cost, place or status keep no suitable patient from treatment, and how discrimination is avoided.',
    },
    demands: [
      read('clinical', 'health-promotion-law', articles('33')),
      read('mental-disorder', 'mental-health-law', articles('5')),
    ],
  },
  {
    id: 'oversight',
    area: 'ethics',
    label: {zh: '监督与质量管理', en: 'Oversight'},
    asks: {
      zh: '规定由谁监督实施、定期检查什么、发现问题怎样改进。',
      en: 'States who oversees the practice, what is inspected regularly and how faults are mended.',
    },
    demands: [
      read('clinical', 'medical-disputes-regulation', articles('10')),
      read('mental-disorder', 'mental-health-law', articles('25')),
    ],
  },
  {
    id: 'registry',
    area: 'ethics',
    label: {zh: '治疗登记', en: 'Registry'},
    asks: {
      zh: '说明是否登记治疗及其结局、登记什么、由谁使用。',
      en: 'States whether treatments and outcomes are registered, what is, and who uses it.',
    },
    demands: [
      secondHand(
        'off-label',
        'helsinki',
        section('临床实践中未经验证的干预', 'Unproven interventions in clinical practice'),
      ),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'interests',
    area: 'ethics',
    label: {zh: '利益冲突', en: 'Interests'},
    asks: {
      zh: '说明制订者和实施机构的利益关系怎样声明和处理。',
      en: 'States how interests of the developers and of those who provide the treatment are declared and handled.',
    },
    demands: [secondHand('guideline', 'right', {zh: '第18、19项', en: 'items 18 and 19'})],
  },
] as const satisfies readonly CatalogueElement[]
