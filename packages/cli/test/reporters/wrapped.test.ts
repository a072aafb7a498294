/** Lines of a paragraph: words stay whole, no line begins with a closing mark or ends with an opening one. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {displayWidth} from '../../src/reporters/display-width.js'
import {wrapped} from '../../src/reporters/wrapped.js'

test.each([
  ['words', 'a good practice statement', 10, ['a good', 'practice', 'statement']],
  ['Chinese', '同一对中文和英文', 8, ['同一对中', '文和英文']],
  ['a closing mark goes with what it closes', '同一对中，文和英文', 8, ['同一对', '中，文和', '英文']],
  ['an opening mark goes with what it opens', '同一对（文和英文）', 8, ['同一对', '（文和英', '文）']],
  ['a dose in Chinese stays whole', '静脉输注0.5 mg/kg后', 12, ['静脉输注0.5', 'mg/kg后']],
  ['a word wider than the line', 'an internationalisation', 8, ['an', 'internationalisation']],
  ['fits', 'abc', 3, ['abc']],
  ['nothing', '', 10, []],
])('%s', (_, text, width, lines) => expect(wrapped(text, width)).toEqual(lines))

test('nothing is lost, and only what cannot be parted is too wide', () => {
  const text = fc
    .array(fc.constantFrom('中', '文', '，', '（', '）', 'word', '5', ' ', '“', '”', '…', 'é'))
    .map(parts => parts.join('').replace(/ +(?=[，）”…])/g, ''))
  fc.assert(
    fc.property(text, text => {
      const lines = wrapped(text, 12)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) if (/^[中文]+$/.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(12)
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，）”]/)
    }),
  )
})

test('a long text takes no longer than its length', () => {
  const started = performance.now()
  wrapped(`${'a'.repeat(100_000)}${'中'.repeat(100_000)}${'（'.repeat(50_000)}`, 80)
  expect(performance.now() - started).toBeLessThan(5000)
})
