/** What each field of a style prints for an entry, before any marks. */
import {translate} from '../../locales/translator.js'
import type {Reference} from '../../model/reference.js'
import {formatDate} from './date-forms.js'
import {formatEdition} from './edition.js'
import {formatIssue, isSupplement} from './issue.js'
import {widened} from './marks.js'
import {formatNames} from './names.js'
import {formatPages} from './page-ranges.js'
import type {Side} from './sides.js'
import type {Condition, DateForm, ReferenceStyle, RoleLabel, StyleField, TypePattern} from './style.js'

/** One side of an entry, being printed. */
export interface Printing extends Side {
  readonly style: ReferenceStyle
  readonly type: TypePattern
}

export interface FieldForm {
  readonly form?: DateForm
  readonly label?: RoleLabel
}

export function holds(condition: Condition, printing: Printing): boolean {
  const {reference} = printing
  switch (condition) {
    case 'online-first':
      return isOnlineFirst(reference)
    case 'in-press':
      return reference.status === 'in-press'
    case 'supplement':
      return isSupplement(reference.issue ?? '')
    case 'translated':
      return isTranslated(printing)
    default:
      return textOf(condition, printing) !== ''
  }
}

/** As its entry says; or it has a day and a DOI or an address, and neither volume nor issue nor pages. */
function isOnlineFirst({status, volume, issue, pages, issued, doi, url}: Reference): boolean {
  if (status !== undefined) return status === 'online-first'
  const found = filled(doi) + filled(url)
  return filled(volume) + filled(issue) + filled(pages) === '' && issued?.day !== undefined && found !== ''
}

export const isTranslated = ({reference, ownLanguage}: Side): boolean => reference.language !== ownLanguage

export const widen =
  ({reference, style}: Printing) =>
  (mark: string): string =>
    widened(mark, style.punctuation, reference.language)

/** Empty where the entry has nothing to print there. A text of blanks is nothing. */
export function textOf(field: StyleField, printing: Printing, {form = 'iso', label}: FieldForm = {}): string {
  const {reference, style} = printing
  const {language} = reference
  switch (field) {
    case 'authors':
      return named(reference.authors, reference.authorsIncomplete, printing, label)
    case 'creators':
      return reference.authors.length > 0
        ? named(reference.authors, reference.authorsIncomplete, printing)
        : named(reference.editors, false, printing, label)
    case 'editors':
      return named(reference.editors, false, printing, label)
    case 'containerCreators':
      return reference.containerAuthors
        ? named(reference.containerAuthors, false, printing)
        : named(reference.editors, false, printing, label)
    case 'translators':
      return named(reference.translators ?? [], false, printing, label)
    case 'title':
      return title(printing)
    case 'containerTitle':
      return containerTitle(printing)
    case 'code':
      return code(printing)
    case 'edition':
      return withoutFullStop(formatEdition(filled(reference.edition), language))
    case 'version':
      return version(reference)
    case 'versionNamed':
      return version(reference).replace(/^(?=\d)/, 'V')
    case 'volumeNamed':
      return volumeNamed(reference)
    case 'issue':
      return formatIssue(filled(reference.issue), style, isTranslated(printing))
    case 'pages':
      return formatPages(filled(reference.pages), style.pages)
    case 'run':
      return run(printing)
    case 'publisher':
    case 'publisherPlace':
      return firstOf(filled(reference[field]))
    case 'date':
      return reference.issued ? formatDate(reference.issued, form, style.runMark) : ''
    case 'accessed':
      return showsAccessDate(printing) && reference.accessed ? formatDate(reference.accessed, form, '-') : ''
    case 'doi':
    case 'cstr':
      return showsIdentifier(field, printing) ? filled(reference[field]) : ''
    case 'url':
      return address(printing)
    case 'entryLanguage':
      return printing.ownLanguage === 'en' ? '' : translate('en', 'references', `language.${printing.ownLanguage}`)
    case 'notices':
      return notices(reference)
    default:
      return filled(reference[field])
  }
}

const filled = (text = ''): string => (/\S/.test(text) ? text : '')

/** Without the full stop that some databases end a title with; an ellipsis stays. */
const withoutFullStop = (text: string): string => text.replace(/(?<![.。])[.。]$/, '')

/** Of several places or publishers (GB/T 7714-2025, 7.5.2.2, 7.5.3.2): `New York; London` → `New York`. */
const firstOf = (text: string): string => text.split(/ ?[;；]/, 1)[0] ?? ''

function named(names: Reference['authors'], incomplete: boolean, printing: Printing, label?: RoleLabel): string {
  const {reference, style} = printing
  const mark = widen(printing)
  const pinyin = isTranslated(printing) && reference.language === 'en'
  const list = formatNames({names, incomplete, language: reference.language, pinyin}, style.names, mark)
  if (list === '' || label === undefined) return list
  const number = names.length > 1 || incomplete ? 'several' : 'one'
  return `${list}${mark(', ')}${translate(reference.language, 'references', `label.${label}.${number}`)}`
}

function title(printing: Printing): string {
  const text = withoutFullStop(filled(printing.reference.title))
  const bracketed = text !== '' && isTranslated(printing) && printing.style.translatedTitle === 'brackets'
  return bracketed ? `[${text}]` : text
}

function containerTitle({reference, style}: Printing): string {
  const journal = reference.type === 'article-journal'
  const short = journal && style.journalTitles === 'full' ? '' : filled(reference.containerTitleShort)
  const text = short || filled(reference.containerTitle)
  return journal ? text.replace(/(\p{L})\.(?=[\s:,(]|$)/gu, '$1') : withoutFullStop(text)
}

function code(printing: Printing): string {
  const {reference, style, type} = printing
  if (type.code === undefined) return ''
  const online =
    type.online ||
    address(printing) !== '' ||
    (style.doiIsOnline && (holds('doi', printing) || holds('cstr', printing)))
  const carrier = reference.carrier ?? (online ? 'OL' : undefined)
  return carrier ? `${type.code}/${carrier}` : type.code
}

const version = ({version}: Reference): string =>
  filled(version)
    .replace(/^(?:version|ver\.?|v) ?(?=\d)/i, '')
    .replace(/^(\d[\w.]*)版$/, '$1')

/** A volume that has its word already (`第2册`, `上卷`, `Part 1`) stays as it is. */
function volumeNamed({volume, language}: Reference): string {
  const text = filled(volume)
  if (!/^(?:\d[\d-]*|[IVXLC]+)$/.test(text)) return text
  return translate(language, 'references', 'volume', {number: text})
}

/** `1984` with volume 1, issue 1 → `1984, 1(1)-`; `1957-1990` with issues 1-4 → `1957(1)-1990(4)`. */
function run(printing: Printing): string {
  const {reference, style} = printing
  const mark = widen(printing)
  const [, firstYear, lastYear] = /^(\d{4})[-–/](\d{4})?$/.exec(reference.issued?.year ?? '') ?? []
  const [volume, issue] = [filled(reference.volume), filled(reference.issue)]
  if (firstYear === undefined || (!volume && !issue)) return ''
  const at = (year: string, end: 0 | 1): string => {
    const [volumeThere, issueThere] = [volume.split('-')[end], issue.split('-')[end]]
    return `${year}${volumeThere ? mark(', ') + volumeThere : ''}${issueThere ? mark('(') + issueThere + mark(')') : ''}`
  }
  return `${at(firstYear, 0)}${style.runMark}${lastYear ? at(lastYear, 1) : ''}`
}

function showsAccessDate(printing: Printing): boolean {
  const {accessDate} = printing.type
  return accessDate === 'always' || (accessDate === 'with-address' && address(printing) !== '')
}

function showsIdentifier(field: 'doi' | 'cstr', printing: Printing): boolean {
  const {reference, style} = printing
  const identifier = filled(reference[field])
  if (!style.doi || identifier === '') return false
  return style.repeated === 'address' || !contains(address(printing), identifier)
}

/** The address that is printed, if any. */
export function address({reference, style, type}: Printing): string {
  const {doi, cstr, pages, volume} = reference
  const url = filled(reference.url)
  if (url === '' || type.address === 'never') return ''
  const identified = style.doi && Boolean(doi || cstr)
  if (identified && style.repeated === 'address') {
    if (contains(url, doi) || contains(url, cstr) || /^https?:\/\/(?:dx\.)?doi\.org\//i.test(url)) return ''
  }
  if (type.address === 'without-doi' && style.doi && doi) return ''
  if (type.address === 'online' && (identified || pages || volume)) return ''
  return url
}

function contains(url: string, identifier = ''): boolean {
  if (identifier === '') return false
  const [whole, part] = [url.toLowerCase(), identifier.toLowerCase()]
  if (whole.includes(part)) return true
  return whole.includes('%') && whole.includes(encodeURIComponent(part.replace(/[\uD800-\uDFFF]/gu, '')).toLowerCase())
}

/** In the words of the entry's language: `Retraction in: …`, one after the other. */
const notices = ({notices = [], language}: Reference): string =>
  notices
    .flatMap(({kind, role, text, doi}) => {
      const where = text ?? (doi && `doi:${doi}`)
      return where ? [translate(language, 'references', `notice.${kind}.${role}`, {where: withoutFullStop(where)})] : []
    })
    .join('. ')
