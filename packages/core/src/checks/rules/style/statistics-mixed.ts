/**
 * Statistics are typed in one way in each language: `P<0.05` or `P < 0.05`, `P` or `p`, upright or italic, `95% CI` or `95%CI`.
 *
 * @example ok
 *   差异有统计学意义（P<0.05；95%CI 0.5~0.8）。
 *
 *   The difference was significant (P < 0.05; 95% CI 0.5 to 0.8).
 * @example not ok: 1:15 "Unexpected `P < 0.01`, expected `P<0.01` as elsewhere in this guideline"
 *   甲组（P<0.05），乙组（P < 0.01），丙组（P=0.03）。
 *
 *   Group A (P < 0.05), B (P < 0.01), C (P = 0.03).
 */
import {rule} from '../../rule.js'
import {reportMixedForms} from '../../style/mixed-forms.js'
import {proseOf} from '../../style/prose.js'
import {statisticsForms} from '../../style/statistics.js'

export const statisticsMixed = rule('statistics-mixed', context => {
  reportMixedForms(
    context.report,
    proseOf(context).flatMap(prose => [...statisticsForms(prose)]),
  )
})
