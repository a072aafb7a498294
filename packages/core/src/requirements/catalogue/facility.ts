/** Elements of the facility: what a site must have, from registration and staff to rescue and the custody of drugs. */
import type {CatalogueElement} from '../element.js'
import {
  articles,
  nswSedation,
  ofEsketamineSpray,
  ofKetamineLabel,
  ofKetamineOutsideAnaesthesia,
  paragraph,
  rcemDischarge,
  rcemEquipment,
  read,
  secondHand,
} from './demand.js'

export const facilityElements = [
  {
    id: 'registration',
    area: 'facility',
    label: {zh: '诊疗科目与准入', en: 'Registration and accreditation'},
    asks: {
      zh: '规定可以开展治疗的机构类别、所需的诊疗科目和准入条件。',
      en: 'States which institutions may give the treatment, under which registered speciality and with what accreditation.',
    },
    demands: [
      secondHand('clinical', 'medical-institutions-regulation'),
      secondHand('supervised-treatment', 'ketamine-bc-draft'),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'psychiatric-conditions',
    area: 'facility',
    label: {zh: '精神障碍诊疗条件', en: 'Conditions for psychiatric care'},
    asks: {
      zh: '规定与所开展治疗相适应的精神科人员、设施和设备，以及防止患者受到伤害的措施。',
      en: 'States the psychiatric staff, facilities and equipment that fit the treatment, and what keeps patients from harm.',
    },
    demands: [read('mental-disorder', 'mental-health-law', articles('25', '38'))],
  },
  {
    id: 'staffing',
    area: 'facility',
    label: {zh: '在场人员', en: 'Staff on site'},
    asks: {
      zh: '规定给药和观察期间须在场或者能及时到场的人员。',
      en: 'States who must be on site, or within reach, while the drug is given and the patient observed.',
    },
    demands: [
      nswSedation('2'),
      rcemDischarge,
      secondHand('supervised-treatment', 'ketamine-bc-draft'),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'monitoring-equipment',
    area: 'facility',
    label: {zh: '监测设备', en: 'Monitoring equipment'},
    asks: {
      zh: '列出每个治疗位的监测设备及其校验、维护要求。',
      en: 'Lists the monitoring equipment at each treatment place and how it is checked and maintained.',
    },
    demands: [
      rcemEquipment,
      nswSedation('3'),
      ofKetamineOutsideAnaesthesia('supervised-treatment'),
      secondHand('supervised-treatment', 'sedation-guideline'),
      secondHand('supervised-treatment', 'ketamine-consensus'),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'rescue-equipment',
    area: 'facility',
    label: {zh: '抢救设备和药品', en: 'Rescue equipment and drugs'},
    asks: {
      zh: '列出抢救车、供氧、吸引、气道管理和除颤设备及急救药品，以及多久检查一次。',
      en: 'Lists trolley, oxygen, suction, airway equipment, defibrillator and emergency drugs, and how often they are checked.',
    },
    demands: [
      nswSedation('3'),
      rcemEquipment,
      ofKetamineOutsideAnaesthesia('supervised-treatment'),
      ofKetamineLabel,
      secondHand('supervised-treatment', 'ketamine-consensus'),
      secondHand('supervised-treatment', 'sedation-guideline'),
    ],
  },
  {
    id: 'rescue-plan',
    area: 'facility',
    label: {zh: '应急预案', en: 'Emergency plan'},
    asks: {
      zh: '规定治疗前备好的应对方案：可能发生的突发风险、呼救方式和处置步骤。',
      en: 'Sets out the plan made before treatment begins: the sudden risks, how help is called and what is done.',
    },
    demands: [read('supervised-treatment', 'medical-disputes-regulation', articles('14'))],
  },
  {
    id: 'transfer',
    area: 'facility',
    label: {zh: '转诊转运', en: 'Transfer'},
    asks: {
      zh: '规定本机构不能处置时转往何处、怎样转运、由谁陪同。',
      en: 'States where a patient is taken whom the site cannot treat, how, and in whose company.',
    },
    demands: [secondHand('supervised-treatment', 'medical-institutions-regulation')],
  },
  {
    id: 'observation-area',
    area: 'facility',
    label: {zh: '观察区', en: 'Observation area'},
    asks: {
      zh: '规定治疗后观察的场所：安静、可持续看护、便于抢救、保护隐私。',
      en: 'Describes where patients are observed afterwards: quiet, in view of staff, within reach of rescue, private.',
    },
    demands: [
      nswSedation('3'),
      secondHand('supervised-treatment', 'ketamine-clinic-primer'),
      secondHand('mental-disorder', 'mental-health-law', articles('38')),
    ],
  },
  {
    id: 'risk-management',
    area: 'facility',
    label: {zh: '医疗质量与风险管理', en: 'Quality and risk management'},
    asks: {
      zh: '规定风险识别、评估和防控措施及其定期检查，由哪个部门或者专（兼）职人员负责。',
      en: 'States how risks are identified, assessed and controlled, how often this is inspected, and by which office or person.',
    },
    demands: [
      read('supervised-treatment', 'medical-disputes-regulation', articles('10')),
      read('mental-disorder', 'mental-health-law', articles('25')),
    ],
  },
  {
    id: 'prescription-review',
    area: 'facility',
    label: {zh: '处方和用药医嘱审核', en: 'Review of prescriptions'},
    asks: {
      zh: '规定由药师怎样审核处方和用药医嘱的适宜性，不适宜时怎样处理。',
      en: 'States how pharmacists review prescriptions and orders, and what follows where one is not appropriate.',
    },
    demands: [
      read('clinical', 'drug-administration-law', articles('69', '72', '73')),
      read('off-label', 'physicians-law', paragraph('29', '2')),
    ],
  },
  {
    id: 'off-label-management',
    area: 'facility',
    label: {zh: '超说明书用药管理制度', en: 'Rules for off-label use'},
    asks: {
      zh: '规定机构超说明书用药的管理制度：由谁批准、怎样备案和复核。',
      en: 'Sets out the institution’s rules for off-label use: who approves it, how it is filed and reviewed.',
    },
    demands: [read('off-label', 'physicians-law', paragraph('29', '2'))],
  },
  {
    id: 'drug-custody',
    area: 'facility',
    label: {zh: '药品保管', en: 'Custody of drugs'},
    asks: {
      zh: '规定药品的验收、储存条件和保管责任。',
      en: 'States how drugs are accepted, stored and kept, and by whom.',
    },
    demands: [read('clinical', 'drug-administration-law', articles('70', '71'))],
  },
  {
    id: 'controlled-drug-security',
    area: 'facility',
    label: {zh: '麻精药品安全管理', en: 'Security of controlled drugs'},
    asks: {
      zh: '规定麻醉药品和精神药品怎样按国家特殊管理规定储存、核对、登记和交接，剩余药液怎样处理。',
      en: 'States how controlled drugs are stored, checked, registered and handed over under the special rules, and what becomes of remnants.',
    },
    demands: [
      read('controlled-drug', 'drug-administration-law', articles('71', '112')),
      secondHand('controlled-drug', 'narcotics-regulation'),
    ],
  },
  {
    id: 'controlled-drug-prescription',
    area: 'facility',
    label: {zh: '麻精药品处方用量与保存', en: 'Prescriptions of controlled drugs'},
    asks: {
      zh: '规定每张处方的用量限制、专用处方的使用，以及处方保存期限。',
      en: 'States how much one prescription may order, the use of special forms, and how long prescriptions are kept.',
    },
    demands: [
      read('controlled-drug', 'prescription-measures', articles('23', '50')),
      secondHand('controlled-drug', 'narcotics-regulation'),
    ],
  },
  {
    id: 'data-security',
    area: 'facility',
    label: {zh: '个人信息安全措施', en: 'Data security'},
    asks: {
      zh: '规定内部管理制度、分类管理、加密或去标识化、操作权限和应急预案。',
      en: 'Sets out internal rules, classes of data, encryption or de-identification, rights of access and a plan for incidents.',
    },
    demands: [read('personal-data', 'personal-information-law', articles('51'))],
  },
] as const satisfies readonly CatalogueElement[]
