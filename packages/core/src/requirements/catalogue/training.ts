/** Elements of training: who may do what, what they must know and be able to do, and how that is shown and kept up. */
import type {CatalogueElement} from '../element.js'
import {
  articles,
  nswSedation,
  ofEsketamineSpray,
  ofKetamineLabel,
  ofKetamineOutsideAnaesthesia,
  paragraph,
  read,
  secondHand,
} from './demand.js'

export const trainingElements = [
  {
    id: 'licence',
    area: 'training',
    label: {zh: '执业资格与执业范围', en: 'Licence and scope of practice'},
    asks: {
      zh: '规定各岗位的执业资格、注册地点和执业范围。',
      en: 'States the licence, the place of registration and the scope of practice that each post needs.',
    },
    demands: [
      read('clinical', 'physicians-law', articles('13', '14')),
      read('clinical', 'nurses-regulation', articles('7', '21')),
      read('clinical', 'drug-administration-law', articles('69')),
    ],
  },
  {
    id: 'mental-health-competence',
    area: 'training',
    label: {zh: '精神科资质与能力', en: 'Mental-health competence'},
    asks: {
      zh: '规定由精神科执业医师诊断，参与治疗的医师、护士具备与所开展治疗相适应的精神科资质和能力。',
      en: 'A psychiatrist makes the diagnosis; physicians and nurses who take part are qualified in mental health for the treatment given.',
    },
    demands: [
      read('mental-disorder', 'mental-health-law', articles('25', '29')),
      secondHand('mental-disorder', 'ketamine-consensus'),
    ],
  },
  {
    id: 'controlled-drug-authority',
    area: 'training',
    label: {zh: '麻精药品处方权与调剂资格', en: 'Authority over controlled drugs'},
    asks: {
      zh: '规定医师经本机构培训、考核合格取得麻醉药品和第一类精神药品处方权，药师取得调剂资格，均限于本机构，医师不得为自己开具。',
      en: 'Physicians may prescribe, and pharmacists dispense, controlled drugs only after training and examination by their institution, in that institution, and never for themselves.',
    },
    demands: [read('controlled-drug', 'prescription-measures', articles('11'))],
  },
  {
    id: 'law-and-standards',
    area: 'training',
    label: {zh: '法律法规和诊疗规范培训', en: 'Law and standards'},
    asks: {
      zh: '规定培训包括有关的卫生法律法规、诊疗规范和职业道德。',
      en: 'Training covers the health law, the standards of care and the professional ethics that apply.',
    },
    demands: [read('clinical', 'medical-disputes-regulation', paragraph('9', '2'))],
  },
  {
    id: 'nursing',
    area: 'training',
    label: {zh: '护士在职和专科培训', en: 'Nurses’ training'},
    asks: {
      zh: '规定护士的在职培训计划，包括开展本项治疗所需的专科护理培训。',
      en: 'Sets out the in-service training of nurses, with the special nursing that the treatment needs.',
    },
    demands: [read('supervised-treatment', 'nurses-regulation', articles('24'))],
  },
  {
    id: 'procedure',
    area: 'training',
    label: {zh: '给药和操作流程', en: 'The procedure'},
    asks: {
      zh: '规定谁须掌握药物配制、给药、输注设备和监测设备的操作，怎样在带教下练习及练习多少次。',
      en: 'States who must master preparing and giving the drug, pumps and monitors, and how and how often this is practised under supervision.',
    },
    demands: [
      ofKetamineOutsideAnaesthesia('supervised-treatment'),
      ofKetamineLabel,
      secondHand('supervised-treatment', 'ketamine-clinic-primer'),
    ],
  },
  {
    id: 'life-support',
    area: 'training',
    label: {zh: '心肺复苏与生命支持', en: 'Life support'},
    asks: {
      zh: '规定哪些在场人员须持有效的基础或高级生命支持培训证明。',
      en: 'States which of those present hold a valid certificate of basic or advanced life support.',
    },
    demands: [
      secondHand('supervised-treatment', 'ketamine-consensus'),
      secondHand('supervised-treatment', 'sedation-guideline'),
    ],
  },
  {
    id: 'adverse-reactions',
    area: 'training',
    label: {zh: '不良反应的识别与处置', en: 'Recognising and managing adverse reactions'},
    asks: {
      zh: '规定培训包括预期不良反应的识别、分级、处置和报告。',
      en: 'Training covers recognising, grading, managing and reporting the adverse reactions to be expected.',
    },
    demands: [
      nswSedation('3'),
      secondHand('supervised-treatment', 'ketamine-clinic-primer'),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'behavioural-emergencies',
    area: 'training',
    label: {zh: '激越和自杀危机的处置', en: 'Behavioural emergencies'},
    asks: {
      zh: '规定在场人员会处置激越、解离体验和自杀危机，知道何时、怎样求助。',
      en: 'Those present can deal with agitation, dissociation and suicidal crises and know when and how to call for help.',
    },
    demands: [secondHand('mental-disorder', 'ketamine-consensus')],
  },
  {
    id: 'team-roles',
    area: 'training',
    label: {zh: '团队分工', en: 'Roles in the team'},
    asks: {
      zh: '规定每次治疗由谁负责给药、监测、急救、记录和放行，彼此怎样交接。',
      en: 'States for each session who gives the drug, monitors, rescues, records and discharges, and how one hands over to another.',
    },
    demands: [nswSedation('governance'), secondHand('supervised-treatment', 'ketamine-clinic-primer')],
  },
  {
    id: 'assessment',
    area: 'training',
    label: {zh: '考核', en: 'Assessment'},
    asks: {
      zh: '规定怎样考核、合格标准、由谁授予资格以及怎样记录。',
      en: 'States how competence is assessed, what passes, who grants authority and how it is recorded.',
    },
    demands: [
      nswSedation('governance'),
      read('controlled-drug', 'prescription-measures', articles('11')),
      secondHand('supervised-treatment', 'ketamine-clinic-primer'),
    ],
  },
  {
    id: 'refresher',
    area: 'training',
    label: {zh: '再培训', en: 'Refresher'},
    asks: {
      zh: '规定多久再培训一次，何时（长期未操作、发生不良事件、规范更新）须提前再培训。',
      en: 'States how often training is repeated, and when earlier: after a long pause, an adverse event, a change of standards.',
    },
    demands: [secondHand('supervised-treatment', 'nurses-regulation', articles('24'))],
  },
  {
    id: 'data-protection',
    area: 'training',
    label: {zh: '个人信息安全教育', en: 'Data protection'},
    asks: {
      zh: '规定接触个人信息的人员定期接受安全教育和培训。',
      en: 'Those who handle personal data are trained in its security at regular intervals.',
    },
    demands: [read('personal-data', 'personal-information-law', articles('51'))],
  },
] as const satisfies readonly CatalogueElement[]
