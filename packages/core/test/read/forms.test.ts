/** One guideline in one file and in two gives equal models but for places. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {areaOf} from '../../src/diagnostics/catalogue.js'
import {withoutPlaces} from '../../src/model/without-places.js'
import {readGuideline} from '../../src/read-guideline.js'

const fixture = (path: string): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../../../../tests/fixtures/${path}`, import.meta.url)))

const filesOf = (folder: string, names: readonly string[]) => ({
  files: new Map(names.map(name => [name, fixture(`${folder}/${name}`)])),
})

const oneFile = readGuideline(filesOf('one-file', ['guideline.md', 'references.bib']))
const twoFiles = readGuideline(filesOf('two-files', ['guideline.zh.md', 'guideline.en.md', 'references.bib']))

describe('the two forms of a guideline', () => {
  test('are equal but for places', () => {
    expect(oneFile.guideline).toBeDefined()
    expect(withoutPlaces(twoFiles.guideline!)).toEqual(withoutPlaces(oneFile.guideline!))
  })

  test('give the same findings about pairs', () => {
    const rules = (read: typeof oneFile) =>
      read.findings
        .map(({rule}) => rule)
        .filter(rule => areaOf(rule) === 'pairing')
        .sort()
    expect(rules(twoFiles)).toEqual(rules(oneFile))
  })
})
