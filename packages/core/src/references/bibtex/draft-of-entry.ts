/** One entry of BibTeX → a draft. */
import {carrierNamed} from '../carrier-names.js'
import {monthNumber, readDate, readPeriod} from '../dates.js'
import type {ReferenceDraft, TextField} from '../draft.js'
import {addExtraFields} from '../extra-fields.js'
import {readExtraLines} from '../extra-lines.js'
import {draftLanguage} from '../finish.js'
import {splitKeywords} from '../keyword-lists.js'
import {nearestKey} from '../nearest-key.js'
import type {PlaceOf, Report} from '../places.js'
import {tidy} from '../rich-text.js'
import {languageOfText} from '../script.js'
import {statusNamed} from '../status-names.js'
import type {RawEntry} from './entries.js'
import {EntryFields} from './entry-fields.js'
import {entryTypes, referenceType} from './entry-types.js'
import {genreOf} from './genres.js'
import {pairedFields} from './paired-fields.js'

export interface EntryContext {
  readonly report: Report
  readonly placeOf: PlaceOf
  readonly everyField: boolean
}

export function draftOfEntry(entry: RawEntry, {report, placeOf, everyField}: EntryContext): ReferenceDraft {
  const fields = new EntryFields(entry, report)
  const howPublished = fields.hint('howpublished')
  const howUrl = howPublished && /https?:\/\/\S+/i.exec(howPublished)?.[0].replace(/[.,;]$/, '')
  const preprint = preprintOf(fields)
  const type = typeOf(entry, fields, preprint, howUrl, report)

  const text: ReferenceDraft['text'] = {}
  const spans: ReferenceDraft['spans'] = {}
  const keep = (target: TextField, value: string | undefined, ...sources: readonly string[]): void => {
    if (!value) return
    text[target] = value
    const found = fields.find(...sources)
    if (found) spans[target] = found.span
  }
  const plain = (target: TextField, ...sources: readonly string[]): void =>
    keep(target, fields.plain(...sources), ...sources)
  const verbatim = (target: TextField, ...sources: readonly string[]): void =>
    keep(target, fields.verbatim(...sources), ...sources)
  const people = (
    target: 'authors' | 'editors' | 'translators' | 'containerAuthors',
    ...sources: readonly string[]
  ) => {
    const {names, incomplete, span} = fields.people(...sources)
    if (span) spans[target] = span
    return {names, incomplete}
  }

  keep('title', withSubtitle(fields.plain('title'), fields.plain('subtitle')), 'title')
  const part = type === 'chapter' || type === 'paper-conference'
  const containers = part
    ? ['booktitle', 'maintitle', 'journaltitle', 'journal']
    : ['journaltitle', 'journal', 'fjournal', 'booktitle']
  const container = fields.find(...containers)
  const subtitle = container?.name === 'booktitle' ? 'booksubtitle' : 'journalsubtitle'
  keep('containerTitle', withSubtitle(fields.plain(...containers), fields.plain(subtitle)), ...containers)
  if (type === 'article') {
    if (!container) plain('containerTitle', 'organization', 'publisher', 'howpublished')
    if (!text.containerTitle && preprint && preprint !== 'x')
      keep('containerTitle', serverName(preprint), 'eprinttype', 'archiveprefix')
    if (spans.containerTitle !== fields.find('publisher')?.span) plain('publisher', 'publisher', 'institution')
  } else if (type === 'thesis') plain('publisher', 'school', 'institution', 'publisher', 'organization')
  else if (type === 'report') plain('publisher', 'institution', 'publisher', 'organization')
  else if (type === 'archive') {
    plain('archive', 'institution', 'archive', 'library', 'publisher')
    plain('archiveLocation', 'number', 'archivelocation', 'callnumber', 'shelfmark')
    if (spans.archive !== fields.find('publisher')?.span) plain('publisher', 'publisher')
  } else plain('publisher', 'publisher', 'organization', 'institution', 'school')
  if (type !== 'archive') {
    plain('archive', 'archive')
    plain('archiveLocation', 'archivelocation', 'archive_location')
  }
  plain('containerTitleShort', 'shortjournal', 'journalabbreviation', 'journal-iso')
  plain('event', 'eventtitle', 'conference', 'event')
  plain('eventPlace', 'venue')
  plain('publisherPlace', 'location', 'address')
  plain('edition', 'edition')
  plain('volume', 'volume')
  plain('collectionTitle', 'series')
  if (type === 'article-journal' || type === 'article-newspaper') {
    plain('issue', 'number', 'issue')
    plain('number', 'reportno')
  } else {
    plain('issue', 'issue')
    if (text.collectionTitle && numberedInSeries.has(type)) {
      plain('collectionNumber', 'number')
      plain('number', 'reportno')
    } else if (type === 'archive') plain('number', 'reportno')
    else plain('number', 'number', 'reportno')
  }
  if (!text.collectionNumber) plain('collectionNumber', 'seriesnumber')
  plain('pages', 'pages', 'eid', 'articleno', 'article-number', 'page')
  plain('version', 'version')
  plain('scale', 'scale')
  plain('dimensions', 'dimensions')
  plain('numberOfPages', 'pagetotal', 'numpages')
  verbatim('doi', 'doi')
  verbatim('cstr', 'cstr')
  verbatim('isbn', 'isbn')
  verbatim('issn', 'issn')
  verbatim('url', 'url')
  if (howUrl && !text.url) keep('url', howUrl, 'howpublished')
  eprint(fields, preprint, keep, text)

  const authors = people('authors', 'author')
  const holders = type === 'patent' && !fields.has('author') ? people('authors', 'holder') : authors
  if (fields.hint('holder') === fields.hint('author')) fields.find('holder')
  const draft: ReferenceDraft = {
    key: entry.key,
    type,
    writtenType: entry.type,
    text,
    authors: holders.names,
    authorsIncomplete: holders.incomplete,
    editors: people('editors', 'editor').names,
    translators: people('translators', 'translator').names,
    containerAuthors: people('containerAuthors', 'bookauthor').names,
    span: entry.span,
    keySpan: entry.keySpan,
    spans,
    ...(everyField && {unread: []}),
  }
  const language = fields.find('langid', 'language', 'hyphenation', 'lang')
  if (language) {
    draft.languageName = fields.decode(language)(language.value)
    spans.language = language.span
  }
  keep('genre', genreOf(fields.plain('type'), entry.type, type, draftLanguage(draft)), 'type')
  if (type === 'patent' && !text.genre && text.publisherPlace) {
    text.genre = text.publisherPlace
    delete text.publisherPlace
    if (spans.publisherPlace) spans.genre = spans.publisherPlace
    delete spans.publisherPlace
  }
  readDates(fields, draft)
  const status = statusNamed(fields.hint('pubstate') ?? '') ?? statusNamed(draft.issued?.year ?? '')
  if (status && !(type === 'article' && fields.hint('pubstate') === 'prepublished')) draft.status = status
  if (status || (type === 'article' && fields.hint('pubstate') === 'prepublished')) fields.find('pubstate')
  const medium =
    fields.hint('medium', 'media', 'entrymediumid') ?? fields.hint('mark', 'usera')?.replace(/^[^/]*\/?/, '')
  const carrier = carrierNamed(medium ?? '')
  if (carrier) {
    draft.carrier = carrier
    fields.find('medium', 'media', 'entrymediumid')
  }
  const paired = pairedFields(fields)
  if (paired) {
    draft.paired = paired.pair
    spans.paired = paired.span
  }
  readNote(fields, draft, placeOf)
  if (everyField) {
    plain('abstract', 'abstract')
    const keywords = splitKeywords(fields.plain('keywords', 'keyword') ?? '')
    if (keywords.length > 0) draft.keywords = keywords
    draft.unread = [...(draft.unread ?? []), ...fields.unread(placeOf)]
  }
  fields.reportRemarks()
  return draft
}

/** Books count their series in `number`, as BibLaTeX has it. */
export const numberedInSeries: ReadonlySet<ReferenceDraft['type']> = new Set([
  'book',
  'chapter',
  'proceedings',
  'paper-conference',
  'compilation',
])

function typeOf(
  entry: RawEntry,
  fields: EntryFields,
  preprint: string | undefined,
  howUrl: string | undefined,
  report: Report,
): ReferenceDraft['type'] {
  const type = referenceType(wholeBook(entry) ? 'book' : entry.type, {
    mark: fields.hint('mark', 'usera', 'entrytypeid'),
    subtype: fields.hint('entrysubtype'),
    journal: fields.hint('journaltitle', 'journal'),
    publisher: fields.hint('publisher', 'howpublished', 'organization'),
    preprint: preprint && !/^(?:jstor|pubmed|pmc|googlebooks|hdl)$/i.test(preprint) ? preprint : undefined,
    url: fields.hint('url') ?? howUrl,
    archive: fields.hint('institution', 'library', 'number'),
    note: fields.hint('note'),
  })
  if (type !== undefined) return type
  const meant = nearestKey(entry.type, entryTypes)
  report('reference-type-unknown', entry.typeSpan, {
    actual: entry.type,
    ...(meant && {expected: meant}),
    data: {key: entry.key, type: entry.type},
  })
  return 'document'
}

const preprintOf = (fields: EntryFields): string | undefined =>
  fields.hint('eprinttype', 'archiveprefix') ??
  (/preprint|prepublished/.test(fields.hint('pubstate', 'type') ?? '') ? 'x' : undefined)

function eprint(
  fields: EntryFields,
  server: string | undefined,
  keep: (target: TextField, value: string | undefined, ...sources: readonly string[]) => void,
  text: ReferenceDraft['text'],
): void {
  keep('pmid', fields.verbatim('pmid'), 'pmid')
  keep('pmcid', fields.verbatim('pmcid'), 'pmcid')
  const named = server?.toLowerCase()
  if (named !== 'pubmed' && named !== 'pmid' && named !== 'pmc' && named !== 'arxiv') return
  const number = fields.hint('eprint')
  if (!number || !/^[\w./-]+$/.test(number)) return
  if (named === 'pmc') keep('pmcid', text.pmcid ?? number, 'pmcid', 'eprint')
  else if (named !== 'arxiv') keep('pmid', text.pmid ?? number, 'pmid', 'eprint')
  else if (!text.url && !text.doi) keep('url', `https://arxiv.org/abs/${number}`, 'eprint')
  else if ([text.url, text.doi, text.number].some(known => known?.includes(number))) fields.find('eprint')
  fields.find('eprinttype', 'archiveprefix')
}

function readDates(fields: EntryFields, draft: ReferenceDraft): void {
  const {spans} = draft
  const read = draft.type === 'periodical' ? readPeriod : readDate
  const date = fields.find('date', 'year')
  if (date) {
    if (date.name === 'date') fields.find('year')
    const monthText = fields.plain('month')
    const day = fields.plain('day') ?? /\s(\d{1,2})$/.exec(monthText ?? '')?.[1]
    const month =
      date.name === 'year' && monthText !== undefined ? monthNumber(monthText.replace(/[~\s].*$/, '')) : undefined
    const issued = read(fields.decode(date)(date.value))
    if (issued) {
      draft.issued =
        issued.month === undefined && month !== undefined
          ? {...issued, month, ...(day !== undefined && /^\d{1,2}$/.test(day) && {day: day.padStart(2, '0')})}
          : issued
      spans.issued = date.span
    }
  }
  const visited = fields.find('urldate', 'lastchecked', 'lastaccessed', 'accessed', 'urlaccessdate')
  const accessed = visited && readDate(fields.decode(visited)(visited.value))
  if (accessed) {
    draft.accessed = accessed
    spans.accessed = visited.span
  }
  const original = fields.find('origdate', 'origyear')
  const originalDate = original && readDate(fields.decode(original)(original.value))
  if (originalDate) {
    draft.originalDate = originalDate
    spans.originalDate = original.span
  }
}

/** Zotero exports its field Extra as `note`. */
function readNote(fields: EntryFields, draft: ReferenceDraft, placeOf: PlaceOf): void {
  const found = fields.find('note')
  if (!found) return
  const decode = fields.decode(found)
  const lines = found.value.replace(/\\par\b ?|\\\\/g, '\n').split(/\r\n|\n|\r/)
  const note = lines.map(decode).join('\n')
  draft.spans.note = found.span
  addExtraFields(draft, readExtraLines(note), () => found.span, placeOf, tidy)
  const pmid = /\bPMID:?\s*(\d{1,9})\b/.exec(note)?.[1]
  if (!draft.text.pmid && pmid) {
    draft.text.pmid = pmid
    draft.spans.pmid = found.span
  }
  const access = /accessed:?\s+([^\]]+)/i.exec(note)?.[1]
  const accessed = draft.accessed === undefined && access !== undefined ? readDate(access) : undefined
  if (accessed) {
    draft.accessed = accessed
    draft.spans.accessed = found.span
  }
}

function withSubtitle(title: string | undefined, subtitle: string | undefined): string | undefined {
  if (!title || !subtitle) return title
  const mark = /[?!？！:：]$/.test(title) ? ' ' : languageOfText(title) === 'zh' ? '：' : ': '
  return title + mark + subtitle
}

/** BibTeX's `inbook` has the title of the book, and pages; BibLaTeX's has the part's title and the book's. */
const wholeBook = ({type, fields}: RawEntry): boolean =>
  type === 'inbook' && !['booktitle', 'maintitle', 'bookauthor'].some(name => fields.has(name))

const serverName = (eprintType: string): string => (/^arxiv$/i.test(eprintType) ? 'arXiv' : eprintType)
