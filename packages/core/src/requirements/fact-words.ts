/** Kinds of figures in words. */
import type {FactKind} from '../model/requirement.js'
import type {BothLanguages} from './element.js'

export const factKindWords = {
  dose: {zh: '剂量', en: 'Dose'},
  interval: {zh: '间隔', en: 'Interval'},
  duration: {zh: '时长', en: 'Duration'},
  threshold: {zh: '界值', en: 'Threshold'},
  age: {zh: '年龄', en: 'Age'},
  count: {zh: '次数', en: 'Number'},
} as const satisfies Record<FactKind, BothLanguages>
