/** Every rule says the same in both languages: the same values, the same notes, in the grammar that all messages share. */
import {describe, expect, test} from 'vitest'
import {areaOf, areas, definitionOf} from '../../src/diagnostics/catalogue.js'
import type {RuleWords} from '../../src/diagnostics/finding.js'
import {severityIn} from '../../src/diagnostics/severity.js'
import {wordDiagnostic} from '../../src/diagnostics/words.js'
import {resources} from '../../src/locales/resources.generated.js'

const rules = Object.entries(areas).flatMap(([area, definitions]) => Object.keys(definitions).map(id => ({area, id})))

function wordsOf(language: 'zh' | 'en', area: string, id: string): RuleWords | undefined {
  const namespaces: Readonly<Record<string, unknown>> = resources[language]
  return (namespaces[`rules-${area}`] as Readonly<Record<string, RuleWords>>)[id]
}

const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(match => match[1]).sort()
const unique = (list: readonly (string | undefined)[]) => [...new Set(list)]

describe.each(rules)('$id', ({area, id}) => {
  const zh = wordsOf('zh', area, id)
  const en = wordsOf('en', area, id)

  test('has words in both languages', () => {
    expect(zh?.title && zh.message && zh.docs).toBeTruthy()
    expect(en?.title && en.message && en.docs).toBeTruthy()
  })

  test('fills the same values into both', () => {
    // Words that come in both languages from elsewhere are two values of one meaning.
    const [inChinese, inEnglish] = [zh!.message, en!.message].map(text =>
      text.replace(/\{\{(?:zh|en)\}\}/g, '{{words}}').replace(/(?:Zh|En)\}\}/g, '}}'),
    )
    expect(unique(values(inChinese!))).toEqual(unique(values(inEnglish!)))
  })

  test('has the same notes in both', () => {
    expect(Object.keys(zh!.notes ?? {}).sort()).toEqual(Object.keys(en!.notes ?? {}).sort())
  })

  test('is said in Chinese where it is Chinese and in English where it is English', () => {
    expect(zh!.title + zh!.docs).toMatch(/\p{Script=Han}/u)
    expect(`${en!.title}${en!.message}`.replace(/`[^`]*`/g, '')).not.toMatch(/\p{Script=Han}{4}/u)
  })

  test('says what is unexpected and what is expected', () => {
    expect(en!.message).toMatch(/^Unexpected .+, expected .+/su)
    expect(zh!.message).toMatch(/应/u)
  })

  test('is graded under every profile', () => {
    for (const profile of ['draft', 'consultation', 'publication'] as const) {
      expect(['error', 'warning', 'info', 'off']).toContain(severityIn(definitionOf(id)!.severity, profile))
    }
    expect(areaOf(id)).toBe(area)
  })
})

test('a rule that nobody knows has no words', () => {
  expect(() => wordDiagnostic({rule: 'nobody/knows'}, 'en')).toThrow(/nobody\/knows/)
})

test('a value is text, whatever it looks like', () => {
  const {message} = wordDiagnostic({rule: 'citation-unknown', data: {key: '{{nearest}} $t(x) <b>'}}, 'en')
  expect(message).toBe('Unexpected citation key `{{nearest}} $t(x) <b>`, expected a key of the reference library')
})

test('a list of codes is parted as each language parts lists', () => {
  const finding = {rule: 'field-value', data: {actual: 'a, b', field: 'type', allowed: 'standard, rapid'}}
  expect(wordDiagnostic(finding, 'zh').message).toBe('`type` 的值为 `a, b`，应为下列之一：standard、rapid')
  expect(wordDiagnostic(finding, 'en').message).toContain('expected one of standard, rapid')
})
