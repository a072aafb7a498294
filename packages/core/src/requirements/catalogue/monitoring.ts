/** Elements of monitoring: before, during and after a treatment that is given on site, and what is recorded and reported. */
import type {CatalogueElement} from '../element.js'
import {
  articles,
  nswSedation,
  ofEsketamineSpray,
  ofKetamineLabel,
  ofKetamineOutsideAnaesthesia,
  rcemDischarge,
  rcemEquipment,
  read,
  secondHand,
} from './demand.js'

export const monitoringElements = [
  {
    id: 'baseline',
    area: 'monitoring',
    label: {zh: '治疗前评估', en: 'Baseline'},
    asks: {
      zh: '列出每次治疗前评估和记录的项目，以及不予治疗的界值。',
      en: 'Lists what is assessed and recorded before each treatment, and at which values it is not given.',
    },
    demands: [
      nswSedation('1'),
      secondHand('supervised-treatment', 'ketamine-consensus'),
      secondHand('supervised-treatment', 'ketamine-bc-draft'),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'interval',
    area: 'monitoring',
    label: {zh: '监测项目与间隔', en: 'What is monitored, and how often'},
    asks: {
      zh: '列出治疗期间和治疗后监测的项目及各自的间隔。',
      en: 'Lists what is monitored during and after treatment and at what intervals.',
    },
    demands: [
      nswSedation('3'),
      rcemEquipment,
      ofKetamineLabel,
      secondHand('supervised-treatment', 'ketamine-consensus'),
      secondHand('supervised-treatment', 'sedation-guideline'),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'minimum-observation',
    area: 'monitoring',
    label: {zh: '最短观察时间', en: 'Minimum observation'},
    asks: {
      zh: '规定治疗后至少观察多久，从何时算起。',
      en: 'States for how long at least the patient is observed afterwards, counted from when.',
    },
    demands: [secondHand('supervised-treatment', 'ketamine-clinic-primer'), ofEsketamineSpray('supervised-treatment')],
  },
  {
    id: 'stopping-rules',
    area: 'monitoring',
    label: {zh: '暂停和终止治疗的标准', en: 'Stopping rules'},
    asks: {
      zh: '规定出现哪些征象或达到哪些界值时暂停或者终止治疗，由谁决定。',
      en: 'States at which signs or values treatment is paused or stopped, and who decides.',
    },
    demands: [secondHand('supervised-treatment', 'ketamine-consensus')],
  },
  {
    id: 'escalation',
    area: 'monitoring',
    label: {zh: '病情变化的报告与处置', en: 'Escalation'},
    asks: {
      zh: '规定发现病情危急时护士立即通知医师并先行紧急救护，随后按应急方案处置。',
      en: 'A nurse who finds a patient in danger tells the physician at once and gives first aid; then the emergency plan is followed.',
    },
    demands: [
      read('supervised-treatment', 'nurses-regulation', articles('17')),
      read('supervised-treatment', 'medical-disputes-regulation', articles('14')),
    ],
  },
  {
    id: 'discharge-criteria',
    area: 'monitoring',
    label: {zh: '离院标准', en: 'Discharge criteria'},
    asks: {
      zh: '规定患者须满足哪些条件方可离院，由谁评估和签字。',
      en: 'States what a patient must meet before leaving, and who assesses and signs for it.',
    },
    demands: [
      nswSedation('3'),
      rcemDischarge,
      secondHand('supervised-treatment', 'sedation-guideline'),
      secondHand('supervised-treatment', 'ketamine-consensus'),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'escort-and-driving',
    area: 'monitoring',
    label: {zh: '陪护与驾驶', en: 'Escort and driving'},
    asks: {
      zh: '规定离院是否须有人陪同，以及多长时间内不得驾驶和操作机械。',
      en: 'States whether the patient leaves in company, and for how long driving and machines are forbidden.',
    },
    demands: [
      rcemDischarge,
      secondHand('supervised-treatment', 'ketamine-consensus'),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
  {
    id: 'follow-up',
    area: 'monitoring',
    label: {zh: '随访', en: 'Follow-up'},
    asks: {
      zh: '规定随访的时间、方式和内容，包括疗效、不良反应和自杀风险。',
      en: 'States when, how and for what patients are followed up: effect, adverse reactions, risk of suicide.',
    },
    demands: [
      ofKetamineOutsideAnaesthesia('supervised-treatment'),
      secondHand('supervised-treatment', 'ketamine-consensus'),
      secondHand('supervised-treatment', 'ketamine-bc-draft'),
    ],
  },
  {
    id: 'response',
    area: 'monitoring',
    label: {zh: '疗效评估与停止治疗', en: 'Response'},
    asks: {
      zh: '规定用什么量表、何时评估疗效，何种情况下不再继续。',
      en: 'States by which scale and when the response is rated, and when treatment is not continued.',
    },
    demands: [ofKetamineOutsideAnaesthesia('mental-disorder'), secondHand('mental-disorder', 'ketamine-consensus')],
  },
  {
    id: 'misuse',
    area: 'monitoring',
    label: {zh: '滥用和依赖的监测', en: 'Watching for misuse'},
    asks: {
      zh: '规定怎样在治疗前和治疗期间评估滥用和依赖的迹象，发现后怎样处理。',
      en: 'States how signs of misuse and dependence are assessed before and during a course, and what follows.',
    },
    demands: [
      ofKetamineOutsideAnaesthesia('controlled-drug'),
      secondHand('controlled-drug', 'ketamine-consensus'),
      ofEsketamineSpray('controlled-drug'),
    ],
  },
  {
    id: 'record',
    area: 'monitoring',
    label: {zh: '治疗记录', en: 'Record of treatment'},
    asks: {
      zh: '规定病历中及时、如实记录的内容：病情、治疗措施、用药、监测值和知情告知。',
      en: 'States what is recorded, in time and truthfully: condition, measures, drugs, values monitored and what the patient was told.',
    },
    demands: [
      read('clinical', 'civil-code', articles('1225')),
      read('clinical', 'physicians-law', articles('24')),
      read('clinical', 'medical-disputes-regulation', articles('15')),
      read('mental-disorder', 'mental-health-law', articles('47')),
    ],
  },
  {
    id: 'record-retention',
    area: 'monitoring',
    label: {zh: '病历保存', en: 'Keeping of records'},
    asks: {
      zh: '规定病历的保存期限（精神障碍患者的病历资料不得少于三十年）和查阅、复制办法。',
      en: 'States how long records are kept (those of patients with a mental disorder for at least thirty years) and how patients see and copy them.',
    },
    demands: [read('mental-disorder', 'mental-health-law', articles('47'))],
  },
  {
    id: 'adverse-reaction-reporting',
    area: 'monitoring',
    label: {zh: '不良反应和不良事件报告', en: 'Reporting'},
    asks: {
      zh: '规定发现疑似药品不良反应或者医疗器械不良事件后由谁、向何处、在多长时间内报告。',
      en: 'States who reports a suspected adverse drug reaction or device event, to whom and within what time.',
    },
    demands: [
      read('clinical', 'physicians-law', articles('33')),
      read('clinical', 'drug-administration-law', articles('81')),
      ofEsketamineSpray('supervised-treatment'),
    ],
  },
] as const satisfies readonly CatalogueElement[]
