/** The report for programs; its shape is documented in docs/cli.md and changes only with a major version. */
import {type Diagnostic, type Language, wordDiagnostic} from '@zhinan/core'
import {pathInFolder} from '@zhinan/core/node'
import {type Reported, summarise} from '../checked-guideline.js'

export function jsonMessage(diagnostic: Diagnostic, folder: string, language: Language) {
  const {place, rule, severity, lang, actual, expected, url} = diagnostic
  const words = wordDiagnostic(diagnostic, language)
  return {
    rule,
    severity,
    message: words.message,
    file: pathInFolder(folder, place.file),
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    lang: lang ?? null,
    actual: actual ?? null,
    expected: expected ?? null,
    note: words.note ?? null,
    url: url ?? null,
  }
}

export const jsonReported = ({id, folder, profile, diagnostics}: Reported, language: Language) => ({
  id,
  path: folder,
  profile,
  messages: diagnostics.map(diagnostic => jsonMessage(diagnostic, folder, language)),
  summary: summarise(diagnostics),
})

export function jsonReport(guidelines: readonly Reported[], language: Language): string {
  const report = {guidelines: guidelines.map(reported => jsonReported(reported, language))}
  return `${JSON.stringify(report, null, 2)}\n`
}
