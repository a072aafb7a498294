/** What the editions print of votes, handled interests, protocols, thresholds, weighed reasons and grading schemes. */
import {describe, expect, test} from 'vitest'
import {readGuideline} from '../../src/read-guideline.js'
import {buildDocument, type Edition} from '../../src/render/document/index.js'

const front = (grading: string) => `---
id: x
title:
  zh: 指南
  en: A guideline
languages: [zh-CN, en]
grading: ${grading}
dates:
  searchInterval: 12
protocol:
  doi: 10.1234/abc
panel:
  size: 20
  threshold: 2/3
  abstentions: counted
contributors:
  - id: li-ming
    name:
      zh: 李明
      en: Li Ming
    role: patient-representative
    discipline:
      zh: 公共卫生
      en: Public health
    group: panel
    interests:
      declared:
        zh: 持有股份
        en: Holds shares
      handling: no-vote
      excludedFrom: R1
---

`

const vote = 'votes-for="15" votes-against="3" abstentions="2" round="2" excluded="li-ming"'
const body = (attributes: string, inside = '') =>
  `:::recommendation{#R1 ${attributes} ${vote}}\n推荐。\n\nWe recommend it.\n${inside}:::\n\n:::recommendation{#R2 type="good-practice"}\n测血压。\n\nMeasure it.\n:::\n`

/** The words of an edition, cell after cell, in reading order. */
function print(source: string, edition: Edition): string {
  const {guideline} = readGuideline({files: new Map([['guideline.md', source]])})
  const words: string[] = []
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) walk(one)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 'text' && 'value' in value) words.push(String(value.value))
      if ('type' in value && value.type === 'break') words.push(' / ')
      for (const [key, inner] of Object.entries(value)) if (key !== 'meta') walk(inner)
      if ('type' in value && (value.type === 'tableCell' || value.type === 'paragraph')) words.push('\n')
    }
  }
  walk(buildDocument(guideline!, {edition}))
  return words.join('')
}

const grade = front('GRADE') + body('strength="strong" direction="for" certainty="high"')

test('a vote', () => {
  expect(print(grade, 'zh')).toContain('投票结果：第2轮，赞成15票，反对3票，弃权2票，赞成率75%；回避：李明。')
  expect(print(grade, 'en')).toContain(
    'Vote: round 2, 15 in favour, 3 against, 2 abstained, 75% in favour; kept from the vote: Li Ming.',
  )
  const both = print(grade, 'parallel')
  expect(both).toContain('回避：李明。')
  expect(both).toContain('kept from the vote: Li Ming.')
})

test('a recommendation without a vote says nothing of it', () => {
  expect(print(grade.replace(vote, ''), 'zh')).not.toContain('投票结果')
})

test('the group, the protocol and what the panel asked of a vote', () => {
  const zh = print(grade, 'zh')
  for (const words of [
    '10.1234/abc',
    '≥66.7%',
    '计入总票数',
    '患者代表 / 公共卫生 / 指南专家组',
    '持有股份 / 参与讨论，未投票：推荐意见 1',
  ])
    expect(zh).toContain(words)
  expect(print(grade, 'en')).toContain('Took part in the discussion, not in the vote: Recommendation 1')
})

const facts = `
:::evidence
\`\`\`summary-of-findings
population:
  zh: 成人
  en: Adults
outcomes:
  - outcome: HAMD-17
    certainty: low
    startsAt: high
    reasons:
      - risk-of-bias
      - imprecision: very-serious
    certaintyRationale:
      zh: 两项合并。
      en: Taken together.
certainty: low
certaintyRationale:
  zh: 只有一项研究。
  en: One study only.
\`\`\`

\`\`\`etd
perspective: individual
criteria:
  - criterion: equity
    judgement: waived
conclusion:
  zh: 支持。
  en: In favour.
justification:
  zh: 起效快。
  en: It acts fast.
\`\`\`
:::

:::rationale
理由。

Reasons.

\`\`\`good-practice
necessary: yes
actionable:
  zh: 对象明确
  en: It names the people
\`\`\`
:::
`

test('a summary of findings, a framework and answers about good practice', () => {
  const source = front('GRADE') + body('strength="strong" direction="for" certainty="high"', facts)
  const zh = print(source, 'zh')
  for (const words of [
    '结果总结表 1',
    '患者或人群',
    '低 / 偏倚风险 / 不精确性：非常严重 / 起始等级：高 / 两项合并。',
    '总体证据确定性：',
    '低。只有一项研究。',
    '视角：患者个体',
    '未作判断',
    '理由：起效快。',
    '良好实践主张的依据 1',
    '陈述是否明确、可执行，并指明适用人群？\n对象明确',
    '就实际医疗而言，该信息是否确有必要？\n是',
  ])
    expect(zh).toContain(words)
  const en = print(source, 'en')
  for (const words of [
    'Summary of findings 1',
    'Imprecision: very serious',
    'Low. One study only.',
    'Perspective: Individual patient',
    'Not judged',
    'Justification: It acts fast.',
  ])
    expect(en).toContain(words)
})

describe('each scheme', () => {
  test.each([
    [
      'ACC/AHA',
      'class="Ⅱa" level="B-R"',
      ['IIa类（中等）', 'B-R级', 'III类：有害（强）：风险大于获益', '良好实践主张 2'],
      ['Class 2a (moderate)', 'Level C-EO: consensus'],
    ],
    [
      'USPSTF',
      'grade="I" certainty="low"',
      ['I声明（证据不足）', '净获益的确定性', '良好实践主张 2'],
      ['I statement (insufficient evidence)', 'Grade A: recommended, with high certainty'],
    ],
    [
      'SIGN',
      'grade="A" level="1++"',
      ['A级：1++级证据', '4级：专家意见', '良好实践要点 2'],
      ['Level 4: expert opinion', 'Good practice point 2'],
    ],
    [
      'NHMRC',
      'grade="B" level="III-1" evidence-base="B"',
      ['B（良）', 'III-1级', '实践要点（PP） 2'],
      ['B (good)', 'Practice point (PP) 2'],
    ],
    [
      'CANMAT',
      'line="first" level="1"',
      ['一线：1级或2级证据', '4级：专家意见或共识'],
      ['First line: level 1 or 2 evidence'],
    ],
  ])('%s', (scheme, attributes, zh, en) => {
    const source = front(scheme) + body(attributes)
    for (const words of zh) expect(print(source, 'zh')).toContain(words)
    for (const words of en) expect(print(source, 'en')).toContain(words)
  })

  test('the legend lists an attribute that is not required only where it is used', () => {
    const legend = (attributes: string) => print(front('NHMRC') + body(attributes), 'zh').includes('临床影响')
    expect([legend('grade="B" level="II"'), legend('grade="B" level="II" clinical-impact="A"')]).toEqual([false, true])
  })
})

test('for use only in research, by strength or by type', () => {
  const part = '\n:::research\n长期如何？\n\nWhat of the long term?\n:::\n'
  for (const attributes of ['strength="only-in-research"', 'type="research"'])
    for (const words of ['仅在研究中使用', '有待研究的问题', '长期如何？'])
      expect(print(front('GRADE') + body(attributes, part), 'zh')).toContain(words)
})

describe('reasons and what they weighed', () => {
  const weighed = (name: string) =>
    `${front('GRADE')}\`\`\`${name}
outcomes:
  - outcome: HAMD-17
    certainty: low
    reasons:
      - large-effect: very-large
      - publication-bias: undetected
      - imprecision: not-serious
      - indirectness: serious
\`\`\`
`

  test('read as words do', () => {
    expect(print(weighed('evidence-profile'), 'zh')).toContain(
      '效应量很大 / 未发现发表偏倚 / 不精确性：不严重 / 间接性：严重',
    )
    expect(print(weighed('evidence-profile'), 'en')).toContain(
      'Very large effect / Publication bias not detected / Imprecision: not serious / Indirectness: serious',
    )
  })

  test('in a summary of findings are those that moved the certainty', () => {
    const zh = print(weighed('summary-of-findings'), 'zh')
    expect(zh).toContain('效应量很大 / 间接性：严重')
    expect(zh).not.toContain('不严重')
  })
})
