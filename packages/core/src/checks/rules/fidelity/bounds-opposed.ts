/**
 * A bound in one language does not stand beside words that speak for its opposite in the other: 至少 is not `short of`. The words are read
 * generously, so this is a warning where `comparators-differ` is sure.
 *
 * @example ok
 *   疗程至少4周。
 *
 *   The course lasts 4 weeks as a minimum.
 * @example not ok: 3:26 "Unexpected bound, 疗程至少4周 in Chinese and is limited to 4 weeks in English, expected the same"
 *   疗程至少4周。
 *
 *   The course is limited to 4 weeks.
 */
import {reportDifferences} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const boundsOpposed = rule('bounds-opposed', context => reportDifferences(context, ['opposed']))
