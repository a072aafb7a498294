/** What figures are commonly about: the `observation` of `duration.observation >= 2 h`. Measures and roles are subjects too. */
import type {BothLanguages} from './element.js'

export interface BuiltInSubject {
  readonly id: string
  readonly label: BothLanguages
}

export const builtInSubjects: readonly BuiltInSubject[] = [
  {id: 'infusion', label: {zh: '输注', en: 'infusion'}},
  {id: 'injection', label: {zh: '注射', en: 'injection'}},
  {id: 'session', label: {zh: '每次治疗', en: 'session'}},
  {id: 'course', label: {zh: '疗程', en: 'course of treatment'}},
  {id: 'treatment', label: {zh: '治疗', en: 'treatment'}},
  {id: 'observation', label: {zh: '治疗后观察', en: 'observation afterwards'}},
  {id: 'vital-signs', label: {zh: '生命体征', en: 'vital signs'}},
  {id: 'monitoring', label: {zh: '监测', en: 'monitoring'}},
  {id: 'fasting', label: {zh: '禁食', en: 'fasting'}},
  {id: 'fluids', label: {zh: '禁饮', en: 'no fluids'}},
  {id: 'driving', label: {zh: '禁止驾驶', en: 'no driving'}},
  {id: 'follow-up', label: {zh: '随访', en: 'follow-up'}},
  {id: 'reporting', label: {zh: '报告', en: 'reporting'}},
  {id: 'refresher', label: {zh: '再培训', en: 'refresher training'}},
  {id: 'training', label: {zh: '培训', en: 'training'}},
  {id: 'supervised-cases', label: {zh: '带教操作例数', en: 'supervised cases'}},
  {id: 'equipment-check', label: {zh: '设备检查', en: 'equipment check'}},
  {id: 'record-retention', label: {zh: '记录保存', en: 'keeping of records'}},
  {id: 'failed-treatments', label: {zh: '既往治疗无效次数', en: 'failed treatments'}},
  {id: 'patients-per-nurse', label: {zh: '每名护士同时看护的患者', en: 'patients per nurse'}},
]
