/**
 * References → CSL-JSON, valid by the schema of CSL 1.0.2. What CSL has no variable for goes into lines of the note, as Zotero users and
 * citeproc-js have it: `CSTR: …`, `original-container-title: …`, `tex.entrytype: proceedings`.
 */
import type {PairedReference, Reference, ReferenceDate, ReferenceName} from '../../model/reference.js'
import {writtenTypes} from '../csl-json/types.js'
import type {TextField} from '../draft.js'
import {joinKeywords} from '../keyword-lists.js'
import {noticeLine, noticeOfTitle} from '../notices.js'
import {richText} from '../rich-text.js'
import type {FormatWriter} from './format-writer.js'
import {declaredLanguage} from './languages.js'

type CslName = Readonly<Record<string, string>>
type CslDate = {readonly 'date-parts': readonly [readonly number[]]} | {readonly literal: string}
export type CslItem = Readonly<Record<string, string | readonly CslName[] | CslDate>>

export const writeCslJson: FormatWriter = references =>
  references.length === 0 ? '[]\n' : `[\n${references.map(reference => itemText(cslItem(reference))).join(',\n')}\n]\n`

const itemText = (item: CslItem): string => JSON.stringify(item, undefined, 2).replace(/^/gm, '  ')

/** In the order in which Zotero writes them. */
const variables = [
  ['title', 'title'],
  ['container-title', 'containerTitle'],
  ['container-title-short', 'containerTitleShort'],
  ['collection-title', 'collectionTitle'],
  ['collection-number', 'collectionNumber'],
  ['event-title', 'event'],
  ['event-place', 'eventPlace'],
  ['publisher', 'publisher'],
  ['publisher-place', 'publisherPlace'],
  ['edition', 'edition'],
  ['volume', 'volume'],
  ['issue', 'issue'],
  ['page', 'pages'],
  ['number', 'number'],
  ['version', 'version'],
  ['genre', 'genre'],
  ['archive', 'archive'],
  ['archive_location', 'archiveLocation'],
  ['scale', 'scale'],
  ['dimensions', 'dimensions'],
  ['number-of-pages', 'numberOfPages'],
  ['DOI', 'doi'],
  ['URL', 'url'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['abstract', 'abstract'],
] as const satisfies readonly (readonly [string, TextField])[]

export function cslItem(reference: Reference): CslItem {
  const {paired} = reference
  const {type, entryType} = writtenType(reference)
  return {
    id: reference.key,
    type,
    ...Object.fromEntries(
      variables.flatMap(([variable, field]) => {
        const value = reference[field]
        return value ? [[variable, richText(value)]] : []
      }),
    ),
    ...nameVariable('author', reference.authors, reference.authorsIncomplete && incompleteMark(reference.language)),
    ...nameVariable('editor', reference.editors),
    ...nameVariable('translator', reference.translators),
    ...nameVariable('container-author', reference.containerAuthors),
    ...dateVariable('issued', reference.issued),
    ...dateVariable('accessed', reference.accessed),
    ...dateVariable('original-date', reference.originalDate),
    ...(reference.carrier && {medium: reference.carrier}),
    ...(reference.status && {status: reference.status === 'in-press' ? 'in press' : 'advance online publication'}),
    ...(reference.keywords && reference.keywords.length > 0 && {keyword: richText(joinKeywords(reference.keywords))}),
    ...(paired && pairedVariables(paired)),
    ...noteVariable(reference, entryType),
    language: declaredLanguage(reference) ?? (reference.language === 'zh' ? 'zh-CN' : 'en-US'),
  }
}

/** A document that is kept in an archive would be read as an archive's. */
function writtenType(reference: Reference): {readonly type: string; readonly entryType?: string} {
  if (reference.type === 'document' && reference.archive) return {type: 'document', entryType: 'document'}
  return writtenTypes[reference.type]
}

const incompleteMark = (language: Reference['language']): string => (language === 'zh' ? '等' : 'et al.')

function nameVariable(
  variable: string,
  names: readonly ReferenceName[] | undefined,
  further: string | false = false,
): Readonly<Record<string, readonly CslName[]>> {
  const listed = [...(names ?? []).map(cslName), ...(further === false ? [] : [{literal: further}])]
  return listed.length > 0 ? {[variable]: listed} : {}
}

function cslName({literal, family, given, particle, suffix}: ReferenceName): CslName {
  if (literal) return {literal: richText(literal)}
  return {
    ...(family && {family: richText(family)}),
    ...(given && {given: richText(given)}),
    ...(particle && {'non-dropping-particle': richText(particle)}),
    ...(suffix && {suffix: richText(suffix)}),
  }
}

/** Parts are numbers; a year that is no number (`c1988`, `[1936]`, `1957-1990`) is a literal date. */
function dateVariable(variable: string, date: ReferenceDate | undefined): Readonly<Record<string, CslDate>> {
  if (!date) return {}
  const {year, month, day} = date
  if (!/^[1-9]\d{3}$/.test(year)) return {[variable]: {literal: year}}
  const parts = [year, month, month && day].filter(part => part !== undefined && part !== '').map(Number)
  return {[variable]: {'date-parts': [parts]}}
}

/** The four that CSL 1.0.2 knows. */
const pairedVariables = (paired: PairedReference): CslItem => ({
  ...(paired.title && {'original-title': richText(paired.title)}),
  ...(paired.publisher && {'original-publisher': richText(paired.publisher)}),
  ...(paired.publisherPlace && {'original-publisher-place': richText(paired.publisherPlace)}),
  ...nameVariable('original-author', paired.authors, paired.authorsIncomplete && incompleteMark(paired.language)),
})

function noteVariable(reference: Reference, entryType: string | undefined): CslItem {
  const lines = [
    ...(reference.note ? [richText(reference.note)] : []),
    ...(entryType ? [`tex.entrytype: ${entryType}`] : []),
    ...(reference.cstr ? [`CSTR: ${richText(reference.cstr)}`] : []),
    ...pairedLines(reference.paired),
    ...noticeLines(reference),
  ]
  return lines.length > 0 ? {note: lines.join('\n')} : {}
}

export function pairedLines(paired: PairedReference | undefined): readonly string[] {
  if (!paired) return []
  const line = (name: string, value: string | undefined) => (value ? [`${name}: ${richText(value)}`] : [])
  return [
    ...line('original-container-title', paired.containerTitle),
    ...line('original-container-title-short', paired.containerTitleShort),
    ...line('original-event-title', paired.event),
    ...paired.editors.flatMap(name => line('original-editor', barred(name))),
    ...(paired.translators ?? []).flatMap(name => line('original-translator', barred(name))),
  ]
}

/** The form of a line: a particle stays with the family name, a suffix with the given name. */
function barred({literal, family, given, particle, suffix}: ReferenceName): string {
  if (literal) return literal
  return `${[particle, family].filter(Boolean).join(' ')} || ${[given, suffix].filter(Boolean).join(', ')}`
}

/** Those that the title does not tell already. */
export function noticeLines({title, notices = []}: Reference): readonly string[] {
  const told = title === undefined ? undefined : noticeOfTitle(title)
  return notices
    .filter(({kind, role, text, doi, pmid}) => text || doi || pmid || kind !== told?.kind || role !== told.role)
    .map(noticeLine)
}
