/** Who wrote the guideline, as the by-line prints it: authors with the numbers of their affiliations. */
import type {PhrasingContent} from 'mdast'
import {type Language, type LocalizedText, otherLanguage} from '../../../model/language.js'
import type {Contributor, Metadata, Organisation} from '../../../model/metadata.js'
import {enrichText} from '../inline/enrich.js'
import {text, word} from '../words.js'

/** In the language, or marked in the other. */
export function nameIn(name: LocalizedText, lang: Language): PhrasingContent[] {
  const own = name[lang]
  if (own) return enrichText(own, lang)
  const other = otherLanguage(lang)
  const value = name[other]
  return value ? [{type: 'languageSpan', lang: other, children: [text(value)]}] : []
}

export const nameAsText = (name: LocalizedText, lang: Language): string => name[lang] ?? name[otherLanguage(lang)] ?? ''

export const authorsOf = (metadata: Metadata): readonly Contributor[] =>
  metadata.contributors.filter(contributor => contributor.group === 'author')

/** The affiliations of the authors, in the order in which the by-line first needs them. */
export function affiliationsOf(metadata: Metadata): readonly Organisation[] {
  const ids = new Set(authorsOf(metadata).flatMap(author => author.affiliations))
  return [...ids].flatMap(id => metadata.organisations.find(organisation => organisation.id === id) ?? [])
}

const separated = (parts: readonly PhrasingContent[][], separator: string): PhrasingContent[] =>
  parts.flatMap((part, index) => (index > 0 ? [text(separator), ...part] : part))

/** `示例甲¹，示例乙¹˒²`; numbers only where there is more than one affiliation. Without authors, the leading organisations. */
export function byLine(metadata: Metadata, lang: Language): PhrasingContent[] {
  const authors = authorsOf(metadata)
  const affiliations = affiliationsOf(metadata)
  const names = word(lang, 'punctuation.names')
  if (authors.length === 0) {
    const leading = metadata.organisations.filter(organisation => organisation.kind === 'lead')
    return separated(
      leading.map(organisation => nameIn(organisation.name, lang)),
      names,
    )
  }
  return separated(
    authors.map(author => {
      const numbers = author.affiliations
        .map(id => affiliations.findIndex(affiliation => affiliation.id === id) + 1)
        .filter(number => number > 0)
      const marks = affiliations.length > 1 && numbers.length > 0
      return [
        ...nameIn(author.name, lang),
        ...(marks ? [{type: 'superscript' as const, children: [text(numbers.join(','))]}] : []),
      ]
    }),
    names,
  )
}

/** `¹示例大学，430000 武汉` each, parted by semicolons. */
export function affiliationLine(metadata: Metadata, lang: Language): PhrasingContent[] {
  const affiliations = affiliationsOf(metadata)
  return separated(
    affiliations.map((affiliation, index) => [
      ...(affiliations.length > 1 ? [{type: 'superscript' as const, children: [text(`${index + 1}`)]}] : []),
      ...nameIn(affiliation.name, lang),
      ...(affiliation.address ? [text(word(lang, 'punctuation.names')), ...nameIn(affiliation.address, lang)] : []),
    ]),
    word(lang, 'punctuation.clauses'),
  )
}

/** `通信作者：示例甲，Email：a@example.org` */
export function correspondenceLine(metadata: Metadata, lang: Language): PhrasingContent[] {
  const names = word(lang, 'punctuation.names')
  const corresponding = metadata.contributors.filter(contributor => contributor.corresponding)
  if (corresponding.length === 0) return []
  const contacts = corresponding.map(person => {
    const address = person.address ? [text(names), ...nameIn(person.address, lang)] : []
    const email: PhrasingContent[] = person.email
      ? [
          text(names + word(lang, 'title.email')),
          {type: 'link', url: `mailto:${person.email}`, children: [text(person.email)]},
        ]
      : []
    return [...nameIn(person.name, lang), ...address, ...email]
  })
  return [text(word(lang, 'title.correspondence')), ...separated(contacts, word(lang, 'punctuation.clauses'))]
}
