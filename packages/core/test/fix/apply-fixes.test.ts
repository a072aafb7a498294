import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyFixes} from '../../src/fix/apply-fixes.js'

const edit = (start: number, end: number, text: string, file = 'a.md') => ({file, start, end, text})
const finding = (...fix: ReturnType<typeof edit>[]) => ({fix})
const made = (text: string, ...findings: ReturnType<typeof finding>[]) => {
  const {text: fixed, applied, skipped} = applyFixes(text, findings, 'a.md')
  return {fixed, applied: applied.map(one => findings.indexOf(one)), skipped: skipped.map(one => findings.indexOf(one))}
}

test.each([
  ['one edit', [finding(edit(1, 2, 'X'))], 'aXcdef', [0], []],
  ['several, in any order', [finding(edit(4, 5, 'Y')), finding(edit(1, 2, 'X'))], 'aXcdYf', [1, 0], []],
  ['side by side', [finding(edit(1, 2, 'X')), finding(edit(2, 3, 'Y'))], 'aXYdef', [0, 1], []],
  ['an insertion behind a replacement', [finding(edit(1, 3, 'X')), finding(edit(3, 3, 'Y'))], 'aXYdef', [0, 1], []],
  ['of two that overlap the first', [finding(edit(2, 4, 'Y')), finding(edit(1, 3, 'X'))], 'aXdef', [1], [0]],
  [
    'of two at one place the one listed first',
    [finding(edit(1, 1, 'X')), finding(edit(1, 1, 'Y'))],
    'aXbcdef',
    [0],
    [1],
  ],
  ['an insertion inside what is replaced', [finding(edit(1, 4, 'X')), finding(edit(2, 2, 'Y'))], 'aXef', [0], [1]],
  [
    'all edits of a finding or none',
    [finding(edit(0, 1, 'X')), finding(edit(0, 1, 'Y'), edit(5, 6, 'Z'))],
    'Xbcdef',
    [0],
    [1],
  ],
  [
    'edits that do not fit',
    [finding(edit(5, 9, 'X')), finding(edit(3, 1, 'Y')), finding(edit(-1, 0, 'Z'))],
    'abcdef',
    [],
    [2, 1, 0],
  ],
  ['edits of one finding that overlap', [finding(edit(0, 2, 'X'), edit(1, 3, 'Y'))], 'abcdef', [], [0]],
  [
    'edits of other files',
    [finding(edit(0, 1, 'X', 'b.md')), finding(edit(0, 1, 'X'), edit(0, 1, 'X', 'b.md'))],
    'abcdef',
    [],
    [],
  ],
  ['findings without edits', [{fix: []}], 'abcdef', [], []],
] as const)('%s', (_, findings, fixed, applied, skipped) => {
  expect(made('abcdef', ...findings.map(({fix}) => ({fix: [...fix]})))).toEqual({fixed, applied, skipped})
})

const anyEdit = fc
  .tuple(fc.nat(20), fc.nat(4), fc.string({maxLength: 3}))
  .map(([start, length, text]) => edit(start, start + length, text))

test('what stands outside of the edits stays, unit for unit', () => {
  const findings = fc.array(
    fc.array(anyEdit, {minLength: 1, maxLength: 3}).map(fix => ({fix})),
    {maxLength: 12},
  )
  fc.assert(
    fc.property(fc.string({minLength: 16, maxLength: 24, unit: 'binary'}), findings, (text, all) => {
      const {text: fixed, applied, skipped} = applyFixes(text, all, 'a.md')
      expect(applied.length + skipped.length).toBe(all.length)
      const edits = applied.flatMap(({fix}) => fix).sort((a, b) => a.start - b.start || a.end - b.end)
      let [at, newAt] = [0, 0]
      for (const {start, end, text: replacement} of edits) {
        const kept = text.slice(at, start)
        expect(fixed.slice(newAt, newAt + kept.length)).toBe(kept)
        newAt += kept.length
        expect(fixed.slice(newAt, newAt + replacement.length)).toBe(replacement)
        newAt += replacement.length
        at = end
      }
      expect(fixed.slice(newAt)).toBe(text.slice(at))
    }),
  )
})
