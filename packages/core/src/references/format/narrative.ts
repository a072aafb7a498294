/** The authors as a sentence names them: `Autry等`, `Autry et al`, `Li和Jope`, `Li and Jope`. */

import {translate} from '../../locales/translator.js'
import type {Language} from '../../model/language.js'
import type {Reference, ReferenceName} from '../../model/reference.js'
import {isEastAsian} from '../script.js'
import {familyName} from './names.js'

/**
 * In the language of the sentence. Names in Chinese stay in Chinese in an English sentence, unless the entry has them in English
 * too; of Western names the family name stands. A work without authors is named by its editors, then by its title.
 *
 * @param etAlStop `et al.` with its full stop
 */
export function narrativeAuthors(written: Reference, language: Language, etAlStop = false): string {
  const reference = inLanguage(written, language)
  const names = reference.authors.length > 0 ? reference.authors : reference.editors
  const [first, second, third] = names
  if (!first) return translate(language, 'references', 'named-by-title', {title: reference.title ?? reference.key})
  if (third || reference.authorsIncomplete)
    return translate(language, 'references', 'author-and-others', {
      author: inSentence(first),
      stop: etAlStop ? '.' : '',
    })
  if (!second) return inSentence(first)
  return translate(language, 'references', 'two-authors', {first: inSentence(first), second: inSentence(second)})
}

/** The entry with the names and the title that it has in a language. */
function inLanguage(reference: Reference, language: Language): Reference {
  const {paired} = reference
  if (paired?.language !== language || reference.language === language) return reference
  const {authors, authorsIncomplete, editors, title} = paired
  return {
    ...reference,
    ...(authors.length > 0 ? {authors, authorsIncomplete} : {}),
    ...(editors.length > 0 ? {editors} : {}),
    ...(title === undefined ? {} : {title}),
  }
}

function inSentence(name: ReferenceName): string {
  if (name.literal !== undefined) return name.literal
  const family = familyName(name)
  return isEastAsian(family) && name.given && isEastAsian(name.given) ? family + name.given : family
}
