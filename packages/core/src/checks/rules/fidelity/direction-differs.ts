/**
 * What rises in one language does not fall in the other: 升高 is not `decrease`, 优于 not `inferior`.
 *
 * Sentences are compared one with another. Words that agree answer each other, so that only those are reported that are left on both
 * sides and contradict.
 *
 * @example ok
 *   血压升高，症状减轻。
 *
 *   Symptoms eased, and blood pressure rose.
 * @example not ok: 3:16 "Unexpected difference between the languages, `升高` in Chinese and `fell` in English, expected the same direction"
 *   用药后血压升高。
 *
 *   Blood pressure fell after the dose.
 */
import {otherLanguage} from '../../../model/language.js'
import {rule} from '../../rule.js'
import {compareDirections} from '../../wording/direction/compare.js'
import {markedText} from '../../wording/marked-text.js'

export const directionDiffers = rule('direction-differs', ({guideline, comparisons, report}) => {
  const source = guideline.metadata.languages[0] ?? 'zh'
  const translation = otherLanguage(source)
  for (const comparison of comparisons) {
    for (const difference of compareDirections(comparison)) {
      const written = (language: 'zh' | 'en') =>
        comparison[language].text.slice(difference[language].start, difference[language].end)
      const shown = (language: 'zh' | 'en') => {
        const {start, end} = difference[language]
        const {start: from, end: to} = difference.passage[language]
        return markedText(comparison[language].typed, [from, to], [[start, end]])
      }
      const {start, end} = difference[translation]
      report({
        place: comparison[translation].place(start, end) ?? comparison.place,
        lang: translation,
        data: {zh: written('zh'), en: written('en')},
        actual: written(translation),
        expected: written(source),
        texts: {zh: shown('zh'), en: shown('en')},
      })
    }
  }
})
