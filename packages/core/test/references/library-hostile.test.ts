/** Input that is meant to hurt readers of lines and of XML: it ends, and it ends in a finding or a reference. The runner's time-out is the only clock. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readReferenceLibrary} from '../../src/references/index.js'

const size = 3_000_000
const filled = (piece: string) => piece.repeat(Math.floor(size / piece.length))
const beginnings = {
  ris: 'TY  - JOUR\n',
  nbib: 'PMID- 1\n',
  enw: '%0 Journal Article\n',
  net: '{Reference Type}: Journal Article\n',
  xml: '<xml><records><record><ref-type>17</ref-type>',
}
const formats = Object.entries(beginnings)
const tags: Readonly<Record<string, readonly string[]>> = {
  ris: [
    'AU  - ',
    'TI  - ',
    'N1  - ',
    'SP  - ',
    'SN  - ',
    'DO  - ',
    'UR  - ',
    'KW  - ',
    'PY  - ',
    'DA  - ',
    'M3  - ',
    'A2  - ',
  ],
  nbib: ['FAU - ', 'AU  - ', 'TI  - ', 'LID - ', 'PG  - ', 'DP  - ', 'RIN - ', 'PT  - ', 'JT  - '],
  enw: ['%A ', '%T ', '%P ', '%@ ', '%R ', '%D ', '%V ', '%Z '],
  net: ['{Author}: ', '{Title}: ', '{Pages}: ', '{ISBN}: ', '{Notes}: ', '{Date}: '],
}

describe('3 MB of one piece', () => {
  const pieces = [
    '\n',
    'TY  - JOUR\n',
    'AU  - a\n',
    'ER  - \n',
    'PMID- 1\n',
    '\nPMID- 1\n',
    '%0 Book\n',
    '%A a\n',
    '{Reference Type}: x\n',
    '{Author}: a;b\n',
    '<record>',
    '</record>',
    '<record><a>',
    '<record>&',
    '<',
    '<record ',
    '\0',
    '      ',
    ' \n',
  ]
  test.each(formats.flatMap(([ending, beginning]) => pieces.map(piece => [piece, ending, beginning] as const)))(
    '%j as .%s',
    (piece, ending, beginning) => {
      const {references, findings} = readReferenceLibrary(`x.${ending}`, beginning + filled(piece))
      expect(references.length + findings.length).toBeGreaterThan(0)
      expect(references.length).toBeLessThanOrEqual(20_000)
    },
  )
})

describe('a value of 90,000 characters', () => {
  const pieces = [
    'a',
    'A ',
    'a,',
    '张',
    '1',
    '1-',
    '10.1/',
    ' ',
    'x;',
    'et al',
    '<i>',
    '&amp;',
    '(',
    'jan ',
    ': ',
    'https://a ',
    'a. ',
    '[',
    'Ab.',
    '0 ',
  ]
  test.each(Object.entries(tags).flatMap(([ending, names]) => names.map(name => [ending, name] as const)))(
    '.%s %s',
    (ending, name) => {
      const beginning = beginnings[ending as keyof typeof beginnings]
      for (const piece of pieces) {
        const text = `${beginning}${name}${piece.repeat(90_000 / piece.length)}\n`
        expect(readReferenceLibrary(`x.${ending}`, text, {everyField: true}).references).toHaveLength(1)
      }
    },
  )
})

test.each(formats.slice(0, 4))('a line of a million characters is left out and told: .%s', (ending, beginning) => {
  const name = tags[ending]![1]!
  const {findings} = readReferenceLibrary(
    `x.${ending}`,
    `${beginning}${name.replace(/A[^A-Za-z]*$/, 'T ')}${'x'.repeat(1_000_000)}`,
  )
  expect(findings.length).toBeGreaterThan(0)
})

test('a hundred thousand lines of one record', () => {
  const text = `TY  - JOUR\n${'N1  - PMID: 1\n'.repeat(100_000)}TI  - x\nER  - `
  const {references, findings} = readReferenceLibrary('x.ris', text, {everyField: true})
  expect(references).toHaveLength(1)
  expect(findings.map(({rule, note}) => `${rule} ${note ?? ''}`)).toContain('reference-library-limit fields')
})

test('more records than are read', () => {
  const {references, findings} = readReferenceLibrary('x.ris', 'TY  - JOUR\nTI  - x\nER  - \n'.repeat(20_100))
  expect(references).toHaveLength(20_000)
  expect(findings.map(({rule, note}) => `${rule} ${note ?? ''}`)).toContain('reference-library-limit entries')
})

test('names of properties of objects', () => {
  const text = 'TY  - __proto__\nID  - constructor\nAU  - toString\n__proto__\nT2  - hasOwnProperty\nER  - \n'
  expect(readReferenceLibrary('x.ris', text).references[0]).toMatchObject({key: 'constructor', type: 'document'})
  expect(
    readReferenceLibrary('x.net', '{Reference Type}: constructor\n{__proto__}: x\n{Title}: a').references,
  ).toHaveLength(1)
  expect(
    readReferenceLibrary(
      'x.xml',
      '<xml><record><ref-type>__proto__</ref-type><constructor>x</constructor></record></xml>',
    ).references,
  ).toHaveLength(1)
})

test('bytes of any kind never throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(beginnings), 'txt'),
      fc.uint8Array({maxLength: 400}),
      (ending, bytes) => {
        readReferenceLibrary(`x.${ending}`, bytes, {everyField: true})
      },
    ),
    {numRuns: 500},
  )
})

test('tags and values of any kind never throw', () => {
  const line = fc.tuple(
    fc.constantFrom(
      'TY  - ',
      'AU  - ',
      'ER  - ',
      'PMID- ',
      'TI  - ',
      '%0 ',
      '%A ',
      '{Reference Type}: ',
      '{Author}：',
      '<record>',
      '</record>',
      '<style>',
      '',
    ),
    fc.oneof(
      fc.string(),
      fc.string({unit: 'binary'}),
      fc.constantFrom('JOUR', '王高华', '10.1/x', '2020-1', ',', ';', '等'),
    ),
  )
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(beginnings), 'txt'), fc.array(line), (ending, lines) => {
      const text = lines.map(([tag, value]) => tag + value).join('\n')
      const {references} = readReferenceLibrary(`x.${ending}`, text, {everyField: true})
      for (const {place} of references) expect(place.endOffset).toBeLessThanOrEqual(text.length)
    }),
    {numRuns: 1000},
  )
})
