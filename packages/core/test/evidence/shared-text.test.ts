/** Which texts stand once for both languages. */
import {expect, test} from 'vitest'
import {sharedByBothLanguages} from '../../src/text/shared-text.js'

test.each([
  ['RR 0.80 (0.65 to 0.98)', true],
  ['1,205 (4 RCTs)', true],
  ['71%', true],
  ['120 per 1000', true],
  ['0.5 mg/kg', true],
  ['mTOR', true],
  ['HAMD-17', true],
  ['—', true],
  ['moderate', false],
  ['Moderate', false],
  ['24 hours', false],
  ['24 小时', false],
  ['randomised trial', false],
])('%s: %s', (text, shared) => {
  expect(sharedByBothLanguages(text)).toBe(shared)
})
