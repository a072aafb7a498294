/** Contexts and jurisdictions in words. */
import type {RequirementContext, RequirementJurisdiction} from '../model/requirement-settings.js'
import type {BothLanguages} from './element.js'

export interface ContextWords {
  readonly label: BothLanguages
  /** When a guideline lists it. */
  readonly meaning: BothLanguages
}

export const contextWords = {
  guideline: {
    label: {zh: '所有指南', en: 'Every guideline'},
    meaning: {
      zh: '不论内容，任何指南均适用，无须列出。',
      en: 'Holds whatever the guideline is about; need not be listed.',
    },
  },
  clinical: {
    label: {zh: '临床诊疗', en: 'Clinical treatment'},
    meaning: {
      zh: '指南推荐手术、特殊检查或特殊治疗，实施前须向患者说明并取得同意。',
      en: 'The guideline recommends surgery, or a special examination or treatment, for which the patient is informed and consents beforehand.',
    },
  },
  'off-label': {
    label: {zh: '超说明书用药', en: 'Off-label use'},
    meaning: {
      zh: '推荐的药品用法未载于药品说明书。',
      en: 'A drug is recommended for a use that its approved label does not contain.',
    },
  },
  'controlled-drug': {
    label: {zh: '麻醉药品和精神药品', en: 'Controlled drugs'},
    meaning: {
      zh: '推荐麻醉药品或第一类精神药品。',
      en: 'A narcotic drug or a Class I psychotropic drug is recommended.',
    },
  },
  research: {
    label: {zh: '涉及人的研究', en: 'Research with people'},
    meaning: {
      zh: '指南规定或伴随以人为对象的研究。',
      en: 'The guideline prescribes or goes with research that involves people.',
    },
  },
  'mental-disorder': {
    label: {zh: '精神障碍诊疗', en: 'Mental disorders'},
    meaning: {zh: '患者因精神障碍接受治疗。', en: 'Patients are treated for a mental disorder.'},
  },
  'personal-data': {
    label: {zh: '个人信息处理', en: 'Personal data'},
    meaning: {
      zh: '在法定病历之外处理患者的个人信息，如治疗登记、随访数据库、数据共享。',
      en: 'Personal data of patients are processed beyond the statutory medical record: a registry, a follow-up database, sharing.',
    },
  },
  minors: {
    label: {zh: '未成年人', en: 'Minors'},
    meaning: {zh: '适用人群包括不满十八周岁者。', en: 'The population includes people under 18.'},
  },
  'supervised-treatment': {
    label: {zh: '院内给药与观察', en: 'Supervised treatment'},
    meaning: {
      zh: '治疗有一定危险性，须在医疗机构内实施并在其后观察。',
      en: 'The treatment carries some danger, is given on site and is followed by observation there.',
    },
  },
  sedation: {
    label: {zh: '镇静或解离', en: 'Sedation or dissociation'},
    meaning: {
      zh: '药物会引起镇静或解离，治疗按镇静管理。',
      en: 'The drug sedates or dissociates, and the treatment is run as sedation is.',
    },
  },
} as const satisfies Record<RequirementContext, ContextWords>

export const jurisdictionWords = {
  CN: {zh: '中国', en: 'China'},
  international: {zh: '国际组织和境外专业机构', en: 'International bodies, and professional bodies abroad'},
  US: {zh: '美国', en: 'United States'},
} as const satisfies Record<RequirementJurisdiction, BothLanguages>
