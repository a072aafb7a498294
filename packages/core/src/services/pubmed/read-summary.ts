/** PubMed's summary of an article (one entry of `result` of ESummary, version 0.3, in JSON) → `PublishedWork`. */
import type {ReferenceDate, ReferenceName, ReferenceNotice} from '../../model/reference.js'
import {isDoi} from '../../references/identifiers.js'
import {noticeOfLine, noticeOfTitle} from '../../references/notices.js'
import {list, rawTextIn, textIn, textsIn} from '../answer-values.js'
import {serviceLimits} from '../limits.js'
import type {PublishedWork} from '../published-work.js'

/** Undefined for an error (`{"uid": "1", "error": "cannot get document summary"}`) and whatever has no title. */
export function readPubmedSummary(summary: unknown): PublishedWork | undefined {
  const pmid = rawTextIn(summary, 'uid')
  const translated = textIn(summary, 'title')
  const isBook = rawTextIn(summary, 'doctype') === 'book' || rawTextIn(summary, 'doctype') === 'chapter'
  const title = translated ?? textIn(summary, 'booktitle')
  if (!pmid || !/^\d{1,9}$/.test(pmid) || !title || rawTextIn(summary, 'error')) return undefined
  const vernacular = textIn(summary, 'vernaculartitle')
  const issued = dateOf(rawTextIn(summary, 'pubdate'))
  const online = dateOf(rawTextIn(summary, 'epubdate'))
  const ids = new Map(
    list(summary, 'articleids').map(id => [rawTextIn(id, 'idtype') ?? '', rawTextIn(id, 'value') ?? '']),
  )
  const doi = ids.get('doi')
  const pmcid = ids.get('pmc')
  const volume = textIn(summary, 'volume')
  const issue = textIn(summary, 'issue')
  const pages = textIn(summary, 'pages')
  const languages = textsIn(summary, 'lang')
  const journal = textIn(summary, 'fulljournalname')
  const short = textIn(summary, 'source')
  const publisher = textIn(summary, 'publishername')
  const publisherPlace = textIn(summary, 'publisherlocation')
  const isPreprint = textsIn(summary, 'pubtype').includes('Preprint')
  return {
    service: 'PubMed',
    type: isPreprint ? 'article' : isBook ? 'book' : 'article-journal',
    pmid,
    ...(doi && isDoi(doi) && {doi: doi.toLowerCase()}),
    ...(pmcid && /^PMC\d{1,9}$/.test(pmcid) && {pmcid}),
    titles: [withoutStop(title), ...(vernacular ? [withoutStop(vernacular)] : [])],
    authors: list(summary, 'authors')
      .slice(0, serviceLimits.names)
      .flatMap(author => nameOf(author) ?? []),
    editors: [],
    containers: journal ? [withoutPlace(journal)] : [],
    shortContainers: short ? [withoutPlace(short)] : [],
    ...(issued && {issued}),
    years: [...new Set([issued?.year, online?.year].filter(year => year !== undefined))],
    ...(volume && {volume}),
    ...(issue && {issue}),
    pages: pages ? [pages] : [],
    ...(publisher && {publisher}),
    ...(publisherPlace && {publisherPlace}),
    ...(languages.length === 1 && languages[0] === 'chi' && {language: 'zh' as const}),
    ...(languages.length === 1 && languages[0] === 'eng' && {language: 'en' as const}),
    notices: noticesOf(summary, title),
  }
}

/** `[Efficacy of ketamine].` → `Efficacy of ketamine`: brackets mark a translated title. */
function withoutStop(title: string): string {
  const bare = title.replace(/(?<!\.)\.$/, '')
  const [, inner] = /^\[(.*)\]$/.exec(bare) ?? []
  return inner?.replace(/\.$/, '') ?? bare
}

/** `Lancet (London, England)` → `Lancet`. */
const withoutPlace = (journal: string): string => journal.replace(/ \([^()]{1,100}\)$/, '')

const suffix = /^(?:Jr|Sr|2nd|3rd|4th|II|III|IV)\.?$/i

/** `Scalfani VF`, `Zarate CA Jr`; a group by its name. */
function nameOf(author: unknown): ReferenceName | undefined {
  const name = textIn(author, 'name')
  if (!name) return undefined
  if (rawTextIn(author, 'authtype') === 'CollectiveName') return {literal: name}
  const words = name.split(' ')
  const last = words.length > 2 && suffix.test(words.at(-1)!) ? words.pop() : undefined
  const initials = words.length > 1 && /^\p{Lu}{1,6}$/u.test(words.at(-1)!) ? words.pop() : undefined
  return {
    family: words.join(' '),
    ...(initials && {given: [...initials].map(letter => `${letter}.`).join(' ')}),
    ...(last && {suffix: last}),
  }
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `2004 Feb`, `2016 Nov 23`, `2019 Jan-Feb`, `2019 Spring`. */
function dateOf(text: string | undefined): ReferenceDate | undefined {
  const [, year, name, day] = /^(\d{4})(?: ([A-Za-z]{3})(?: (\d{1,2}))?(?![\w-]))?/.exec(text ?? '') ?? []
  if (!year) return undefined
  const month = months.indexOf(name?.toLowerCase() ?? '') + 1
  return {
    year,
    ...(month > 0 && {month: String(month).padStart(2, '0')}),
    ...(month > 0 && day && {day: day.padStart(2, '0')}),
  }
}

const ofPublicationType: ReadonlyMap<string, Pick<ReferenceNotice, 'kind' | 'role'>> = new Map<
  string,
  Pick<ReferenceNotice, 'kind' | 'role'>
>([
  ['retracted publication', {kind: 'retraction', role: 'work'}],
  ['retraction of publication', {kind: 'retraction', role: 'notice'}],
  ['retraction notice', {kind: 'retraction', role: 'notice'}],
  ['published erratum', {kind: 'correction', role: 'notice'}],
  ['expression of concern', {kind: 'expression-of-concern', role: 'notice'}],
])

function noticesOf(summary: unknown, title: string): readonly ReferenceNotice[] {
  const notices: ReferenceNotice[] = list(summary, 'references').flatMap(reference => {
    const pmid = rawTextIn(reference, 'pmid')
    const where = textIn(reference, 'refsource') ?? ''
    const number = pmid && /^[1-9]\d{0,8}$/.test(pmid) ? ` PMID: ${pmid}` : ''
    return noticeOfLine(`${rawTextIn(reference, 'reftype') ?? ''}: ${where}${number}`) ?? []
  })
  const further = [
    ...textsIn(summary, 'pubtype').map(type => ofPublicationType.get(type.toLowerCase())),
    noticeOfTitle(title),
  ]
  for (const notice of further) {
    if (notice && !notices.some(({kind, role}) => kind === notice.kind && role === notice.role)) notices.push(notice)
  }
  return notices
}
