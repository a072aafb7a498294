/** `.bib` → references. */
import type {ReferenceName} from '../../model/reference.js'
import {monthNumber, readDate} from '../dates.js'
import type {FieldNames, ReferenceDraft} from '../draft.js'
import {finishReference} from '../finish.js'
import type {FormatReader} from '../library.js'
import {referenceLimits} from '../limits.js'
import {nearestKey} from '../nearest-key.js'
import type {Report} from '../places.js'
import {languageOfText} from '../script.js'
import {type RawEntry, type RawField, readBibtexEntries} from './entries.js'
import {containerOnly, entryTypes, referenceType} from './entry-types.js'
import {inheritFields} from './inherit.js'
import {decodeLatex, decodeVerbatim} from './latex.js'
import {readNames} from './names.js'

export const readBibtex: FormatReader = ({text, placeOf, report}) => {
  const library = readBibtexEntries(text, report)
  const entries = inheritFields(library.entries, report)
  const references = entries
    .filter(entry => entry.key !== '' && !containerOnly.has(entry.type))
    .map(entry => finishReference(draftOf(entry, report), fieldNames, placeOf, report))
  return {references, unreadable: library.unreadable}
}

const fieldNames: FieldNames = (field, type) => {
  switch (field) {
    case 'authors':
      return 'author'
    case 'editors':
      return 'editor'
    case 'containerTitle':
      return type === 'article-journal' || type === 'article-newspaper' ? 'journal' : 'booktitle'
    case 'event':
      return 'eventtitle'
    case 'publisher':
      return type === 'thesis' ? 'school' : type === 'report' ? 'institution' : 'publisher'
    case 'issued':
      return 'year'
    case 'accessed':
      return 'urldate'
    default:
      return field
  }
}

function draftOf(entry: RawEntry, report: Report): ReferenceDraft {
  const spans: ReferenceDraft['spans'] = {}
  const unknownCommands = new Map<string, RawField>()
  const tooLong = new Map<string, RawField>()

  const field = (...names: string[]): RawField | undefined => {
    for (const name of names) {
      const found = entry.fields.get(name)
      if (found === undefined || found.value.trim() === '') continue
      if (found.value.length <= referenceLimits.field) return found
      tooLong.set(name, found)
    }
    return undefined
  }
  const decode = (source: RawField) => (latex: string) =>
    decodeLatex(latex, command => {
      if (!unknownCommands.has(command)) unknownCommands.set(command, source)
    })
  const plain = (...names: string[]): string | undefined => {
    const found = field(...names)
    return found && decode(found)(found.value)
  }
  const verbatim = (...names: string[]): string | undefined => {
    const found = field(...names)
    return found && decodeVerbatim(found.value)
  }
  const names = (target: string, ...sources: string[]): {names: readonly ReferenceName[]; incomplete: boolean} => {
    const found = field(...sources)
    if (!found) return {names: [], incomplete: false}
    spans[target] = found.span
    const list = readNames(found.value, decode(found))
    for (const {note, written} of list.notes) {
      report('reference-name-form', found.span, {note, actual: written, data: {key: entry.key, name: written}})
    }
    return list
  }

  const preprint =
    verbatim('eprinttype', 'archiveprefix') ??
    (/preprint|prepublished/.test(plain('pubstate', 'type') ?? '') ? 'x' : undefined)
  const howPublished = verbatim('howpublished')
  const howUrl = howPublished && /https?:\/\/\S+/i.exec(howPublished)?.[0].replace(/[.,;]$/, '')
  const known = referenceType(wholeBook(entry) ? 'book' : entry.type, {
    mark: plain('mark', 'usera'),
    subtype: plain('entrysubtype'),
    journal: plain('journaltitle', 'journal'),
    publisher: plain('publisher', 'howpublished', 'organization'),
    preprint: preprint && !/^(?:jstor|pubmed|googlebooks|hdl)$/i.test(preprint) ? preprint : undefined,
    url: verbatim('url') ?? howUrl,
  })
  if (known === undefined) {
    const meant = nearestKey(entry.type, entryTypes)
    report('reference-type-unknown', entry.typeSpan, {
      actual: entry.type,
      ...(meant && {expected: meant}),
      data: {key: entry.key, type: entry.type},
    })
  }
  const type = known ?? 'document'

  const text: ReferenceDraft['text'] = {}
  const set = (target: keyof ReferenceDraft['text'], value: string | undefined, ...sources: string[]): void => {
    if (!value) return
    text[target] = value
    const found = field(...sources)
    if (found) spans[target] = found.span
  }
  const setPlain = (target: keyof ReferenceDraft['text'], ...sources: string[]) =>
    set(target, plain(...sources), ...sources)
  const setVerbatim = (target: keyof ReferenceDraft['text'], ...sources: string[]) =>
    set(target, verbatim(...sources), ...sources)

  set('title', withSubtitle(plain('title'), plain('subtitle')), 'title')
  const inBook = type === 'chapter' || type === 'paper-conference'
  const containers = inBook
    ? ['booktitle', 'maintitle', 'journaltitle', 'journal']
    : ['journaltitle', 'journal', 'fjournal', 'booktitle']
  const container = plain(...containers)
  const containerIsBook = field(...containers)?.name === 'booktitle'
  set(
    'containerTitle',
    withSubtitle(container, containerIsBook ? plain('booksubtitle') : plain('journalsubtitle')),
    ...containers,
  )
  if (!container && type === 'article') setPlain('containerTitle', 'publisher', 'howpublished', 'organization')
  if (!text.containerTitle && preprint && preprint !== 'x')
    set('containerTitle', serverName(preprint), 'eprinttype', 'archiveprefix')
  setPlain('containerTitleShort', 'shortjournal', 'journalabbreviation', 'journal-iso')
  setPlain('event', 'eventtitle', 'conference', 'event')
  if (type === 'thesis') setPlain('publisher', 'school', 'institution', 'publisher', 'organization')
  else if (type === 'report') setPlain('publisher', 'institution', 'publisher', 'organization')
  else setPlain('publisher', 'publisher', 'organization', 'institution', 'school')
  setPlain('publisherPlace', 'location', 'address')
  setPlain('edition', 'edition')
  setPlain('volume', 'volume')
  if (type === 'article-journal' || type === 'article-newspaper') setPlain('issue', 'number', 'issue')
  else {
    setPlain('issue', 'issue')
    setPlain('number', 'number', 'reportno')
  }
  setPlain('pages', 'pages', 'eid', 'articleno', 'article-number', 'page')
  setPlain('version', 'version')
  setVerbatim('doi', 'doi')
  setVerbatim('url', 'url')
  if (!text.url) set('url', howUrl || undefined, 'howpublished')
  if (!text.url && !text.doi && preprint && /^arxiv$/i.test(preprint)) {
    const eprint = verbatim('eprint')
    if (eprint && /^[\w./-]+$/.test(eprint)) set('url', `https://arxiv.org/abs/${eprint}`, 'eprint')
  }
  setPlain('note', 'note')
  set('pmid', verbatim('pmid') ?? /\bPMID:?\s*(\d{1,9})\b/.exec(plain('note') ?? '')?.[1], 'pmid', 'note')

  const authors = names('authors', 'author')
  const draft: ReferenceDraft = {
    key: entry.key,
    type,
    writtenType: entry.type,
    text,
    authors: authors.names,
    authorsIncomplete: authors.incomplete,
    editors: names('editors', 'editor').names,
    translators: names('translators', 'translator').names,
    containerAuthors: names('containerAuthors', 'bookauthor').names,
    span: entry.span,
    keySpan: entry.keySpan,
    spans,
  }
  const language = field('langid', 'language', 'hyphenation', 'lang')
  if (language) {
    draft.languageName = decode(language)(language.value)
    spans.language = language.span
  }
  const date = field('date', 'year')
  if (date) {
    const read = readDate(decode(date)(date.value))
    const month = date.name === 'year' ? plain('month') : undefined
    const number = month === undefined ? undefined : monthNumber(month.replace(/[~\s].*$/, ''))
    const day = plain('day') ?? /\s(\d{1,2})$/.exec(month ?? '')?.[1]
    if (read) {
      draft.issued =
        read.month === undefined && number !== undefined
          ? {...read, month: number, ...(day !== undefined && /^\d{1,2}$/.test(day) && {day: day.padStart(2, '0')})}
          : read
      spans.issued = date.span
    }
  }
  const visited = field('urldate', 'lastchecked', 'lastaccessed', 'accessed', 'urlaccessdate')
  const access = visited ? decode(visited)(visited.value) : /accessed:?\s+([^\]]+)/i.exec(plain('note') ?? '')?.[1]
  const accessed = access === undefined ? undefined : readDate(access)
  if (accessed) {
    draft.accessed = accessed
    spans.accessed = (visited ?? field('note'))!.span
  }
  for (const [command, source] of unknownCommands) {
    report('reference-latex-unknown', source.span, {actual: command, data: {key: entry.key, command}})
  }
  for (const {span} of tooLong.values()) {
    report('reference-library-limit', span, {note: 'field', data: {limit: referenceLimits.field}})
  }
  return draft
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
