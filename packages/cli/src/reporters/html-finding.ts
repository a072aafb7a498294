/** One message on the page: how severe, where, what, and the text with what differs marked. */
import {type Diagnostic, type Language, languageTags, wordDiagnostic} from '@zhinan/core'
import type {Say} from '../say.js'
import {comparedTexts} from './compared-texts.js'
import {escapeHtml, wordsHtml} from './escape.js'
import {type Excerpt, excerpt} from './excerpt.js'
import {isTelling, type linesOf} from './source-lines.js'
import {suppressionWords} from './suppression-words.js'

export interface FindingPage {
  readonly language: Language
  readonly say: Say
  readonly lines: ReturnType<typeof linesOf>
  readonly path: (file: string) => string
}

/** Columns of an excerpt; the page breaks it into lines. */
const columns = 240

const markedHtml = (parts: Excerpt): string =>
  parts
    .map(({text, marked}) => {
      if (!marked) return escapeHtml(text)
      return text === '' ? '<mark class="point"></mark>' : `<mark>${escapeHtml(text)}</mark>`
    })
    .join('')

const textHtml = (label: string, parts: Excerpt, page: Language, text: Language | undefined): string => {
  const tag = text ? ` lang="${languageTags[text]}"` : ''
  const labelTag = text && text !== page ? ` lang="${languageTags[page]}"` : ''
  return `<p class="text"${tag}><span class="label"${labelTag}>${escapeHtml(label)}</span><span class="excerpt">${markedHtml(parts)}</span></p>`
}

/** The line of the source, unless both texts are there to be compared. */
function textsHtml(diagnostic: Diagnostic, {language: page, say, lines}: FindingPage): readonly string[] {
  const {place, lang} = diagnostic
  const texts = comparedTexts(diagnostic)
  const source = texts.length === 2 ? undefined : lines(place.file)?.marked(place)
  const line = say('report.line', {line: place.line})
  return [
    ...(source && isTelling(source) ? [textHtml(line, excerpt(source, columns), page, lang)] : []),
    ...texts.map(({language, marked, focus}) =>
      textHtml(say(`language.${language}`), excerpt(marked, columns, focus), page, language),
    ),
  ]
}

export function findingHtml(diagnostic: Diagnostic, page: FindingPage): string {
  const {rule, severity, place, suppressed} = diagnostic
  const {say, language} = page
  const words = wordDiagnostic(diagnostic, language)
  const where = escapeHtml(`${page.path(place.file)}:${place.line}:${place.column}`)
  const named = `<a href="#rule-${escapeHtml(rule)}">${escapeHtml(words.title)}</a>`
  return [
    `<li class="finding ${severity}">`,
    `<div class="where"><span class="severity">${escapeHtml(say(`severity.${severity}`))}</span><code>${where}</code>${named}</div>`,
    `<p class="message">${wordsHtml(words.message)}</p>`,
    ...textsHtml(diagnostic, page),
    ...(words.note ? [`<p class="note">${wordsHtml(words.note)}</p>`] : []),
    ...(suppressed
      ? [`<p class="reason">${escapeHtml(say('report.reason', {reason: suppressionWords(suppressed, say)}))}</p>`]
      : []),
    '</li>',
  ].join('\n')
}
