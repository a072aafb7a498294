/**
 * A blank stands between a figure and the symbol of its unit (GB 3101—1993, 3.4; SI brochure, 5.4.3). `%`, `‰`, `°` and degrees Celsius are
 * written either way.
 *
 * @example ok
 *   静脉给予0.5 mg/kg，体温37℃，第3天，有效率5%。
 *
 *   Give 0.5 mg/kg in the 1990s to 5-HT patients.
 * @example not ok: 1:5 "Unexpected `0.5mg`, expected `0.5 mg`"
 *   静脉给予0.5mg/kg。
 *
 *   Give 0.5 mg/kg.
 */
import {rule} from '../../rule.js'
import {proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'
import {attachedUnits} from '../../style/unit-symbols.js'

export const unitSpace = rule('unit-space', context => {
  for (const prose of proseOf(context)) {
    for (const {start, figureEnd, end} of attachedUnits(prose)) {
      const {text} = prose
      const expected = `${text.slice(start, figureEnd)} ${text.slice(figureEnd, end)}`
      reportProse(context.report, {prose, start, end, expected, mend: [{start: figureEnd, end: figureEnd, text: ' '}]})
    }
  }
})
