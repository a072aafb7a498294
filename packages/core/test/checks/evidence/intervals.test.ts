/** Effects with their intervals in text, and what only looks like one. */
import {expect, test} from 'vitest'
import {effectIntervals} from '../../../src/checks/evidence/intervals.js'

test.each([
  ['RR 0.80 (95% CI 0.65 to 0.98)', [0.8, 0.65, 0.98]],
  ['RR 0.80（95% CI 0.65~0.98）', [0.8, 0.65, 0.98]],
  ['HR 1.2 [0.9; 1.6]', [1.2, 0.9, 1.6]],
  ['MD −3.2 (−5.1 to −1.3)', [-3.2, -5.1, -1.3]],
  ['MD -3.2 (95%CI: -5.1, -1.3)', [-3.2, -5.1, -1.3]],
  ['OR 2.16（95%置信区间：1.26至3.70）', [2.16, 1.26, 3.7]],
  ['44% (30% to 58%)', [44, 30, 58]],
  ['SMD 0.5 (0.3–0.7)', [0.5, 0.3, 0.7]],
  ['SMD −0.5 (−0.7 – −0.3)', [-0.5, -0.7, -0.3]],
  ['1,205 (1,100 to 1,300)', [1205, 1100, 1300]],
  ['MD 3.84 lower (5.64 lower to 2.05 lower)', [-3.84, -5.64, -2.05]],
  ['MD 3.84 points lower (95% CI 5.64 lower to 2.05 lower)', [-3.84, -5.64, -2.05]],
  ['40 fewer per 1000 (20 fewer to 10 more)', [-40, -20, 10]],
  ['115 more per 1,000 (from 47 more to 195 more)', [115, 47, 195]],
  ['MD低3.84分（95% CI 低5.64至低2.05）', [-3.84, -5.64, -2.05]],
  ['每1000人少20人（少30至多5人）', [-20, -30, 5]],
])('%s', (text, figures) => {
  expect(effectIntervals(text).map(({estimate, from, to}) => [estimate, from, to])).toEqual([figures])
})

test.each([
  '360 per 1000 (250 to 518)',
  '每1000人中360人（250~518人）',
  '360/1000 (250 to 518)',
  '7.6 points lower (95% CI 3.9 to 11.3)',
  '425 per 1,000 (357 to 505)',
  '425 per 1 000 (357 to 505)',
  '425 per 1\u202f000 (357 to 505)',
  '40 fewer per 1000 (3 to 20 fewer)',
  '44% (8/18)',
  '17 (71%)',
  'mean 18.9±6.6',
  '',
])('%j is not read', text => {
  expect(effectIntervals(text)).toEqual([])
})

test('several in one cell', () => {
  expect(effectIntervals('RR 0.8 (0.6 to 1.0); RD −5 (−9 to −1)')).toHaveLength(2)
})

test.each([
  '1'.repeat(50_000),
  '1 '.repeat(50_000),
  '1('.repeat(50_000),
  '1 (95% CI '.repeat(20_000),
  '-'.repeat(50_000),
  '1 lower ('.repeat(20_000),
  '1 fewer per 1 000 (1 fewer to '.repeat(20_000),
  '少1（少1至'.repeat(20_000),
  '1,000,'.repeat(20_000),
])('hostile text ends', text => {
  expect(effectIntervals(text).length).toBeLessThan(1000)
})
