/**
 * What one language denies or forbids, the other denies or forbids as well: a dropped 不 turns a warning into advice, and 禁用
 * (`contraindicated`) is not 慎用 (`use with caution`).
 *
 * Sentences are compared one with another. Words that only look like negations (不良反应, `not only`) count for nothing, and a language may
 * say by another word what its partner denies (不稳定 and `unstable`, 未见 and `absent`).
 *
 * @example ok
 *   孕妇禁用。肾功能不全者无须减量。
 *
 *   Contraindicated in pregnancy. In renal impairment, no dose reduction is needed.
 * @example not ok: 1:3 "Unexpected negation `禁用` in Chinese only, expected it in both languages"
 *   孕妇禁用本品。
 *
 *   Use with caution in pregnant women.
 * @example not ok: 3:8 "Unexpected negation `not` in English only, expected it in both languages"
 *   老年人应减量。
 *
 *   Should not be given at a lower dose to older people.
 */
import {otherLanguage} from '../../../model/language.js'
import {rule} from '../../rule.js'
import {markedText} from '../../text/marked-text.js'
import {compareNegations} from '../../wording/negation/compare.js'

export const negationDiffers = rule('negation-differs', ({comparisons, report}) => {
  for (const comparison of comparisons) {
    for (const {passage, language, unanswered} of compareNegations(comparison)) {
      const first = unanswered[0]
      if (!first) continue
      const other = otherLanguage(language)
      const range = (side: 'zh' | 'en') => [passage[side].start, passage[side].end] as const
      const written = comparison[language].text.slice(first.start, first.end)
      const marks = unanswered.map(({start, end}) => [start, end] as const)
      report({
        place: comparison[language].place(first.start, first.end) ?? comparison.place,
        lang: language,
        data: {said: written, language},
        actual: written,
        texts: {
          [language]: markedText(comparison[language].typed, marks, range(language)),
          [other]: markedText(comparison[other].typed, [], range(other)),
        },
      })
    }
  }
})
