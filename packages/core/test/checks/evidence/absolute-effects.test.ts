/** Anticipated absolute effects in text, and what a relative effect makes of a risk. */
import {expect, test} from 'vitest'
import {absoluteRisk, expectedRisk, relativeEffect} from '../../../src/checks/evidence/absolute-effects.js'

test.each([
  ['200 per 1000', 200, 1000],
  ['200 per 1,000', 200, 1000],
  ['12.5 per 100', 12.5, 100],
  ['3 in 10 000', 3, 10_000],
  ['360 per 1000 (250 to 518)', 360, 1000],
  ['每1000人中200人', 200, 1000],
  ['每1000例患者中有200例', 200, 1000],
  ['每千人200人', 200, 1000],
  ['每10万人 3 人', undefined, undefined],
  ['每十万人3人', 3, 100_000],
])('%s', (text, events, of) => {
  expect(absoluteRisk(text)).toEqual(events === undefined ? undefined : {events, of})
})

test.each(['44% (8/18)', '71%', '8/18', '2000 per 1000', 'hardly any change', '5 per 1,000,000', ''])(
  '%j is none',
  text => {
    expect(absoluteRisk(text)).toBeUndefined()
  },
)

test.each([
  ['RR 1.80 (1.25 to 2.59)', {measure: 'RR', estimate: 1.8, decimals: 2}],
  ['RR=0.8', {measure: 'RR', estimate: 0.8, decimals: 1}],
  ['OR：2.1', {measure: 'OR', estimate: 2.1, decimals: 1}],
  ['MD 3.2', undefined],
  ['not estimable', undefined],
])('%s', (text, effect) => {
  expect(relativeEffect(text)).toEqual(effect)
})

test.each([
  ['RR', 200, 1.8, 360],
  ['RR', 800, 2, 1000],
  ['OR', 200, 2, 333],
  ['HR', 200, 0.5, 106],
  ['HR', 200, 2, 360],
] as const)('%s: %i per 1000 by %f is about %i', (measure, events, estimate, expected) => {
  const [least, most] = expectedRisk({events, of: 1000}, {measure, estimate, decimals: 2}, 1000)
  expect(least).toBeLessThanOrEqual(expected + 0.5)
  expect(most).toBeGreaterThanOrEqual(expected - 0.5)
  expect(most - least).toBeLessThan(10)
})

test('another denominator counts in its own people', () => {
  const [least, most] = expectedRisk({events: 2, of: 100}, {measure: 'RR', estimate: 2, decimals: 2}, 1000)
  expect([Math.round(least), Math.round(most)]).toEqual([30, 50])
})

test.each(['1'.repeat(50_000), '1 per '.repeat(20_000), '每'.repeat(50_000), 'RR '.repeat(20_000)])(
  'hostile text ends',
  text => {
    expect([absoluteRisk(text), relativeEffect(text)]).toEqual([undefined, undefined])
  },
)
