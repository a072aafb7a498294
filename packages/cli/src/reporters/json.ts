/** The report for programs; its shape is documented in docs/cli.md and changes only with a major version. */
import {type Diagnostic, type Language, type Localized, type MarkedText, wordDiagnostic} from '@zhinan/core'
import {printableJson} from './printable.js'
import {counting, pathOf, type Reported, summarise, suppressedOf} from './reported.js'

const markedText = (marked: MarkedText | undefined) =>
  marked ? {text: marked.text, marks: marked.marks.map(([start, end]) => ({start, end}))} : null

const bothTexts = (texts: Localized<MarkedText>) => ({zh: markedText(texts.zh), en: markedText(texts.en)})

/** The fields of version 0.1 stand first and in their order. */
export function jsonMessage(diagnostic: Diagnostic, folder: string, language: Language) {
  const {place, rule, severity, lang, actual, expected, url, fix, texts} = diagnostic
  const words = wordDiagnostic(diagnostic, language)
  return {
    rule,
    severity,
    message: words.message,
    file: pathOf({folder}, place.file),
    line: place.line,
    column: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    lang: lang ?? null,
    actual: actual ?? null,
    expected: expected ?? null,
    note: words.note ?? null,
    url: url ?? null,
    texts: texts ? bothTexts(texts) : null,
    fix: fix?.map(({file, start, end, text}) => ({file: pathOf({folder}, file), start, end, text})) ?? null,
  }
}

export const jsonReported = ({id, folder, profile, diagnostics}: Reported, language: Language) => ({
  id,
  path: folder,
  profile,
  messages: counting(diagnostics).map(diagnostic => jsonMessage(diagnostic, folder, language)),
  suppressed: suppressedOf(diagnostics).map(diagnostic => ({
    ...jsonMessage(diagnostic, folder, language),
    suppressed: diagnostic.suppressed ?? null,
  })),
  summary: summarise(diagnostics),
})

export function jsonReport(guidelines: readonly Reported[], language: Language): string {
  return `${printableJson({guidelines: guidelines.map(reported => jsonReported(reported, language))})}\n`
}
