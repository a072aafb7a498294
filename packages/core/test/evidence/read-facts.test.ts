/** YAML fences of facts: what is read, what is reported and where. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {criterionCodes, degreesOf, goodPracticeQuestions, judgementsOf, readFacts} from '../../src/evidence/index.js'
import {hasText, translate} from '../../src/locales/translator.js'
import {type Language, languages} from '../../src/model/language.js'
import type {FactsName} from '../../src/source/tree.js'
import {fixed, found} from '../yaml/found.js'

/** The YAML begins on line 2. */
function read(name: FactsName, yaml: string, language?: Language) {
  const opening = `\`\`\`${name}\n`
  const text = `${opening}${yaml}\n\`\`\`\n`
  const end = {line: yaml.split('\n').length + 2, column: 4, offset: text.length - 1}
  const fence = {
    type: 'facts' as const,
    name,
    value: yaml,
    valueOffset: opening.length,
    position: {start: {line: 1, column: 1, offset: 0}, end},
  }
  return {...readFacts(fence, {file: 'guideline.md', text, language}), text}
}

const profile = `id: ep-1
title:
  zh: 氯胺酮与安慰剂
  en: Ketamine and placebo
question: Q1
outcomes:
  - outcome:
      zh: 24 h有效
      en: Response at 24 h
    importance: critical
    studies: 2
    design: RCT
    participants: 1,205
    relativeEffect: RR 0.80 (0.65 to 0.98)
    riskWithComparator: 120 per 1000
    riskWithIntervention:
      zh: 71%
      en: 71%
    certainty: low
    reasons:
      - risk-of-bias
      - imprecision
    citations: "@zarate2006"
  - outcome:
      zh: 缓解
      en: Remission
    citations:
      - a2019
      - b2020`

test('an evidence profile', () => {
  const {facts, findings} = read('evidence-profile', profile)
  expect(found(findings)).toEqual([])
  expect(facts).toMatchObject({
    type: 'evidence-profile',
    id: 'ep-1',
    title: {zh: '氯胺酮与安慰剂', en: 'Ketamine and placebo'},
    question: 'Q1',
    outcomes: [
      {
        outcome: {zh: '24 h有效', en: 'Response at 24 h'},
        importance: 'critical',
        studies: '2',
        design: {zh: 'RCT', en: 'RCT'},
        participants: '1,205',
        relativeEffect: 'RR 0.80 (0.65 to 0.98)',
        riskWithComparator: {zh: '120 per 1000', en: '120 per 1000'},
        riskWithIntervention: {zh: '71%', en: '71%'},
        certainty: 'low',
        reasons: ['risk-of-bias', 'imprecision'],
        citations: ['zarate2006'],
      },
      {outcome: {zh: '缓解', en: 'Remission'}, reasons: [], citations: ['a2019', 'b2020']},
    ],
    place: {file: 'guideline.md', line: 1, column: 1, endLine: 31},
  })
  expect(facts?.places['/outcomes/0/certainty']).toMatchObject({line: 20, column: 16})
  expect(facts?.places['/outcomes/1/citations/1']).toMatchObject({line: 30, column: 9})
})

const etd = `question: Q1
criteria:
  - criterion: priority
    judgement: probably-yes
  - criterion: values
    judgement:
      zh: 不确定
      en: Uncertain
    evidence:
      zh: 没有研究
      en: No studies
    citations:
      - a2019
conclusion:
  zh: 建议
  en: Suggested`

test('an evidence-to-decision framework', () => {
  const {facts, findings} = read('etd', etd)
  expect(found(findings)).toEqual([])
  expect(facts).toMatchObject({
    type: 'etd',
    question: 'Q1',
    criteria: [
      {
        criterion: 'priority',
        judgement: {zh: '可能是', en: 'Probably yes'},
        judgementCode: 'probably-yes',
        citations: [],
      },
      {
        criterion: 'values',
        judgement: {zh: '不确定', en: 'Uncertain'},
        evidence: {zh: '没有研究', en: 'No studies'},
        citations: ['a2019'],
      },
    ],
    conclusion: {zh: '建议', en: 'Suggested'},
  })
})

test('every criterion, judgement, importance and reason has a label in both languages', () => {
  for (const language of languages) {
    for (const code of criterionCodes) {
      expect(hasText(language, 'metadata', `etd.${code}`)).toBe(true)
      for (const judgement of judgementsOf[code])
        expect(hasText(language, 'metadata', `judgement.${judgement}`)).toBe(true)
    }
  }
})

test('every degree and every question has words in both languages', () => {
  for (const language of languages) {
    for (const degree of Object.values(degreesOf).flat())
      expect(hasText(language, 'metadata', `degree.${degree}`)).toBe(true)
    for (const code of goodPracticeQuestions) expect(hasText(language, 'metadata', `goodPractice.${code}`)).toBe(true)
  }
})

const outcome = 'outcomes:\n  - outcome:\n      zh: 甲\n      en: A\n'

describe('faults', () => {
  test.each<['evidence-profile' | 'etd', string, string[]]>([
    ['evidence-profile', `${outcome}    importance: crucial`, ['6:17 field-value']],
    ['evidence-profile', `${outcome}    importance: 关键`, ['6:17 field-value']],
    ['evidence-profile', `${outcome}    quality: low`, ['6:5 field-unknown']],
    ['evidence-profile', `${outcome}    确定性：low`, ['6:5 field-unknown', '6:8 yaml-full-width']],
    ['evidence-profile', `${outcome}    reasons: imprecison`, ['6:14 field-value']],
    ['evidence-profile', `${outcome}    design: 随机对照试验`, ['6:13 field-language']],
    ['evidence-profile', `${outcome}    effect: fewer deaths`, ['6:13 field-language']],
    ['evidence-profile', `${outcome}    citations: [a b]`, ['6:17 citation-key-form']],
    ['evidence-profile', `${outcome}    effect: >5 mm Hg`, ['6:13 yaml-block-header', '6:13 field-language']],
    ['evidence-profile', 'id: 表1\noutcomes:\n  - outcome:\n      zh: 甲\n      en: A', ['2:5 anchor-form']],
    ['etd', 'criteria:\n  - criterion: prioirty\n    judgement: yes', ['3:16 field-value']],
    ['etd', 'criteria:\n  - criterion: priority\n    judgement: large', ['4:16 field-value']],
    ['etd', 'criteria:\n  - criterion: priority\n    judgement: probaly-yes', ['4:16 field-value']],
    ['etd', 'criteria:\n  - criterion: priority', ['3:5 field-missing']],
  ])('%s %j', (name, yaml, findings) => {
    const result = read(name, yaml)
    expect(found(result.findings).sort()).toEqual([...findings].sort())
  })

  test.each<['evidence-profile' | 'etd', string, string[]]>([
    ['evidence-profile', '', ['1:1 facts-empty']],
    ['evidence-profile', 'id: x', ['2:1 field-missing']],
    ['evidence-profile', 'outcomes: 甲', ['2:11 field-not-list']],
    ['etd', '- a', ['2:1 field-not-map']],
    ['etd', 'criteria: &a [*a]', ['2:14 yaml-alias']],
  ])('%s %j gives no facts', (name, yaml, findings) => {
    const result = read(name, yaml)
    expect(found(result.findings).slice(0, findings.length)).toEqual(findings)
    expect(result.facts).toBeUndefined()
  })

  test('what can be used is used', () => {
    const {facts} = read('evidence-profile', `${outcome}    importance: crucial\n    certainty: low\n  - comment: x`)
    expect(facts).toMatchObject({outcomes: [{outcome: {zh: '甲', en: 'A'}, certainty: 'low'}]})
    expect(facts).not.toHaveProperty('outcomes.0.importance')
  })

  test('fixes name what was meant', () => {
    const {text, findings} = read('evidence-profile', `${outcome}    确定性: low\n    reasons: 不精确性`)
    expect(fixed(text, findings)).toContain('    certainty: low\n    reasons: imprecision\n')
  })
})

test('in a guideline of one language a plain text is in it', () => {
  const {facts, findings} = read('evidence-profile', 'title: 甲\noutcomes:\n  - outcome: 有效', 'zh')
  expect(found(findings)).toEqual([])
  expect(facts).toMatchObject({title: {zh: '甲'}, outcomes: [{outcome: {zh: '有效'}}]})
})

describe('how much a reason weighed', () => {
  const reasonsOf = (yaml: string) => {
    const {facts, findings, text} = read('evidence-profile', `${outcome}    ${yaml}`)
    const [one] = facts?.type === 'evidence-profile' ? facts.outcomes : []
    return {reasons: one?.reasons, degrees: one?.degrees, findings: found(findings), text, all: findings}
  }

  test.each<[string, string[], Record<string, string> | undefined]>([
    ['reasons: imprecision', ['imprecision'], undefined],
    ['reasons:\n      - imprecision\n      - risk-of-bias', ['imprecision', 'risk-of-bias'], undefined],
    [
      'reasons:\n      - imprecision: very-serious\n      - risk-of-bias',
      ['imprecision', 'risk-of-bias'],
      {imprecision: 'very-serious'},
    ],
    ['reasons:\n      imprecision: very serious', ['imprecision'], {imprecision: 'very-serious'}],
    ['reasons:\n      不精确性: 非常严重', ['imprecision'], {imprecision: 'very-serious'}],
    [
      'reasons:\n      imprecision: -2\n      indirectness: −1\n      inconsistency: 0',
      ['imprecision', 'indirectness', 'inconsistency'],
      {imprecision: 'very-serious', indirectness: 'serious', inconsistency: 'not-serious'},
    ],
    [
      'reasons:\n      large-effect: +2\n      dose-response: +1',
      ['large-effect', 'dose-response'],
      {'large-effect': 'very-large', 'dose-response': 'present'},
    ],
    ['reasons:\n      publication-bias: strongly suspected', ['publication-bias'], {'publication-bias': 'suspected'}],
  ])('%j', (yaml, reasons, degrees) => {
    const given = reasonsOf(yaml)
    expect(given.findings).toEqual([])
    expect(given.reasons).toEqual(reasons)
    expect(given.degrees).toEqual(degrees)
  })

  test.each([
    ['reasons:\n      imprecision: very-serius', ['7:20 field-value']],
    ['reasons:\n      large-effect: serious', ['7:21 field-value']],
    ['reasons:\n      large-effect: +3', ['7:21 field-value']],
    ['reasons:\n      - imprecison: serious', ['7:9 field-unknown']],
    ['reasons: imprecison', ['6:14 field-value']],
    ['reasons:\n      - - a', ['7:9 field-not-text']],
  ])('%j', (yaml, findings) => {
    expect(reasonsOf(yaml).findings).toEqual(findings)
  })

  test('where the rating begins and why it ended elsewhere', () => {
    const {facts, findings} = read(
      'evidence-profile',
      `${outcome}    startsAt: 高\n    certaintyRationale: 确定\ncertainty: low\npopulation:\n  zh: 成人\n  en: Adults`,
    )
    expect(found(findings)).toEqual(['6:15 field-value', '7:25 field-language'])
    expect(facts).toMatchObject({
      certainty: 'low',
      population: {zh: '成人', en: 'Adults'},
      outcomes: [{startsAt: 'high', certaintyRationale: {zh: '确定'}}],
    })
  })
})

test('a summary of findings is a profile of another form', () => {
  expect(read('summary-of-findings', outcome).facts).toMatchObject({
    type: 'evidence-profile',
    form: 'summary-of-findings',
  })
  expect(read('evidence-profile', outcome).facts).not.toHaveProperty('form')
})

test('a criterion that was not judged, whose point of view, and why', () => {
  const {facts, findings} = read(
    'etd',
    'perspective: individual\ncriteria:\n  - criterion: equity\n    judgement: waived\njustification:\n  zh: 理由\n  en: Reason',
  )
  expect(found(findings)).toEqual([])
  expect(facts).toMatchObject({
    perspective: 'individual',
    criteria: [{criterion: 'equity', judgementCode: 'waived', judgement: {zh: '未作判断', en: 'Not judged'}}],
    justification: {zh: '理由', en: 'Reason'},
  })
})

describe('answers about good practice', () => {
  test('yes, no, and words', () => {
    const {facts, findings} = read(
      'good-practice',
      'id: gps\nindirect-evidence:\n  zh: 有\n  en: There is\nactionable: yes\nnecessary: 否',
    )
    expect(found(findings)).toEqual([])
    expect(facts).toMatchObject({
      type: 'good-practice',
      id: 'gps',
      answers: [
        {question: 'actionable', answer: 'yes'},
        {question: 'necessary', answer: 'no'},
        {question: 'indirect-evidence', answer: 'yes', words: {zh: '有', en: 'There is'}},
      ],
    })
    expect(facts?.places['/necessary']).toMatchObject({line: 7, column: 12})
  })

  test('faults', () => {
    const {facts, findings} = read('good-practice', 'actionable: 明确\nnetBenefit: yes\nworth: yes')
    expect(found(findings).sort()).toEqual(['2:13 field-language', '3:1 field-unknown', '4:1 field-unknown'])
    expect(facts).toMatchObject({answers: [{question: 'actionable', words: {zh: '明确'}}]})
  })
})

/** Shapes that nobody would write under keys that everybody writes. */
const key = fc.constantFrom(
  ...[
    'outcomes',
    'outcome',
    'reasons',
    'imprecision',
    'large-effect',
    'certainty',
    'criteria',
    'criterion',
    'judgement',
  ],
  ...['zh', 'en', 'actionable', 'net-benefit', 'perspective', 'citations', '__proto__', 'constructor', '标题'],
)
const scalar = fc.constantFrom('low', 'yes', '-2', '严重', 'waived', 'priority', '""', '~', '1', 'x: y', '"@a"')
const value: fc.Arbitrary<string> = fc.letrec(tie => ({
  value: fc.oneof({maxDepth: 4}, scalar, tie('list'), tie('map')),
  list: fc.array(tie('value'), {maxLength: 3}).map(entries => `[${entries.join(', ')}]`),
  map: fc
    .array(fc.tuple(key, tie('value')), {maxLength: 4})
    .map(entries => `{${entries.map(([name, one]) => `${name}: ${one}`).join(', ')}}`),
})).value as fc.Arbitrary<string>

test.each(['evidence-profile', 'summary-of-findings', 'etd', 'good-practice'] as const)('%s never throws', name => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, value), {maxLength: 5}), entries => {
      const {findings} = read(name, entries.map(([field, one]) => `${field}: ${one}`).join('\n'))
      expect(found(findings)).toBeDefined()
    }),
    {numRuns: 300},
  )
})

test.each([
  ['Probably yes', 'probably-yes'],
  ['可能是', 'probably-yes'],
  ["Don't know", 'unknown'],
  ['否', 'no'],
])('a judgement in the words of the form, %s', (words, code) => {
  const {facts, findings} = read('etd', `criteria:\n  - criterion: feasibility\n    judgement: ${words}`)
  expect(found(findings)).toEqual([])
  expect(facts).toMatchObject({criteria: [{judgementCode: code}]})
})

test('the words of the form stand for one judgement each', () => {
  const codes = new Set<string>(Object.values(judgementsOf).flat())
  for (const language of languages) {
    const labels = [...codes].map(code => translate(language, 'metadata', `judgement.${code}`))
    expect(new Set(labels).size).toBe(codes.size)
  }
})

test('a criterion by its label is mended to its code', () => {
  const yaml = 'criteria:\n  - criterion: 可行性\n    judgement: 是'
  const {facts, findings, text} = read('etd', yaml)
  expect(found(findings)).toEqual(['3:16 field-value'])
  expect(fixed(text, findings)).toContain('criterion: feasibility')
  expect(facts).toMatchObject({criteria: [{criterion: 'feasibility'}]})
})

test.each([
  ['imprecision, risk-of-bias', ['imprecision', 'risk-of-bias'], undefined],
  ['不精确、发表偏倚', ['imprecision', 'publication-bias'], undefined],
  ['{不精确性: 严重（-1）}', ['imprecision'], {imprecision: 'serious'}],
  ['{risk of bias: very serious (-2)}', ['risk-of-bias'], {'risk-of-bias': 'very-serious'}],
  [
    '{publication bias: none, 间接性: 无}',
    ['publication-bias', 'indirectness'],
    {'publication-bias': 'undetected', indirectness: 'not-serious'},
  ],
])('reasons written %s', (written, reasons, degrees) => {
  const {facts, findings} = read('evidence-profile', `outcomes:\n  - outcome: MADRS\n    reasons: ${written}`)
  expect(found(findings)).toEqual([])
  expect(facts).toMatchObject({outcomes: [{reasons, ...(degrees ? {degrees} : {})}]})
})

test('a reason that is none among several is reported', () => {
  const {findings} = read('evidence-profile', 'outcomes:\n  - outcome: MADRS\n    reasons: imprecision, luck')
  expect(found(findings)).toEqual(['4:14 field-value'])
})
