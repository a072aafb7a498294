/** Completes a reference after its fields are read: language, identifiers, and the findings that both formats share. */
import type {Language} from '../model/language.js'
import type {Place} from '../model/place.js'
import type {PairedReference, Reference, UnreadField} from '../model/reference.js'
import {isYear} from './dates.js'
import {type FieldNames, type ReferenceDraft, textFields} from './draft.js'
import {cleanDoi, doiOfAddress, isDoi, isWebAddress} from './identifiers.js'
import {isOurLanguage, languageNamed} from './language-names.js'
import {withTitleNotice} from './notices.js'
import {pairedReference} from './paired.js'
import type {PlaceOf, Report} from './places.js'
import {requiredFields} from './required-fields.js'
import {countScript, languageOfText} from './script.js'

/** Fields that pass as the reader made them. */
const kept = [
  'issued',
  'accessed',
  'originalDate',
  'carrier',
  'status',
  'keywords',
] as const satisfies readonly (keyof ReferenceDraft & keyof Reference)[]

/** A key that `@key` cites; others need braces, `@{王2021}`. */
const plainKey = /^[A-Za-z0-9_]+(?:[:.#$%&\-+?<>~/][A-Za-z0-9_]+)*$/

export function finishReference(
  draft: ReferenceDraft,
  fieldNames: FieldNames,
  placeOf: PlaceOf,
  report: Report,
): Reference {
  const spanOf = (field: string) => draft.spans[field] ?? draft.keySpan
  const data = {key: draft.key}

  if (!plainKey.test(draft.key)) {
    const uncitable = /[{}[\]［］\n]/.test(draft.key)
    report('reference-key-form', draft.keySpan, {data, actual: draft.key, note: uncitable ? 'uncitable' : 'braces'})
  }
  const text = {...draft.text}
  if (text.doi) text.doi = cleanDoi(text.doi)
  if (!text.doi && text.url) {
    const doi = doiOfAddress(text.url)
    if (doi) {
      text.doi = doi
      if (draft.spans.url) draft.spans.doi = draft.spans.url
    }
  }
  if (text.doi && !isDoi(text.doi)) {
    report('reference-doi-form', spanOf('doi'), {data: {...data, doi: text.doi}, actual: text.doi})
  }
  if (text.url && !isWebAddress(text.url)) {
    report('reference-url-form', spanOf('url'), {data: {...data, url: text.url}, actual: text.url})
  }
  if (text.pages) text.pages = rangeWithHyphen(text.pages)
  if (text.volume) text.volume = rangeWithHyphen(text.volume).replace(/^0+(?=\d+$)/, '')
  if (text.issue) text.issue = rangeWithHyphen(text.issue).replace(/^0+(?=\d+$)/, '')
  if (draft.issued && !isYear(draft.issued.year)) {
    const year = draft.issued.year
    report('reference-year-form', spanOf('issued'), {data: {...data, year}, actual: year})
  }
  const language = languageOf(draft, report)
  const notices = withTitleNotice(draft.notices, text.title)
  const paired = draft.paired && pairedReference(draft.paired)
  const isPair = paired !== undefined && paired.language !== language
  reportMissing(draft, text, fieldNames, report)

  const places: Record<string, Place> = {key: placeOf(draft.keySpan)}
  for (const [field, span] of Object.entries(draft.spans)) places[field] = placeOf(span)
  const unread = [
    ...(draft.unread ?? []),
    ...(draft.unread && paired && !isPair ? originalFields(paired, places.paired ?? placeOf(draft.span)) : []),
    ...(draft.unread ? furtherLanguage(draft, placeOf) : []),
  ]
  return {
    key: draft.key,
    type: draft.type,
    language,
    authors: draft.authors,
    authorsIncomplete: draft.authorsIncomplete,
    editors: draft.editors,
    ...(draft.translators.length > 0 && {translators: draft.translators}),
    ...(draft.containerAuthors.length > 0 && {containerAuthors: draft.containerAuthors}),
    ...Object.fromEntries(textFields.flatMap(field => (text[field] ? [[field, text[field]]] : []))),
    ...Object.fromEntries(kept.flatMap(field => (draft[field] === undefined ? [] : [[field, draft[field]]]))),
    ...(notices && notices.length > 0 && {notices}),
    ...(isPair && {paired}),
    ...(unread.length > 0 && {unread}),
    place: placeOf(draft.span),
    places,
  }
}

/** A translation's original in the language of the entry is no pair: its fields have no place here. */
function originalFields(original: PairedReference, place: Place): readonly UnreadField[] {
  const {title, containerTitle, publisher, publisherPlace, authors} = original
  const authorNames = authors.map(({family, given, literal}) => literal ?? `${family} || ${given ?? ''}`).join('; ')
  return Object.entries({
    'original-title': title,
    'original-author': authorNames,
    'original-container-title': containerTitle,
    'original-publisher': publisher,
    'original-publisher-place': publisherPlace,
  }).flatMap(([name, value]) => (value ? [{name, value, place}] : []))
}

/** A language that is printed like another (German like English): what the entry calls it is kept for writing. */
function furtherLanguage(draft: ReferenceDraft, placeOf: PlaceOf): readonly UnreadField[] {
  const {languageName: value} = draft
  if (value === undefined || isOurLanguage(value)) return []
  return [{name: 'language', value, place: placeOf(draft.spans.language ?? draft.keySpan)}]
}

/** `417--429`, `417 – 429` → `417-429`. */
const rangeWithHyphen = (text: string): string => text.replace(/ ?(?:[‐‑‒–—−－~～]|-)+ ?/g, '-')

/** As declared, if the name is known; else by the script of its title, its source or its authors. */
export function draftLanguage(draft: ReferenceDraft): Language {
  const named = draft.languageName === undefined ? undefined : languageNamed(draft.languageName)
  if (named === 'zh' || named === 'en') return named
  const names = draft.authors.map(name => name.literal ?? name.family ?? '').join(' ')
  return languageOfText(draft.text.title || draft.text.containerTitle || names)
}

function languageOf(draft: ReferenceDraft, report: Report): Language {
  const language = draftLanguage(draft)
  const declared = draft.languageName
  if (declared === undefined) return language
  const span = draft.spans.language ?? draft.keySpan
  const data = {key: draft.key, language: declared}
  const named = languageNamed(declared)
  if (named === undefined) report('reference-language-unknown', span, {data, actual: declared})
  if (named === undefined || named === 'by-script') return language
  const {han, words} = countScript(draft.text.title ?? '')
  const differs = named === 'en' ? han >= 4 && words === 0 : han === 0 && words >= 3
  if (differs) {
    const lang = draftLanguage({...draft, languageName: undefined})
    report('reference-language-differs', span, {data, actual: declared, lang})
  }
  return named
}

function reportMissing(
  draft: ReferenceDraft,
  text: ReferenceDraft['text'],
  fieldNames: FieldNames,
  report: Report,
): void {
  for (const alternatives of requiredFields[draft.type]) {
    const present = alternatives.some(field => {
      switch (field) {
        case 'authors':
        case 'editors':
          return draft[field].length > 0
        case 'issued':
        case 'accessed':
          return draft[field] !== undefined
        default:
          return Boolean(text[field])
      }
    })
    if (present) continue
    const field = alternatives.map(name => fieldNames(name, draft.type)).join('/')
    report('reference-field-missing', draft.keySpan, {
      data: {key: draft.key, type: draft.writtenType, field},
      expected: field,
    })
  }
}
