/** Comments that answer for a diagnostic: what they cover, and what is said of those that cover nothing. */
import {expect, test} from 'vitest'
import {suppress} from '../../src/configuration/suppressions.js'
import {gradeFindings} from '../../src/diagnostics/severity.js'
import {readReferenceLibrary} from '../../src/references/index.js'
import {checkFiles} from '../checks/support.js'

const front =
  '---\nid: x\ntitle: {zh: 指南, en: A guideline}\nversion: 1.0.0\nlanguages: [zh-CN, en]\nstatus: draft\n---\n\n'

function check(body: string, head = front) {
  const {read, diagnostics} = checkFiles(new Map([['guideline.md', head + body]]))
  const all = [...gradeFindings(read.findings, 'draft'), ...diagnostics]
  const {diagnostics: answered, findings} = suppress(all, read.documents, read.guideline)
  return {
    answered: answered.flatMap(({rule, suppressed, place}) =>
      suppressed ? [{rule, line: place.line, ...suppressed}] : [],
    ),
    left: answered.flatMap(({rule, suppressed, severity}) => (suppressed || severity === 'info' ? [] : [rule])),
    findings: findings.map(({rule}) => rule),
  }
}

const comment = '<!-- zhinan-ignore numbers-differ: the label rounds -->'

test('covers the text that follows, in whichever language the diagnostic stands', () => {
  expect(check(`${comment}\n\n每日10 mg。\n\n12 mg a day.\n`)).toEqual({
    answered: [{rule: 'numbers-differ', line: 13, reason: 'the label rounds', by: 'comment'}],
    left: [],
    findings: [],
  })
})

test('a comment right above the text does not part the pair', () => {
  expect(check(`${comment}\n每日10 mg。\n\n12 mg a day.\n`)).toMatchObject({answered: [{line: 12}], left: []})
  expect(check(`每日10 mg。\n\n${comment}\n12 mg a day.\n`)).toMatchObject({answered: [{line: 12}], left: []})
})

test('behind a text it covers that text', () => {
  expect(check(`每日10 mg。 ${comment}\n\n12 mg a day.\n`)).toMatchObject({
    answered: [{rule: 'numbers-differ'}],
    left: [],
  })
})

test('covers no more than that', () => {
  const two = '每日10 mg。\n\n12 mg a day.\n\n每周20 mg。\n\n25 mg a week.\n'
  expect(check(`${comment}\n${two}`)).toMatchObject({answered: [{line: 12}], left: ['numbers-differ']})
})

test('in runs of several paragraphs the pair is found', () => {
  const runs = '第一段每日10 mg。\n\n第二段每日20 mg。\n\nThe first, 12 mg a day.\n\nThe second, 25 mg a day.\n'
  expect(check(`${comment}\n${runs}`)).toMatchObject({answered: [{line: 14}], left: ['numbers-differ']})
})

test('before a directive it covers all of it', () => {
  const box = ':::note\n每日10 mg。\n\n12 mg a day.\n\n每周20 mg。\n\n25 mg a week.\n:::\n'
  expect(check(`${comment}\n${box}`)).toMatchObject({answered: [{}, {}], left: [], findings: []})
})

test('in a list and in a table', () => {
  const list = '- 每日10 mg。\n- 每周20 mg。\n\n\n- 12 mg a day.\n- 20 mg a week.\n'
  expect(check(`${comment}\n${list}`)).toMatchObject({answered: [{rule: 'numbers-differ'}], left: []})
  const table = '| 剂量 |\n|---|\n| 每日10 mg |\n\n| Dose |\n|---|\n| 12 mg a day |\n'
  expect(check(`${comment}\n${table}`)).toMatchObject({answered: [{rule: 'numbers-differ'}], left: []})
})

test('patterns, several rules, Chinese punctuation, a reason over two lines', () => {
  const text = '每日10 mg。\n\n12 mg a day.\n'
  expect(
    check(`<!-- zhinan-ignore units-converted、number*-differ：标签取整，\n  见说明书 -->\n${text}`),
  ).toMatchObject({
    answered: [{reason: '标签取整， 见说明书'}],
    left: [],
    findings: [],
  })
})

test.each([
  ['<!-- zhinan-ignore numbers-differ -->', ['suppression-without-reason']],
  ['<!-- zhinan-ignore numbers-differ:   -->', ['suppression-without-reason']],
  ['<!-- zhinan-ignore: no rule -->', ['suppression-without-reason']],
  ['<!-- zhinan-ignore numbers-difer: a slip -->', ['suppression-rule-unknown']],
  ['<!-- zhinan-ignore citations-differ: nothing there -->', ['suppression-unused']],
])('%s', (written, expected) => {
  expect(check(`${written}\n每日10 mg。\n\n12 mg a day.\n`)).toMatchObject({
    left: ['numbers-differ'],
    findings: expected,
  })
})

test('in the front matter a comment covers the field below it', () => {
  const head =
    '---\nid: x\n# zhinan-ignore numbers-differ: the short title counts otherwise\ntitle:\n  zh: 10 mg的指南\n  en: A guideline of 12 mg\nversion: 1.0.0\nlanguages: [zh-CN, en]\nstatus: draft\n---\n\n'
  expect(check('每日10 mg。\n\n12 mg a day.\n', head)).toMatchObject({
    answered: [{rule: 'numbers-differ', line: 6}],
    left: ['numbers-differ'],
  })
})

test('in a library a comment covers the entry below it', () => {
  const text =
    '% zhinan-ignore reference-*: the journal has no volumes\n@article{a,\n  title = {A},\n  journal = {J},\n  year = {2001}\n}\n\n@article{b,\n  title = {B},\n  year = {2001}\n}\n'
  const {references} = readReferenceLibrary('references.bib', text)
  const finding = (key: string, line: number) => ({
    rule: 'reference-volume-missing',
    severity: 'warning' as const,
    place: {file: 'references.bib', line, column: 1, endLine: line, endColumn: 2},
    data: {key},
  })
  expect(references).toHaveLength(2)
  const {diagnostics} = suppress([finding('a', 2), finding('a', 5), finding('b', 8)], [{file: 'references.bib', text}])
  expect(diagnostics.map(({suppressed}) => suppressed?.reason)).toEqual([
    'the journal has no volumes',
    'the journal has no volumes',
    undefined,
  ])
})

test('what keeps a guideline from being read is not answered for', () => {
  const text = '<!-- zhinan-ignore *: all of it -->\nx\n'
  const found = {
    rule: 'encoding-not-utf8',
    severity: 'error' as const,
    place: {file: 'guideline.md', line: 2, column: 1, endLine: 2, endColumn: 2},
  }
  expect(suppress([found], [{file: 'guideline.md', text}]).diagnostics).toEqual([found])
})

test('a comment that is shown as code is none', () => {
  const doses = '每日10 mg。\n\n12 mg a day.\n'
  expect(check(`\`\`\`\n${comment}\n\`\`\`\n\n${doses}`)).toMatchObject({
    answered: [],
    left: ['numbers-differ'],
    findings: [],
  })
  expect(check(`写作\`${comment}\`，${doses}`)).toMatchObject({answered: [], findings: []})
  expect(check(`\`\`\`\n甲\n\`\`\`\n\n${comment}\n${doses}`)).toMatchObject({answered: [{}], left: []})
})

test('hostile comments take no time', () => {
  for (const text of [
    '<!-- zhinan-ignore '.repeat(50_000),
    `<!-- zhinan-ignore ${'a,'.repeat(100_000)}: x -->`,
    'zhinan-ignore\n'.repeat(100_000),
    `<!-- zhinan-ignore a${' '.repeat(200_000)}`,
  ]) {
    expect(suppress([], [{file: 'guideline.md', text}]).findings.length).toBeLessThan(2001)
  }
})
