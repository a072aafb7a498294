/** What of a text is shown, and where the carets stand, by columns. */
import {describe, expect, test} from 'vitest'
import {carets, cutTo, displayWidth, type Excerpt, excerpt, padTo} from '../../src/reporters/index.js'

const shown = (parts: Excerpt) => parts.map(({text}) => text).join('')
const long = '氯胺酮'.repeat(40)

test.each([
  ['', 0],
  ['abc', 3],
  ['中文', 4],
  ['，。（）', 8],
  ['“”…—±×≥', 7],
  ['e\u0301', 1],
  ['ﾊﾝｶｸ', 4],
  ['０．５', 6],
  ['한국', 4],
  ['𠀀', 2],
  ['a\u200bb', 2],
  ['😀', 2],
  ['👨\u200d👩\u200d👧', 2],
  ['❤\ufe0f', 2],
  ['👍🏽', 2],
  ['①㈠', 3],
])('%j takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width))

test.each([
  ['中文字', 5, '中文…'],
  ['中文字', 6, '中文字'],
  ['e\u0301e\u0301e\u0301', 2, 'e\u0301…'],
])('%j in %i columns is %j', (text, width, expected) => {
  expect(cutTo(text, width)).toBe(expected)
  expect(displayWidth(padTo(expected, 10))).toBe(10)
})

describe('the line below', () => {
  test.each([
    ['Latin', 'dose 5 mg/kg.', [[5, 12]], 'dose 5 mg/kg.', '     ^^^^^^^'],
    ['Chinese before', '静脉输注0.5 mg/kg。', [[4, 13]], '静脉输注0.5 mg/kg。', '        ^^^^^^^^^'],
    ['Chinese marked', '静脉输注', [[2, 4]], '静脉输注', '    ^^^^'],
    ['an accent', 'e\u0301te\u0301 5', [[6, 7]], 'e\u0301te\u0301 5', '    ^'],
    ['a mark on an accent alone', 'ae\u0301', [[2, 3]], 'ae\u0301', ' ^'],
    ['half of a pair', '𠀀𠀁5', [[4, 5]], '𠀀𠀁5', '    ^'],
    ['a tab', '\tdose 5', [[6, 7]], '    dose 5', '         ^'],
    ['a tab after text', 'ab\t5', [[3, 4]], 'ab  5', '    ^'],
    ['a place between', '甲乙', [[1, 1]], '甲乙', '  ^'],
    ['a place at the end', '甲乙', [[2, 2]], '甲乙', '    ^'],
    [
      'two places',
      'a b c d',
      [
        [0, 1],
        [4, 5],
      ],
      'a b c d',
      '^   ^',
    ],
    [
      'touching',
      'abcd',
      [
        [0, 2],
        [2, 4],
      ],
      'abcd',
      '^^^^',
    ],
    [
      'out of order and overlapping',
      'abcdef',
      [
        [3, 5],
        [0, 4],
      ],
      'abcdef',
      '^^^^^',
    ],
    ['beyond the end', 'abc', [[2, 90]], 'abc', '  ^'],
    ['controls', 'a\u001b[1mb\u202e', [[5, 6]], 'a\ufffd[1mb\ufffd', '     ^'],
    ['line feeds', 'a\nb', [[2, 3]], 'a b', '  ^'],
    ['nothing', '', [[0, 0]], '', '^'],
    ['no mark', 'abc', [], 'abc', ''],
  ] as const)('%s', (_, text, marks, line, below) => {
    const parts = excerpt({text, marks}, 60)
    expect(shown(parts)).toBe(line)
    expect(carets(parts)).toBe(below)
  })
})

describe('a long line is cut', () => {
  test.each([
    ['around the place', 60, 61, 24, '…胺酮氯胺酮氯', 11],
    ['at its end', 119, 120, 24, '…', 23],
    ['at its beginning', 0, 1, 24, '', 0],
  ])('%s', (_, from, to, width, before, column) => {
    const parts = excerpt({text: long, marks: [[from, to]]}, width)
    expect(displayWidth(shown(parts))).toBeLessThanOrEqual(width)
    expect(displayWidth(shown(parts))).toBeGreaterThan(width - 4)
    expect(shown(parts).startsWith(before)).toBe(true)
    expect(carets(parts).length).toBeGreaterThan(0)
    expect(Math.abs(carets(parts).indexOf('^') - column)).toBeLessThanOrEqual(2)
    expect(parts.find(({marked}) => marked)?.text).toBe(long.slice(from, to))
  })

  test.each([
    ['a number before', '每日剂量10.5 mg/kg，每周3次', '每周3次', 20, '… mg/kg，每周3次'],
    ['a number after', '每周3次，连续静脉输注四十分钟12.5 mg/kg后停', '每周3次', 33, '每周3次，连续静脉输注四十分钟…'],
    ['a word', 'an internationally accepted dose of ketamine for adults', 'dose', 26, '… accepted dose of …'],
    ['the number of which a part is marked', `${'a'.repeat(60)} 12.5 mg ${'b'.repeat(60)}`, '.5', 24, '… 12.5 mg …'],
  ])('without half of %s', (_, text, marked, width, expected) => {
    const at = text.indexOf(marked)
    expect(shown(excerpt({text, marks: [[at, at + marked.length]]}, width))).toBe(expected)
  })

  test('two places far apart keep their surroundings, with … between', () => {
    const text = `${'a'.repeat(100)}X${'b'.repeat(100)}Y${'c'.repeat(100)}`
    const parts = excerpt(
      {
        text,
        marks: [
          [100, 101],
          [201, 202],
        ],
      },
      41,
    )
    expect(shown(parts)).toBe(`…${'a'.repeat(9)}X${'b'.repeat(9)}…${'b'.repeat(9)}Y${'c'.repeat(9)}…`)
    expect(carets(parts)).toBe(`${' '.repeat(10)}^${' '.repeat(19)}^`)
  })

  test('a mark wider than the line is shown from its beginning', () => {
    const parts = excerpt({text: `ab ${long}`, marks: [[3, 3 + long.length]]}, 30)
    expect(shown(parts).startsWith('ab 氯胺酮')).toBe(true)
    expect(shown(parts).endsWith('…')).toBe(true)
    expect(displayWidth(shown(parts))).toBeLessThanOrEqual(30)
  })

  test('a text without marks is shown where it is looked at', () => {
    const text = `${'a'.repeat(200)}HERE${'b'.repeat(200)}`
    expect(shown(excerpt({text, marks: []}, 30, 202))).toContain('HERE')
  })

  test('no pair of surrogates is parted', () => {
    for (const width of [20, 21, 22, 23]) {
      for (let at = 0; at < 40; at++) {
        const parts = excerpt({text: '𠀀'.repeat(500), marks: [[at * 20, at * 20 + 2]]}, width)
        expect(shown(parts)).not.toMatch(/\p{Surrogate}/u)
      }
    }
  })
})

test.each([
  ['one long word', 'a'.repeat(5_000_000), 2_500_000],
  ['marks that join', `a${'\u0301'.repeat(2_000_000)}`, 1_000_000],
  ['tabs', '\t'.repeat(2_000_000), 1_000_000],
  ['joined emoji', '👨\u200d'.repeat(500_000), 900_000],
])('%s takes no longer than a short line', (_, text, at) => {
  const started = performance.now()
  for (let times = 0; times < 20; times++) excerpt({text, marks: [[at, at + 100_000]]}, 100)
  expect(performance.now() - started).toBeLessThan(5000)
})
