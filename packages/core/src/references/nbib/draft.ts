/** One record of MEDLINE → a draft. */
import type {ReferenceType} from '../../model/reference.js'
import type {ReferenceDraft} from '../draft.js'
import {cleanDoi, isDoi, isWebAddress} from '../identifiers.js'
import type {PairedDraft} from '../paired.js'
import type {Report} from '../places.js'
import {readTaggedDate} from '../tagged/dates.js'
import type {DraftContext} from '../tagged/draft.js'
import {type FieldText, RecordFields} from '../tagged/fields.js'
import type {KeyedDraft} from '../tagged/finish.js'
import {fullRanges} from '../tagged/pages.js'
import type {TaggedRecord} from '../tagged/records.js'
import {type SetText, setTextOf} from '../tagged/set-text.js'
import {withoutStop} from '../tagged/titles.js'
import {medlineNames} from './names.js'
import {isNoticeTag, noticeOfTag, noticesOfTypes} from './notices.js'
import {bookkeeping, type MedlineRole, medlineRoles} from './tags.js'

type Fields = RecordFields<MedlineRole>

export function medlineDraft(record: TaggedRecord, report: Report, {placeOf, everyField}: DraftContext): KeyedDraft {
  const links = record.fields.filter(({tag}) => isNoticeTag(tag))
  const fields: Fields = new RecordFields(
    record.fields
      .filter(({tag}) => !isNoticeTag(tag) && !bookkeeping.has(tag))
      .map(({tag, value, span}) => ({role: medlineRoles.get(tag), name: tag, value, span})),
    report,
  )
  const publicationTypes = fields.takeAll('publicationType').map(({text}) => text)
  const type = typeOf(publicationTypes, fields)
  const draft: ReferenceDraft = {
    key: '',
    type,
    writtenType: publicationTypes[0] ?? 'Journal Article',
    text: {},
    authors: [],
    authorsIncomplete: false,
    editors: [],
    translators: [],
    containerAuthors: [],
    span: record.span,
    keySpan: record.head,
    spans: {},
  }
  const set = setTextOf(draft)
  const owner = fields.take('owner')?.text ?? ''
  const isMissing = fields.peek('pmid') === undefined && !/^eric$/i.test(owner)
  set(
    'pmid',
    fields.takeIf(text => /^\d{1,9}$/.test(text), 'pmid'),
  )
  set(
    'pmcid',
    fields.takeIf(text => /^PMC\d+$/i.test(text), 'pmcid'),
  )
  addNames(draft, record, fields)
  addTitles(draft, fields, set)
  addIssue(draft, fields, set)
  addIdentifiers(draft, fields, set)
  set('publisher', fields.take('publisher'))
  // Of a journal it is the country only.
  if (type !== 'article-journal') set('publisherPlace', fields.take('place'))
  set('edition', fields.take('edition'))
  const linked = links.flatMap(({tag, value}) => noticeOfTag(tag, value) ?? [])
  const notices = [...linked, ...noticesOfTypes(publicationTypes, linked)]
  if (notices.length > 0) draft.notices = notices
  if (links[0]) draft.spans.notices = links[0].span
  if (everyField) {
    set('abstract', fields.take('abstract'))
    const keywords = fields.takeAll('keyword').map(({text}) => text.replace(/^\*/, ''))
    if (keywords.length > 0) draft.keywords = keywords
    draft.unread = fields.unread(placeOf)
  }
  const details = (key: string) => ({data: {key, type: draft.writtenType, field: 'PMID'}, expected: 'PMID'})
  return {draft, problems: isMissing ? [{rule: 'reference-field-missing', span: record.head, details}] : []}
}

function typeOf(publicationTypes: readonly string[], fields: Fields): ReferenceType {
  const named = new Set(publicationTypes.map(name => name.toLowerCase()))
  if (named.has('preprint')) return 'article'
  if (named.has('book chapter') || (fields.peek('bookTitle') && fields.peek('title'))) return 'chapter'
  if (named.has('book') || fields.peek('bookTitle')) return 'book'
  if ([...named].some(name => name.startsWith('dissertation'))) return 'thesis'
  if (named.has('technical report') && !fields.peek('journal', 'journalShort')) return 'report'
  if (named.has('newspaper article') && !fields.peek('volume')) return 'article-newspaper'
  return 'article-journal'
}

function addNames(draft: ReferenceDraft, record: TaggedRecord, fields: Fields): void {
  const authors = medlineNames(record.fields, {full: 'FAU', short: 'AU', group: 'CN'})
  const editors = medlineNames(record.fields, {full: 'FED', short: 'ED'})
  const written = fields.takeAll('fullAuthor', 'author', 'group')
  const edited = fields.takeAll('fullEditor', 'editor')
  draft.authors = authors.names
  draft.authorsIncomplete = authors.incomplete
  draft.editors = editors.names
  for (const [target, found] of [
    ['authors', written],
    ['editors', edited],
  ] as const) {
    const [first] = found
    if (first) draft.spans[target] = {start: first.span.start, end: found.at(-1)!.span.end}
  }
}

/** The journal's own title first, then `=` and its other language: `Zhongguo dang dai er ke za zhi = Chinese journal of …`. */
const parallelTitle = / = /
/** Added by the library to tell journals of one title apart: `Lancet (London, England)`. */
const catalogued = / \((?:\p{Lu}[\p{L} .'-]{1,40}, \p{Lu}[\p{L} .'-]{1,40}|Clinical research ed\.?)\)$/u

function addTitles(draft: ReferenceDraft, fields: Fields, set: SetText): void {
  const {type} = draft
  const titles = fields.takeAll('title')
  const [first] = titles
  const written = titles.map(({text}) => text).join(' ')
  const title = first && {...first, text: withoutStop(written)}
  const book = fields.take('bookTitle')
  set('title', title ?? book)
  if (type === 'chapter' && title) set('containerTitle', book)
  set('collectionTitle', fields.take('collectionTitle'))
  const journal = fields.take('journal')
  const [own = '', other] = (journal?.text ?? '').split(parallelTitle)
  const short = fields.take('journalShort')
  if (!draft.text.containerTitle)
    set('containerTitle', journal ? {...journal, text: own.replace(catalogued, '')} : short)
  if (journal && draft.type !== 'chapter') set('containerTitleShort', short)
  addOtherLanguage(draft, fields, title, other)
}

/** `[Ketamine in depression].` is PubMed's translation of a title in another language. */
const translated = /^\[(.+?)\.?\]$/

/**
 * A Chinese title in Han characters makes the entry Chinese and PubMed's translation its pair; without one the work is printed in Latin
 * letters as PubMed has it, brackets included.
 */
function addOtherLanguage(
  draft: ReferenceDraft,
  fields: Fields,
  title: FieldText | undefined,
  journal: string | undefined,
): void {
  const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text)
  const languages = fields.peek('language')
  const isChinese = languages !== undefined && /^chi$/i.test(languages)
  const english = title && translated.exec(title.text)?.[1]
  const vernacular = fields.takeIf(isHan, 'vernacularTitle')
  if (vernacular) {
    const own = withoutStop(vernacular.text)
    const pair: PairedDraft = {authors: draft.authors, authorsIncomplete: draft.authorsIncomplete}
    if (english !== undefined || isChinese) {
      draft.text.title = own
      draft.spans.title = vernacular.span
      if (title) {
        pair.title = english ?? title.text
        draft.spans.paired = title.span
      }
      if (journal) pair.containerTitle = journal.trim()
      pair.language = 'en'
    } else {
      pair.title = own
      pair.language = 'zh'
      pair.authors = []
      draft.spans.paired = vernacular.span
    }
    draft.paired = pair
  }
  const named = fields.takeIf(text => !/^chi$/i.test(text) || isHan(draft.text.title ?? ''), 'language')
  if (named && (named.text.length === 3 || draft.text.title)) {
    draft.languageName = named.text
    draft.spans.language = named.span
  }
}

function addIssue(draft: ReferenceDraft, fields: Fields, set: SetText): void {
  set('volume', fields.take('volume'))
  set('issue', fields.take('issue'))
  const pages = fields.take('pages')
  if (pages) set('pages', {...pages, text: fullRanges(pages.text)})
  const printed = fields.take('date')
  const online = fields.take('onlineDate')
  const status = fields.take('status')
  const isAhead =
    /aheadofprint/i.test(status?.text ?? '') ||
    (!pages && !draft.text.volume && /\[aheadofprint\]/i.test(fields.peek('history') ?? ''))
  if (isAhead && !draft.text.volume) {
    draft.status = 'online-first'
    if (status) draft.spans.status = status.span
  }
  fields.takeAll('history')
  // Ahead of print there is one day only, that of the first publication online.
  const found = draft.status && online ? online : (printed ?? online)
  const issued = found && readTaggedDate(found.text)
  if (found && issued) {
    draft.issued = issued
    draft.spans.issued = found.span
  }
}

function addIdentifiers(draft: ReferenceDraft, fields: Fields, set: SetText): void {
  const bare = (text: string): string => cleanDoi(text.replace(/\s*\[doi\]$/i, ''))
  const doi = fields.takeIf(text => /\[doi\]$/i.test(text) || isDoi(bare(text)), 'location')
  if (doi) set('doi', {...doi, text: bare(doi.text)})
  const address = fields.takeIf(isWebAddress, 'location')
  set('url', address)
  // Articles with a number instead of pages have it as the publisher's identifier.
  if (!draft.text.pages) {
    const number = fields.takeIf(text => /^e?\d{1,8}(?: \[pii\])?$/i.test(text), 'location')
    if (number) set('pages', {...number, text: number.text.replace(/ \[pii\]$/i, '')})
  }
  // The same identifiers once more.
  for (const repeated of fields.takeAll('location')) void repeated
  const serials = fields.takeAll('issn')
  const issn =
    serials.find(({text}) => /\(print\)/i.test(text)) ??
    serials.find(({text}) => /\(electronic\)/i.test(text)) ??
    serials[0]
  const number = issn && /\d{4}-?\d{3}[\dx]/i.exec(issn.text)?.[0]
  if (issn && number) set('issn', {...issn, text: number})
  const isbn = fields.take('isbn')
  if (isbn) set('isbn', {...isbn, text: isbn.text.replace(/\s*\(.*$/, '')})
}
