/** Texts of the metadata and sentences of our own, set as paragraphs: one in a zh or en edition, a row in the parallel one. */
import type {PhrasingContent} from 'mdast'
import {type Language, type LocalizedText, otherLanguage} from '../../model/language.js'
import {type Scope, within} from './context.js'
import {enrichText} from './inline/enrich.js'
import type {DocumentNode} from './nodes.js'
import {pairRow, untranslated} from './sides.js'

const paragraph = (children: PhrasingContent[]): DocumentNode[] =>
  children.length > 0 ? [{type: 'paragraph', children}] : []

/** A paragraph that is written for each language. */
export function paragraphInEach(
  scope: Scope,
  write: (lang: Language, scope: Scope) => PhrasingContent[],
): DocumentNode[] {
  if (!scope.both) return paragraph(write(scope.lang, scope))
  return [pairRow(scope, lang => paragraph(write(lang, within(scope, lang))))]
}

/** A text of the metadata. What is the same in both languages stands once; what one lacks is shown in the other, and said so. */
export function localizedParagraph(scope: Scope, localized: LocalizedText): DocumentNode[] {
  const printed = (lang: Language): DocumentNode[] => {
    const value = localized[lang]
    return value ? paragraph(enrichText(value, lang)) : []
  }
  if (localized.zh !== undefined && localized.zh === localized.en)
    return paragraph(enrichText(localized.zh, scope.lang))
  if (scope.both) return [pairRow(scope, printed)]
  const own = printed(scope.lang)
  return own.length > 0 ? own : untranslated(scope, printed(otherLanguage(scope.lang)))
}

/**
 * A text in running text or a cell: the edition's language, the other's where it has none; in the parallel edition both, under each
 * other, once if they are the same.
 */
export function localizedInline(scope: Scope, localized: LocalizedText): PhrasingContent[] {
  const printed = (lang: Language): PhrasingContent[] => {
    const value = localized[lang]
    if (!value) return []
    const children = enrichText(value, lang)
    return lang === scope.lang ? children : [{type: 'languageSpan', lang, children}]
  }
  const own = printed(scope.lang)
  const other = otherLanguage(scope.lang)
  if (localized.zh === localized.en && localized.zh) return enrichText(localized.zh, scope.lang)
  if (!scope.both) return own.length > 0 ? own : printed(other)
  const second = printed(other)
  return own.length > 0 && second.length > 0 ? [...own, {type: 'break'}, ...second] : [...own, ...second]
}
