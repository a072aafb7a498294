/** The report for people: a line a message, in the order of the source, then the count. */
import {type Diagnostic, type Language, wordDiagnostic} from '@zhinan/core'
import {pathInFolder} from '@zhinan/core/node'
import {type Reported, summarise} from '../checked-guideline.js'
import {type Say, sayIn} from '../say.js'

const colours = {error: 31, warning: 33, info: 36, dim: 2, bold: 1} as const

type Paint = (text: string, colour: keyof typeof colours) => string

const painter =
  (colour: boolean): Paint =>
  (text, name) =>
    colour ? `\u001b[${colours[name]}m${text}\u001b[0m` : text

/** Control characters of an untrusted text would reach the terminal as commands. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')

function lines(diagnostic: Diagnostic, folder: string, language: Language, paint: Paint, say: Say): string {
  const {place, severity, rule} = diagnostic
  const words = wordDiagnostic(diagnostic, language)
  const where = printable(`${pathInFolder(folder, place.file)}:${place.line}:${place.column}`)
  const kind = paint(say(`severity.${severity}`), severity)
  const head = `${paint(where, 'bold')} ${kind} ${printable(words.message)} ${paint(`(${rule})`, 'dim')}`
  return words.note ? `${head}\n    ${paint(printable(words.note), 'dim')}` : head
}

/** A line a message, and its note below. */
export function messageLines(
  diagnostics: readonly Diagnostic[],
  folder: string,
  language: Language,
  colour: boolean,
): readonly string[] {
  const [paint, say] = [painter(colour), sayIn(language)]
  return diagnostics.map(diagnostic => lines(diagnostic, folder, language, paint, say))
}

export function summaryLine(diagnostics: readonly Diagnostic[], say: Say): string {
  const {errors, warnings, infos} = summarise(diagnostics)
  if (errors + warnings + infos === 0) return say('summary.nothing')
  return say('summary.counts', {errors, warnings, infos})
}

export function prettyReport(guidelines: readonly Reported[], language: Language, colour: boolean): string {
  const say = sayIn(language)
  return guidelines
    .map(({id, folder, profile, diagnostics}) => {
      const messages = messageLines(diagnostics, folder, language, colour)
      const total = say('summary.guideline', {
        id: printable(id),
        profile: say(`profile.${profile}`),
        summary: summaryLine(diagnostics, say),
      })
      return `${[...messages, total].join('\n')}\n`
    })
    .join('\n')
}
