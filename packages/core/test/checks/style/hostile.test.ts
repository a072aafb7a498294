/** Text that nobody would write: every rule of style ends in time, and reports places inside the text. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {source, styleFindings} from './support.js'

const many = 8_000
const hostile: readonly (readonly [string, string])[] = [
  ['half-width marks', '甲,'.repeat(many)],
  ['brackets that open', '甲('.repeat(many)],
  ['brackets in brackets', `甲${'('.repeat(many)}乙${')'.repeat(many)}`],
  ['brackets in turn', '甲(a)'.repeat(many)],
  ['full-width brackets', 'a（甲）a（b）'.repeat(many / 2)],
  ['blanks', `甲${' '.repeat(many)}，${' '.repeat(many)}乙`],
  ['blanks before marks', `a${' ,'.repeat(many)}`],
  ['quotation marks', '甲"'.repeat(many)],
  ['curly marks', '”甲“'.repeat(many)],
  ['apostrophes', "a's ".repeat(many)],
  ['dots', `甲${'.'.repeat(many)}乙`],
  ['full stops', '甲。'.repeat(many)],
  ['sentences', 'Word. Word '.repeat(many)],
  ['dashes', '甲--'.repeat(many)],
  ['figures', '1'.repeat(many)],
  ['figures with points', '1.'.repeat(many)],
  ['figures in groups', '1 000'.repeat(many)],
  ['units', '5mg'.repeat(many)],
  ['wrong units', '5 Kg/Kg'.repeat(many)],
  ['ranges', '1-2'.repeat(many)],
  ['ranges of percentages', '1~2%'.repeat(many)],
  ['千 and 百', '1千2百3十'.repeat(many)],
  ['years', '21年3月'.repeat(many)],
  ['P', 'P<0.05 p = 0.05 '.repeat(many / 2)],
  ['the same word', 'the '.repeat(many)],
  ['的', '的'.repeat(many)],
  ['one long word', 'randomis'.repeat(many)],
  ['hyphens', 'anaesth-'.repeat(many)],
  ['abbreviations', 'TRD (TRD) '.repeat(many)],
  ['capitals', 'TRD'.repeat(many)],
  ['scripts in turn', '甲a '.repeat(many)],
  ['emphasis', '*甲*a'.repeat(many / 4)],
  ['escapes', '\\*\\,甲&amp;'.repeat(many / 2)],
]

test.each(hostile)(
  '%s',
  (_, text) => {
    const started = performance.now()
    const whole = source(`甲${text}`, `Word ${text}`)
    for (const {place} of styleFindings(whole)) {
      expect(place.offset).toBeGreaterThanOrEqual(0)
      expect(place.endOffset).toBeLessThanOrEqual(whole.length)
    }
    // A quadratic pattern takes minutes; reading the text takes a second or two on a slow machine.
    expect(performance.now() - started).toBeLessThan(20_000)
  },
  30_000,
)

const piece = fc.constantFrom(
  ...[
    '甲',
    '乙',
    'a',
    'Word',
    'TRD',
    '5',
    '0.5',
    'mg',
    'Kg',
    ' ',
    ',',
    '，',
    '.',
    '。',
    '(',
    '（',
    ')',
    '）',
    '"',
    '“',
    '”',
    "'",
  ],
  ...[
    '\\',
    '&amp;',
    '&#44;',
    '*',
    '**',
    '`',
    '~',
    '-',
    '—',
    '…',
    '\u200B',
    '\u{20000}',
    '\uFFFC',
    '\n',
    '<sup>2</sup>',
    '[@a]',
  ],
)

test('what is reported stands where it is said to stand, and an edit replaces exactly that', () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 30}), fc.array(piece, {maxLength: 30}), (zh, en) => {
      const whole = source(`甲${zh.join('')}`, `Word ${en.join('')}`)
      for (const {place, actual, fix, rule} of styleFindings(whole)) {
        const typed = whole.slice(place.offset, place.endOffset)
        if (fix?.length === 1 && actual?.length === 1 && rule.startsWith('punctuation-')) expect(typed).toBe(actual)
        for (const {start, end, file} of fix ?? []) {
          expect(file).toBe('guideline.md')
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(whole.length)
          expect(whole.slice(start, end)).not.toMatch(/[\n\\*`[\]]/)
        }
      }
    }),
    {numRuns: 300},
  )
})
