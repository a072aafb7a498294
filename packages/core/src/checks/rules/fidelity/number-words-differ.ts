/**
 * Numbers in words are the same in both languages: 三周 is not `two weeks`. A number in words and the figure on the other side are
 * compared by `numbers-differ`.
 *
 * @example ok
 *   疗程为三周，三分之二的患者缓解。
 *
 *   Treatment lasts three weeks and brings remission to two thirds of patients.
 * @example not ok: 3:17 "Unexpected difference between the languages, 三周 in Chinese and two weeks in English, expected the same number"
 *   疗程为三周。
 *
 *   Treatment lasts two weeks.
 */
import {reportDifferences} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const numberWordsDiffer = rule('number-words-differ', context => reportDifferences(context, ['words']))
