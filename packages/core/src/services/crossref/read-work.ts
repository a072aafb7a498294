/** Crossref's record of a work (`message` of `/works/{doi}`, REST API, api_format 3) → `PublishedWork`. */
import type {Language} from '../../model/language.js'
import type {ReferenceDate, ReferenceName, ReferenceType} from '../../model/reference.js'
import {isDoi} from '../../references/identifiers.js'
import {list, member, plainText, rawTextIn, textIn, textsIn} from '../answer-values.js'
import {serviceLimits} from '../limits.js'
import type {PublishedWork} from '../published-work.js'
import {crossrefNotices} from './read-notices.js'

/** Crossref's type ids; any other is a document. */
const types: ReadonlyMap<string, ReferenceType> = new Map<string, ReferenceType>([
  ['journal-article', 'article-journal'],
  ['posted-content', 'article'],
  ['proceedings-article', 'paper-conference'],
  ['proceedings', 'proceedings'],
  ['book', 'book'],
  ['monograph', 'book'],
  ['edited-book', 'book'],
  ['reference-book', 'book'],
  ['book-chapter', 'chapter'],
  ['book-section', 'chapter'],
  ['book-part', 'chapter'],
  ['reference-entry', 'chapter'],
  ['dissertation', 'thesis'],
  ['report', 'report'],
  ['report-component', 'report'],
  ['standard', 'standard'],
  ['dataset', 'dataset'],
  ['database', 'database'],
  ['journal', 'periodical'],
])

/** Undefined where it has no DOI or no title: it is no record of a work. */
export function readCrossrefWork(message: unknown): PublishedWork | undefined {
  const doi = rawTextIn(message, 'DOI')
  const titles = titlesOf(message)
  if (!doi || !isDoi(doi) || titles.length === 0) return undefined
  const type = types.get(rawTextIn(message, 'type') ?? '') ?? 'document'
  const dates = ['published-print', 'published-online', 'published', 'issued', 'posted'].map(name =>
    dateOf(member(message, name)),
  )
  const inIssue = dateOf(member(member(message, 'journal-issue'), 'published-print'))
  const issued = [dates[0], inIssue, dates[3], dates[2], dates[1], dates[4]].find(date => date !== undefined)
  const years = new Set([...dates, inIssue].flatMap(date => date?.year ?? []))
  const publisher = textIn(message, 'publisher')
  const publisherPlace = textIn(message, 'publisher-location')
  const volume = textIn(message, 'volume')
  const issue = textIn(message, 'issue') ?? textIn(member(message, 'journal-issue'), 'issue')
  const edition = textIn(message, 'edition-number')
  const isbn = textsIn(message, 'ISBN')[0]
  const language = languageOf(rawTextIn(message, 'language'))
  const containers = textsIn(message, 'container-title')
  const group = textIn(message, 'group-title')
  return {
    service: 'Crossref',
    type,
    doi: doi.toLowerCase(),
    titles,
    authors: namesIn(message, 'author'),
    editors: namesIn(message, 'editor'),
    containers: containers.length === 0 && type === 'article' && group ? [group] : containers,
    shortContainers: textsIn(message, 'short-container-title'),
    ...(issued && {issued}),
    years: [...years],
    ...(volume && {volume}),
    ...(issue && {issue}),
    pages: [textIn(message, 'page'), textIn(message, 'article-number')].filter(page => page !== undefined),
    ...(publisher && {publisher}),
    ...(publisherPlace && {publisherPlace}),
    ...(edition && {edition}),
    ...(isbn && {isbn}),
    ...(language && {language}),
    notices: crossrefNotices(message, doi, type),
  }
}

/** The title, the title with its subtitle, the original title; each once. */
function titlesOf(message: unknown): readonly string[] {
  const titles = textsIn(message, 'title')
  const [subtitle] = textsIn(message, 'subtitle')
  const whole = titles[0] && subtitle && !titles[0].includes(subtitle) ? [`${titles[0]}: ${subtitle}`] : []
  return [...new Set([...whole, ...titles, ...textsIn(message, 'original-title')])]
}

function namesIn(message: unknown, role: string): readonly ReferenceName[] {
  return list(message, role)
    .slice(0, serviceLimits.names)
    .flatMap((name): readonly ReferenceName[] => {
      const family = textIn(name, 'family')
      const given = textIn(name, 'given')
      const literal = textIn(name, 'name')
      const suffix = textIn(name, 'suffix')
      const particle = textIn(name, 'prefix')
      if (family) {
        const isTitle = particle !== undefined && /^(?:dr|prof|mr|mrs|ms)\b/i.test(particle)
        return [
          {
            family,
            ...(given && {given}),
            ...(suffix && {suffix}),
            ...(particle && !isTitle && {particle}),
          },
        ]
      }
      const whole = literal ?? given
      return whole ? [{literal: whole}] : []
    })
}

/** `{"date-parts": [[2020, 3, 5]]}`; any tail may be absent, and `[[null]]` occurs. */
function dateOf(value: unknown): ReferenceDate | undefined {
  const [parts] = list(value, 'date-parts')
  if (!Array.isArray(parts)) return undefined
  const [year, month, day] = parts.map(part => plainText(part))
  if (!year || !/^\d{4}$/.test(year)) return undefined
  const hasMonth = month !== undefined && /^(?:[1-9]|1[0-2])$/.test(month)
  const hasDay = hasMonth && day !== undefined && /^(?:[1-9]|[12]\d|3[01])$/.test(day)
  return {
    year,
    ...(hasMonth && {month: month.padStart(2, '0')}),
    ...(hasDay && {day: day.padStart(2, '0')}),
  }
}

function languageOf(tag: string | undefined): Language | undefined {
  if (tag === undefined) return undefined
  return /^(?:zh|chi|zho)\b/i.test(tag) ? 'zh' : /^en/i.test(tag) ? 'en' : undefined
}
