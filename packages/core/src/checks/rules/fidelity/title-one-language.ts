/**
 * The title stands in every language of the guideline: it heads each edition.
 *
 * @example ok front matter
 *   title:
 *     zh: 示例指南
 *     en: An example guideline
 * @example not ok front matter: 2 "Unexpected title without a text in English, expected one in every language of the guideline"
 *   title:
 *     zh: 示例指南
 */
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

export const titleOneLanguage = rule('title-one-language', ({guideline: {metadata}, report}) => {
  for (const language of metadata.languages) {
    if (!metadata.title[language]) report({place: metadataPlace(metadata, '/title'), lang: language, data: {language}})
  }
})
