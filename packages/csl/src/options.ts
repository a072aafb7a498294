/** Options of the front matter that can be had over a CSL style: those that only decide what a reference brings, or how numbers stand. */
import type {CitationStyleOptions, PairedReference, Reference} from '@zhinan/core'

/**
 * @param bilingual whether the style prints the `original-*` variables; it then expects Chinese in the entry and English in these, whichever
 * language the library's entry is in
 */
export function asOptionsHaveIt(reference: Reference, options: CitationStyleOptions, bilingual: boolean): Reference {
  const {doi, url, accessed, containerTitle, containerTitleShort, ...rest} = inAskedLanguage(
    reference,
    options,
    bilingual,
  )
  const short = options.journalTitles === 'full' ? undefined : containerTitleShort
  const title = options.journalTitles === 'abbreviated' ? (containerTitleShort ?? containerTitle) : containerTitle
  return {
    ...rest,
    ...(doi && options.doi !== false && {doi}),
    ...(url && options.url !== false && {url}),
    ...(accessed && options.accessDate !== false && {accessed}),
    ...(title && {containerTitle: title}),
    ...(short && {containerTitleShort: short}),
  }
}

function inAskedLanguage(reference: Reference, {pairs}: CitationStyleOptions, bilingual: boolean): Reference {
  const {paired, ...own} = reference
  if (!paired || paired.language === reference.language) return reference
  if (pairs === 'own') return own
  if (pairs === 'english') return paired.language === 'en' ? withoutPair(turned(reference, paired)) : own
  return bilingual && paired.language === 'zh' ? turned(reference, paired) : reference
}

function withoutPair({paired: _, ...own}: Reference): Reference {
  return own
}

/** The pair's language first. What it does not say is as in the entry. */
function turned(reference: Reference, paired: PairedReference): Reference {
  const {containerTitleShort, ...own} = reference
  const short = paired.containerTitleShort ?? (paired.containerTitle ? undefined : containerTitleShort)
  const translators = paired.translators ?? own.translators
  const texts = ['title', 'containerTitle', 'event', 'publisher', 'publisherPlace'] as const
  const first = Object.fromEntries(texts.flatMap(name => (paired[name] ? [[name, paired[name]]] : [])))
  const second = Object.fromEntries(texts.flatMap(name => (own[name] ? [[name, own[name]]] : [])))
  return {
    ...own,
    ...first,
    language: paired.language,
    authors: paired.authors.length > 0 ? paired.authors : own.authors,
    authorsIncomplete: paired.authors.length > 0 ? paired.authorsIncomplete : own.authorsIncomplete,
    editors: paired.editors.length > 0 ? paired.editors : own.editors,
    ...(translators && {translators}),
    ...(short && {containerTitleShort: short}),
    paired: {
      ...second,
      language: own.language,
      authors: own.authors,
      authorsIncomplete: own.authorsIncomplete,
      editors: own.editors,
      ...(own.translators && {translators: own.translators}),
      ...(containerTitleShort && {containerTitleShort}),
    },
  }
}

/** The names of those given that have no effect. */
export function ignoredOptions(options: CitationStyleOptions): readonly string[] {
  const names = ['authors', 'punctuation', 'familyNames', 'givenNames'] as const
  const shown = ['doi', 'url', 'accessDate'] as const
  return [...names.filter(name => options[name] !== undefined), ...shown.filter(name => options[name] === true)]
}
