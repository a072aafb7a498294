/**
 * References → RIS, by the specification of 2011 as EndNote and Zotero read it. What RIS has no tag for goes into lines of the note (`N1`), as
 * Zotero users have it: `CSTR: …`, `original-author: Wang || Gaohua`.
 *
 *   {type: 'article-journal', key: 'zarate2006', pages: '856-864', …}
 *   → TY  - JOUR⏎ID  - zarate2006⏎SP  - 856⏎EP  - 864⏎ER  -
 */
import type {PairedReference, Reference, ReferenceDate, ReferenceName} from '../../model/reference.js'
import {textFields} from '../draft.js'
import {richText} from '../rich-text.js'
import {risTypes} from '../ris/types.js'
import {noticeLines, pairedLines} from './csl-json.js'
import type {FormatWriter} from './format-writer.js'
import {declaredLanguage} from './languages.js'
import {lineNames, risTag, splitPages} from './ris-lines.js'
import {risName} from './ris-names.js'

export const writeRis: FormatWriter = references => references.map(record).join('\r\n')

function record(reference: Reference): string {
  const lines = [...fieldLines(reference), ...noteLines(reference), ...unreadLines(reference)]
  const {code} = risTypes[reference.type]
  return [`TY  - ${code}`, ...lines, 'ER  - '].map(line => `${line}\r\n`).join('')
}

const line = (tag: string, value: string): string => `${tag}  - ${richText(value)}`

function fieldLines(reference: Reference): readonly string[] {
  const {type, key, authors, authorsIncomplete, editors, translators = [], keywords = [], paired} = reference
  const {workType} = risTypes[type]
  const pages = reference.pages ? splitPages(reference) : undefined
  return [
    ...(isPlainKey(key) ? [`ID  - ${key}`] : []),
    ...(workType ? [line('M3', workType)] : []),
    ...authors.map(name => line('AU', risName(name))),
    ...(authorsIncomplete ? [line('AU', reference.language === 'zh' ? '等' : 'et al.')] : []),
    ...editors.map(name => line(editorTag(type), risName(name))),
    ...(withoutTranslators.has(type) ? [] : translators.map(name => line('A4', risName(name)))),
    ...textFields.flatMap(field => {
      const value = reference[field]
      const tag = value ? risTag(field, reference) : undefined
      return value && tag ? [line(tag, value)] : []
    }),
    ...(pages ? [line('SP', pages[0]), ...(pages[1] === undefined ? [] : [line('EP', pages[1])])] : []),
    ...(reference.issued ? dateLines(reference.issued) : []),
    ...(reference.accessed ? [line('Y2', slashed(reference.accessed))] : []),
    ...(isYearOnly(reference.originalDate) ? [line('OP', reference.originalDate!.year)] : []),
    line('LA', declaredLanguage(reference) ?? (reference.language === 'zh' ? 'zh-CN' : 'en-US')),
    ...(paired?.title ? [line('TT', paired.title)] : []),
    ...keywords.map(word => line('KW', word)),
  ]
}

/** Others are read as the number that a program gave the record: they go into a line that Better BibTeX knows. */
const isPlainKey = (key: string): boolean =>
  /^[^\s{}[\]@,;"\\&<]{1,100}$/.test(key) &&
  /\p{L}/u.test(key) &&
  !/^(?:wos|isi|medline|embase|scopus|cn-|rayyan-|pmid|10\.\d)/i.test(key)

const withoutTranslators: ReadonlySet<Reference['type']> = new Set([
  'thesis',
  'patent',
  'legislation',
  'standard',
  'paper-conference',
  'proceedings',
  'report',
  'dataset',
])
const editorsUnderEd: ReadonlySet<Reference['type']> = new Set([
  'article-journal',
  'article-newspaper',
  'thesis',
  'patent',
  'legislation',
  'standard',
])

function editorTag(type: Reference['type']): string {
  if (type === 'book' || type === 'compilation') return 'A3'
  return editorsUnderEd.has(type) ? 'ED' : 'A2'
}

const dateLines = (date: ReferenceDate): readonly string[] =>
  date.month === undefined ? [line('PY', date.year)] : [line('PY', date.year), line('DA', slashed(date))]

const slashed = ({year, month, day}: ReferenceDate): string =>
  month === undefined ? year : `${year}/${month}/${day ?? ''}`

const isYearOnly = (date: ReferenceDate | undefined): boolean =>
  date !== undefined && date.month === undefined && /^\d{4}$/.test(date.year)

function noteLines(reference: Reference): readonly string[] {
  const {key, translators = [], containerAuthors = [], originalDate, paired} = reference
  const inLines = textFields.flatMap(field => {
    const value = reference[field]
    const name = lineNames[field]
    if (!value || !name || risTag(field, reference)) return []
    return field === 'pages' && splitPages(reference) ? [] : [`${name}: ${richText(value)}`]
  })
  const lines = [
    ...(reference.note ? [richText(reference.note)] : []),
    ...(isPlainKey(key) ? [] : [`Citation Key: ${key}`]),
    ...inLines,
    ...(withoutTranslators.has(reference.type) ? translators.map(name => `translator: ${barred(name)}`) : []),
    ...containerAuthors.map(name => `container-author: ${barred(name)}`),
    ...(originalDate && !isYearOnly(originalDate) ? [`original-date: ${dashed(originalDate)}`] : []),
    ...(reference.carrier ? [`medium: ${reference.carrier}`] : []),
    ...(reference.status
      ? [`status: ${reference.status === 'in-press' ? 'in press' : 'advance online publication'}`]
      : []),
    ...(paired ? pairLines(paired) : []),
    ...noticeLines(reference),
  ]
  return lines.map(text => `N1  - ${text}`)
}

const dashed = ({year, month, day}: ReferenceDate): string => [year, month, day].filter(Boolean).join('-')

function pairLines(paired: PairedReference): readonly string[] {
  const further = paired.authorsIncomplete ? [paired.language === 'zh' ? '等' : 'et al.'] : []
  return [
    ...[...paired.authors.map(barred), ...further].map(name => `original-author: ${name}`),
    ...(paired.publisher ? [`original-publisher: ${richText(paired.publisher)}`] : []),
    ...(paired.publisherPlace ? [`original-publisher-place: ${richText(paired.publisherPlace)}`] : []),
    ...pairedLines(paired),
  ]
}

/** The form of a line: a particle stays with the family name, a suffix with the given name. */
function barred({literal, family, given, particle, suffix}: ReferenceName): string {
  if (literal !== undefined) return richText(literal)
  return richText(`${[particle, family].filter(Boolean).join(' ')} || ${[given, suffix].filter(Boolean).join(', ')}`)
}

/** Tags of RIS that mean nothing to the model: address, short title, what users put into fields of their own. */
const furtherTags: ReadonlySet<string> = new Set('AD ST CA NV RI RP C4 C5 C6 C8 L4 AV M2 U1 U2 U3 U4 U5'.split(' '))

const unreadLines = ({unread = []}: Reference): readonly string[] =>
  unread.flatMap(({name, value}) => (furtherTags.has(name) ? [`${name}  - ${value}`] : []))
