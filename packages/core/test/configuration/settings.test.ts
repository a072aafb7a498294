/** Severities by rule, area, pattern and part; from the front matter and from a file. */
import {expect, test} from 'vitest'
import {fits} from '../../src/configuration/pattern.js'
import {readConfiguration} from '../../src/configuration/read-configuration.js'
import {settingOf} from '../../src/configuration/settings.js'
import {checkFiles} from '../checks/support.js'

test.each([
  ['reference-*', 'reference-retracted', true],
  ['reference-*', 'references', false],
  ['*-missing', 'scope-missing', true],
  ['*differ*', 'numbers-differ', true],
  ['*', 'untranslated', true],
  ['a*a', 'a', false],
  ['a*b*c', 'a-x-b-c', true],
  ['a*b*c', 'a-c-b', false],
  ['a*b*b', 'ab', false],
  ['numbers-differ', 'numbers-differ', true],
  ['numbers', 'numbers-differ', false],
  ['tab-*', 'tab-', true],
])('%s fits %s: %s', (pattern, id, expected) => {
  expect(fits(pattern, id)).toBe(expected)
})

test('a pattern of stars takes no time', () => {
  expect(fits('*a'.repeat(50_000), 'a'.repeat(100))).toBe(false)
})

test('the last setting that fits decides', () => {
  const rules = [
    {pattern: 'fidelity', severity: 'warning'},
    {pattern: 'numbers-*', severity: 'info'},
  ] as const
  const of = (rule: string) => settingOf({rules}, rule, 'error').severity
  expect(of('numbers-differ')).toBe('info')
  expect(of('citations-differ')).toBe('warning')
  expect(of('caption-missing')).toBe('error')
  expect(settingOf(undefined, 'numbers-differ', 'error').severity).toBe('error')
})

test('what keeps a guideline from being read cannot be turned off', () => {
  expect(settingOf({rules: [{pattern: '*', severity: 'off'}]}, 'encoding-not-utf8', 'error').severity).toBe('error')
})

const guideline = (checks: readonly string[], body: string) =>
  [
    '---',
    'id: x',
    'title: {zh: 指南, en: A guideline}',
    'version: 1.0.0',
    'languages: [zh-CN, en]',
    'status: draft',
    ...checks,
    '---',
    '',
    body,
  ].join('\n')

const doses = [
  '## 甲 | A {#a}',
  '',
  '每日10 mg。',
  '',
  '12 mg a day.',
  '',
  '## 乙 | B {#b}',
  '',
  '每日20 mg。',
  '',
  '25 mg a day.',
  '',
].join('\n')

const severities = (checks: readonly string[], options = {}) =>
  checkFiles(new Map([['guideline.md', guideline(checks, doses)]]), options)
    .diagnostics.filter(({rule}) => rule === 'numbers-differ')
    .map(({severity}) => severity)

test.each([
  [[], ['error', 'error']],
  [
    ['checks:', '  numbers-differ: warning'],
    ['warning', 'warning'],
  ],
  [['checks:', '  fidelity: 关闭'], []],
  [
    ['checks:', '  numbers-differ: off', '  numbers-*: info'],
    ['info', 'info'],
  ],
  [
    ['checks:', '  numbers-differ: {severity: info, parts: a}'],
    ['info', 'error'],
  ],
  [['checks:', '  numbers-differ: {severity: off, parts: [a, c]}'], ['error']],
  [['checks:', '  numbers-differ: off', '  "*-differ": {severity: error, parts: "b*"}'], ['error']],
])('the front matter %j gives %j', (checks, expected) => {
  expect(severities(checks)).toEqual(expected)
})

test('a configuration from outside replaces that of the front matter', () => {
  const checks = ['checks:', '  numbers-differ: off']
  expect(severities(checks, {configuration: {rules: []}})).toEqual(['error', 'error'])
  expect(severities([], {configuration: {rules: [{pattern: 'numbers-differ', severity: 'info'}]}})).toEqual([
    'info',
    'info',
  ])
})

test('a file gives a profile and settings', () => {
  expect(readConfiguration('profile: publication\nchecks:\n  style: off\n  reference-*: warning\n')).toEqual({
    configuration: {
      profile: 'publication',
      rules: [
        {pattern: 'style', severity: 'off'},
        {pattern: 'reference-*', severity: 'warning'},
      ],
    },
    findings: [],
  })
})

test.each([
  ['checks:\n  numbers-difer: off\n', 'rule-unknown', 2],
  ['checks:\n  guideline-missing: off\n', 'rule-fixed', 2],
  ['checks:\n  input: off\n', 'rule-fixed', 2],
  ['checks:\n  numbers-differ: of\n', 'field-value', 2],
  ['checks: off\n', 'field-not-map', 1],
  ['rules:\n  numbers-differ: off\n', 'field-unknown', 1],
  ['- a\n', 'field-not-map', 1],
  ['checks:\n  numbers-differ: {severity: off, part: a}\n', 'field-unknown', 2],
  ['a: [\n', 'yaml-', 0],
])('%j: %s', (text, rule, line) => {
  const {findings} = readConfiguration(text)
  expect(findings[0]!.rule).toContain(rule)
  if (line > 0) expect(findings[0]!.place).toMatchObject({file: 'zhinan.config.yaml', line})
})

test('an unknown key of a rule names the one that may be meant', () => {
  const {findings} = readConfiguration('checks:\n  numbers-differ: {severity: off, part: a}\n')
  expect(findings[0]).toMatchObject({actual: 'part', expected: 'parts'})
})

test('an empty file asks for nothing', () => {
  expect(readConfiguration('')).toEqual({configuration: {rules: []}, findings: []})
  expect(readConfiguration('# nothing yet\n')).toMatchObject({configuration: {rules: []}})
})

test('rules from outside may be named', () => {
  expect(readConfiguration('checks:\n  hospital/no-brand: off\n').findings).toEqual([])
})
