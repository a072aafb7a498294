/**
 * Figures of one unit stand in the same order in both languages: where 44% and 6% change places, a reader should look whether drug
 * and placebo did too. Figures that moved together with what is said of them are left alone; since that may be told in other words,
 * this is a warning.
 *
 * @example ok
 *   有效率为44%，安慰剂组为6%。
 *
 *   Response was 44%, and 6% with placebo.
 * @example not ok: 3:14 "Unexpected order, 44%, 6% in Chinese and 6%, 44% in English, expected the same order"
 *   有效率为44%，安慰剂组为6%。
 *
 *   Response was 6%, and 44% with placebo.
 */
import {reportChangedOrder} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const numberOrderDiffers = rule('number-order-differs', reportChangedOrder)
