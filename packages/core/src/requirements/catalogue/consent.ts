/** Elements of informed consent to treatment: what is explained, who decides, what is signed and recorded, what happens to personal data. */
import type {CatalogueElement} from '../element.js'
import {articles, nswSedation, ofEsketamineSpray, paragraph, rcemDischarge, read, secondHand, where} from './demand.js'

const experimental = {
  zh: '治疗属于实验性临床医疗时',
  en: 'where the treatment is an experimental clinical treatment',
}
const longTermPain = {
  zh: '门（急）诊癌症疼痛和中、重度慢性疼痛患者需长期使用时',
  en: 'where out-patients with cancer pain or moderate to severe chronic pain need such a drug for long',
}
const underFourteen = {
  zh: '处理不满十四周岁者的个人信息时',
  en: 'where personal data of people under 14 are processed',
}

export const consentElements = [
  {
    id: 'condition',
    area: 'consent',
    label: {zh: '病情', en: 'The patient’s condition'},
    asks: {
      zh: '向患者说明诊断、病情轻重和预后。',
      en: 'Explains the diagnosis, how severe the illness is and what is to be expected of it.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1219')),
      read('clinical', 'physicians-law', articles('25')),
      read('clinical', 'health-promotion-law', articles('32')),
      read('clinical', 'medical-disputes-regulation', articles('13')),
    ],
  },
  {
    id: 'measures',
    area: 'consent',
    label: {zh: '诊疗方案', en: 'The treatment proposed'},
    asks: {
      zh: '说明拟采取的医疗措施：做什么、怎样做、在何处、由谁实施、分几次、历时多久。',
      en: 'Explains what is to be done: the measure, how, where and by whom it is carried out, how often and for how long.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1219')),
      read('clinical', 'physicians-law', articles('25')),
      read('clinical', 'health-promotion-law', articles('32')),
      read('clinical', 'medical-disputes-regulation', articles('13')),
      read('mental-disorder', 'mental-health-law', articles('39')),
    ],
  },
  {
    id: 'purpose',
    area: 'consent',
    label: {zh: '治疗目的与可能结果', en: 'Aim and possible outcomes'},
    asks: {
      zh: '说明治疗的目的、可期待的获益以及可能产生的后果，不保证疗效。',
      en: 'Explains what the treatment is for, what benefit may be hoped for and what may come of it, without promising success.',
    },
    demands: [read('mental-disorder', 'mental-health-law', articles('39'))],
  },
  {
    id: 'risks',
    area: 'consent',
    label: {zh: '医疗风险', en: 'Risks'},
    asks: {
      zh: '具体说明常见不良反应、少见而严重的风险及其应对，包括对患者本人特别重要的风险。',
      en: 'Explains in particular the common harms, the rare and serious ones and what is done about them, with those that matter to this patient.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1219')),
      read('clinical', 'physicians-law', articles('25')),
      read('clinical', 'health-promotion-law', articles('32')),
      read('clinical', 'medical-disputes-regulation', articles('13')),
      read('mental-disorder', 'mental-health-law', articles('39')),
      where(experimental, read('mental-disorder', 'mental-health-law', articles('43'))),
    ],
  },
  {
    id: 'alternatives',
    area: 'consent',
    label: {zh: '替代医疗方案', en: 'Alternatives'},
    asks: {
      zh: '说明可供选择的其他治疗（包括不治疗），及其主要利弊。',
      en: 'Explains what else could be done, doing nothing included, with the main advantages and drawbacks.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1219')),
      read('clinical', 'physicians-law', articles('25')),
      read('clinical', 'health-promotion-law', paragraph('32', '2')),
      read('clinical', 'medical-disputes-regulation', articles('13')),
      where(experimental, read('mental-disorder', 'mental-health-law', articles('43'))),
    ],
  },
  {
    id: 'cost',
    area: 'consent',
    label: {zh: '医疗费用', en: 'Costs'},
    asks: {
      zh: '说明治疗的费用以及由谁负担。',
      en: 'Explains what the treatment costs and who bears it.',
    },
    demands: [read('clinical', 'health-promotion-law', articles('32'))],
  },
  {
    id: 'explicit-consent',
    area: 'consent',
    label: {zh: '明确同意', en: 'Explicit consent'},
    asks: {
      zh: '规定在治疗前取得患者的明确同意。',
      en: 'The patient’s explicit consent is obtained before treatment.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1219')),
      read('clinical', 'physicians-law', articles('25')),
      read('clinical', 'health-promotion-law', paragraph('32', '2')),
      read('clinical', 'medical-liability-interpretation', paragraph('5', '2')),
      read('off-label', 'physicians-law', paragraph('29', '2')),
    ],
  },
  {
    id: 'written-form',
    area: 'consent',
    label: {zh: '书面同意', en: 'Consent in writing'},
    asks: {
      zh: '同意以书面形式取得，并归入病历。',
      en: 'Consent is obtained in writing and kept with the medical record.',
    },
    demands: [
      read('clinical', 'medical-disputes-regulation', articles('13')),
      read('clinical', 'medical-liability-interpretation', articles('6')),
      where(experimental, read('mental-disorder', 'mental-health-law', articles('43'))),
    ],
  },
  {
    id: 'surrogate',
    area: 'consent',
    label: {zh: '不能或不宜向患者说明', en: 'When the patient cannot be told'},
    asks: {
      zh: '规定何种情形属于不能或不宜向患者说明，此时向哪些近亲属说明并取得其明确同意。',
      en: 'States when the patient cannot or had better not be told, and which close relatives are then informed and consent explicitly.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1219')),
      read('clinical', 'physicians-law', articles('25')),
      read('clinical', 'health-promotion-law', paragraph('32', '2')),
      read('clinical', 'medical-disputes-regulation', articles('13')),
      read('clinical', 'medical-records-standard', articles('10')),
    ],
  },
  {
    id: 'emergency',
    area: 'consent',
    label: {zh: '紧急情况', en: 'Emergencies'},
    asks: {
      zh: '规定抢救生命等紧急情况下不能取得意见时，由医疗机构负责人或者授权的负责人批准，并作记录。',
      en: 'States that in an emergency where nobody’s opinion can be had the head of the institution, or a person authorised, approves, and that this is recorded.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1220')),
      read('clinical', 'physicians-law', paragraph('27', '2')),
      read('clinical', 'medical-disputes-regulation', paragraph('13', '2')),
    ],
  },
  {
    id: 'capacity',
    area: 'consent',
    label: {zh: '决定能力与监护人', en: 'Capacity and guardians'},
    asks: {
      zh: '说明怎样判断患者能否作出决定，能力欠缺时向哪位监护人说明、由其决定。',
      en: 'States how the patient’s capacity to decide is judged and which guardian is informed and decides where it is lacking.',
    },
    demands: [
      read('mental-disorder', 'mental-health-law', articles('39')),
      read('mental-disorder', 'civil-code', articles('21', '22', '23', '28')),
      read('clinical', 'medical-records-standard', articles('10')),
    ],
  },
  {
    id: 'patient-rights',
    area: 'consent',
    label: {zh: '患者权利', en: 'Patients’ rights'},
    asks: {
      zh: '告知患者或者其监护人在诊断、治疗过程中享有的权利。',
      en: 'The patient or the guardian is told of the rights that the patient has during diagnosis and treatment.',
    },
    demands: [read('mental-disorder', 'mental-health-law', articles('37'))],
  },
  {
    id: 'experimental-treatment',
    area: 'consent',
    label: {zh: '实验性临床医疗的同意', en: 'Consent to experimental treatment'},
    asks: {
      zh: '说明治疗是否属于实验性临床医疗；属于的，须患者书面同意，无法取得患者意见的须监护人书面同意并经本机构伦理委员会批准。',
      en: 'States whether the treatment is experimental; if so, the patient consents in writing, or, where the patient’s opinion cannot be had, the guardian does and the institution’s ethics committee approves.',
    },
    demands: [read('mental-disorder', 'mental-health-law', articles('43'))],
  },
  {
    id: 'off-label-status',
    area: 'consent',
    label: {zh: '超说明书用药的告知', en: 'Off-label use explained'},
    asks: {
      zh: '告知该用法未载于药品说明书，说明书批准的是什么用途，并就此取得明确知情同意。',
      en: 'The patient is told that the approved label does not contain this use, what it does contain, and gives explicit informed consent to it.',
    },
    demands: [read('off-label', 'physicians-law', paragraph('29', '2'))],
  },
  {
    id: 'off-label-evidence',
    area: 'consent',
    label: {zh: '超说明书用药的证据', en: 'Evidence for off-label use'},
    asks: {
      zh: '说明支持该用法的循证医学证据及其不足，以及尚无有效或者更好治疗手段的理由。',
      en: 'Explains the evidence for the use and its gaps, and why no effective or better treatment is at hand.',
    },
    demands: [read('off-label', 'physicians-law', paragraph('29', '2'))],
  },
  {
    id: 'controlled-status',
    area: 'consent',
    label: {zh: '麻精药品的告知', en: 'Controlled drug explained'},
    asks: {
      zh: '告知所用药物属于麻醉药品或者精神药品，限定的使用场所和方式，不得转让或挪作他用，并签署知情同意书。',
      en: 'The patient is told that the drug is controlled, where and how alone it may be used and that it must not be passed on, and signs for it.',
    },
    demands: [
      where(longTermPain, read('controlled-drug', 'prescription-measures', articles('21'))),
      secondHand('controlled-drug', 'narcotics-regulation'),
      ofEsketamineSpray('controlled-drug'),
    ],
  },
  {
    id: 'dependence',
    area: 'consent',
    label: {zh: '滥用和依赖风险', en: 'Risk of misuse and dependence'},
    asks: {
      zh: '说明药物的滥用和依赖风险、需报告的迹象以及怎样监测。',
      en: 'Explains that the drug can be misused and cause dependence, which signs to report and how this is watched.',
    },
    demands: [secondHand('controlled-drug', 'ketamine-consensus'), ofEsketamineSpray('controlled-drug')],
  },
  {
    id: 'voluntary',
    area: 'consent',
    label: {zh: '自愿与撤回', en: 'Free choice and withdrawal'},
    asks: {
      zh: '说明患者可以拒绝，也可以随时停止治疗，此后的诊疗不因此受到影响。',
      en: 'Explains that the patient may refuse, or stop at any time, without losing other care.',
    },
    demands: [nswSedation('1'), secondHand('clinical', 'health-promotion-law', articles('32'))],
  },
  {
    id: 'after-treatment',
    area: 'consent',
    label: {zh: '治疗后的注意事项', en: 'After the treatment'},
    asks: {
      zh: '说明治疗当日及其后的限制（如驾驶、操作机械、饮酒、签署重要文件）以及由谁陪同离院。',
      en: 'Explains what the patient must not do on the day and after (driving, machines, alcohol, signing papers of weight) and who sees the patient home.',
    },
    demands: [
      rcemDischarge,
      secondHand('supervised-treatment', 'ketamine-clinic-primer'),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'contacts',
    area: 'consent',
    label: {zh: '联系方式', en: 'Whom to contact'},
    asks: {
      zh: '给出治疗后出现不适或有疑问时昼夜可用的联系方式。',
      en: 'Names whom to reach, by day and by night, about harms and questions after treatment.',
    },
    demands: [rcemDischarge, secondHand('supervised-treatment', 'ketamine-clinic-primer')],
  },
  {
    id: 'signatories',
    area: 'consent',
    label: {zh: '签署人及其与患者的关系', en: 'Who signs, and in what relation'},
    asks: {
      zh: '规定由患者本人签署；由法定代理人、授权人员或近亲属签署时，注明姓名、与患者的关系和代签理由。',
      en: 'The patient signs; where a legal representative, an authorised person or a close relative does, name, relation to the patient and reason are stated.',
    },
    demands: [read('clinical', 'medical-records-standard', articles('10'))],
  },
  {
    id: 'physician-signature',
    area: 'consent',
    label: {zh: '告知医师签名', en: 'Signature of the physician'},
    asks: {
      zh: '由实际说明病情和取得同意的医师签名。',
      en: 'The physician who explained and obtained consent signs.',
    },
    demands: [read('clinical', 'medical-records-standard', articles('8'))],
  },
  {
    id: 'date-and-time',
    area: 'consent',
    label: {zh: '签署日期和时间', en: 'Date and time of signing'},
    asks: {
      zh: '记录签署的日期和时间，使用阿拉伯数字和24小时制。',
      en: 'Date and time of signing are recorded, in Arabic figures and on the 24-hour clock.',
    },
    demands: [read('clinical', 'medical-records-standard', articles('9'))],
  },
  {
    id: 'record-number',
    area: 'consent',
    label: {zh: '患者身份与病案号', en: 'Patient identity and record number'},
    asks: {
      zh: '同意书载明患者姓名、性别、年龄、科别和病案号，足以归入其病历。',
      en: 'The form carries name, sex, age, department and record number, so that it can be filed with the record.',
    },
    demands: [secondHand('clinical', 'medical-records-standard')],
  },
  {
    id: 'copy',
    area: 'consent',
    label: {zh: '患者留存副本', en: 'A copy for the patient'},
    asks: {
      zh: '患者取得一份签署后的同意书和说明材料。',
      en: 'The patient receives a copy of the signed form and of the information.',
    },
    demands: [
      where(
        {zh: '患者要求查阅、复制病历资料时', en: 'where the patient asks to see or copy the record'},
        read('clinical', 'medical-disputes-regulation', articles('16')),
      ),
    ],
  },
  {
    id: 'renewal',
    area: 'consent',
    label: {zh: '再次告知与同意', en: 'Renewal of consent'},
    asks: {
      zh: '规定在方案、风险或患者状况有重大改变，或间隔多久之后，重新说明并取得同意。',
      en: 'States after what change in plan, risk or condition, or after what time, the patient is informed and asked anew.',
    },
    demands: [secondHand('supervised-treatment', 'ketamine-consensus')],
  },
  {
    id: 'privacy',
    area: 'consent',
    label: {zh: '隐私与保密', en: 'Privacy and confidentiality'},
    asks: {
      zh: '说明病历和个人信息怎样保密，哪些人可以查阅，未经同意不公开。',
      en: 'Explains how records and personal information are kept confidential, who may see them, and that nothing is made public without consent.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1226')),
      read('clinical', 'physicians-law', articles('23')),
      read('mental-disorder', 'mental-health-law', paragraph('4', '3')),
    ],
  },
  {
    id: 'data-notice',
    area: 'consent',
    label: {zh: '个人信息处理的告知', en: 'Notice of data processing'},
    asks: {
      zh: '以清晰易懂的语言告知处理者的名称和联系方式，处理的目的、方式、信息种类和保存期限，以及个人怎样行使权利。',
      en: 'Tells in plain words who processes the data and how to reach them, for what and how, which kinds of data and how long, and how the person uses their rights.',
    },
    demands: [read('personal-data', 'personal-information-law', articles('17'))],
  },
  {
    id: 'data-necessity',
    area: 'consent',
    label: {zh: '处理敏感个人信息的必要性', en: 'Why sensitive data are needed'},
    asks: {
      zh: '告知处理医疗健康等敏感个人信息的必要性以及对个人权益的影响。',
      en: 'Tells why health data and other sensitive data are needed and how this affects the person.',
    },
    demands: [read('personal-data', 'personal-information-law', articles('28', '30'))],
  },
  {
    id: 'data-consent',
    area: 'consent',
    label: {zh: '处理敏感个人信息的单独同意', en: 'Separate consent to sensitive data'},
    asks: {
      zh: '就处理敏感个人信息取得单独同意，与治疗同意分开签署。',
      en: 'Consent to the processing of sensitive data is obtained separately from consent to treatment.',
    },
    demands: [read('personal-data', 'personal-information-law', articles('29'))],
  },
  {
    id: 'data-withdrawal',
    area: 'consent',
    label: {zh: '撤回个人信息处理的同意', en: 'Withdrawing consent to data processing'},
    asks: {
      zh: '说明可以撤回同意、怎样便捷地撤回，撤回不影响此前已进行的处理，也不成为拒绝诊疗的理由。',
      en: 'Explains that consent can be withdrawn and how, that earlier processing stands, and that care is not refused because of it.',
    },
    demands: [read('personal-data', 'personal-information-law', articles('15', '16'))],
  },
  {
    id: 'minors-guardian',
    area: 'consent',
    label: {zh: '未成年人的监护人同意', en: 'Consent of a minor’s guardian'},
    asks: {
      zh: '规定未成年患者由父母或者其他监护人作为法定代理人作出同意，并说明谁是监护人、怎样核实。',
      en: 'For patients under age the parents or another guardian consent as legal representatives; states who they are and how this is verified.',
    },
    demands: [read('minors', 'civil-code', articles('17', '19', '20', '23', '27'))],
  },
  {
    id: 'minors-opinion',
    area: 'consent',
    label: {zh: '听取未成年人意见', en: 'The minor’s own opinion'},
    asks: {
      zh: '以适合其年龄和理解力的方式向未成年人说明，并听取其意见。',
      en: 'The minor is informed in a way that suits age and understanding, and is heard.',
    },
    demands: [read('minors', 'minors-protection-law', articles('4'))],
  },
  {
    id: 'minors-data',
    area: 'consent',
    label: {zh: '儿童个人信息', en: 'Children’s data'},
    asks: {
      zh: '处理不满十四周岁者的个人信息，取得其父母或者其他监护人的同意，并有专门的处理规则。',
      en: 'Data of children under 14 are processed with the consent of a parent or guardian, under rules made for them.',
    },
    demands: [where(underFourteen, read('minors', 'personal-information-law', articles('31')))],
  },
] as const satisfies readonly CatalogueElement[]
