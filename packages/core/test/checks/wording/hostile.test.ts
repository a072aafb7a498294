/** Text that nobody would write: the wording rules end, and point inside the texts. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compareDirections} from '../../../src/checks/wording/direction/compare.js'
import {compareNegations} from '../../../src/checks/wording/negation/compare.js'
import {readVerdicts} from '../../../src/checks/wording/recommending/read-verdicts.js'
import {comparisonOf} from './support.js'

function run(zh: string, en: string) {
  const comparison = comparisonOf(zh, en)
  const found = [
    ...compareNegations(comparison).flatMap(({language, unanswered}) => unanswered.map(cue => ({language, ...cue}))),
    ...compareDirections(comparison).flatMap(({zh: left, en: right}) => [
      {language: 'zh' as const, ...left},
      {language: 'en' as const, ...right},
    ]),
    ...readVerdicts(comparison.zh.text, 'zh').map(verdict => ({language: 'zh' as const, ...verdict})),
    ...readVerdicts(comparison.en.text, 'en').map(verdict => ({language: 'en' as const, ...verdict})),
  ]
  return {comparison, found}
}

const many = 20_000
test.each([
  ['negations', '不'.repeat(many), 'not '.repeat(many)],
  ['idioms cut short', '不良反'.repeat(many), 'with or '.repeat(many)],
  ['sentences', '不应。'.repeat(many), 'No. '.repeat(many)],
  ['modals', '应可宜'.repeat(many), 'should may must '.repeat(many)],
  ['one word', '升'.repeat(many), 'a'.repeat(many)],
  ['words that are all new', '高'.repeat(many), Array.from({length: many}, (_, i) => `un${i.toString(36)}`).join(' ')],
  ['figures', '升高1'.repeat(many), 'rose by 1 '.repeat(many)],
  ['blanks', ' '.repeat(many), ' '.repeat(many)],
  ['full stops', '.'.repeat(many), '. '.repeat(many)],
  ['denied words', '不影响无症状'.repeat(many), 'not affect without symptoms '.repeat(many)],
  ['one denied word', `不影响${'无'.repeat(many)}`, `not affect ${'without '.repeat(many)}`],
  ['changes without an end', '由1升'.repeat(many), 'from 1 up '.repeat(many)],
  ['one long word', '不少'.repeat(many), 'unin'.repeat(many)],
  ['neither', '既不'.repeat(many), 'neither nor '.repeat(many)],
])(
  '%s',
  (_, zh, en) => {
    expect(run(zh, en).found.every(({start, end}) => start < end)).toBe(true)
  },
  20_000,
)

const piece = fc.constantFrom(
  ...[
    '不',
    '未',
    '无',
    '不良反应',
    '禁用',
    '慎用',
    '升高',
    '降低',
    '推荐',
    '应',
    '可',
    '，',
    '。',
    '；',
    '5',
    '%',
    '\uFFFC',
    '\n',
    '避免',
    '前',
  ],
  ...[
    ' not',
    ' no',
    ' without',
    ' contraindicated',
    ' with caution',
    ' rose',
    ' fell',
    ' should',
    ' may',
    ', ',
    '. ',
    '; ',
    ' 5',
    ' nor',
    ' either',
    ' before',
    ' do',
    ' avoid',
  ],
)
const text = fc.array(piece, {maxLength: 24}).map(pieces => pieces.join(''))

test('any two texts are compared without a throw, at places inside them', () => {
  fc.assert(
    fc.property(text, text, (zh, en) => {
      const {comparison, found} = run(zh, en)
      for (const {language, start, end} of found) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(comparison[language].text.length)
      }
    }),
  )
})
