/**
 * What is a bound in one language is a bound in the other: 至少4周 is `at least 4 weeks`, not `4 weeks`. Read generously, words such as
 * `over`, `from`, `during`, 达 and 内 excuse a bound, since the other language may put it so.
 *
 * @example ok
 *   至少观察2小时，65岁及以上者减量。
 *
 *   Observe for at least two hours; reduce the dose in those aged 65 or over.
 * @example not ok: 3:13 "Unexpected bound in one language, 至少观察2小时 in Chinese and Observe for two hours in English, expected it in both"
 *   至少观察2小时。
 *
 *   Observe for two hours.
 */
import {reportDifferences} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const boundOneLanguage = rule('bound-one-language', context => reportDifferences(context, ['bound']))
