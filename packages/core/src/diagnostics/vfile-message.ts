/** The unified way out: a diagnostic as a VFileMessage, for editors and reporters of that ecosystem. */
import {VFileMessage} from 'vfile-message'
import type {Language} from '../model/language.js'
import type {Diagnostic} from './finding.js'
import {wordDiagnostic} from './words.js'

/**
 * `fatal` is true for an error, false for a warning and undefined for an info, as unified has it; `source` is `zhinan`, and the file
 * stands in `file`.
 */
export function toVFileMessage(diagnostic: Diagnostic, language: Language): VFileMessage {
  const {place} = diagnostic
  const worded = wordDiagnostic(diagnostic, language)
  const message = new VFileMessage(worded.message, {
    source: 'zhinan',
    ruleId: diagnostic.rule,
    place: {
      start: {line: place.line, column: place.column, ...(place.offset === undefined ? {} : {offset: place.offset})},
      end: {
        line: place.endLine,
        column: place.endColumn,
        ...(place.endOffset === undefined ? {} : {offset: place.endOffset}),
      },
    },
  })
  message.fatal = diagnostic.severity === 'info' ? undefined : diagnostic.severity === 'error'
  message.file = place.file
  if (diagnostic.url !== undefined) message.url = diagnostic.url
  if (diagnostic.actual !== undefined) message.actual = diagnostic.actual
  if (diagnostic.expected !== undefined) message.expected = [diagnostic.expected]
  if (worded.note !== undefined) message.note = worded.note
  return message
}
