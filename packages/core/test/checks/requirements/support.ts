/** A guideline around requirements, and what one rule finds in it. */

import type {CheckOptions} from '../../../src/checks/index.js'
import {wordDiagnostic} from '../../../src/diagnostics/words.js'
import {checkFiles} from '../support.js'

const base = [
  'id: x',
  'title:',
  '  zh: 指南',
  '  en: A guideline',
  'version: 1.0.0',
  'languages: [zh-CN, en]',
  'status: draft',
]

export interface Found {
  /** Line of the body, from 1; of the front matter, below 1. */
  readonly line: number
  readonly severity: string
  readonly actual?: string | undefined
  readonly expected?: string | undefined
  readonly note?: string | undefined
  readonly lang?: string | undefined
  readonly message: string
  readonly chinese: string
}

export function check(body: string, lines: readonly string[] = [], options: CheckOptions = {}) {
  const head = ['---', ...base, ...lines, '---', ''].join('\n')
  const {diagnostics} = checkFiles(new Map([['guideline.md', `${head}${body}`]]), options)
  const before = head.split('\n').length - 1
  return (rule: string): readonly Found[] =>
    diagnostics
      .filter(diagnostic => diagnostic.rule === rule)
      .map(diagnostic => ({
        line: diagnostic.place.line - before,
        severity: diagnostic.severity,
        actual: diagnostic.actual,
        expected: diagnostic.expected,
        note: diagnostic.note,
        lang: diagnostic.lang,
        message: wordDiagnostic(diagnostic, 'en').message,
        chinese: wordDiagnostic(diagnostic, 'zh').message,
      }))
}

/** A requirement with the given attributes behind its id. */
export const requirement = (id: string, attributes: string, inside = ''): string =>
  `:::requirement{#${id} ${attributes}}\n应当如此。\n\nIt must be so.\n${inside}:::\n`

export const box = (area: string, ...requirements: readonly string[]): string =>
  `:::${area}\n${requirements.join('\n')}:::\n`
