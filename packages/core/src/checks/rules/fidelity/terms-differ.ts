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
import {type Language, otherLanguage} from '../../../model/language.js'
import {rule} from '../../rule.js'
import {compareTerms} from '../../terms/compare-terms.js'
import {termsOf} from '../../terms/read-terms.js'
import {markedText} from '../../text/marked-text.js'
import {alignSentences} from '../../wording/align.js'

export const termsDiffer = rule('terms-differ', ({guideline, comparisons, report}) => {
  const source = guideline.metadata.languages[0] ?? 'zh'
  const lang = otherLanguage(source)
  for (const comparison of comparisons) {
    const {zh, en} = comparison
    const terms = {
      zh: {text: zh.text, terms: termsOf(zh, guideline)},
      en: {text: en.text, terms: termsOf(en, guideline)},
      passages: () => alignSentences(zh.text, en.text),
    }
    for (const difference of compareTerms(terms)) {
      const language = difference[lang] ? lang : source
      const {start, end} = difference[language] ?? {start: 0, end: 0}
      const shown = (of: Language) =>
        difference[of] ? comparison[of].text.slice(difference[of].start, difference[of].end) : '—'
      const marked = (of: Language) =>
        markedText(comparison[of].typed, difference[of] ? [[difference[of].start, difference[of].end]] : [])
      report({
        place: comparison[language].place(start, end) ?? comparison.place,
        lang: language,
        data: {zh: shown('zh'), en: shown('en')},
        actual: shown(lang),
        expected: shown(source),
        texts: {zh: marked('zh'), en: marked('en')},
        ...(difference.zh && difference.en ? {} : {note: difference.zh ? 'only-zh' : 'only-en'}),
      })
    }
  }
})
