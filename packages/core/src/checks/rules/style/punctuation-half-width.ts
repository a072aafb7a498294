/**
 * Chinese sentences have full-width marks (GB/T 15834—2011): `，；：？！。（）` beside Chinese characters. Marks inside Latin text, figures,
 * times and ratios stay half-width.
 *
 * @example ok
 *   静脉给予0.5 mg/kg，观察2 h；护患比1:2，每8:30测一次（P<0.05）。
 *
 *   Give 0.5 mg/kg (observe for 2 h).
 * @example not ok: 1:8 "Unexpected half-width `,` in a Chinese sentence, expected `，`"
 *   静脉给予氯胺酮,观察2 h。
 *
 *   Give ketamine and observe for 2 h.
 */
import {rule} from '../../rule.js'
import {halfWidthMarks} from '../../style/half-width-marks.js'
import {proseOf} from '../../style/prose.js'
import {reportProse, type StyleFault} from '../../style/report-prose.js'

/** So many in one paragraph are a habit, and reported together. */
const habit = 4

export const punctuationHalfWidth = rule('punctuation-half-width', context => {
  const chinese = proseOf(context).filter(({language}) => language === 'zh')
  for (const {faults} of halfWidthMarks(chinese)) {
    for (const fault of faults.length < habit ? faults : [together(faults)]) reportProse(context.report, fault)
  }
})

const together = (faults: readonly [StyleFault, ...StyleFault[]]): StyleFault => ({
  ...faults[0],
  note: 'several',
  data: {count: faults.length},
  mend: faults.flatMap(({mend = []}) => mend),
})
