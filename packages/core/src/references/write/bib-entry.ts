/** One reference as an entry of BibLaTeX: its type and its fields, in the order in which people read them. */
import type {Reference, ReferenceDate, ReferenceName, ReferenceType} from '../../model/reference.js'
import {numberedInSeries} from '../bibtex/draft-of-entry.js'
import {referenceType} from '../bibtex/entry-types.js'
import {joinKeywords} from '../keyword-lists.js'
import {noticeLines} from './csl-json.js'
import {declaredLanguage} from './languages.js'
import {latexNames} from './latex-names.js'
import {latexText, latexTitle, verbatimText} from './latex-text.js'

export interface BibEntry {
  readonly type: string
  /** Names and LaTeX. */
  readonly fields: readonly (readonly [string, string])[]
}

interface WrittenType {
  readonly type: string
  readonly subtype?: string
  /** The code of GB/T 7714, where the entry type alone would not tell. */
  readonly mark: string
  readonly alwaysMarked?: true
}

export const bibTypes: Readonly<Record<ReferenceType, WrittenType>> = {
  'article-journal': {type: 'article', mark: 'J'},
  'article-newspaper': {type: 'article', subtype: 'newspaper', mark: 'N'},
  periodical: {type: 'periodical', mark: 'J'},
  book: {type: 'book', mark: 'M'},
  chapter: {type: 'incollection', mark: 'M'},
  proceedings: {type: 'proceedings', mark: 'C'},
  'paper-conference': {type: 'inproceedings', mark: 'C'},
  thesis: {type: 'thesis', mark: 'D'},
  report: {type: 'report', mark: 'R'},
  standard: {type: 'standard', mark: 'S'},
  patent: {type: 'patent', mark: 'P'},
  webpage: {type: 'online', mark: 'EB'},
  dataset: {type: 'dataset', mark: 'DS'},
  database: {type: 'database', mark: 'DB'},
  article: {type: 'online', mark: 'PP'},
  software: {type: 'software', mark: 'CP'},
  map: {type: 'map', mark: 'CM'},
  archive: {type: 'archive', mark: 'A'},
  compilation: {type: 'collection', mark: 'G', alwaysMarked: true},
  legislation: {type: 'legislation', mark: ''},
  document: {type: 'misc', mark: 'Z'},
}

export function bibEntry(reference: Reference): BibEntry {
  const fields: (readonly [string, string])[] = []
  const add = (name: string, latex: string | undefined): void => {
    if (latex) fields.push([name, latex])
  }
  const plain = (value: string | undefined) => value && latexText(value)
  const text = (name: string, value: string | undefined): void => add(name, plain(value))
  const names = (name: string, list: readonly ReferenceName[] | undefined, incomplete = false): void => {
    if (list && (list.length > 0 || incomplete)) add(name, latexNames(list, incomplete))
  }
  const {type, language} = reference
  const written = writtenType(reference)
  const title = (value: string | undefined) => value && (language === 'en' ? latexTitle(value) : latexText(value))

  names('author', reference.authors, reference.authorsIncomplete)
  add('title', title(reference.title))
  names('bookauthor', reference.containerAuthors)
  names('editor', reference.editors)
  names('translator', reference.translators)
  const container = containerField(type)
  add(container, container === 'booktitle' ? title(reference.containerTitle) : plain(reference.containerTitle))
  text('shortjournal', reference.containerTitleShort)
  text('eventtitle', reference.event)
  text('venue', reference.eventPlace)
  text('entrysubtype', written.subtype)
  text('series', reference.collectionTitle)
  for (const [name, value] of numbers(reference)) text(name, value)
  text('edition', reference.edition)
  text('version', reference.version)
  const country = type === 'patent' && !reference.publisherPlace
  text(country ? 'location' : 'type', reference.genre)
  text('location', reference.publisherPlace)
  text(type === 'thesis' || type === 'report' ? 'institution' : 'publisher', reference.publisher)
  text(type === 'archive' ? 'institution' : 'archive', reference.archive)
  for (const [name, value] of issuedFields(reference)) text(name, value)
  add('pages', reference.pages && latexText(reference.pages).replace(/(?<=\w)-(?=\w)/g, '--'))
  text('pagetotal', reference.numberOfPages)
  text('scale', reference.scale)
  text('dimensions', reference.dimensions)
  text('medium', reference.carrier)
  text('origdate', reference.originalDate && isoDate(reference.originalDate))
  text('pubstate', publicationState(reference))
  for (const name of ['doi', 'cstr', 'url'] as const) add(name, reference[name] && verbatimText(reference[name]))
  text('urldate', reference.accessed && isoDate(reference.accessed))
  for (const name of ['pmid', 'pmcid', 'isbn', 'issn'] as const)
    add(name, reference[name] && verbatimText(reference[name]))
  const notes = [...(reference.note ? [reference.note] : []), ...noticeLines(reference)]
  add('note', notes.map(latexText).join('\n    '))
  text('abstract', reference.abstract)
  text('keywords', reference.keywords && joinKeywords(reference.keywords))
  const declared = declaredLanguage(reference)
  if (declared) text(/^[a-z]+$/i.test(declared) ? 'langid' : 'language', declared)
  else add('langid', language === 'zh' ? 'chinese' : 'english')
  const mark = written.alwaysMarked || readType(written.type, fields) !== type ? written.mark : undefined
  text('mark', mark)
  return {type: written.type, fields}
}

/** BibLaTeX keeps `inbook` for the parts of a book that has authors itself. */
function writtenType({type, containerAuthors}: Reference): WrittenType {
  const written = bibTypes[type]
  return type === 'chapter' && containerAuthors && containerAuthors.length > 0 ? {...written, type: 'inbook'} : written
}

/** What the entry would be read as without its code. */
function readType(type: string, fields: BibEntry['fields']): ReferenceType | undefined {
  const by = new Map(fields)
  const preprint = /preprint|prepublished/.test(by.get('pubstate') ?? by.get('type') ?? '')
  return referenceType(type, {
    subtype: by.get('entrysubtype'),
    journal: by.get('journaltitle'),
    publisher: by.get('publisher') ?? by.get('organization'),
    preprint: preprint ? 'x' : undefined,
    url: by.get('url'),
    note: by.get('note'),
  })
}

function containerField(type: ReferenceType): string {
  if (type === 'chapter' || type === 'paper-conference') return 'booktitle'
  return type === 'article' ? 'organization' : 'journaltitle'
}

/** BibLaTeX's `number` is an article's issue, a book's number in its series, and the number of anything else. */
function numbers(reference: Reference): readonly (readonly [string, string | undefined])[] {
  const {type, volume, issue, number, collectionTitle, collectionNumber, archiveLocation} = reference
  const inSeries = Boolean(collectionTitle) && numberedInSeries.has(type)
  const article = type === 'article-journal' || type === 'article-newspaper'
  const archive = type === 'archive'
  return [
    [inSeries ? 'number' : 'seriesnumber', collectionNumber],
    ['volume', volume],
    [article ? 'number' : 'issue', issue],
    [archive ? 'number' : 'archivelocation', archiveLocation],
    [inSeries || article || archive ? 'reportno' : 'number', number],
  ]
}

function issuedFields({type, issued}: Reference): readonly (readonly [string, string | undefined])[] {
  if (!issued) return []
  if (/^\d{4}$/.test(issued.year)) return [['date', isoDate(issued)]]
  const period = type === 'periodical' ? /^(\d{4})-(\d{4})?$/.exec(issued.year) : null
  if (period) return [['date', `${period[1]}/${period[2] ?? ''}`]]
  return [
    ['year', issued.year],
    ['month', issued.month],
    ['day', issued.day],
  ]
}

const isoDate = ({year, month, day}: ReferenceDate): string => [year, month, month && day].filter(Boolean).join('-')

/** `prepublished` makes an online entry a preprint, and means online first with any other. */
function publicationState({type, status}: Reference): string | undefined {
  if (status === 'in-press') return 'inpress'
  if (type === 'article') return status === 'online-first' ? 'online first' : 'prepublished'
  return status && 'prepublished'
}
