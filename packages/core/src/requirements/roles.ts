/** Who can be responsible for what a requirement asks, and of whom training is expected. */
import type {BothLanguages} from './element.js'

export interface BuiltInRole {
  readonly id: string
  readonly title: BothLanguages
  /** `none`: a body, or someone who is treated; no training is asked of them. */
  readonly training: 'expected' | 'none'
}

export const builtInRoles: readonly BuiltInRole[] = [
  {id: 'physician', title: {zh: '主管医师', en: 'Physician in charge'}, training: 'expected'},
  {id: 'prescriber', title: {zh: '处方医师', en: 'Prescriber'}, training: 'expected'},
  {id: 'psychiatrist', title: {zh: '精神科医师', en: 'Psychiatrist'}, training: 'expected'},
  {id: 'anaesthetist', title: {zh: '麻醉科医师', en: 'Anaesthetist'}, training: 'expected'},
  {id: 'emergency-physician', title: {zh: '急诊医师', en: 'Emergency physician'}, training: 'expected'},
  {id: 'nurse', title: {zh: '护士', en: 'Nurse'}, training: 'expected'},
  {id: 'pharmacist', title: {zh: '药师', en: 'Pharmacist'}, training: 'expected'},
  {id: 'psychotherapist', title: {zh: '心理治疗师', en: 'Psychotherapist'}, training: 'expected'},
  {id: 'observer', title: {zh: '观察人员', en: 'Observer'}, training: 'expected'},
  {id: 'coordinator', title: {zh: '协调员', en: 'Coordinator'}, training: 'expected'},
  {id: 'researcher', title: {zh: '研究者', en: 'Researcher'}, training: 'expected'},
  {id: 'institution', title: {zh: '医疗机构', en: 'Institution'}, training: 'none'},
  {id: 'ethics-committee', title: {zh: '伦理委员会', en: 'Ethics committee'}, training: 'none'},
  {
    id: 'pharmacy-committee',
    title: {zh: '药事管理与药物治疗学委员会', en: 'Drug and therapeutics committee'},
    training: 'none',
  },
  {id: 'quality-office', title: {zh: '医疗质量管理部门', en: 'Quality office'}, training: 'none'},
  {id: 'patient', title: {zh: '患者', en: 'Patient'}, training: 'none'},
  {id: 'guardian', title: {zh: '监护人', en: 'Guardian'}, training: 'none'},
  {id: 'escort', title: {zh: '陪护人', en: 'Escort'}, training: 'none'},
]
