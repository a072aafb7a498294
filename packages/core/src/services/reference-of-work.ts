/** A service's record → an entry of a reference library. */
import type {Language} from '../model/language.js'
import type {PairedReference, Reference, ReferenceName} from '../model/reference.js'
import {newReferenceKey} from '../references/keys.js'
import {folded, hasHan} from './compare/fold.js'
import {comparablePages} from './compare/numbers.js'
import type {PublishedWork} from './published-work.js'

/**
 * @param works Records of one work, the one with the fuller names first (Crossref); what it lacks is taken from the next
 * @param taken Keys that are in use
 * @returns undefined where there is no record
 */
export function referenceOfWork(works: readonly PublishedWork[], taken: Iterable<string>): Reference | undefined {
  const [first] = works
  if (!first) return undefined
  const one = <T>(pick: (work: PublishedWork) => T | undefined): T | undefined =>
    works.map(pick).find(value => value !== undefined)
  const authors = works.find(work => work.authors.length > 0)?.authors ?? []
  const titles = works.flatMap(work => work.titles)
  const language = languageOf(authors, titles)
  const inLanguage = (text: string) => hasHan(text) === (language === 'zh')
  const title = inSentenceCase(titles.find(inLanguage) ?? titles[0] ?? '', works)
  const containers = works.flatMap(work => work.containers)
  const containerTitle = containers.find(inLanguage) ?? containers[0]
  const short = works.findLast(work => work.shortContainers.length > 0)?.shortContainers.find(inLanguage)
  const pages = fullestPages(works)
  const issued = first.issued ?? one(work => work.issued)
  const paired = pairOf(language, titles, containers)
  const hasIssue = first.type === 'article-journal'
  const place = {file: '', line: 1, column: 1, endLine: 1, endColumn: 1}
  const fields = {
    title,
    containerTitle,
    containerTitleShort: short === containerTitle ? undefined : short,
    issued,
    volume: one(work => work.volume),
    issue: one(work => work.issue),
    pages,
    publisher: hasIssue ? undefined : one(work => work.publisher),
    publisherPlace: hasIssue ? undefined : one(work => work.publisherPlace),
    edition: one(work => work.edition),
    isbn: one(work => work.isbn),
    doi: one(work => work.doi),
    pmid: one(work => work.pmid),
    pmcid: one(work => work.pmcid),
    paired,
  }
  const notices = works.flatMap(work => work.notices)
  const told = new Set<string>()
  const distinct = notices.filter(({kind, role}) => {
    const name = `${kind} ${role}`
    return told.has(name) ? false : told.add(name)
  })
  const reference = {
    type: first.type,
    language,
    authors,
    authorsIncomplete: false,
    editors: one(work => (work.editors.length > 0 ? work.editors : undefined)) ?? [],
    ...present(fields),
    ...(distinct.length > 0 && {notices: distinct}),
    place,
    places: {},
  }
  return {key: newReferenceKey(reference, taken), ...reference}
}

/** Names are printed beside the title of their own script: with the authors in Latin letters, the English title is the entry's. */
function languageOf(authors: readonly ReferenceName[], titles: readonly string[]): Language {
  const named = authors.length > 0 ? authors.map(({literal, family}) => literal ?? family ?? '') : titles.slice(0, 1)
  const isHan = named.some(hasHan)
  return titles.some(title => hasHan(title) === isHan) ? (isHan ? 'zh' : 'en') : titles.some(hasHan) ? 'zh' : 'en'
}

function pairOf(
  language: Language,
  titles: readonly string[],
  containers: readonly string[],
): PairedReference | undefined {
  const other = (text: string) => hasHan(text) === (language === 'en')
  const title = titles.find(other)
  if (!title) return undefined
  const containerTitle = containers.find(other)
  return {
    language: language === 'zh' ? 'en' : 'zh',
    title,
    authors: [],
    authorsIncomplete: false,
    editors: [],
    ...(containerTitle && {containerTitle}),
  }
}

/** Crossref has titles as the journal's page sets them, often In Capitals; PubMed writes each as a sentence. */
function inSentenceCase(title: string, works: readonly PublishedWork[]): string {
  const written = works.filter(({service}) => service === 'PubMed').flatMap(work => work.titles)
  return written.find(other => folded(other) === folded(title)) ?? title
}

/** Some publishers register the first page alone. */
function fullestPages(works: readonly PublishedWork[]): string | undefined {
  const all = works.flatMap(work => work.pages.slice(0, 1)).map(wholeRange)
  const [first] = all
  if (first === undefined) return undefined
  const [start, end] = comparablePages(first)
  if (end !== undefined) return first
  return all.find(other => comparablePages(other)[0] === start && comparablePages(other)[1] !== undefined) ?? first
}

/** PubMed's `240-5` → `240-245`. */
function wholeRange(pages: string): string {
  const [start, end] = comparablePages(pages)
  const plain = /^(\d+)\s*[-–]\s*(\d+)$/.exec(pages)
  return plain && end && plain[2]!.length < plain[1]!.length ? `${start}-${end}` : pages
}

type Present<T> = {readonly [K in keyof T]?: Exclude<T[K], undefined>}

function present<T extends object>(fields: T): Present<T> {
  const kept: {-readonly [K in keyof T]?: Exclude<T[K], undefined>} = {}
  for (const name of keysOf(fields)) {
    const value = fields[name]
    if (isThere(value)) kept[name] = value
  }
  return kept
}

const isThere = <T>(value: T): value is Exclude<T, undefined> => value !== undefined
function* keysOf<T extends object>(fields: T): Generator<keyof T> {
  for (const name in fields) yield name
}
