/**
 * Years have four digits (GB/T 15835—2011, 5.1.4): 2021年3月, not 21年3月. Years of an era (民国21年) stay as they are.
 *
 * @example ok
 *   2021年3月起，随访21年3个月，民国21年3月，20世纪90年代。
 *
 *   From March 2021.
 * @example not ok: 1:1 "Unexpected year `21年`, expected four digits"
 *   21年3月起实施。
 *
 *   In force from March 2021.
 */
import {rule} from '../../rule.js'
import {proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'

const short = /(?<![0-9０-９.~～\-–—])['’‘]?\d{2}年(?=(?:1[0-2]|0?[1-9])月(?!龄))/g
const era =
  /(?:民国|昭和|平成|令和|大正|明治|光绪|宣统|同治|咸丰|道光|嘉庆|乾隆|雍正|康熙|顺治|崇祯|万历|嘉靖|正德|洪武)$/

export const yearShort = rule('year-short', context => {
  for (const prose of proseOf(context)) {
    if (prose.language !== 'zh') continue
    for (const {0: actual, index} of prose.text.matchAll(short)) {
      if (era.test(prose.text.slice(Math.max(0, index - 2), index))) continue
      reportProse(context.report, {prose, start: index, end: index + actual.length})
    }
  }
})
