/** A reference as the item that the engine formats: CSL-JSON, with the `original-*` variables that bilingual styles print. */
import type {PairedReference, Reference, ReferenceDate, ReferenceName, ReferenceType} from '@zhinan/core'
import {fieldText} from './marks.js'

interface CslName {
  readonly family?: string
  readonly given?: string
  readonly suffix?: string
  readonly 'non-dropping-particle'?: string
  readonly literal?: string
}
type CslDate = {readonly 'date-parts': readonly (readonly number[])[]} | {readonly literal: string}
export type CslItem = Readonly<Record<string, string | readonly CslName[] | CslDate>>

/** CSL has no type for a volume of proceedings, a compilation or a database. Styles of GB/T 7714 print [A] for a collection. */
const types = {
  'article-journal': 'article-journal',
  'article-newspaper': 'article-newspaper',
  periodical: 'periodical',
  book: 'book',
  chapter: 'chapter',
  proceedings: 'book',
  'paper-conference': 'paper-conference',
  thesis: 'thesis',
  report: 'report',
  standard: 'standard',
  patent: 'patent',
  webpage: 'webpage',
  dataset: 'dataset',
  database: 'dataset',
  article: 'article',
  software: 'software',
  map: 'map',
  archive: 'collection',
  compilation: 'book',
  legislation: 'legislation',
  document: 'document',
} as const satisfies Readonly<Record<ReferenceType, string>>

const languageTags = {zh: 'zh-CN', en: 'en-US'} as const
const etAl = {zh: '等', en: 'et al.'} as const

export function toCslItem(reference: Reference, id: string): CslItem {
  const {paired} = reference
  /** Its platform is the publisher, as Zotero has it. */
  const preprint = reference.type === 'article'
  const texts: Readonly<Record<string, string | undefined>> = {
    title: reference.title,
    'container-title': preprint ? undefined : reference.containerTitle,
    'container-title-short': reference.containerTitleShort,
    'collection-title': reference.collectionTitle,
    'collection-number': reference.collectionNumber,
    'event-title': reference.event,
    event: reference.event,
    'event-place': reference.eventPlace,
    publisher: reference.publisher ?? (preprint ? reference.containerTitle : undefined),
    'publisher-place': reference.publisherPlace,
    edition: reference.edition && plainEdition(reference.edition),
    volume: reference.volume,
    issue: reference.issue,
    page: reference.pages,
    number: reference.number,
    version: reference.version,
    genre: reference.genre,
    medium: reference.carrier,
    archive: reference.archive,
    'archive-place': reference.archive && reference.publisherPlace,
    archive_location: reference.archiveLocation,
    scale: reference.scale,
    dimensions: reference.dimensions,
    status: reference.status && (reference.status === 'in-press' ? 'in press' : 'advance online publication'),
    'number-of-pages': reference.numberOfPages,
    DOI: reference.doi,
    CSTR: reference.cstr,
    URL: reference.url,
    PMID: reference.pmid,
    PMCID: reference.pmcid,
    ISBN: reference.isbn,
    ISSN: reference.issn,
    ...(paired && pairedTexts(paired)),
  }
  const names: Readonly<Record<string, readonly CslName[]>> = {
    author: namesOf(reference),
    editor: reference.editors.map(cslName),
    translator: (reference.translators ?? []).map(cslName),
    'container-author': (reference.containerAuthors ?? []).map(cslName),
    'original-author': paired ? namesOf(paired) : [],
    'original-editor': (paired?.editors ?? []).map(cslName),
    'original-translator': (paired?.translators ?? []).map(cslName),
  }
  return {
    id,
    type: types[reference.type],
    language: languageTags[reference.language],
    ...Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text ? [[name, fieldText(text)]] : []))),
    ...Object.fromEntries(Object.entries(names).filter(([, listed]) => listed.length > 0)),
    ...dateOf('issued', reference.issued),
    ...dateOf('accessed', reference.accessed),
    ...dateOf('original-date', reference.originalDate),
  }
}

const pairedTexts = (paired: PairedReference): Readonly<Record<string, string | undefined>> => ({
  'original-title': paired.title,
  'original-container-title': paired.containerTitle,
  'original-container-title-short': paired.containerTitleShort,
  'original-event-title': paired.event,
  'original-publisher': paired.publisher,
  'original-publisher-place': paired.publisherPlace,
})

/** The authors; of a list that its entry breaks off, 等 or et al. as the last of them, so that it stands wherever the style stops. */
function namesOf({authors, authorsIncomplete, language}: Reference | PairedReference): readonly CslName[] {
  const names = authors.map(cslName)
  return authorsIncomplete && names.length > 0 ? [...names, {literal: etAl[language]}] : names
}

function cslName({literal, family, given, particle, suffix}: ReferenceName): CslName {
  if (literal !== undefined) return {literal: fieldText(literal)}
  return {
    ...(family && {family: fieldText(family)}),
    ...(given && {given: fieldText(given)}),
    ...(particle && {'non-dropping-particle': fieldText(particle)}),
    ...(suffix && {suffix: fieldText(suffix)}),
  }
}

/** `1957-1990` is a range; another year that is no number (`c1988`) is printed as it is. */
function dateOf(variable: string, date: ReferenceDate | undefined): Readonly<Record<string, CslDate>> {
  if (!date) return {}
  const [, from, to] = /^([1-9]\d{3})[-–—/]([1-9]\d{3})$/.exec(date.year) ?? []
  if (from && to) return {[variable]: {'date-parts': [[Number(from)], [Number(to)]]}}
  if (!/^[1-9]\d{0,3}$/.test(date.year)) return {[variable]: {literal: fieldText(date.year)}}
  const parts = [Number(date.year)]
  for (const part of [date.month, date.day]) {
    const number = Number(part)
    if (!Number.isInteger(number) || number < 1 || number > 31) break
    parts.push(number)
  }
  return {[variable]: {'date-parts': [parts]}}
}

/** `3rd`, `3rd ed.`, `第3版` → `3`: the style puts the words to it. */
function plainEdition(edition: string): string {
  const number = /^第?\s?(\d{1,3})(?:st|nd|rd|th)?\s?(?:版|ed\.?|edn\.?|edition)?$/i.exec(edition.trim())?.[1]
  return number ?? edition
}
