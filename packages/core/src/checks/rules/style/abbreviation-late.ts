/**
 * An abbreviation that a language explains is explained where it is first used, not later. Titles, headings, tables and the front matter do
 * not count as first uses.
 *
 * @example ok
 *   难治性抑郁症（TRD）很常见，TRD患者很多。
 *
 *   Treatment-resistant depression (TRD) is common; many have TRD.
 * @example not ok: 3:11 "Unexpected `TRD` before it is explained, expected the explanation at the first use"
 *   难治性抑郁症很常见。
 *
 *   Many have TRD. Treatment-resistant depression (TRD) is common.
 */
import {rule} from '../../rule.js'
import {abbreviationsOf} from '../../style/abbreviations.js'
import {reportProse} from '../../style/report-prose.js'

export const abbreviationLate = rule('abbreviation-late', context => {
  for (const {name, explained, first, isListed} of abbreviationsOf(context)) {
    if (isListed || !explained || !first || first.order >= explained.order) continue
    const {prose, start} = first
    reportProse(context.report, {prose, start, end: start + name.length})
  }
})
