import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {cmaStyle, formatReference, readReferenceLibrary} from '../../src/references/index.js'
import {plainText} from './plain-text.js'

const fixture = (name: string) =>
  readFileSync(
    fileURLToPath(new URL(`../../../../tests/fixtures/ketamine-as-printed/${name}`, import.meta.url)),
    'utf8',
  )

test('the list of the review article comes out as it was printed', () => {
  const {references, findings} = readReferenceLibrary('references.bib', fixture('references.bib'))
  const printed = references.map(
    (reference, index) => `[${index + 1}] ${plainText(formatReference(reference, cmaStyle))}`,
  )
  expect(printed).toEqual(fixture('expected.txt').trimEnd().split('\n'))
  expect(findings).toEqual([])
})
