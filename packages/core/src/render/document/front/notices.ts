/** What a reader must know first: example, withdrawn, draft, and how many errors the draft has. */

import type {Diagnostic} from '../../../diagnostics/finding.js'
import {wordDiagnostic} from '../../../diagnostics/index.js'
import type {Language} from '../../../model/language.js'
import {type DocumentContext, rootScope, type Scope} from '../context.js'
import {localizedParagraph, paragraphInEach} from '../localized.js'
import type {DiagnosticMark, DocumentNode, Notice} from '../nodes.js'
import {text, word} from '../words.js'

/** Marks of infos are not printed. */
export function diagnosticMark(diagnostic: Diagnostic, lang: Language, withPlace: boolean): DiagnosticMark {
  const {message} = wordDiagnostic(diagnostic, lang)
  const {file, line} = diagnostic.place
  return {
    type: 'diagnosticMark',
    severity: diagnostic.severity === 'error' ? 'error' : 'warning',
    rule: diagnostic.rule,
    lang,
    message: withPlace ? word(lang, 'mark.place', {message, file, line}) : message,
  }
}

const ours = (scope: Scope, key: string, values: Record<string, number> = {}): DocumentNode[] =>
  paragraphInEach(scope, lang => [text(word(lang, key, values))])

const titled = (scope: Scope, kind: Notice['kind'], title: string, children: DocumentNode[]): Notice => ({
  type: 'notice',
  kind,
  children: [
    ...paragraphInEach(scope, lang => [{type: 'strong', children: [text(word(lang, `notice.title.${title}`))]}]),
    ...children,
  ],
})

function counts(scope: Scope, diagnostics: readonly Diagnostic[], elsewhere: readonly Diagnostic[]): Notice[] {
  const errors = diagnostics.filter(diagnostic => diagnostic.severity === 'error').length
  const warnings = diagnostics.filter(diagnostic => diagnostic.severity === 'warning').length
  if (errors + warnings === 0) return []
  const key = warnings === 0 ? 'notice.errorsOnly' : errors === 0 ? 'notice.warningsOnly' : 'notice.errors'
  const marks = elsewhere.map(diagnostic => diagnosticMark(diagnostic, scope.lang, true))
  return [
    titled(scope, 'errors', 'errors', [
      ...ours(scope, key, {errors, warnings}),
      ...(marks.length > 0 ? [...ours(scope, 'notice.elsewhere'), ...marks] : []),
    ]),
  ]
}

export function notices(
  context: DocumentContext,
  diagnostics: readonly Diagnostic[],
  elsewhere: readonly Diagnostic[],
): Notice[] {
  const {metadata} = context.guideline
  const scope = rootScope(context, 'notice')
  const own = metadata.notice ? localizedParagraph(scope, metadata.notice) : []
  const result: Notice[] = []
  if (metadata.status === 'withdrawn') {
    result.push(titled(scope, 'withdrawn', 'withdrawn', ours(scope, 'notice.withdrawn')))
  }
  if (metadata.example) {
    result.push(titled(scope, 'example', 'example', own.length > 0 ? own : ours(scope, 'notice.example')))
  } else if (own.length > 0) {
    result.push(titled(scope, 'general', 'general', own))
  }
  if (metadata.status === 'draft' || metadata.status === 'consultation') {
    result.push(titled(scope, 'draft', metadata.status, ours(scope, `notice.${metadata.status}`)))
  }
  return [...result, ...counts(scope, diagnostics, elsewhere)]
}
