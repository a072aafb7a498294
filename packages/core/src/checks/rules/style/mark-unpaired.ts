/**
 * Brackets, quotation marks and title marks that open also close. `1）` of an enumeration has no opening one; intervals (`[0, 1)`) have two kinds.
 *
 * @example ok
 *   患者（成人）须符合“难治”标准：1）无效；2）不耐受；区间为[0, 1)。
 *
 *   Adults (18 or over) who did not respond.
 * @example not ok: 1:3 "Unexpected `（` without its other half, expected both"
 *   患者（成人须符合标准。
 *
 *   Adults.
 * @example not ok: 3:8 "Unexpected `(` without its other half, expected both"
 *   患者。
 *
 *   Adults (18 or over.
 */
import {rule} from '../../rule.js'
import {proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'
import {unpairedMarks} from '../../style/unpaired-marks.js'

export const markUnpaired = rule('mark-unpaired', context => {
  for (const prose of proseOf(context)) {
    for (const {at, isOpening} of unpairedMarks(prose)) {
      reportProse(context.report, {prose, start: at, end: at + 1, note: isOpening ? 'open' : 'close'})
    }
  }
})
