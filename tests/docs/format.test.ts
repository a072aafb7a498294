/** Every example of docs/format.md (and its Chinese twin) does what the page says. */
import {readFileSync} from 'node:fs'
import {checkGuideline, gradeFindings, readGuideline} from '@zhinan/core'
import {describe, expect, test} from 'vitest'

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8')

const library = `@article{zarate2006, author = {Zarate, C. A. and Singh, J. B.}, title = {A trial}, journal = {J}, year = {2006}, volume = {1}, number = {1}, pages = {1-2}}
@article{murrough2013, author = {Murrough, J. W.}, title = {Another trial}, journal = {J}, year = {2013}, volume = {2}, number = {1}, pages = {1-2}}
`

const head = `---
id: example
version: "1"
status: draft
title:
  zh: 示例
  en: Example
languages: [zh-CN, en]
grading: GRADE
references: references.bib
---

`

interface Example {
  readonly line: number
  readonly kind: string
  readonly text: string
}

function examplesOf(text: string): readonly Example[] {
  const found: Example[] = []
  for (const match of text.matchAll(/^(`{3,4})markdown (ok|file|reports=\S+)\n([\s\S]*?)\n\1$/gm)) {
    found.push({line: text.slice(0, match.index).split('\n').length, kind: match[2]!, text: match[3]!})
  }
  return found
}

/** Rules that speak of what a small example leaves out, not of how it is written. */
const aboutTheWhole =
  /^(?:section-missing|ethics-missing|consent-missing|training-missing|funding-missing|interests-missing|review-date-missing|corresponding-|summary-missing|abstract-missing|reference-uncited|heading-no-id)/

function rulesOf(text: string, keep: (rule: string, severity: string) => boolean): readonly string[] {
  const {guideline, findings} = readGuideline({
    files: new Map([
      ['guideline.md', text],
      ['references.bib', library],
    ]),
  })
  expect(guideline).toBeDefined()
  const diagnostics = [...gradeFindings(findings, 'draft'), ...checkGuideline(guideline!)]
  return diagnostics.filter(({rule, severity}) => keep(rule, severity)).map(({rule}) => rule)
}

for (const name of ['format.md', 'format.zh.md']) {
  describe(name, () => {
    const examples = examplesOf(page(name))

    test('has examples', () => expect(examples.length).toBeGreaterThan(25))

    for (const {line, kind, text} of examples) {
      test(`line ${line}: ${kind}`, () => {
        const whole = kind === 'file' ? text : `${head}${text}\n`
        if (kind.startsWith('reports=')) {
          const expected = [...new Set(kind.slice('reports='.length).split(','))]
          expect([...new Set(rulesOf(whole, rule => expected.includes(rule)))].sort()).toEqual(expected.sort())
        } else {
          expect(rulesOf(whole, (rule, severity) => severity !== 'info' && !aboutTheWhole.test(rule))).toEqual([])
        }
      })
    }
  })
}

test('both languages of the page show the same kinds of example in the same order', () => {
  expect(examplesOf(page('format.zh.md')).map(({kind}) => kind)).toEqual(
    examplesOf(page('format.md')).map(({kind}) => kind),
  )
})
