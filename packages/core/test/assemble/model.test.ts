/** What the assembly does beyond pairing: numbers, citations, footnotes, facts, images, places. */
import {describe, expect, test} from 'vitest'
import {figurePaths} from '../../src/assemble/index.js'
import {readGuideline} from '../../src/read-guideline.js'
import {frontMatter, pairingFindings, readText, readTwo, written} from './support.js'

const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const bib = keys
  .map(key => `@article{${key}, title = {T ${key}}, author = {Doe, J}, journal = {J}, year = {2020}}`)
  .join('\n')

function numbering(text: string, languages: readonly string[] = ['zh-CN', 'en']): readonly string[] | undefined {
  const front = frontMatter(languages).replace('id: case', 'id: case\nreferences: r.bib')
  const files = new Map([
    ['guideline.md', `${front}${text}\n`],
    ['r.bib', bib],
  ])
  return readGuideline({files}).guideline?.numbering
}

describe('citations are numbered', () => {
  test.each([
    ['by first citation in the source language', '甲[@b]，乙[@a]。\n\nThe first [@a], and [@b].', ['b', 'a']],
    ['in reading order, not as written', 'The first [@a].\n\n甲[@b]。', ['b', 'a']],
    ['in headings', '## 甲[@c] | Part one [@c] {#p}\n\n甲[@a]。\n\nThe first [@a].', ['c', 'a']],
    [
      'in both halves of a cell',
      '甲[@a]。\n\nThe first [@a].\n\n| 药｜Drug | n |\n| - | - |\n| 氯胺酮[@d]｜Ketamine [@e] | [@b] |',
      ['a', 'd', 'b', 'e'],
    ],
    [
      'in footnotes where they are referred to',
      '甲[^1]，乙[@a]。\n\nThe first[^1], then [@a].\n\n[^1]: 注[@c]。\n\n    A note [@c].',
      ['c', 'a'],
    ],
    [
      'in labels before what is in the directive',
      ':::note[注[@g] | Note [@g]]{#n}\n甲[@a]。\n\nThe first [@a].\n:::',
      ['g', 'a'],
    ],
    [
      'once each, unknown ones not',
      '甲[@a; @zzz; @b]。\n\nThe first [@a; @zzz; @b].\n\n乙[@a]。\n\nThe second [@a].',
      ['a', 'b'],
    ],
    [
      'those of the other language alone last',
      '甲[@b]。\n\nThe first [@a; @b].\n\n乙[@c]。\n\nThe second [@c].',
      ['b', 'c', 'a'],
    ],
    [
      'those of text for the other edition last',
      ':::en{only}\nOnly this [@a].\n:::\n\n甲[@b]。\n\nThe first [@b].',
      ['b', 'a'],
    ],
    [
      'in the parts of a recommendation',
      ':::recommendation{#R}\n甲[@a]。\n\nWe suggest [@a].\n\n:::rationale\n理由[@c]。\n\nThe reason [@c].\n:::\n:::\n\n乙[@b]。\n\nThe second [@b].',
      ['a', 'c', 'b'],
    ],
  ])('%s', (_, text, expected) => {
    expect(numbering(text)).toEqual(expected)
  })

  test('by English where that is the source', () => {
    expect(numbering('The first [@a], and [@b].\n\n甲[@b]，乙[@a]。', ['en', 'zh-CN'])).toEqual(['a', 'b'])
  })

  test('in evidence profiles', () => {
    const profile =
      '```evidence-profile\noutcomes:\n  - outcome:\n      zh: 缓解\n      en: Remission\n    citations: d\n```'
    expect(numbering(`${profile}\n\n甲[@a]。\n\nThe first [@a].`)).toEqual(['d', 'a'])
  })
})

describe('numbers', () => {
  test('count each kind in reading order', () => {
    const text = [
      ':::question{#Q1}\n问题。\n\nThe question?\n:::',
      ':::recommendation{#R1}\n建议。\n\nWe suggest it.\n:::',
      ':::recommendation{#R2 type="good-practice"}\n应当。\n\nDo it always.\n:::',
      ':::figure{#F1}\n![](a.png)\n:::',
      ':::question{#Q2}\n又问。\n\nAnother question?\n:::',
      ':::figure{#F2}\n![](b.png)\n:::',
    ]
    const {guideline} = readText(`${text.join('\n\n')}\n`)
    const heads = written(guideline?.body ?? []).filter(line => /^:(?:question|recommendation|figure)/.test(line))
    expect(heads).toEqual([
      ':question 1 #Q1',
      ':recommendation 1 #R1',
      ':recommendation 2 #R2',
      ':figure 1 #F1',
      ':question 2 #Q2',
      ':figure 2 #F2',
    ])
  })
})

describe('footnotes', () => {
  const notes = (text: string) => {
    const read = readText(`${text}\n`)
    return {
      notes: read.guideline?.footnotes.map(({label, children}) => `${label}: ${written(children).join(' ; ')}`),
      findings: pairingFindings(read),
    }
  }
  test.each([
    ['E01 both languages in one', '甲[^n]。\n\nThe first[^n].\n\n[^n]: 注。\n\n    A note.', ['n: 注。 | A note.'], []],
    ['E02 a label twice', '甲[^n]。\n\nThe first[^n].\n\n[^n]: 注。\n\n[^n]: A note.', ['n: 注。 | A note.'], []],
    ['E02 English first', '甲[^n]。\n\nThe first[^n].\n\n[^n]: A note.\n\n[^n]: 注。', ['n: 注。 | A note.'], []],
    ['E04 two labels', '甲[^z]。\n\nThe first[^e].\n\n[^z]: 注。\n\n[^e]: A note.', ['z: 注。 |', 'e: | A note.'], []],
    [
      'between the languages of a pair',
      '甲[^n]。\n\n[^n]: 注。\n\n    A note.\n\nThe first[^n].',
      ['n: 注。 | A note.'],
      [],
    ],
    [
      'in the order of reference',
      '甲[^b]乙[^a]。\n\nThe first[^b] and[^a].\n\n[^a]: P\n\n[^b]: Q',
      ['b: = Q', 'a: = P'],
      [],
    ],
    [
      'missing in one language',
      '甲[^n]。\n\nThe first[^n].\n\n[^n]: 注。',
      ['n: 注。 |'],
      ['untranslated@5 (footnote)'],
    ],
  ])('%s', (_, text, expected, findings) => {
    expect(notes(text)).toEqual({notes: expected, findings})
  })

  test('of two files', () => {
    const {guideline} = readTwo('甲[^n]。\n\n[^n]: 注。\n', 'The first[^n].\n\n[^n]: A note.\n')
    expect(guideline?.footnotes.map(({children}) => written(children))).toEqual([['注。 | A note.']])
  })
})

describe('images', () => {
  test('are listed once, inside the folder', () => {
    const {guideline} = readText(
      '![](./img/a.png)\n\n:::figure{#f}\n![图](b%20c.png)\n:::\n\n甲![](img/a.png)。\n\nThe first.\n',
    )
    expect(guideline && figurePaths(guideline)).toEqual(['img/a.png', 'b c.png'])
  })

  test.each(['../a.png', '/a.png', 'https://example.org/a.png', 'a\\..\\..\\b.png', '%2e%2e/a.png', 'file:///a.png'])(
    '%s is nowhere in the model',
    path => {
      const {guideline, findings} = readText(`:::figure{#f}\n![图](<${path}>)\n:::\n`)
      expect(guideline && figurePaths(guideline)).toEqual([])
      expect(findings.map(({rule}) => rule)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:image-path|path-outside)$/)]),
      )
    },
  )
})

describe('facts', () => {
  const fence = '```etd\ncriteria:\n  - criterion: values\n    judgement:\n      zh: 不确定\n      en: uncertain\n```'
  test('stand where written, once', () => {
    const {guideline} = readText(`:::recommendation{#R}\n建议。\n\nWe suggest it.\n\n:::evidence\n${fence}\n:::\n:::\n`)
    expect(written(guideline?.body ?? [])).toEqual([
      ':recommendation 1 #R',
      '  建议。 | We suggest it.',
      '  :evidence',
      '    etd',
    ])
  })

  test('are copied from file to file only if they are equal', () => {
    const same = readTwo(`甲段。\n\n${fence}\n`, `The first.\n\n${fence}\n`)
    expect(written(same.guideline?.body ?? [])).toEqual(['甲段。 | The first.', 'etd'])
    expect(pairingFindings(same)).toEqual([])
    const other = readTwo(`甲段。\n\n${fence}\n`, `The first.\n\n${fence.replace('uncertain', 'varied')}\n`)
    expect(written(other.guideline?.body ?? [])).toEqual(['甲段。 | The first.', 'etd'])
    expect(pairingFindings(other)).toEqual(['facts-differ@en:3 (fence)'])
  })
})

describe('places', () => {
  test('are those of the source, in both files', () => {
    const {guideline} = readTwo('## 背景 {#b}\n\n甲段。\n', '## Background {#b}\n\nThe first.\n')
    const [section] = guideline?.body ?? []
    expect(section).toMatchObject({
      place: {file: 'guideline.zh.md', line: 11, column: 1},
      idPlace: {line: 11},
    })
    const pair = section?.type === 'section' ? section.children[0] : undefined
    expect(pair).toMatchObject({
      place: {file: 'guideline.zh.md', line: 13},
      sides: {en: [{position: {start: {line: 13}}, data: {file: 'guideline.en.md'}}]},
    })
    expect(pair?.type === 'pair' && pair.sides.zh?.[0]).not.toHaveProperty('data')
  })

  test('of attributes are their own', () => {
    const {guideline} = readText(':::recommendation{#R1 strength="strong"}\n建议。\n\nWe suggest it.\n:::\n')
    expect(guideline?.body[0]).toMatchObject({
      attributes: {strength: 'strong'},
      places: {name: {line: 11}, id: {line: 11}, strength: {line: 11, column: 23}},
    })
  })
})
