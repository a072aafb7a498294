/** What the rules of style find in one text of each language, and the text with their fixes made. */
import {checkGuideline} from '../../../src/checks/index.js'
import {areaOf} from '../../../src/diagnostics/catalogue.js'
import type {Diagnostic} from '../../../src/diagnostics/finding.js'
import {applyFixes} from '../../../src/fix/apply-fixes.js'
import {readGuideline} from '../../../src/read-guideline.js'

const front = `---
id: x
title:
  zh: 示例指南
  en: An example
version: 1.0.0
languages: [zh-CN, en]
status: published
---
`

export const source = (zh: string, en: string, lines = ''): string =>
  `${front.replace('---\n', `---\n${lines}`)}\n${zh}\n\n${en}\n`

export function styleFindings(text: string): readonly Diagnostic[] {
  const read = readGuideline({files: new Map([['guideline.md', text]])})
  if (!read.guideline) throw new Error(JSON.stringify(read.findings))
  return checkGuideline(read.guideline, {documents: read.documents}).filter(({rule}) => areaOf(rule) === 'style')
}

/** `rule: actual → expected`, in order. */
export const found = (zh: string, en: string): readonly string[] =>
  styleFindings(source(zh, en)).map(
    ({rule, actual, expected}) => `${rule}: ${actual}${expected === undefined ? '' : ` → ${expected}`}`,
  )

/** Both texts with every fix of style made. */
export function mended(zh: string, en: string): readonly [zh: string, en: string] {
  let text = source(zh, en)
  for (let round = 0; round < 5; round++) text = applyFixes(text, styleFindings(text), 'guideline.md').text
  const [, chinese = '', english = ''] = text
    .slice(front.length)
    .trimEnd()
    .split(/\n\n|^\n/)
  return [chinese, english]
}
