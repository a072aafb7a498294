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
import {rule} from '../../rule.js'
import {reportDifference} from '../../text/report-difference.js'
import {compareDirections} from '../../wording/direction/compare.js'

export const directionDiffers = rule('direction-differs', context => {
  for (const comparison of context.comparisons) {
    for (const {zh, en, passage} of compareDirections(comparison)) {
      reportDifference(context, comparison, {
        spans: {zh: [zh.start, zh.end], en: [en.start, en.end]},
        passages: {zh: [passage.zh.start, passage.zh.end], en: [passage.en.start, passage.en.end]},
      })
    }
  }
})
