import {expect, test} from 'vitest'
import {alignSentences} from '../../../src/checks/wording/align.js'
import {sentencesOf} from '../../../src/checks/wording/sentences.js'

test.each([
  ['decimals and units', 'Give 0.5 mg/kg. Wait 1 h.', ['Give 0.5 mg/kg.', 'Wait 1 h.']],
  [
    'abbreviations',
    'Drug vs. placebo, e.g. saline, i.v. only. Then stop.',
    ['Drug vs. placebo, e.g. saline, i.v. only.', 'Then stop.'],
  ],
  [
    'a unit of one letter ends a sentence',
    'Above 5 mmol/L. If it rises, stop.',
    ['Above 5 mmol/L.', 'If it rises, stop.'],
  ],
  ['semicolons', '甲；乙。', ['甲；', '乙。']],
])('%s', (_, text, sentences) => {
  expect(sentencesOf(text.replace('；', ';')).map(({start, end}) => text.slice(start, end))).toEqual(sentences)
})

const aligned = (zh: string, en: string) =>
  alignSentences(zh, en).map(passage => [
    zh.slice(passage.zh.start, passage.zh.end),
    en.slice(passage.en.start, passage.en.end),
  ])

test('two sentences of one language for one of the other', () => {
  expect(
    aligned(
      '输注40 min,其间每10 min测一次血压。停药后观察2 h。',
      'The infusion takes 40 min. Blood pressure is taken every 10 min. Observe for 2 h after stopping.',
    ),
  ).toEqual([
    ['输注40 min,其间每10 min测一次血压。', 'The infusion takes 40 min. Blood pressure is taken every 10 min.'],
    ['停药后观察2 h。', 'Observe for 2 h after stopping.'],
  ])
})

test('every sentence is in a passage, and a text without words has none', () => {
  expect(aligned('甲。乙。丙。', 'A. B.').flat().join('')).toBe('甲。乙。丙。A. B.')
  expect(alignSentences('', '')).toEqual([])
})
