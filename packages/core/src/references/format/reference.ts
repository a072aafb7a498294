/**
 * One entry of the reference list: a reference and a style → phrasing content, plain text but for links.
 *
 *   → Li X, Jope RS. Is glycogen synthase kinase-3 a central modulator in mood regulation?[J]. Neuropsychopharmacology, 2010,
 *     35(11): 2143-2154. DOI: 10.1038/npp.2010.105.
 */
import type {PhrasingContent} from 'mdast'
import {translate} from '../../locales/translator.js'
import type {Reference, ReferenceDate} from '../../model/reference.js'
import {doiLink, isDoi, isWebAddress, webLink} from '../identifiers.js'
import {formatEdition} from './edition.js'
import {formatNames} from './names.js'
import type {FieldElement, GroupElement, Pattern, ReferenceStyle, StyleField} from './style.js'

/** A piece of an entry; `link` and `emphasis` are as printed around it. */
interface Piece {
  readonly text: string
  readonly link?: string
  readonly emphasis?: boolean
}

/** Text is as written in the library (NFC); links go to https://doi.org/ and to http(s) addresses only. */
export function formatReference(reference: Reference, style: ReferenceStyle): PhrasingContent[] {
  const pieces = printPattern(style.types[reference.type].pattern, reference, style)
  const printed = pieces.map(piece => piece.text).join('')
  if (printed !== '' && !printed.endsWith(style.end)) pieces.push({text: style.end})
  return phrasing(pieces)
}

function printPattern(pattern: Pattern, reference: Reference, style: ReferenceStyle): Piece[] {
  const pieces: Piece[] = []
  for (const element of pattern) append(pieces, element, printElement(element, reference, style))
  return pieces
}

function printElement(
  element: FieldElement | GroupElement,
  reference: Reference,
  style: ReferenceStyle,
): readonly Piece[] {
  if ('field' in element) return printField(element.field, reference, style)
  if (element.all) return printPattern(element.all, reference, style)
  for (const alternative of element.first ?? []) {
    const printed = printElement(alternative, reference, style)
    if (printed.length > 0) return printed
  }
  return []
}

/** Adds what was printed with the marks around it. A mark that stands already is not doubled. */
function append(
  pieces: Piece[],
  {before = '', after = ''}: FieldElement | GroupElement,
  printed: readonly Piece[],
): void {
  if (printed.length === 0) return
  const opening = /^[([]/.test(before)
  let mark = pieces.length > 0 || opening ? before : ''
  const last = pieces.at(-1)?.text.at(-1)
  if (mark && last && /[.,:]/.test(mark[0]!) && (last === mark[0] || /[。，：？！；]/.test(last))) mark = mark.slice(1)
  if (mark.startsWith('. ') && last && /[?!]/.test(last)) mark = mark.slice(1)
  if (mark) pieces.push({text: mark})
  pieces.push(...printed)
  if (after) pieces.push({text: after})
}

function printField(field: StyleField, reference: Reference, style: ReferenceStyle): Piece[] {
  switch (field) {
    case 'doi':
      return doi(reference)
    case 'url':
      return address(reference, style)
    case 'containerTitle': {
      const text = containerTitle(reference, style)
      return text ? [{text, ...(style.containerTitle.emphasis && {emphasis: true})}] : []
    }
    default: {
      const text = textOf(field, reference, style)
      return text ? [{text}] : []
    }
  }
}

function textOf(
  field: Exclude<StyleField, 'doi' | 'url' | 'containerTitle'>,
  reference: Reference,
  style: ReferenceStyle,
): string {
  const {authors, authorsIncomplete, editors, language} = reference
  const named = (list: Reference['authors'], incomplete = false) => formatNames(list, incomplete, language, style.names)
  switch (field) {
    case 'authors':
      return named(authors, authorsIncomplete)
    case 'creators':
      return authors.length > 0 ? named(authors, authorsIncomplete) : named(editors)
    case 'editors':
      return named(editors)
    case 'containerCreators':
      return named(reference.containerAuthors ?? editors)
    case 'translators': {
      const names = named(reference.translators ?? [])
      return names && translate(language, 'references', 'translated-by', {names})
    }
    case 'title':
      return withoutFullStop(reference.title ?? '')
    case 'code':
      return `[${code(reference, style)}]`
    case 'edition':
      return reference.edition ? withoutFullStop(formatEdition(reference.edition, language)) : ''
    case 'volumeNamed':
      return reference.volume ? translate(language, 'references', 'volume', {number: reference.volume}) : ''
    case 'year':
      return reference.issued?.year ?? ''
    case 'date':
      return reference.issued ? isoDate(reference.issued) : ''
    case 'accessed':
      return reference.accessed && address(reference, style).length > 0 ? isoDate(reference.accessed) : ''
    case 'version':
      return reference.version ? translate(language, 'references', 'version', {version: reference.version}) : ''
    default:
      return reference[field] ?? ''
  }
}

function code(reference: Reference, style: ReferenceStyle): string {
  const {code, online} = style.types[reference.type]
  return online || address(reference, style).length > 0 ? `${code}/OL` : code
}

/** Title without the full stop that some databases end it with; an ellipsis stays. */
const withoutFullStop = (text: string): string => text.replace(/(?<![.。])[.。]$/, '')

function containerTitle(reference: Reference, {containerTitle, abbreviationStops}: ReferenceStyle): string {
  const short = containerTitle.short ? reference.containerTitleShort : undefined
  const title = short ?? reference.containerTitle ?? ''
  const journal = reference.type === 'article-journal' && !abbreviationStops
  return journal ? title.replace(/(\p{L})\.(?=[\s:,(]|$)/gu, '$1') : withoutFullStop(title)
}

const isoDate = ({year, month, day}: ReferenceDate): string =>
  [year, month, month === undefined ? undefined : day].filter(part => part !== undefined).join('-')

function doi({doi}: Reference): Piece[] {
  if (!doi) return []
  return [isDoi(doi) ? {text: doi, link: doiLink(doi)} : {text: doi}]
}

/** Not where it only repeats the DOI (GB/T 7714-2025, 7.9). */
function address(reference: Reference, style: ReferenceStyle): Piece[] {
  const {url, doi, pages} = reference
  const use = style.types[reference.type].address
  if (!url || use === 'never' || (doi && url.includes(doi)) || (doi && /^https?:\/\/(?:dx\.)?doi\.org\//i.test(url)))
    return []
  if (use === 'online' && (doi || pages || reference.volume)) return []
  return [isWebAddress(url) ? {text: url, link: webLink(url)} : {text: url}]
}

function phrasing(pieces: readonly Piece[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  for (const {text, link, emphasis} of pieces) {
    const last = content.at(-1)
    if (link !== undefined) content.push({type: 'link', url: link, children: [{type: 'text', value: text}]})
    else if (emphasis) content.push({type: 'emphasis', children: [{type: 'text', value: text}]})
    else if (last?.type === 'text') last.value += text
    else content.push({type: 'text', value: text})
  }
  return content
}
