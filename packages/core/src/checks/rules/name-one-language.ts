/**
 * Names of people and organisations stand in both scripts, since each edition prints them and indexes read them.
 *
 * @example ok front matter
 *   organisations:
 *     - id: example
 *       name:
 *         zh: 示例医院
 *         en: Example Hospital
 * @example not ok front matter: 4 "Unexpected name `示例医院` without its form in English, expected the name in every language of the guideline"
 *   organisations:
 *     - id: example
 *       name:
 *         zh: 示例医院
 */
import type {LocalizedText} from '../../model/language.js'
import {metadataPlace} from '../places.js'
import {rule} from '../rule.js'

export const nameOneLanguage = rule('name-one-language', ({guideline: {metadata}, report}) => {
  const check = (name: LocalizedText, pointer: string) => {
    const known = name.zh ?? name.en
    if (known === undefined) return
    for (const language of metadata.languages) {
      if (!name[language]) {
        report({place: metadataPlace(metadata, pointer), lang: language, data: {name: known, language}})
      }
    }
  }
  for (const field of ['contributors', 'organisations'] as const) {
    for (const [index, {name}] of metadata[field].entries()) check(name, `/${field}/${index}/name`)
  }
})
