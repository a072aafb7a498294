/**
 * Annotations for GitHub Actions: a workflow command for each message, which GitHub shows beside the line in a pull request. It shows ten
 * errors, ten warnings and ten notices of a step; the log has them all.
 *
 * Escaping is that of the runner: `%`, CR and LF everywhere, in properties `:` and `,` too
 * (https://github.com/actions/toolkit, packages/core/src/command.ts).
 */
import {type Diagnostic, type Language, type Severity, wordDiagnostic} from '@zhinan/core'
import {sayIn} from '../say.js'
import {plainLines} from './plain-texts.js'
import {summaryLine} from './pretty.js'
import {oneLine, printable} from './printable.js'
import {counting, pathOf, type Reported} from './reported.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const satisfies Record<Severity, string>

const escapes: Readonly<Record<string, string>> = {'%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C'}
const escaped = (character: string): string => escapes[character] ?? character

const escapeMessage = (text: string): string => printable(text.replace(/\r\n?/g, '\n')).replace(/[%\r\n]/g, escaped)
const escapeProperty = (text: string): string => oneLine(text).replace(/[%:,]/g, escaped)

/** The runner also obeys `##[command]` wherever it stands in a line. */
const unobeyed = (text: string): string => text.replaceAll('##[', '## [')

function annotation(diagnostic: Diagnostic, reported: Reported, language: Language): string {
  const {place, severity, rule} = diagnostic
  const {line, endLine, column, endColumn} = place
  const words = wordDiagnostic(diagnostic, language)
  // Columns are read only where a place is within one line.
  const columns = line === endLine ? {col: String(column), endColumn: String(Math.max(column, endColumn))} : {}
  const properties = {
    file: pathOf(reported, place.file).replaceAll('\\', '/'),
    line: String(line),
    endLine: String(endLine),
    ...columns,
    title: `${words.title} (${rule})`,
  }
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`)
  return `::${commands[severity]} ${listed.join(',')}::${escapeMessage(plainLines(diagnostic, language).join('\n'))}`
}

export function githubReport(guidelines: readonly Reported[], language: Language): string {
  const say = sayIn(language)
  const lines = guidelines.flatMap(reported => {
    const {id, profile, diagnostics} = reported
    const summary = summaryLine(diagnostics, say)
    const total = say('summary.guideline', {id: oneLine(id), profile: say(`profile.${profile}`), summary})
    // A line that began with the id could begin with `::`.
    return [...counting(diagnostics).map(diagnostic => annotation(diagnostic, reported, language)), `zhinan: ${total}`]
  })
  return lines.map(line => `${unobeyed(line)}\n`).join('')
}
