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
import type {Language, LocalizedText} from '../../../model/language.js'
import type {Metadata} from '../../../model/metadata.js'
import {metadataPlace} from '../../places.js'
import {rule} from '../../rule.js'

/** Whether the text stands at the field itself, under no language. */
function isPlain(places: Metadata['places'], pointer: string, language: Language): boolean {
  const [field, text] = [places[pointer], places[`${pointer}/${language}`]]
  return field !== undefined && text !== undefined && field.line === text.line && field.column === text.column
}

export const nameOneLanguage = rule('name-one-language', ({guideline: {metadata}, report}) => {
  const check = (name: LocalizedText, pointer: string) => {
    const known = name.zh ?? name.en
    if (known === undefined) return
    // A plain text, not parted by language, was reported when it was read.
    if (isPlain(metadata.places, pointer, name.zh === undefined ? 'en' : 'zh')) return
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
