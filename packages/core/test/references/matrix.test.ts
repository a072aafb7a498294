/** The published matrix of fields and formats, cell for cell. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Reference, referenceTypes} from '../../src/model/reference.js'
import {readReferenceLibrary} from '../../src/references/index.js'
import {languageOfText} from '../../src/references/script.js'
import type {WrittenFormat} from '../../src/references/write/format-writer.js'
import {referenceMatrix} from '../../src/references/write/matrix.js'
import type {FormatMatrix, MatrixField} from '../../src/references/write/matrix-cell.js'
import {writeReferenceLibrary} from '../../src/references/write/write-library.js'
import {fieldValues, referenceWith, wholeReference} from './arbitrary-reference.js'

const endings = {'csl-json': 'json', bib: 'bib', ris: 'ris'} satisfies Record<WrittenFormat, string>

function roundTrip(reference: Reference, format: WrittenFormat) {
  const {text, findings} = writeReferenceLibrary([reference], format)
  const {references} = readReferenceLibrary(`x.${endings[format]}`, text, {everyField: true})
  expect(references, text).toHaveLength(1)
  expect(findings.every(({rule}) => rule === 'reference-field-lost')).toBe(true)
  return {again: references[0]!, reported: new Set(findings.map(({data}) => String(data?.field))), text}
}

/** These stand beside a field so that it may be told apart. */
const company: Partial<Record<MatrixField, readonly MatrixField[]>> = {
  eventPlace: ['event'],
  publisher: ['containerTitle', 'archive'],
  archive: ['containerTitle'],
  number: ['pages', 'archiveLocation'],
  publisherPlace: ['genre'],
  paired: ['containerTitle'],
}

const fieldNames = Object.keys(fieldValues('en')) as MatrixField[]
const cells = [...referenceMatrix].flatMap(([format, {fields}]) =>
  fieldNames.map(field => [format, field, fields[field]] as const),
)
const runs = {numRuns: 150}

describe('a field', () => {
  test.each(cells)('%s: %s', (format, field, cell) => {
    fc.assert(
      fc.property(referenceWith([field]), reference => {
        const {again, reported, text} = roundTrip(reference, format)
        if (cell.write === undefined) expect(reported, text).toContain(field)
        else if (cell.only === undefined || !reported.has(field)) expect(again[field], text).toEqual(reference[field])
      }),
      runs,
    )
  })

  test.each(cells.filter(([, , {write, only}]) => write && only && only !== 'partly'))(
    '%s: %s survives on its condition',
    (format, field) => {
      fc.assert(
        fc.property(referenceWith(['title', ...(company[field] ?? []), field]), reference => {
          fc.pre(meets(reference, field))
          const {again, text} = roundTrip(reference, format)
          expect(again[field], text).toEqual(reference[field])
        }),
        runs,
      )
    },
  )
})

/** What the conditions ask of the values themselves. */
function meets(reference: Reference, field: MatrixField): boolean {
  switch (field) {
    case 'key':
      return !/[,{}]/.test(reference.key)
    case 'note':
      return !/:/.test(reference.note ?? '')
    case 'keywords':
      return !reference.keywords?.some(word => word.includes(';'))
    case 'paired':
      return languageOfText(reference.paired?.title ?? '') === reference.paired?.language
    case 'url':
      return !reference.url?.includes('{')
    default:
      return true
  }
}

describe('a type', () => {
  const types = [...referenceMatrix].flatMap(([format, matrix]: [WrittenFormat, FormatMatrix]) =>
    referenceTypes.map(type => [format, type, matrix.types[type]] as const),
  )
  test.each(types)('%s: %s', (format, type, cell) => {
    fc.assert(
      fc.property(
        referenceWith(['title', 'authors', 'containerTitle', 'publisher', 'url', 'genre', 'status', 'archive'], [type]),
        reference => {
          const {again, reported, text} = roundTrip(reference, format)
          if (cell.write === undefined) expect(reported, text).toContain('type')
          else expect(again.type, text).toBe(type)
        },
      ),
      {numRuns: 50},
    )
  })
})

describe('whole references', () => {
  test.each([...referenceMatrix.keys()])(
    '%s: what is not read back as it was is reported, and the rest is not',
    format => {
      fc.assert(
        fc.property(wholeReference, reference => {
          const {again, reported, text} = roundTrip(reference, format)
          for (const field of [...fieldNames, 'type'] as const) {
            if (reported.has(field)) expect(again[field], field).not.toEqual(reference[field])
            else expect(again[field], `${field}\n${text}`).toEqual(reference[field])
          }
        }),
        {numRuns: 300},
      )
    },
  )

  test.each([...referenceMatrix.keys()])('%s: many keep their keys and their order', format => {
    fc.assert(
      fc.property(fc.array(wholeReference, {minLength: 2, maxLength: 6}), made => {
        const references = made.map((reference, index) => ({...reference, key: `k${index}`}))
        const {text} = writeReferenceLibrary(references, format)
        const again = readReferenceLibrary(`x.${endings[format]}`, text)
        expect(again.references.map(({key}) => key)).toEqual(references.map(({key}) => key))
        expect(again.unreadable).toEqual([])
      }),
      {numRuns: 60},
    )
  })
})
