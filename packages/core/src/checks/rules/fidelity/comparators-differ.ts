/**
 * A figure is the same bound in both languages: `<` is not `>`, and `≥ 65` is not `more than 65`. Words are compared only where they
 * leave no doubt.
 *
 * @example ok
 *   适用于65岁及以上者，P＜0.05。
 *
 *   It applies to those aged at least 65, P < 0.05.
 * @example not ok: 3:19 "Unexpected bound, P<0.05 in Chinese and P > 0.05 in English, expected the same"
 *   差异有统计学意义（P＜0.05）。
 *
 *   A difference (P > 0.05).
 */
import {reportDifferences} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const comparatorsDiffer = rule('comparators-differ', context => {
  reportDifferences(context, ['comparator'])
})
