/** SARIF against the published schema, and what the schema cannot say. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {describe, expect, test} from 'vitest'
import {fingerprints, report} from '../../src/reporters/index.js'
import type {Reported} from '../../src/reporters/reported.js'
import {clean, example, placed, reported, source} from '../support/reported.js'

const schemaPath = new URL('../../../../tests/fixtures/sarif/sarif-2.1.0-rtm.5.json', import.meta.url)
// The schema has a pattern that is no regular expression under the flag `u`.
const ajv = new Ajv.default({strict: false, allErrors: true, unicodeRegExp: false})
addFormats.default(ajv)
const valid = ajv.compile(JSON.parse(readFileSync(fileURLToPath(schemaPath), 'utf8')))

const sarif = (guidelines: readonly Reported[], language: 'zh' | 'en' = 'en') =>
  JSON.parse(report('sarif', guidelines, {language, version: '1.2.3'}))

// biome-ignore lint/suspicious/noExplicitAny: what was parsed is what is tested
const resultOf = (log: any, rule: string) =>
  log.runs[0].results.find((result: {ruleId: string}) => result.ruleId === rule)

describe.each(['zh', 'en'] as const)('valid in %s', language => {
  test.each([
    ['with everything', reported],
    ['with nothing suppressed', [{...example, diagnostics: example.diagnostics.filter(({suppressed}) => !suppressed)}]],
    ['without the source', [{...example, source: () => undefined}]],
    ['of a guideline without a message', [clean]],
    ['of no guideline', []],
    [
      'with absolute paths',
      [
        {...example, folder: '/home/我/a b'},
        {...example, folder: 'C:\\指南\\a'},
      ],
    ],
  ])('%s', (_, guidelines) => {
    valid(sarif(guidelines, language))
    expect(valid.errors ?? []).toEqual([])
  })
})

test('the schema is one that finds mistakes', () => {
  const log = sarif(reported)
  log.runs[0].results[0].level = 'info'
  log.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = 'a b'
  expect(valid(log)).toBe(false)
  expect(valid.errors?.map(({instancePath}) => instancePath)).toEqual(
    expect.arrayContaining([
      '/runs/0/results/0/level',
      '/runs/0/results/1/locations/0/physicalLocation/artifactLocation/uri',
    ]),
  )
})

test('a path is relative to the repository and encoded', () => {
  const {artifactLocation, region} = resultOf(sarif(reported), 'numbers-differ').locations[0].physicalLocation
  expect(artifactLocation).toEqual({uri: 'guidelines/my%20%E6%8C%87%E5%8D%97/guideline.md', uriBaseId: '%SRCROOT%'})
  expect(region).toEqual({startLine: 5, startColumn: 8, endLine: 5, endColumn: 17})
})

test('each result names its rule, whose words stand there in both languages', () => {
  const [run] = sarif(reported, 'zh').runs
  const {rules} = run.tool.driver
  const [translation] = run.translations
  for (const {ruleId, ruleIndex} of run.results) expect(rules[ruleIndex].id).toBe(ruleId)
  expect(translation.rules.map(({id}: {id: string}) => id)).toEqual(rules.map(({id}: {id: string}) => id))
  const at = rules.findIndex(({id}: {id: string}) => id === 'numbers-differ')
  expect(rules[at].messageStrings.default.text).toBe('中文为 {0}，英文为 {1}，应为相同的数字')
  expect(translation.rules[at].messageStrings.default.text).toMatch(/\{0\} in Chinese and \{1\} in English/)
  expect([run.tool.driver.language, translation.language]).toEqual(['zh-CN', 'en'])
})

test('what is suppressed says why; the rest says that it is not', () => {
  const {results} = sarif(reported).runs[0]
  const all = results.map(({suppressions}: {suppressions: readonly unknown[]}) => suppressions)
  expect(all.filter((suppressions: readonly unknown[]) => suppressions.length > 0)).toEqual([
    [{kind: 'inSource', status: 'accepted', justification: 'checked <against> the label'}],
    [{kind: 'external', status: 'accepted', justification: 'in the baseline of 2026-01-31'}],
  ])
  expect(all).toHaveLength(example.diagnostics.length)
})

test('a fix is given by line and column', () => {
  const [fix] = resultOf(sarif(reported), 'title-one-language').fixes
  expect(fix.artifactChanges[0].replacements).toEqual([
    {
      deletedRegion: {startLine: 5, startColumn: 17, endLine: 5, endColumn: 18},
      insertedContent: {text: ', '},
    },
  ])
})

describe('a fingerprint', () => {
  const moved = (lines: number, text: string): Reported => ({
    ...example,
    source: () => text,
    diagnostics: example.diagnostics.map(diagnostic => {
      const {line, column, endLine, endColumn} = diagnostic.place
      return line === 1 ? diagnostic : {...diagnostic, place: placed(line + lines, column, endLine + lines, endColumn)}
    }),
  })

  test('stays when lines are added before the place', () => {
    const [head, ...rest] = source.split('\n')
    const text = [head, 'version: "2"', 'status: draft', ...rest].join('\n')
    expect(fingerprints(moved(2, text))).toEqual(fingerprints(example))
  })

  test('changes with the rule, the file, the text at the place', () => {
    const one = (change: Partial<(typeof example.diagnostics)[number]>, text = source) => {
      const [, , , , numbers] = example.diagnostics
      return fingerprints({source: () => text, diagnostics: numbers ? [{...numbers, ...change}] : []})[0]
    }
    const all = [
      one({}),
      one({rule: 'comparators-differ'}),
      one({place: {...placed(7, 10, 7, 17), file: 'guideline.en.md'}}),
      one({}, source.replace('5 mg/kg,', '6 mg/kg,')),
      one({actual: '6 mg/kg'}),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  test('tells equal messages apart by their order', () => {
    const [missing] = example.diagnostics
    const prints = fingerprints({diagnostics: missing ? [missing, missing, missing] : []})
    expect(prints.map(print => print.split(':')[1])).toEqual(['1', '2', '3'])
    expect(new Set(prints.map(print => print.split(':')[0])).size).toBe(1)
  })
})
