/**
 * An abbreviation stands for one thing, and one thing has one abbreviation.
 *
 * @example ok
 *   心排血指数。
 *
 *   The confidence interval (CI) is wide; see confidence intervals (CIs).
 * @example not ok: 3:52 "Unexpected `CI` for “cardiac index”, expected “confidence interval”, for which it stands elsewhere"
 *   心排血指数。
 *
 *   The confidence interval (CI) of the cardiac index (CI) is wide.
 */
import {rule} from '../../rule.js'
import {englishExplanations} from '../../style/abbreviations.js'
import {reportProse} from '../../style/report-prose.js'

export const abbreviationTwoMeanings = rule('abbreviation-two-meanings', context => {
  const meanings = new Map<string, string>()
  for (const {prose, start, name, meaning, known} of englishExplanations(context)) {
    const before = meanings.get(name)
    if (before === undefined) meanings.set(name, known)
    else if (before !== known) {
      reportProse(context.report, {prose, start, end: start + name.length, expected: before, data: {meaning}})
    }
  }
})
