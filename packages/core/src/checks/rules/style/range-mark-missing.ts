/**
 * The first figure of a Chinese range keeps `%`, 万 or 亿, or it would be read as another figure (GB/T 15835—2011, 5.1.5: `15%～30%`, not `15～30%`).
 *
 * @example ok
 *   有效率为15%~30%，费用3万~5万元，18~30岁。
 *
 *   The response rate is 15–30%.
 * @example not ok: 1:5 "Unexpected `15~30%`, expected `15%~30%`"
 *   有效率为15~30%。
 *
 *   The response rate is 15–30%.
 */
import {rule} from '../../rule.js'
import {proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'

const range = /(?<![0-9A-Za-z.,~～\-–—±%<>=≥≤/:])(\d{1,6}(?:\.\d{1,6})?)([~～\-–—])(\d{1,6}(?:\.\d{1,6})?)([%％‰万亿])/g

export const rangeMarkMissing = rule('range-mark-missing', context => {
  for (const prose of proseOf(context)) {
    if (prose.language !== 'zh') continue
    for (const {0: actual, 1: low, 2: dash, 3: high, 4: mark, index} of prose.text.matchAll(range)) {
      const expected = `${low}${mark}${dash}${high}${mark}`
      reportProse(context.report, {prose, start: index, end: index + actual.length, expected})
    }
  }
})
