/**
 * The two languages name the same drugs, routes, sides, people, organs, diseases and measures. A term of the guideline's glossary or of
 * the built-in vocabulary that lacks a counterpart, beside another of its kind that lacks one too, was taken for it.
 *
 * @example ok
 *   成人口服艾司氯胺酮，不得静脉注射。
 *
 *   Adults take S-ketamine by mouth; it must not be given i.v.
 * @example not ok: 3:1 "Unexpected difference between the languages, 氨氯地平 in Chinese and Amiodarone in English, expected the same term"
 *   氨氯地平5 mg，口服。
 *
 *   Amiodarone 5 mg by mouth.
 * @example not ok: 3:8 "Unexpected difference between the languages, 左侧 in Chinese and right in English, expected the same term"
 *   左侧穿刺。
 *
 *   On the right side.
 */
import {rule} from '../../rule.js'
import {compareTerms} from '../../terms/compare-terms.js'
import {termsOf} from '../../terms/read-terms.js'
import {reportDifference} from '../../text/report-difference.js'
import {alignSentences} from '../../wording/align.js'

const spanOf = (found: {readonly start: number; readonly end: number}) => [found.start, found.end] as const

export const termsDiffer = rule('terms-differ', context => {
  for (const comparison of context.comparisons) {
    const {zh, en} = comparison
    const terms = {
      zh: {text: zh.text, terms: termsOf(zh, context.guideline)},
      en: {text: en.text, terms: termsOf(en, context.guideline)},
      passages: () => alignSentences(zh.text, en.text),
    }
    for (const difference of compareTerms(terms)) {
      reportDifference(context, comparison, {
        spans: {
          ...(difference.zh && {zh: spanOf(difference.zh)}),
          ...(difference.en && {en: spanOf(difference.en)}),
        },
        ...(difference.zh && difference.en ? {} : {note: difference.zh ? 'only-zh' : 'only-en'}),
      })
    }
  }
})
