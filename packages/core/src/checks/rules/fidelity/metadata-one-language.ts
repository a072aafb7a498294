/**
 * What the front matter and the evidence tables say in words stands in every language of the guideline.
 *
 * @example ok front matter
 *   setting:
 *     zh: 三级医院
 *     en: Tertiary hospitals
 * @example not ok front matter: 2 "Unexpected text in Chinese only, expected it in English as well"
 *   setting:
 *     zh: 三级医院
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'
import {factsTexts, metadataTexts} from '../../text/localized-texts.js'

/** Reported by rules of their own. */
const elsewhere = /^\/title$|^\/(?:contributors|organisations)\/\d+\/name$/

export const metadataOneLanguage = rule('metadata-one-language', ({guideline, survey, report}) => {
  const {metadata} = guideline
  const {languages, keywords} = metadata
  for (const language of keywords ? languages : []) {
    if (keywords![language]?.length) continue
    const written = language === 'zh' ? 'en' : 'zh'
    const place = metadataPlace(metadata, '/keywords')
    report({place, lang: language, data: {pointer: '/keywords', written, language}})
  }
  for (const {pointer, text, place} of [...metadataTexts(guideline), ...factsTexts(survey)]) {
    if (elsewhere.test(pointer)) continue
    for (const language of languages) {
      if (text[language] !== undefined) continue
      const written = language === 'zh' ? 'en' : 'zh'
      report({place: place(), lang: language, data: {pointer, written, language}})
    }
  }
})
