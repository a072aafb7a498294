/** Text that nobody would write: the comparison of figures ends, and says something sensible. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compareScans} from '../../src/checks/numbers/compare.js'
import {changedOrder} from '../../src/checks/numbers/order.js'
import {scan} from '../../src/checks/numbers/scan.js'
import {differencesBetween} from './number-measure.js'

const compare = (zh: string, en: string) => {
  const [left, right] = [
    {text: zh, scan: scan(zh)},
    {text: en, scan: scan(en)},
  ]
  changedOrder(left, right)
  return compareScans(left, right)
}

const many = 20_000
test.each([
  [
    'figures that all differ',
    Array.from({length: many}, (_, i) => `${i} mg`).join(', '),
    Array.from({length: many}, (_, i) => `${i + many} g`).join(', '),
  ],
  [
    'figures in the opposite order',
    Array.from({length: many}, (_, i) => `${i} mg`).join(', '),
    Array.from({length: many}, (_, i) => `${many - i - 1} mg`).join(', '),
  ],
  ['one long figure', '1'.repeat(many), '2'.repeat(many)],
  ['groups', '1 234 '.repeat(many), '1,234,'.repeat(many)],
  ['names', 'IL-6 '.repeat(many), 'IL-8 '.repeat(many)],
  ['numerals', '一'.repeat(many), 'one '.repeat(many)],
  ['hyphens', 'a-1'.repeat(many), '1-a'.repeat(many)],
  ['slashes', '1/'.repeat(many), `5 ${'mg/'.repeat(many)}`],
  ['brackets', '(1)(2)'.repeat(many), '5('.repeat(many)],
  ['at signs', 'a'.repeat(many), 'a@'.repeat(many)],
])('%s', (_, zh, en) => {
  expect(compare(zh, en).length).toBeLessThanOrEqual(100)
})

const piece = fc.constantFrom(
  ...[
    '0.5',
    '1',
    '12',
    '1,000',
    '1 000',
    ' ',
    'mg',
    '/kg',
    '%',
    '~',
    '-',
    '−',
    '±',
    '<',
    '≥',
    '（',
    ')',
    '5-HT',
    'IL-6',
    '两',
    '半',
    '三分之',
    '万',
  ],
  ...[
    '2019年3月',
    'March 5, 2019',
    ' two ',
    ' at least ',
    '以上',
    '^',
    '10^9',
    ':',
    '.',
    ',',
    '\uFFFC',
    'https://x.org/1',
    '\u{1D7D9}',
    '每日',
    ' daily',
    '\n',
  ],
)
const text = fc.array(piece, {maxLength: 24}).map(pieces => pieces.join(''))

test('any two texts are compared without a throw, at places inside them', () => {
  fc.assert(
    fc.property(text, text, (zh, en) => {
      for (const {zh: left, en: right} of compare(zh, en)) {
        for (const [found, whole] of [
          [left, zh],
          [right, en],
        ] as const) {
          if (!found) continue
          expect(found.start).toBeGreaterThanOrEqual(0)
          expect(found.end).toBeGreaterThan(found.start)
          expect(found.end).toBeLessThanOrEqual(whole.length)
        }
      }
    }),
  )
})

test('a text agrees with itself', () => {
  fc.assert(
    fc.property(text, same => {
      expect(differencesBetween(same, same)).toEqual([])
    }),
  )
})
