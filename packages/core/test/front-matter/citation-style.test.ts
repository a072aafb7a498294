/** `citationStyle` in its three shapes, and what is said of mistakes in it. */
import {describe, expect, test} from 'vitest'
import {mergeFrontMatter} from '../../src/front-matter/index.js'
import type {CitationStyle} from '../../src/model/citation-style.js'
import {read} from './read.js'

const front = (yaml: string) => read(`id: a\ntitle: {zh: 甲, en: A}\nlanguages: [zh-CN, en]\n${yaml}`)
const styles = (yaml: string) => front(yaml).metadata?.citationStyle
const all = (style: CitationStyle) => ({zh: style, en: style, parallel: style})

describe('what is read', () => {
  test.each<[string, ReturnType<typeof styles>]>([
    ['grading: GRADE', undefined],
    ['citationStyle: ama', all({style: 'ama'})],
    ['citationStyle: styles/journal.csl', all({style: 'styles/journal.csl'})],
    ['citationStyle: ./journal.CSL', all({style: 'journal.CSL'})],
    ['citationStyle: {style: vancouver, doi: false}', all({style: 'vancouver', doi: false})],
    ['citationStyle: {joinFrom: 3}', all({style: 'cma', joinFrom: 3})],
    [
      'citationStyle: {zh: gbt7714-2025, en: vancouver, parallel: gbt7714-2015}',
      {zh: {style: 'gbt7714-2025'}, en: {style: 'vancouver'}, parallel: {style: 'gbt7714-2015'}},
    ],
    ['citationStyle: {en: ama}', {en: {style: 'ama'}}],
    [
      'citationStyle:\n  zh:\n    style: gbt7714-2015\n    authors: {upTo: 6, shown: 3}\n    punctuation: half-width\n    joinFrom: 2',
      {
        zh: {
          style: 'gbt7714-2015',
          authors: {upTo: 6, shown: 3},
          punctuation: 'half-width',
          joinFrom: 2,
        },
      },
    ],
    [
      'citationStyle: {style: cma, authors: 6, url: 是, accessDate: no, journalTitles: full, familyNames: capitals, givenNames: full, pairs: english, order: ascending, citations: on-line}',
      all({
        style: 'cma',
        authors: {upTo: 6, shown: 6},
        url: true,
        accessDate: false,
        journalTitles: 'full',
        familyNames: 'capitals',
        givenNames: 'full',
        pairs: 'english',
        order: 'ascending',
        citations: 'on-line',
      }),
    ],
  ])('%s', (yaml, expected) => {
    const {metadata, findings} = front(yaml)
    expect(findings).toEqual([])
    expect(metadata?.citationStyle).toEqual(expected)
  })
})

describe('what is reported', () => {
  const ids = 'cma, gbt7714-2025, gbt7714-2015, vancouver, ama'
  /** Line 5 is the first line of the field. */
  test.each<[yaml: string, rule: string, column: number, actual: string | undefined, expected: string | undefined]>([
    ['citationStyle: gbt7714-2205', 'citation-style-unknown', 16, 'gbt7714-2205', 'gbt7714-2025'],
    ['citationStyle: Chicago', 'citation-style-unknown', 16, 'Chicago', ids],
    ['citationStyle: GB/T 7714—2025', 'citation-style-unknown', 16, 'GB/T 7714—2025', 'gbt7714-2025'],
    ['citationStyle: 中华医学会', 'citation-style-unknown', 16, '中华医学会', 'cma'],
    ['citationStyle: {en: Vancover}', 'citation-style-unknown', 21, 'Vancover', 'vancouver'],
    ['citationStyle: {zh: {style: apa}}', 'citation-style-unknown', 29, 'apa', ids],
    ['citationStyle: ../journal.csl', 'path-form', 16, '../journal.csl', 'journal.csl'],
    ['citationStyle: {en: "https://x.org/a.csl"}', 'path-form', 21, 'https://x.org/a.csl', 'journal.csl'],
    ['citationStyle: {style: ama, joinfrom: 3}', 'field-unknown', 29, 'joinfrom', 'joinFrom'],
    ['citationStyle: {style: ama, 标点: 半角}', 'field-unknown', 29, '标点', 'punctuation'],
    ['citationStyle: {zh: ama, fr: ama}', 'field-unknown', 26, 'fr', 'zh, en, parallel'],
    ['citationStyle: {中文: ama}', 'field-unknown', 17, '中文', 'zh'],
    ['引文格式: ama', 'field-unknown', 1, '引文格式', 'citationStyle'],
    ['citationStyle: {joinFrom: 4}', 'field-value', 27, '4', '2, 3'],
    ['citationStyle: {punctuation: 半角}', 'field-value', 30, '半角', 'half-width'],
    ['citationStyle: {doi: maybe}', 'field-value', 22, 'maybe', 'true, false'],
    ['citationStyle: {authors: none}', 'field-value', 26, 'none', '1–99'],
    ['citationStyle: {authors: {upTo: 0, shown: 1}}', 'field-value', 33, '0', '1–99'],
    ['citationStyle: {authors: {upTo: 3, shown: 6}}', 'field-value', 43, '6', '1–3'],
    ['citationStyle: {authors: {upTo: 3}}', 'field-missing', 26, undefined, 'shown'],
    ['citationStyle: [ama, cma]', 'field-not-map', 16, undefined, undefined],
    ['citationStyle: {en: [ama]}', 'field-not-map', 21, undefined, undefined],
  ])('%s', (yaml, rule, column, actual, expected) => {
    const {findings} = front(yaml)
    expect(findings.map(finding => finding.rule)).toContain(rule)
    const [finding] = findings
    expect(finding).toMatchObject({rule, place: {line: 5, column}})
    expect(finding?.actual).toBe(actual)
    expect(finding?.expected).toBe(expected)
  })

  test('an unknown style names the known ones; the rest is kept', () => {
    const {findings, metadata} = front('citationStyle: {zh: chicago, en: {style: ama, joinFrom: 9, doi: false}}')
    expect(findings.map(finding => [finding.rule, finding.data?.allowed])).toEqual([
      ['citation-style-unknown', ids],
      ['field-value', '2, 3'],
    ])
    expect(metadata?.citationStyle).toEqual({en: {style: 'ama', doi: false}})
  })

  test('a style in other words is read as meant, and mended by the fix', () => {
    expect(styles('citationStyle: GB/T 7714—2015')).toEqual(all({style: 'gbt7714-2015'}))
    const {findings, text} = front('citationStyle: NLM')
    const [fix] = findings[0]?.fix ?? []
    expect(fix && text.slice(0, fix.start) + fix.text + text.slice(fix.end)).toContain('citationStyle: vancouver\n')
  })
})

test('the two-file form: stands in one file, is contradicted by the other', () => {
  const zh = read('id: a\ntitle: 甲\nlanguages: [zh-CN, en]\ncitationStyle: {zh: cma, en: ama}', 'zh')
  const en = read('title: A\ncitationStyle: {en: vancouver}', 'en')
  const merged = mergeFrontMatter(zh, en)
  expect(merged.metadata?.citationStyle).toEqual({zh: {style: 'cma'}, en: {style: 'ama'}})
  expect(merged.findings.filter(({rule}) => rule === 'front-matter-differs')).toMatchObject([
    {actual: 'vancouver', expected: 'ama'},
  ])
})
