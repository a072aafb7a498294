/** What is measured and recorded during a treatment, with the unit of a record. Scores have none. */
import type {BothLanguages} from './element.js'

export interface BuiltInMeasure {
  readonly id: string
  readonly label: BothLanguages
  readonly unit?: string
}

export const builtInMeasures: readonly BuiltInMeasure[] = [
  {id: 'systolic-pressure', label: {zh: '收缩压', en: 'Systolic pressure'}, unit: 'mmHg'},
  {id: 'diastolic-pressure', label: {zh: '舒张压', en: 'Diastolic pressure'}, unit: 'mmHg'},
  {id: 'mean-arterial-pressure', label: {zh: '平均动脉压', en: 'Mean arterial pressure'}, unit: 'mmHg'},
  {id: 'heart-rate', label: {zh: '心率', en: 'Heart rate'}, unit: '/min'},
  {id: 'respiratory-rate', label: {zh: '呼吸频率', en: 'Respiratory rate'}, unit: '/min'},
  {id: 'oxygen-saturation', label: {zh: '血氧饱和度', en: 'Oxygen saturation'}, unit: '%'},
  {id: 'end-tidal-carbon-dioxide', label: {zh: '呼气末二氧化碳分压', en: 'End-tidal carbon dioxide'}, unit: 'mmHg'},
  {id: 'temperature', label: {zh: '体温', en: 'Temperature'}, unit: '°C'},
  {id: 'weight', label: {zh: '体重', en: 'Weight'}, unit: 'kg'},
  {id: 'ecg-rhythm', label: {zh: '心电图节律', en: 'ECG rhythm'}},
  {id: 'consciousness', label: {zh: '意识状态', en: 'Consciousness'}},
  {id: 'sedation', label: {zh: '镇静程度', en: 'Sedation'}},
  {id: 'dissociation', label: {zh: '解离程度', en: 'Dissociation'}},
  {id: 'nausea', label: {zh: '恶心、呕吐', en: 'Nausea and vomiting'}},
  {id: 'pain', label: {zh: '疼痛评分', en: 'Pain score'}},
  {id: 'suicide-risk', label: {zh: '自杀风险', en: 'Suicide risk'}},
  {id: 'madrs', label: {zh: 'MADRS 评分', en: 'MADRS score'}},
  {id: 'hamd', label: {zh: 'HAMD 评分', en: 'HAMD score'}},
  {id: 'phq-9', label: {zh: 'PHQ-9 评分', en: 'PHQ-9 score'}},
  {id: 'cadss', label: {zh: 'CADSS 评分', en: 'CADSS score'}},
  {id: 'moaa-s', label: {zh: 'MOAA/S 评分', en: 'MOAA/S score'}},
  {id: 'urine-drug-screen', label: {zh: '尿液药物筛查', en: 'Urine drug screen'}},
  {id: 'pregnancy-test', label: {zh: '妊娠试验', en: 'Pregnancy test'}},
]
