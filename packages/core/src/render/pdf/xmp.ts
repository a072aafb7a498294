/** The XMP metadata of an edition: what Typst wrote, with the title and the description in every language that they have. */
import type {LocalizedText} from '../../model/language.js'

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;')

const alternatives = (texts: readonly (readonly [lang: string, text: string])[]): string =>
  `<rdf:Alt>${texts.map(([lang, text]) => `<rdf:li xml:lang="${lang}">${escaped(text)}</rdf:li>`).join('')}</rdf:Alt>`

export interface XmpTexts {
  /** The title of this edition, for readers that ask for no language. */
  readonly title: string
  readonly titles: LocalizedText
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  readonly description?: string
  readonly languages: readonly string[]
  readonly identifier: string
}

const list = (kind: 'Seq' | 'Bag', entries: readonly string[]): string =>
  `<rdf:${kind}>${entries.map(entry => `<rdf:li>${escaped(entry)}</rdf:li>`).join('')}</rdf:${kind}>`

/** Replaces or adds Dublin Core's elements and the tool; everything else (`pdfuaid:part` above all) stays. */
export function withLanguages(xmp: string, texts: XmpTexts): string {
  const titles = [
    ['x-default', texts.title],
    ...(texts.titles.zh ? [['zh-CN', texts.titles.zh] as const] : []),
    ...(texts.titles.en ? [['en', texts.titles.en] as const] : []),
  ] as const
  const elements = [
    `<dc:title>${alternatives(titles)}</dc:title>`,
    `<dc:language>${list('Bag', texts.languages)}</dc:language>`,
    ...(texts.authors.length > 0 ? [`<dc:creator>${list('Seq', texts.authors)}</dc:creator>`] : []),
    ...(texts.keywords.length > 0 ? [`<dc:subject>${list('Bag', texts.keywords)}</dc:subject>`] : []),
    '<xmp:CreatorTool>Zhinan</xmp:CreatorTool>',
    `<dc:identifier>${escaped(texts.identifier)}</dc:identifier>`,
    ...(texts.description
      ? [`<dc:description>${alternatives([['x-default', texts.description]])}</dc:description>`]
      : []),
  ].join('')
  const without = xmp.replace(
    /<(dc:(?:title|description|language|identifier|creator|subject)|xmp:CreatorTool)\b[^>]*>[\s\S]*?<\/\1>/gu,
    '',
  )
  const place = without.indexOf('</rdf:Description>')
  return place < 0 ? xmp : without.slice(0, place) + elements + without.slice(place)
}
