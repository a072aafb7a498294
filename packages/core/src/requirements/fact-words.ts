/** Kinds of figures and comparisons in words. */
import type {FactComparison, FactKind} from '../model/requirement.js'
import type {BothLanguages} from './element.js'

export const factKindWords = {
  dose: {zh: '剂量', en: 'Dose'},
  interval: {zh: '间隔', en: 'Interval'},
  duration: {zh: '时长', en: 'Duration'},
  threshold: {zh: '界值', en: 'Threshold'},
  age: {zh: '年龄', en: 'Age'},
  count: {zh: '次数', en: 'Number'},
} as const satisfies Record<FactKind, BothLanguages>

/** As they stand between what a figure is of and the figure. */
export const comparisonWords = {
  '=': {zh: '为', en: 'is'},
  '<': {zh: '小于', en: 'is less than'},
  '<=': {zh: '不超过', en: 'is at most'},
  '>': {zh: '大于', en: 'is more than'},
  '>=': {zh: '不少于', en: 'is at least'},
} as const satisfies Record<FactComparison, BothLanguages>
