/**
 * Symbols of units as GB 3100 and the SI have them: `kg` not `Kg`, `h` not `hr`, `s` not `sec`, `mmHg`, no plural `s`.
 *
 * @example ok
 *   体重60 kg，观察2 h，收缩压140 mmHg。
 *
 *   Weight 60 kg, observed for 2 h; 5 minutes; creatinine 80 µmol/L.
 * @example not ok: 1:6 "Unexpected unit `Kg`, expected `kg`"
 *   体重60 Kg。
 *
 *   Weight 60 kg.
 * @example not ok: 3:7 "Unexpected unit `hrs`, expected `h`"
 *   观察2 h。
 *
 *   For 2 hrs.
 */
import {rule} from '../../rule.js'
import {proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'
import {misspelledUnits} from '../../style/unit-symbols.js'

export const unitSymbol = rule('unit-symbol', context => {
  for (const prose of proseOf(context)) {
    for (const {start, end, expected} of misspelledUnits(prose)) {
      reportProse(context.report, {prose, start, end, expected, mend: [{start, end, text: expected}]})
    }
  }
})
