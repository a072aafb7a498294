/**
 * One kind of dash in the ranges of each language (GB/T 15835—2011, 5.1.5, allows `～` and `—`; English has `–`). Words (至, to) stand beside it.
 * Ranges of years may have a dash of their own.
 *
 * @example ok
 *   给药5~10 mg，观察2~4 h，2019—2021年，表2-3，95%CI 0.5至0.8。
 *
 *   Give 5–10 mg for 2–4 h; see Table 2-3.
 * @example not ok: 1:18 "Unexpected range `5-10`, expected `5~10` as elsewhere in this guideline"
 *   给药2~4 mg，观察3~6 h，5-10 d后复查。
 *
 *   Give 2–4 mg, observe for 3–6 h and check again after 5–10 days.
 */
import {rule} from '../../rule.js'
import {reportMixedForms} from '../../style/mixed-forms.js'
import {proseOf} from '../../style/prose.js'
import {rangesOf} from '../../style/ranges.js'

export const rangeDash = rule('range-dash', context => {
  const forms = proseOf(context).flatMap(prose =>
    [...rangesOf(prose)].map(({start, end, dash, dashStart, isYears}) => ({
      prose,
      start,
      end,
      key: `${prose.language}${isYears ? ' years' : ''}`,
      form: dash,
      written: (form: string) =>
        prose.text.slice(start, dashStart) + form + prose.text.slice(dashStart + dash.length, end),
    })),
  )
  reportMixedForms(context.report, forms)
})
