/** The head of the first page: column, titles, by-line, affiliations, correspondence, publication, dates, version. */
import type {PhrasingContent} from 'mdast'
import {translate} from '../../../locales/translator.js'
import {type Language, otherLanguage} from '../../../model/language.js'
import type {Metadata, Publication} from '../../../model/metadata.js'
import type {DocumentContext} from '../context.js'
import {isSafeAddress} from '../inline/addresses.js'
import {enrichText} from '../inline/enrich.js'
import type {TitleBlock, TitleLine} from '../nodes.js'
import {text, word} from '../words.js'
import {affiliationLine, byLine, correspondenceLine} from './people.js'

type Write = (metadata: Metadata, lang: Language) => PhrasingContent[]

function column(metadata: Metadata, lang: Language): PhrasingContent[] {
  const written = metadata.publication[lang]?.column
  if (written) return [text(written)]
  return [text(metadata.type ? translate(lang, 'metadata', `type.${metadata.type}`) : word(lang, 'title.column'))]
}

/** `2026, 59(3): 161-172` */
function issueOf(publication: Publication): string {
  const volume = `${publication.volume ?? ''}${publication.issue ? `(${publication.issue})` : ''}`
  const pages = publication.pages ?? publication.articleNumber
  const numbers = [publication.year, volume].filter(part => part).join(', ')
  return pages ? `${numbers}${numbers ? ': ' : ''}${pages}` : numbers
}

export function doiLink(doi: string): PhrasingContent {
  const url = `https://doi.org/${encodeURI(doi).replace(/[?#]/gu, encodeURIComponent)}`
  return isSafeAddress(url) ? {type: 'link', url, children: [text(doi)]} : text(doi)
}

function publication(metadata: Metadata, lang: Language): PhrasingContent[] {
  const own = metadata.publication[lang]
  if (!own) return []
  const issue = issueOf(own)
  return [
    ...enrichText(own.journal, lang),
    ...(issue ? [text(`, ${issue}`)] : []),
    ...(own.doi ? [text(`. ${word(lang, 'title.doi')}`), doiLink(own.doi)] : []),
  ]
}

/** `收稿日期：2026-01-05；发表日期：2026-07-01`. When the evidence was searched and the review is due stands in the end matter. */
const pageDates = ['received', 'revised', 'accepted', 'published', 'updated'] as const

function dates(metadata: Metadata, lang: Language): PhrasingContent[] {
  const colon = word(lang, 'punctuation.colon')
  const written = pageDates.flatMap(name => {
    const date = metadata.dates[name]
    return date ? [`${translate(lang, 'metadata', `field.dates.${name}`)}${colon}${date}`] : []
  })
  return written.length > 0 ? [text(written.join(word(lang, 'punctuation.clauses')))] : []
}

function status(metadata: Metadata, lang: Language): PhrasingContent[] {
  const version = word(lang, 'title.version', {version: metadata.version})
  return [text(`${translate(lang, 'metadata', `status.${metadata.status}`)} · ${version}`)]
}

function registration(metadata: Metadata, lang: Language): PhrasingContent[] {
  const {registration: own} = metadata
  if (!own) return []
  const words = word(lang, 'title.registration', {number: own.number, platform: own.platform})
  return own.url && isSafeAddress(own.url) ? [{type: 'link', url: own.url, children: [text(words)]}] : [text(words)]
}

const lines: readonly (readonly [TitleLine['role'], Write])[] = [
  ['column', column],
  ['title', (metadata, lang) => (metadata.title[lang] ? enrichText(metadata.title[lang], lang) : [])],
  ['authors', byLine],
  ['affiliations', affiliationLine],
  ['correspondence', correspondenceLine],
  ['publication', publication],
  ['status', status],
  ['identifier', registration],
  ['dates', dates],
]

export function titleBlock(context: DocumentContext): TitleBlock {
  const {metadata} = context.guideline
  const children = lines.flatMap(([role, write]): TitleLine[] => {
    const texts = context.languages
      .map(lang => ({lang, children: write(metadata, lang)}))
      .filter(({children}) => children.length > 0)
    // A title in the other language is better than none.
    if (texts.length === 0 && role === 'title') {
      const lang = otherLanguage(context.lang)
      const title = metadata.title[lang]
      return [
        {
          type: 'titleLine',
          role,
          texts: [title ? {lang, children: [text(title)]} : {lang: context.lang, children: [text(metadata.id)]}],
        },
      ]
    }
    return texts.length > 0 ? [{type: 'titleLine', role, texts}] : []
  })
  return {type: 'titleBlock', children}
}
