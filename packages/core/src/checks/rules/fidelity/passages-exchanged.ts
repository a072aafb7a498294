/**
 * Rows of a table, entries of a list and paragraphs stand in one order in both languages. They were exchanged where their figures and terms
 * go together clearly better in another order; figures that differ for this reason are not reported again.
 *
 * @example ok
 *   - 氨氯地平5 mg
 *   - 美托洛尔25 mg
 *
 *   文。
 *
 *   - Amlodipine 5 mg
 *   - Metoprolol 25 mg
 *
 *   Text.
 * @example not ok: 6:3 "Unexpected order, “氨氯地平5 mg” beside “Metoprolol 25 mg”, expected “Amlodipine 5 mg”"
 *   - 氨氯地平5 mg
 *   - 美托洛尔25 mg
 *
 *   文。
 *
 *   - Metoprolol 25 mg
 *   - Amlodipine 5 mg
 *
 *   Text.
 */
import {otherLanguage} from '../../../model/language.js'
import {rule} from '../../rule.js'
import type {Comparison} from '../../text/comparisons.js'
import {markedText} from '../../text/marked-text.js'

/** As much of a passage as tells it from others. */
const longest = 40

const textOf = (unit: readonly Comparison[], language: 'zh' | 'en'): string =>
  unit
    .map(comparison => comparison[language].typed.trim())
    .filter(text => text !== '')
    .join('｜')
    .replaceAll('\uFFFC', '')
    .replaceAll('\n', ' ')

const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trim()}…` : text)

export const passagesExchanged = rule('passages-exchanged', ({guideline, shape, report}) => {
  const lang = otherLanguage(guideline.metadata.languages[0] ?? 'zh')
  for (const {kind, unit, translation} of shape.exchanges) {
    const [first] = unit
    if (!first) continue
    const texts = {zh: textOf(unit, 'zh'), en: textOf(unit, 'en')}
    const data = {zh: shortened(texts.zh), en: shortened(texts.en), expected: shortened(textOf(translation, 'en'))}
    report({
      place: first[lang].place(0, first[lang].text.trimEnd().length) ?? first.place,
      lang,
      data,
      note: kind,
      texts: {zh: markedText(texts.zh, [[0, texts.zh.length]]), en: markedText(texts.en, [[0, texts.en.length]])},
    })
  }
})
