/**
 * An abbreviation that is used more than once is explained in each language in which it stands: in brackets at its first use, or in the list
 * of abbreviations in the front matter. Those that every reader knows (DNA, HIV, CT) need none.
 *
 * @example ok
 *   难治性抑郁症（TRD）患者，CT检查。TRD患者须复查。
 *
 *   Patients with treatment-resistant depression (TRD), by CT. Those with TRD are seen again.
 * @example not ok: 1:1 "Unexpected `TRD` without an explanation in Chinese, expected one at the first use or in the list of abbreviations"
 *   TRD患者，CT检查。TRD患者须复查。
 *
 *   Patients with treatment-resistant depression (TRD), by CT. Those with TRD are seen again.
 */
import {rule} from '../../rule.js'
import {abbreviationsOf} from '../../style/abbreviations.js'
import {reportProse} from '../../style/report-prose.js'

export const abbreviationUnexplained = rule('abbreviation-unexplained', context => {
  for (const {name, language, explained, first, uses, isListed, isWellKnown} of abbreviationsOf(context)) {
    if (explained || isListed || isWellKnown || !first || uses < 2) continue
    const {prose, start} = first
    reportProse(context.report, {prose, start, end: start + name.length, data: {language}})
  }
})
