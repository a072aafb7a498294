/** One mistake, one finding: what follows from a mistake is not reported again, and the finding says how to mend it. */
import {expect, test} from 'vitest'
import {checkFiles} from './support.js'

function found(body: string, ...lines: readonly string[]) {
  const front = [
    '---',
    'id: x',
    'title:',
    '  zh: 指南',
    '  en: A guideline',
    'version: 1.0.0',
    'languages: [zh-CN, en]',
  ]
  const text = [...front, 'grading: GRADE', ...lines, '---', '', body, ''].join('\n')
  const {read, diagnostics} = checkFiles(new Map([['guideline.md', text]]))
  return [...read.findings, ...diagnostics]
}
const rules = (findings: ReturnType<typeof found>) => findings.map(({rule}) => rule)

test.each([
  ['strength', '强', 'strong'],
  ['strength', '弱推荐', 'conditional'],
  ['strength', '仅在研究中使用', 'only-in-research'],
  ['certainty', '高', 'high'],
  ['certainty', '极低', 'very-low'],
  ['direction', '支持', 'for'],
])('%s="%s" is offered as %s', (attribute, value, expected) => {
  const findings = found(`:::recommendation{#R1 ${attribute}="${value}"}\n推荐。\n\nWe recommend.\n:::`)
  expect(findings.filter(({rule}) => rule === 'level-unknown')).toMatchObject([{actual: value, expected}])
})

test('a misspelt directive is not asked about its attributes', () => {
  const findings = found(':::recomendation{#R1 strength="strong"}\n推荐。\n\nWe recommend.\n:::')
  expect(rules(findings)).toContain('directive-unknown')
  expect(rules(findings)).not.toContain('attribute-unknown')
})

test('a directive without attributes names what it takes', () => {
  const [finding] = found(':::note{a="1"}\n注。\n\nA note.\n:::').filter(({rule}) => rule === 'attribute-unknown')
  expect(finding).toMatchObject({note: 'none', data: {allowed: '#id'}})
})

test.each(['二、诊断 Diagnosis', '诊断 (Diagnosis)', '诊断/Diagnosis', 'Diagnosis 诊断'])(
  '%s lacks a divider',
  heading => {
    const findings = found(`## ${heading} {#d}\n\n甲。\n\nOne.`)
    expect(findings.filter(({rule}) => rule === 'heading-one-language')).toMatchObject([{note: 'undivided'}])
  },
)

test.each(['使用rTMS治疗', '诊断', '选择性5-羟色胺再摄取抑制剂（SSRI）'])('%s is in one language', heading => {
  const [finding] = found(`## ${heading} {#d}\n\n甲。\n\nOne.`).filter(({rule}) => rule === 'heading-one-language')
  expect(finding).toBeDefined()
  expect(finding).not.toHaveProperty('note')
})

test('the title as a heading is one finding', () => {
  const findings = found('# 题名\n\n甲。\n\nOne.').filter(({rule}) => rule.startsWith('heading-'))
  expect(findings).toMatchObject([{rule: 'heading-depth', note: 'title'}])
})

test('a name that is not parted by language is one finding', () => {
  const lines = ['organisations:', '  - id: x', '    name: 某学会']
  expect(rules(found('甲。\n\nOne.', ...lines)).filter(rule => /name|language/.test(rule))).toEqual(['field-language'])
  const parted = ['organisations:', '  - id: x', '    name: {zh: 某学会}']
  expect(rules(found('甲。\n\nOne.', ...parted)).filter(rule => /name|language/.test(rule))).toEqual([
    'name-one-language',
  ])
})

test.each([
  ['huge', 'desirable-effects', 'trivial, small, moderate, large, varies, unknown, waived'],
  [
    'no-costs',
    'resources-required',
    'large-costs, moderate-costs, negligible, moderate-savings, large-savings, varies, unknown, waived',
  ],
])('the judgement %s is told those of %s', (judgement, criterion, allowed) => {
  const fence = `\`\`\`etd\ncriteria:\n  - criterion: ${criterion}\n    judgement: ${judgement}\n\`\`\``
  expect(
    found(fence).filter(({rule}) => rule.startsWith('field-') && rule !== 'field-needed-to-publish'),
  ).toMatchObject([{rule: 'field-value', actual: judgement, data: {allowed}}])
})
