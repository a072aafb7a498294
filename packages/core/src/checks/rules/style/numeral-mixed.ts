/**
 * A number is written in figures or in Chinese numerals, not in both (GB/T 15835—2011): 3500 or 三千五百, not 3千5百. 万 and 亿 may stand behind figures.
 *
 * @example ok
 *   共3.5万例，约三千五百人，5千克，2千瓦。
 *
 *   There were 35 000 patients.
 * @example not ok: 1:2 "Unexpected `3千5百`, expected figures alone or Chinese numerals alone"
 *   共3千5百例。
 *
 *   There were 3500 patients.
 */
import {rule} from '../../rule.js'
import {proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'

const mixed =
  /(?<![0-9.])\d{1,9}[亿万千百](?:\d{1,4}[万千百十]){1,4}(?:\d{1,3})?|(?<![0-9.])\d{1,4}[百十]\d{1,2}(?=[例人名岁次天年个])/g

export const numeralMixed = rule('numeral-mixed', context => {
  for (const prose of proseOf(context)) {
    if (prose.language !== 'zh' || !/\d[亿万千百十]/.test(prose.text)) continue
    for (const {0: actual, index} of prose.text.matchAll(mixed)) {
      if (/^[克米瓦卡帕焦伏]/.test(prose.text.slice(index + actual.length))) continue
      reportProse(context.report, {prose, start: index, end: index + actual.length})
    }
  }
})
