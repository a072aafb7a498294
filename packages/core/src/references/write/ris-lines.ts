/** Where RIS has a reference's fields: the tag of each, by type, as EndNote's table of types has it and our reader reads it. */
import type {Reference, ReferenceType} from '../../model/reference.js'
import type {TextField} from '../draft.js'
import {isNumberIn} from '../tagged/serial-numbers.js'

type Types = ReadonlySet<ReferenceType>

const journals: Types = new Set(['article-journal', 'article-newspaper', 'article'])
const conferences: Types = new Set(['paper-conference', 'proceedings'])
const wholes: Types = new Set(['book', 'compilation', 'report', 'standard', 'software', 'map'])
const loose: Types = new Set(['webpage', 'dataset', 'database', 'document', 'legislation', 'archive'])
const numbered: Types = new Set(['dataset', 'database', 'document', 'legislation'])
const collected: Types = new Set(['book', 'chapter', 'compilation', 'software', 'map'])
const versioned: Types = new Set(['software', 'dataset', 'article'])
const counted: Types = new Set(['book', 'thesis', 'report', 'compilation', 'standard'])
/** `Preprint` under M3 would make these one. */
const mayBePreprints: Types = new Set(['document', 'webpage', 'archive'])

/** The tag of a text field, undefined where it goes into a line of the note. */
export function risTag(field: TextField, reference: Reference): string | undefined {
  const {type} = reference
  switch (field) {
    case 'title':
      return 'TI'
    case 'containerTitle':
      if (type === 'paper-conference') return 'C3'
      return journals.has(type) || loose.has(type) || type === 'chapter' ? 'T2' : undefined
    case 'containerTitleShort':
      return (journals.has(type) || loose.has(type)) && differs(reference) ? 'J2' : undefined
    case 'event':
      return type === 'paper-conference' || (type === 'proceedings' && reference.authors.length === 0)
        ? 'T2'
        : undefined
    case 'eventPlace':
      return conferences.has(type) && (reference.publisherPlace || risTag('event', reference)) && reference.event
        ? 'CY'
        : undefined
    case 'publisherPlace':
      return conferences.has(type) ? 'C1' : 'CY'
    case 'collectionTitle':
      if (wholes.has(type)) return 'T2'
      return conferences.has(type) || loose.has(type) || type === 'chapter' ? 'T3' : undefined
    case 'collectionNumber':
      return collected.has(type) ? (type === 'chapter' ? 'SV' : 'M1') : undefined
    case 'publisher':
      if (type === 'archive' || reference.publisher === reference.containerTitle) return undefined
      return 'PB'
    case 'edition':
      return versioned.has(type) || type === 'article-journal' || type === 'patent' ? undefined : 'ET'
    case 'version':
      return versioned.has(type) ? 'ET' : undefined
    case 'volume':
      return type === 'standard' || type === 'webpage' || type === 'patent' ? undefined : 'VL'
    case 'issue':
      return numbered.has(type) || collected.has(type) || type === 'report' || type === 'standard' || type === 'patent'
        ? undefined
        : 'IS'
    case 'number':
      if (numbered.has(type)) return 'M1'
      return isNumberIn(type, reference.number ?? '') ? 'SN' : undefined
    case 'genre':
      if (type === 'article-journal' || type === 'article-newspaper' || type === 'webpage') return undefined
      return /\b10\.\d{4,9}\//.test(reference.genre ?? '') || (mayBePreprints.has(type) && isMark(reference.genre))
        ? undefined
        : 'M3'
    case 'archive':
      return type === 'archive' ? 'PB' : undefined
    case 'archiveLocation':
      return type === 'archive' ? 'CN' : undefined
    case 'scale':
      return type === 'map' ? 'C1' : undefined
    case 'dimensions':
      return type === 'map' ? 'C3' : undefined
    case 'numberOfPages':
      return counted.has(type) && !reference.pages && /^\d+$/.test(reference.numberOfPages ?? '') ? 'SP' : undefined
    case 'doi':
      return 'DO'
    case 'url':
      return 'UR'
    case 'pmcid':
      return type === 'article-journal' ? 'C2' : undefined
    case 'isbn':
      if (type === 'patent') return undefined
      return (journals.has(type) || type === 'periodical') && reference.issn ? undefined : 'SN'
    case 'issn':
      if (type === 'patent') return undefined
      return reference.isbn && risTag('isbn', reference) ? undefined : 'SN'
    case 'abstract':
      return 'AB'
    case 'pages':
    case 'cstr':
    case 'pmid':
    case 'note':
      return undefined
  }
}

const differs = ({containerTitle, containerTitleShort}: Reference): boolean =>
  containerTitle !== undefined && containerTitle !== containerTitleShort

const isMark = (genre: string | undefined): boolean => /^preprint$/i.test(genre ?? '')

/** Names of CSL variables for the lines of the note that hold the rest. */
export const lineNames: Partial<Readonly<Record<TextField, string>>> = {
  containerTitle: 'container-title',
  containerTitleShort: 'container-title-short',
  event: 'event-title',
  eventPlace: 'event-place',
  collectionTitle: 'collection-title',
  collectionNumber: 'collection-number',
  publisher: 'publisher',
  publisherPlace: 'publisher-place',
  edition: 'edition',
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  number: 'number',
  version: 'version',
  genre: 'genre',
  archive: 'archive',
  archiveLocation: 'archive-location',
  scale: 'scale',
  dimensions: 'dimensions',
  numberOfPages: 'number-of-pages',
  cstr: 'CSTR',
  pmid: 'PMID',
  pmcid: 'PMCID',
  isbn: 'ISBN',
  issn: 'ISSN',
}

/** First and last page where they are a plain range that reads back as it is. */
export function splitPages({type, pages = ''}: Reference): readonly [string, string?] | undefined {
  // Pages make one of the papers out of a whole volume.
  if (type === 'proceedings') return undefined
  const [, first, last] = /^([A-Za-z]{0,3}\d+)-([A-Za-z]{0,3}\d+)$/.exec(pages) ?? []
  if (first !== undefined && last !== undefined && last.length >= first.length) return [first, last]
  const isCount = /^(?:[ivxlc]+[,;+] ?)?\d{1,5} ?(?:p|pp|pages|s|页)?\.?$/i.test(pages)
  return (isCount && counted.has(type)) || /-/.test(pages) ? undefined : [pages]
}
