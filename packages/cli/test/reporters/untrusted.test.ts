/** Whatever stands in a guideline, no report carries a character that a terminal, a page or a service would obey. */
import {parseXml} from '@rgrove/parse-xml'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {report, reportFormats} from '../../src/reporters/index.js'
import type {Reported} from '../../src/reporters/reported.js'
import {example} from '../support/reported.js'

const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

const hostileText = fc
  .array(
    fc.oneof(
      fc.string({unit: 'binary', maxLength: 6}),
      fc.constantFrom(
        '\u001b[31m',
        '\u202e',
        '\u0000',
        '\u0085',
        '\ud800',
        '\ufffe',
        '\n',
        '\r',
        '\t',
        '::',
        '##[error]',
      ),
      fc.constantFrom(
        '<script>',
        '</style>',
        '"',
        "'",
        '&',
        ']]>',
        '--',
        '%',
        ',',
        ':',
        '`',
        '{',
        '}',
        '{{key}}',
        '$&',
        '指',
      ),
    ),
    {maxLength: 12},
  )
  .map(parts => parts.join(''))

const hostileReported = fc
  .record({
    id: hostileText,
    folder: hostileText,
    text: hostileText,
    key: hostileText,
    mark: fc.nat(12),
    reason: hostileText,
  })
  .map(
    ({id, folder, text, key, mark, reason}): Reported => ({
      id,
      folder,
      profile: 'draft',
      source: () => `${text}\n${text}`,
      diagnostics: [
        {
          rule: 'citation-unknown',
          severity: 'error',
          place: {file: `${text}.md`, line: 1, column: 1 + mark, endLine: 2, endColumn: 3},
          data: {key},
          actual: key,
        },
        {
          rule: 'numbers-differ',
          severity: 'warning',
          place: {file: 'guideline.md', line: 2, column: 1, endLine: 2, endColumn: 1 + mark},
          data: {zh: key, en: text},
          texts: {zh: {text, marks: [[mark, mark + 2]]}, en: {text: key, marks: []}},
          suppressed: {reason, by: 'baseline'},
        },
      ],
    }),
  )

describe.each(reportFormats)('%s', format => {
  test('shows no control character', () => {
    fc.assert(
      fc.property(hostileReported, fc.constantFrom('zh' as const, 'en' as const), (reported, language) => {
        const written = report(format, [reported], {language, version: '0.0.0', width: 40})
        expect(written).not.toMatch(obeyed)
        expect(written).not.toMatch(/\p{Surrogate}/u)
      }),
      {numRuns: 150},
    )
  })
})

test('the JUnit report is XML, however the text', () => {
  fc.assert(
    fc.property(hostileReported, reported => {
      const {root} = parseXml(report('junit', [reported], {language: 'en', version: '0.0.0'}))
      expect(root?.name).toBe('testsuites')
    }),
    {numRuns: 150},
  )
})

test('JSON and SARIF keep the text as it was', () => {
  const json = JSON.parse(report('json', [example], {language: 'en', version: '0.0.0'}))
  const actual = json.guidelines[0].messages.find(({rule}: {rule: string}) => rule === 'citation-unknown').actual
  expect(actual).toBe('<b>&"key"\u001b[31m\u202e\u0085\n::error::100%')
})

test('no line of an annotation is a command of the text', () => {
  fc.assert(
    fc.property(hostileReported, reported => {
      const lines = report('github', [reported], {language: 'en', version: '0.0.0'}).trimEnd().split('\n')
      expect(lines).toHaveLength(2)
      expect(lines[0]).toMatch(/^::error file=[^,:]*,line=1,endLine=2,title=[^,:]*::/)
      expect(lines[1]).toMatch(/^zhinan: /)
      expect(lines.join('\n')).not.toContain('##[')
    }),
    {numRuns: 150},
  )
})
