/**
 * No sentence stands in one language only. It is found where lengths, figures and terms of all other sentences go together much better
 * without it; what is inside it is not reported again.
 *
 * @example ok
 *   首次给药前测量血压。收缩压持续高于180 mmHg者应暂停输注。
 *
 *   Blood pressure is measured before the first dose. Pause the infusion if systolic pressure stays above 180 mmHg.
 * @example not ok: 1:1 "Unexpected sentence in Chinese only, expected it in both languages"
 *   首次给药前应由精神科医师评估适应证和禁忌证并签署知情同意书。收缩压持续高于180 mmHg者应暂停输注。
 *
 *   Pause the infusion if systolic pressure stays above 180 mmHg.
 */
import {languages} from '../../../model/language.js'
import {rule} from '../../rule.js'
import {markedText, type Span} from '../../text/marked-text.js'

export const sentenceMissing = rule('sentence-missing', ({shape, report}) => {
  for (const {comparison, language, start, end} of shape.missing) {
    const {text} = comparison[language]
    const own: Span = [start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0), end]
    const shown = (of: 'zh' | 'en') => markedText(comparison[of].typed, of === language ? [own] : [])
    report({
      place: comparison[language].place(...own) ?? comparison.place,
      lang: language,
      data: {language},
      texts: Object.fromEntries(languages.map(of => [of, shown(of)])),
    })
  }
})
