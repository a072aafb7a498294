/** Labels in the edition's language, or in both, the source language first. */
import type {PhrasingContent} from 'mdast'
import {type Namespace, translate} from '../../locales/translator.js'
import type {Label} from '../../model/guideline.js'
import {type Language, type LocalizedText, otherLanguage} from '../../model/language.js'
import type {DocumentContext, Scope} from './context.js'
import {enrichText} from './inline/enrich.js'
import {inlines} from './inline/inlines.js'
import type {Labelled} from './nodes.js'

type Values = Readonly<Record<string, string | number>>

export const text = (value: string): PhrasingContent => ({type: 'text', value})

export const word = (language: Language, key: string, values: Values = {}): string =>
  translate(language, 'labels', key, values)

/** A label of ours in each language that the edition shows, once where both say the same (`ISSN`). */
export function labelFromWords(
  context: DocumentContext,
  key: string,
  values: Values = {},
  namespace: Namespace = 'labels',
): Labelled {
  const texts = context.languages.map(lang => ({lang, words: translate(lang, namespace, key, values)}))
  const shown = texts.filter(({words}, index) => index === 0 || words !== texts[0]?.words)
  return {texts: shown.map(({lang, words}) => ({lang, children: [text(words)]}))}
}

/**
 * A text of the guideline in each language that the edition shows; what one language lacks is shown in the other. A text that is the
 * same in both (a name, a figure) stands once.
 */
export function labelFromText(context: DocumentContext, localized: LocalizedText): Labelled {
  const shown = context.languages.filter(lang => localized[lang])
  const languages =
    shown.length > 0
      ? shown
      : context.languages
          .map(otherLanguage)
          .filter(lang => localized[lang])
          .slice(0, 1)
  const texts = languages.map(lang => ({lang, children: enrichText(localized[lang] ?? '', lang)}))
  const once = languages.length === 2 && localized.zh === localized.en
  return {texts: once ? texts.slice(0, 1) : texts}
}

/** A heading or directive label; `ids` go to the texts by language. One that is not translated says so. */
export function labelFromSource(scope: Scope, label: Label, ids?: {readonly [L in Language]?: string}): Labelled {
  const {context} = scope
  const shown = scope.both ? context.languages : [scope.lang]
  const written = shown.filter(lang => (label[lang]?.length ?? 0) > 0)
  const languages =
    written.length > 0 || label.shared
      ? written
      : shown
          .map(otherLanguage)
          .filter(lang => (label[lang]?.length ?? 0) > 0)
          .slice(0, 1)
  const texts = languages.map(lang => ({
    lang,
    ...(ids?.[lang] ? {id: ids[lang]} : {}),
    children: inlines(label[lang] ?? [], {...scope, lang, both: false}),
  }))
  if (label.shared) return {texts: [{lang: scope.lang, children: inlines(label.shared, scope)}, ...texts]}
  if (texts.length === 0) return {texts: [{lang: scope.lang, children: [text('…')]}]}
  const note = !scope.both && languages[0] !== scope.lang ? {note: word(scope.lang, 'edition.untranslated')} : {}
  return {texts, ...note}
}

/** One text out of a label: that of `lang`, else the one there is. */
export const textIn = (label: Labelled, lang: Language): Labelled['texts'][number] | undefined =>
  label.texts.find(one => one.lang === lang) ?? label.texts[0]

/** A label as running text in `lang`, its other language marked. */
export function labelAsText(label: Labelled, lang: Language): PhrasingContent[] {
  const chosen = textIn(label, lang)
  if (!chosen) return []
  return chosen.lang === lang ? chosen.children : [{type: 'languageSpan', lang: chosen.lang, children: chosen.children}]
}

/** The words of running text, without its marks. */
export function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map(node => {
      if ('value' in node) return node.value
      if (node.type === 'break') return ' '
      return 'children' in node ? plainText(node.children) : ''
    })
    .join('')
}

export const labelAsPlainText = (label: Labelled, lang: Language): string =>
  plainText(textIn(label, lang)?.children ?? [])
