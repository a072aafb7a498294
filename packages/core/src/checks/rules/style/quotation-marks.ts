/**
 * Chinese quotation marks are `“”` and `‘’` (GB/T 15834—2011, 4.8), each opened and closed. English has curly or straight ones, the kind that the
 * guideline uses more often.
 *
 * @example ok
 *   所谓“难治”，与Crohn's病无关。
 *
 *   It is called “resistant”, in the patient’s words.
 * @example not ok: 1:3 "Unexpected quotation mark `”`, expected `“`"
 *   所谓”难治”。
 *
 *   It is called resistant.
 * @example not ok: 3:36 "Unexpected quotation mark `'`, expected `’`"
 *   所谓“难治”。
 *
 *   It is called “resistant” in patient's words.
 */
import {rule} from '../../rule.js'
import {prevailingForms} from '../../style/mixed-forms.js'
import {proseOf} from '../../style/prose.js'
import {chineseQuotes, englishQuotes} from '../../style/quotes.js'
import {reportProse} from '../../style/report-prose.js'

export const quotationMarks = rule('quotation-marks', context => {
  const proses = proseOf(context)
  for (const prose of proses) {
    if (prose.language === 'zh') for (const fault of chineseQuotes(prose)) reportProse(context.report, fault)
  }
  const quotes = proses.flatMap(prose => (prose.language === 'en' ? [...englishQuotes(prose)] : []))
  const usual = prevailingForms(quotes.map(({form}) => ({key: '', form}))).get('')
  for (const {prose, at, form, other} of quotes) {
    if (form === usual) continue
    reportProse(context.report, {
      prose,
      start: at,
      end: at + 1,
      expected: other,
      mend: [{start: at, end: at + 1, text: other}],
    })
  }
})
