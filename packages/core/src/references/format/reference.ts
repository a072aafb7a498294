/**
 * One entry of the reference list: a reference and a style → phrasing content, plain text but for links and italics.
 *
 *   → Li X, Jope RS. Is glycogen synthase kinase-3 a central modulator in mood regulation?[J]. Neuropsychopharmacology, 2010,
 *     35(11): 2143-2154. DOI: 10.1038/npp.2010.105.
 */
import type {PhrasingContent} from 'mdast'
import type {Reference} from '../../model/reference.js'
import {doiLink, isDoi, isWebAddress, webLink} from '../identifiers.js'
import {holds, type Printing, textOf, widen} from './fields.js'
import type {FormattedReference} from './formatter.js'
import {type Side, sidesOf} from './sides.js'
import type {FieldElement, Pattern, ReferenceStyle, StyleElement} from './style.js'

/** A piece of an entry. */
interface Piece {
  readonly text: string
  readonly link?: string
  readonly italic?: boolean
  /** A DOI or an address, linked or not. */
  readonly address?: boolean
  /** A word of the style, not of the entry. */
  readonly word?: boolean
}

/** All sides that the style prints, under one number. */
export const formatSides = (reference: Reference, style: ReferenceStyle): FormattedReference => ({
  key: reference.key,
  parts: sidesOf(reference, style.pairs).map(side => ({
    language: side.reference.language,
    children: formatSide(side, style),
  })),
})

/**
 * The entry in one language: its own, or the English side where the style prefers that one. Text is as written in the library (NFC);
 * links go to https://doi.org/ and to http(s) addresses only.
 */
export function formatReference(reference: Reference, style: ReferenceStyle): PhrasingContent[] {
  const [side] = sidesOf(reference, style.pairs)
  return side ? formatSide(side, style) : []
}

function formatSide(side: Side, style: ReferenceStyle): PhrasingContent[] {
  const printing: Printing = {...side, style, type: style.types[side.reference.type]}
  const pieces = printPattern(printing.type.pattern, printing)
  const last = pieces.at(-1)
  const end = widen(printing)(style.end.mark)
  if (last && !/[.．。]$/.test(last.text) && !(last.address && !style.end.afterAddress)) pieces.push({text: end})
  return phrasing(pieces)
}

function printPattern(pattern: Pattern, printing: Printing): Piece[] {
  const pieces: Piece[] = []
  for (const element of pattern) append(pieces, element, printElement(element, printing), printing)
  return pieces
}

function printElement(element: StyleElement, printing: Printing): readonly Piece[] {
  if (element.when !== undefined && !holds(element.when, printing)) return []
  if (element.unless !== undefined && holds(element.unless, printing)) return []
  if ('field' in element) return printField(element, printing)
  if ('text' in element) return [{text: element.text, word: true}]
  if (element.all) {
    const printed = printPattern(element.all, printing)
    return printed.every(piece => piece.word) ? [] : printed
  }
  for (const alternative of element.first ?? []) {
    const pieces: Piece[] = []
    append(pieces, alternative, printElement(alternative, printing), printing)
    if (pieces.length > 0) return pieces
  }
  return []
}

/** Adds what was printed with the marks around it. A mark that stands already is not doubled. */
function append(
  pieces: Piece[],
  {before = '', after = ''}: StyleElement,
  printed: readonly Piece[],
  printing: Printing,
): void {
  if (printed.length === 0) return
  const wide = widen(printing)
  const beginning = /^ ?[([]/.test(before) ? before.trimStart() : ''
  const mark = undoubled(wide(pieces.length > 0 ? before : beginning), pieces.at(-1)?.text.at(-1))
  if (mark) pieces.push({text: mark, word: true})
  pieces.push(...printed)
  if (after) pieces.push({text: wide(after), word: true})
}

const alike = ['.．。', ',，', ':：', ';；']

/** The mark without its first sign where that stands already: `et al.` and `. ` → ` `; `modulator?` and `. ` → ` `. */
function undoubled(mark: string, last = ''): string {
  const sign = mark[0]
  if (sign === undefined || last === '' || !alike.some(signs => signs.includes(sign))) return mark
  const same = alike.some(signs => signs.includes(sign) && signs.includes(last))
  if (same || /[。，：？！；]/.test(last)) return mark.slice(1)
  return /^[.．]/.test(mark) && /[?!]/.test(last) ? mark.slice(1) : mark
}

function printField(element: FieldElement, printing: Printing): Piece[] {
  const text = textOf(element.field, printing, element)
  if (text === '') return []
  switch (element.field) {
    case 'doi':
      return [{text, address: true, ...(isDoi(text) && {link: doiLink(text)})}]
    case 'url':
      return [{text, address: true, ...(isWebAddress(text) && {link: webLink(text)})}]
    case 'cstr':
      return [{text, address: true}]
    case 'code':
      return [{text: widen(printing)('[') + text + widen(printing)(']')}]
    default:
      return [{text, ...(element.italic && {italic: true})}]
  }
}

function phrasing(pieces: readonly Piece[]): PhrasingContent[] {
  const content: PhrasingContent[] = []
  for (const {text, link, italic} of pieces) {
    const last = content.at(-1)
    if (link !== undefined) content.push({type: 'link', url: link, children: [{type: 'text', value: text}]})
    else if (italic) content.push({type: 'emphasis', children: [{type: 'text', value: text}]})
    else if (last?.type === 'text') last.value += text
    else content.push({type: 'text', value: text})
  }
  return content
}
