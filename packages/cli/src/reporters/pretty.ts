/**
 * The report for people: each message with its place, below it the line of the source with carets under the place, or the texts of both
 * languages where they were compared; then the count.
 */
import {type Diagnostic, type Language, languages, type MarkedText, type Place, wordDiagnostic} from '@zhinan/core'
import {type Say, sayIn} from '../say.js'
import {comparedTexts} from './compared-texts.js'
import {type Labelled, labelledLines, type Paint, painter} from './labelled-lines.js'
import {oneLine} from './printable.js'
import {counting, pathOf, type Reported, summarise, suppressedOf} from './reported.js'
import {isTelling, linesOf} from './source-lines.js'

export interface PrettyOptions {
  readonly language: Language
  readonly colour: boolean
  /** Columns of the terminal; where it is none, 100. */
  readonly width?: number
  /** Only errors were handed in: the count speaks of no others. */
  readonly quiet?: boolean
}

const shownTexts = (diagnostic: Diagnostic, say: Say, colour: boolean): readonly Labelled[] =>
  comparedTexts(diagnostic).map(({language, marked, focus}) => ({
    label: say(`language.${language}`),
    marked,
    focus,
    pointed: !colour,
  }))

interface Shown extends PrettyOptions {
  readonly paint: Paint
  readonly say: Say
  readonly folder: string
  readonly line: (place: Place) => MarkedText | undefined
}

function shownMessage(diagnostic: Diagnostic, shown: Shown): string {
  const {language, paint, say, folder, line, width, colour} = shown
  const {place, severity, rule} = diagnostic
  const words = wordDiagnostic(diagnostic, language)
  const where = oneLine(`${pathOf({folder}, place.file)}:${place.line}:${place.column}`)
  const kind = paint(say(`severity.${severity}`), severity)
  const texts = shownTexts(diagnostic, say, colour)
  const source = texts.length === languages.length ? undefined : line(place)
  const labelled = source && isTelling(source) ? [{label: String(place.line), marked: source, pointed: true}] : []
  return [
    `${paint(where, 'bold')} ${kind} ${oneLine(words.message)} ${paint(`(${rule})`, 'dim')}`,
    ...labelledLines([...labelled, ...texts], paint, width),
    ...(words.note ? [`    ${paint(oneLine(words.note), 'dim')}`] : []),
  ].join('\n')
}

/** Each message with what stands below it, without a line feed at its end. */
export function messageLines(
  diagnostics: readonly Diagnostic[],
  {folder, source}: Pick<Reported, 'folder' | 'source'>,
  options: PrettyOptions,
): readonly string[] {
  const lines = linesOf({...(source && {source})})
  const shown: Shown = {
    ...options,
    folder,
    paint: painter(options.colour),
    say: sayIn(options.language),
    line: place => lines(place.file)?.marked(place),
  }
  return diagnostics.map(diagnostic => shownMessage(diagnostic, shown))
}

export function summaryLine(diagnostics: readonly Diagnostic[], say: Say, quiet = false): string {
  const {errors, warnings, infos} = summarise(diagnostics)
  const suppressed = suppressedOf(diagnostics).length
  const aside = suppressed > 0 ? say('summary.suppressed', {suppressed}) : ''
  if (quiet) return say('summary.quiet', {errors}) + aside
  if (errors + warnings + infos === 0) return say('summary.nothing') + aside
  return say('summary.counts', {errors, warnings, infos}) + aside
}

/** What is suppressed is counted and not shown. */
export function prettyReport(guidelines: readonly Reported[], options: PrettyOptions): string {
  const say = sayIn(options.language)
  const reports = guidelines.map(({id, profile, diagnostics, ...reported}) => {
    const messages = messageLines(counting(diagnostics), reported, options)
    const total = say('summary.guideline', {
      id: oneLine(id),
      profile: say(`profile.${profile}`),
      summary: summaryLine(diagnostics, say, options.quiet),
    })
    // Messages of several lines are told apart by a blank one.
    const separated = messages.map(message => (message.includes('\n') ? `${message}\n` : message))
    return `${[...separated, total].join('\n')}\n`
  })
  const all = guidelines.flatMap(({diagnostics}) => diagnostics)
  const total = say('summary.all', {count: guidelines.length, summary: summaryLine(all, say, options.quiet)})
  return [...reports, ...(guidelines.length > 1 ? [`${total}\n`] : [])].join('\n')
}
