/** Names that every JavaScript object has are words like any other wherever an author may write a name. */
import {expect, test} from 'vitest'
import {type Finding, languages, readGuideline, wordDiagnostic} from '../../src/index.js'

const names = ['constructor', 'hasOwnProperty', 'isPrototypeOf', 'toString', 'valueOf']

const source = (name: string) => `---
id: test
version: 0.1.0
status: ${name}
${name}: 1
title:
  zh: 测试
  en: Test
languages:
  - zh-CN
  - en
---

:::${name}{#a}
正文

Text
:::
`

const findingsOf = (name: string): readonly Finding[] =>
  readGuideline({files: new Map([['guideline.md', new TextEncoder().encode(source(name))]])}).findings

test.each(names)('%s is an unknown name, and nothing of the program stands in the message', name => {
  const findings = findingsOf(name)
  const at = (rule: string) => findings.filter(finding => finding.rule === rule).map(({place}) => place.line)
  expect(at('field-value')).toEqual([4])
  expect(at('field-unknown')).toEqual([5])
  expect(at('directive-unknown')).toEqual([14])
  expect(at('field-not-text')).toEqual([])
  for (const finding of findings)
    for (const language of languages)
      expect(JSON.stringify(wordDiagnostic(finding, language))).not.toMatch(/native code|function|\[object/)
  for (const {fix = []} of findings) for (const {text} of fix) expect(typeof text).toBe('string')
})
