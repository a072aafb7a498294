/**
 * The two languages of a pair give the same figures: doses, units, percentages, ranges, P values, dates. A wrong dose in one language
 * harms patients, so this rule is an error under every profile.
 *
 * Figures are brought to one form first (full-width, thousands, 万, units in words), compared without regard to order, and excused where
 * the other side spells the number out (`两周`, `twice`). Digits in names (`5-HT`, `HAMD-17`) are no figures.
 *
 * How often is a figure too, in whatever words: `每日2次`, `twice daily`, `bid` and `q12h` say the same.
 *
 * @example ok
 *   12 d内每周3次静脉输注0.5 mg/kg，缓解率70.8%（P＜0.001）。
 *
 *   Infusions of 0.5 mg/kg three times a week over 12 days gave remission in 70.8% (P < 0.001).
 * @example not ok: 3:14 "Unexpected difference between the languages, 0.5 mg/kg in Chinese and 5 mg/kg in English, expected the same figure"
 *   静脉输注0.5 mg/kg。
 *
 *   Infusions of 5 mg/kg.
 * @example not ok: 3:10 "Unexpected difference between the languages, 1次/日 in Chinese and twice daily in English, expected the same figure"
 *   口服，1次/日。
 *
 *   By mouth twice daily.
 */

import {reportDifferences} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const numbersDiffer = rule('numbers-differ', context => {
  reportDifferences(context, [
    'value',
    'only-zh',
    'only-en',
    'unit',
    'unit-missing',
    'rate-missing',
    'frequency',
    'sign',
  ])
})
