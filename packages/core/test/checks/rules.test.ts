/** What the examples in the rules' heads do not show: places, profiles, both forms, other schemes. */
import {expect, test} from 'vitest'
import type {CheckOptions} from '../../src/checks/index.js'
import {checkGuideline, customRule} from '../../src/checks/index.js'
import {gradeFindings, profileOf} from '../../src/diagnostics/severity.js'
import {toVFileMessage} from '../../src/diagnostics/vfile-message.js'
import {wordDiagnostic} from '../../src/diagnostics/words.js'
import {checkFiles} from './support.js'

const front = (...lines: string[]) =>
  [
    '---',
    'id: x',
    'title:',
    '  zh: 指南',
    '  en: A guideline',
    'version: 1.0.0',
    'languages: [zh-CN, en]',
    ...lines,
    '---',
    '',
  ].join('\n')

function check(body: string, options: CheckOptions & {lines?: string[]} = {}) {
  const {lines = ['status: draft'], ...checkOptions} = options
  const head = front(...lines)
  const {diagnostics} = checkFiles(new Map([['guideline.md', `${head}${body}`]]), checkOptions)
  const offset = head.split('\n').length - 1
  return (rule: string) =>
    diagnostics
      .filter(diagnostic => diagnostic.rule === rule)
      .map(({place, severity, actual, expected, note}) => ({
        at: `${place.line - offset}:${place.column}-${place.endLine - offset}:${place.endColumn}`,
        severity,
        ...(actual === undefined ? {} : {actual}),
        ...(expected === undefined ? {} : {expected}),
        ...(note === undefined ? {} : {note}),
      }))
}

test('1b is a level of OCEBM 2009 and none of OCEBM 2011', () => {
  const body = ':::recommendation{#R1 level="1b"}\n推荐。\n\nWe recommend it.\n:::\n'
  const under = (scheme: string) => check(body, {lines: ['status: draft', `grading: ${scheme}`]})
  expect(under('OCEBM-2011')('level-unknown')).toMatchObject([
    {at: '1:23-1:33', severity: 'error', actual: '1b', expected: '1'},
  ])
  expect(under('OCEBM-2009')('level-unknown')).toEqual([])
  expect(under('OCEBM-2011')('attribute-unknown')).toEqual([])
})

test('GRADE attributes are no attributes of OCEBM', () => {
  const body = ':::recommendation{#R1 level="1" certainty="low"}\n推荐。\n\nWe recommend it.\n:::\n'
  expect(check(body, {lines: ['status: draft', 'grading: OCEBM-2011']})('attribute-unknown')).toMatchObject([
    {at: '1:33-1:48', actual: 'certainty'},
  ])
})

test('a scheme from outside is known, with its levels', () => {
  const scheme = {
    id: 'HOUSE',
    name: {zh: '院内分级', en: 'House scheme'},
    aliases: [],
    source: {citation: 'House', url: 'https://example.org'},
    attributes: [
      {
        name: 'grade',
        label: {zh: '级', en: 'Grade'},
        required: true,
        levels: [{value: 'X', label: {zh: '甲', en: 'X'}}],
      },
    ],
    freeAttributes: [],
  }
  const body = ':::recommendation{#R1 grade="Y"}\n推荐。\n\nWe recommend it.\n:::\n'
  const found = check(body, {lines: ['status: draft', 'grading: house'], schemes: [scheme]})
  expect(found('grading-scheme-unknown')).toEqual([])
  expect(found('level-unknown')).toMatchObject([{actual: 'Y'}])
})

test('severity follows the profile, which follows the status', () => {
  const body = '正文。\n\nText.\n'
  const severities = ['draft', 'consultation', 'published', 'withdrawn'].map(
    status => check(body, {lines: [`status: ${status}`]})('ethics-missing')[0]?.severity,
  )
  expect(severities).toEqual(['info', 'warning', 'error', 'error'])
  expect(check(body, {profile: 'publication'})('ethics-missing')[0]?.severity).toBe('error')
  expect(check(body, {lines: ['status: draft', 'example: true']})('example-not-for-publication')).toEqual([])
})

test('a review date is past only on a day that the caller names', () => {
  const lines = ['status: published', 'dates:', '  reviewDue: 2026-06']
  const at = (today?: string) => check('正文。\n', {lines, ...(today ? {today} : {})})('review-date-past').length
  expect([at(), at('2026-06-30'), at('2026-07-01')]).toEqual([0, 0, 1])
})

test.each([
  ['the figure itself', '剂量50 mg。\n\nA dose of **55 mg** daily.\n', '3:13-3:18'],
  ['after an escape', '剂量50 mg。\n\nA \\*dose\\* of 55 mg.\n', '3:15-3:20'],
  ['after an entity', '剂量50 mg。\n\nA dose &amp; more: 55 mg.\n', '3:20-3:25'],
  ['in the second line of a paragraph', '给药剂量\n为50 mg。\n\nThe dose\nis 55 mg.\n', '5:4-5:9'],
  ['after a dropped line break', '给药\n剂量\n为55 mg。\n\nThe dose.\n', '3:2-3:7'],
  ['in a list item', '- 甲\n- 50 mg\n  口服\n\n文。\n\n- A\n- 55 mg by mouth\n\nText.\n', '8:3-8:8'],
  [
    'in a table',
    '| 药物 | 剂量 |\n|---|---|\n| 甲 | 50 mg |\n\n| Drug | Dose |\n|---|---|\n| A | 55 mg |\n',
    '7:7-7:12',
  ],
  ['in a heading', '## 剂量50 mg | Dose of 55 mg {#dose}\n\n正文。\n\nText.\n', '1:22-1:27'],
  ['in a label', ':::note[50 mg疗法 | The 55 mg regimen]\n文。\n\nText.\n:::\n', '1:23-1:28'],
  ['in quotation', '> 剂量50 mg。\n\n> A dose\n> of 55 mg.\n', '4:6-4:11'],
] as const)('a figure that differs is placed: %s', (_, body, at) => {
  expect(check(body)('numbers-differ').map(finding => finding.at)).toEqual([at])
})

test('with CRLF and a byte order mark', () => {
  const text = `\uFEFF${front('status: draft')}给药\n为50 mg。\n\nThe dose\nis 55 mg.\n`.replaceAll('\n', '\r\n')
  const {diagnostics} = checkFiles(new Map([['guideline.md', text]]))
  const found = diagnostics.find(({rule}) => rule === 'numbers-differ')
  expect(found?.place).toMatchObject({line: 14, column: 4, endLine: 14, endColumn: 9})
})

test('in the two-file form, the file of the translation', () => {
  const files = new Map([
    ['guideline.zh.md', `${front('status: draft')}## 剂量 {#dose}\n\n剂量50 mg[@a]，见[](#nowhere)。\n`],
    ['guideline.en.md', '## Dose {#dose}\n\nA dose of 55 mg [@b], see [](#elsewhere).\n'],
  ])
  const {diagnostics} = checkFiles(files)
  const places = (rule: string) =>
    diagnostics.filter(found => found.rule === rule).map(({place}) => `${place.file}:${place.line}:${place.column}`)
  expect(places('numbers-differ')).toEqual(['guideline.en.md:3:11'])
  expect(places('citation-unknown')).toEqual(['guideline.en.md:3:19', 'guideline.zh.md:12:10'])
  expect(places('citations-differ')).toEqual(['guideline.en.md:3:19', 'guideline.zh.md:12:10'])
  expect(places('cross-reference-unknown')).toEqual(['guideline.en.md:3:27', 'guideline.zh.md:12:14'])
})

test('figures in the front matter and in evidence profiles are compared', () => {
  const lines = ['status: draft', 'setting:', '  zh: 24 h有人值守', '  en: "Staffed for 12 h a day"']
  const body = '```evidence-profile\noutcomes:\n  - outcome:\n      zh: 24 h有效\n      en: Response at 42 h\n```\n'
  expect(check(body, {lines})('numbers-differ').map(({at}) => at)).toEqual(['-1:20--1:24', '5:23-5:27'])
})

test('a rule from outside brings its severity and its words', () => {
  const {read} = checkFiles(new Map([['guideline.md', `${front('status: draft')}某品牌。\n\nBrandX.\n`]]))
  const noBrand = customRule({
    id: 'hospital/no-brand',
    severity: {draft: 'off', consultation: 'warning', publication: 'error'},
    words: {
      zh: {
        title: '商品名',
        message: '出现商品名 {{brand}}，应为通用名',
        docs: '用通用名。',
        notes: {why: '见院内规定。'},
      },
      en: {
        title: 'Brand name',
        message: 'Unexpected brand name {{brand}}, expected the generic name',
        docs: 'Use generic names.',
      },
    },
    check: ({survey, report}) => {
      for (const {place} of survey.pairs) report({place, data: {brand: 'BrandX'}, note: 'why'})
    },
  })
  const found = checkGuideline(read.guideline!, {rules: [noBrand], profile: 'publication'}).filter(
    ({rule}) => rule === noBrand.id,
  )
  expect(found).toMatchObject([{severity: 'error'}])
  expect(wordDiagnostic(found[0]!, 'zh')).toEqual({
    title: '商品名',
    message: '出现商品名 BrandX，应为通用名',
    note: '见院内规定。',
    docs: '用通用名。',
  })
  expect(wordDiagnostic(found[0]!, 'en').note).toBeUndefined()
  expect(checkGuideline(read.guideline!, {rules: [noBrand]}).filter(({rule}) => rule === noBrand.id)).toEqual([])
})

test('diagnostics become VFile messages', () => {
  const place = {file: 'guideline.md', line: 3, column: 1, endLine: 3, endColumn: 5, offset: 20, endOffset: 24}
  const [diagnostic] = gradeFindings(
    [{rule: 'citation-unknown', place, data: {key: 'a', nearest: 'b'}, actual: 'a', expected: 'b', note: 'nearest'}],
    'draft',
  )
  const message = toVFileMessage(diagnostic!, 'en')
  expect(message).toMatchObject({
    reason: 'Unexpected citation key `a`, expected a key of the reference library',
    source: 'zhinan',
    ruleId: 'citation-unknown',
    fatal: true,
    line: 3,
    column: 1,
    file: 'guideline.md',
    actual: 'a',
    expected: ['b'],
    note: 'Did you mean `b`?',
    url: 'docs/rules.md#citation-unknown',
  })
  expect(message.place).toEqual({start: {line: 3, column: 1, offset: 20}, end: {line: 3, column: 5, offset: 24}})
})

test('diagnostics are sorted, and the same every time', () => {
  const text = `${front('status: published')}剂量50 mg[@a; @b]。\n\nA dose of 55 mg [@c], see [](#x).\n`
  const run = () => checkFiles(new Map([['guideline.md', text]])).diagnostics
  const keys = run().map(
    ({rule, place}) =>
      `${place.file} ${String(place.line).padStart(5, '0')} ${String(place.column).padStart(5, '0')} ${rule}`,
  )
  expect(keys).toEqual([...keys].sort())
  expect(run()).toEqual(run())
  expect(profileOf(checkFiles(new Map([['guideline.md', text]])).read.guideline!)).toBe('publication')
})

test('text that looks like a translation placeholder stays text', () => {
  const found = check('正文[@{{{key}}}]。\n\nText.\n')
  expect(() => found('citation-unknown')).not.toThrow()
})

test('a bound is shown without a piece of the word before it', () => {
  expect(check('收缩压≥140 mmHg。\n\nSystolic ≤140 mmHg.\n')('comparators-differ')).toMatchObject([
    {actual: '≤140 mmHg'},
  ])
  expect(check('12岁以上儿童。\n\nChildren under 12 years.\n')('comparators-differ')).toHaveLength(1)
  expect(check('65岁以下者。\n\nThose aged over 65 years.\n')('comparators-differ')).toHaveLength(1)
  expect(check('12岁以下儿童。\n\nChildren under 12 years.\n')('comparators-differ')).toEqual([])
  expect(check('65岁以上者，40 min内输完。\n\nThose aged over 65 years, over 40 min.\n')('comparators-differ')).toEqual(
    [],
  )
  expect(check('差异（P＜0.05）。\n\nA difference (P > 0.05).\n')('comparators-differ')).toMatchObject([
    {actual: 'P > 0.05'},
  ])
})
