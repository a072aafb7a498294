/** What the heads of the rules of grading and governance do not show: other schemes, facts that stand by themselves, votes against thresholds, severities. */
import {describe, expect, test} from 'vitest'
import type {CheckOptions} from '../../src/checks/index.js'
import {wordDiagnostic} from '../../src/diagnostics/words.js'
import {checkFiles} from './support.js'

const head = ['id: x', 'title:', '  zh: 指南', '  en: A guideline', 'languages: [zh-CN, en]']

/** Findings of one rule, as `line: message`; line 1 is the body's first, lines of the front matter count down from 0. */
function check(front: readonly string[], body: string, options: CheckOptions = {}) {
  const before = ['---', ...head, ...front, '---', '']
  const {diagnostics, read} = checkFiles(new Map([['guideline.md', `${before.join('\n')}${body}`]]), options)
  return {
    guideline: read.guideline!,
    of: (rule: string) =>
      diagnostics
        .filter(found => found.rule === rule)
        .map(found => `${found.place.line - before.length + 1}: ${wordDiagnostic(found, 'en').message}`),
    expected: (rule: string) => diagnostics.filter(found => found.rule === rule).map(({expected}) => expected),
    severity: (rule: string) => diagnostics.find(found => found.rule === rule)?.severity,
  }
}

const recommendation = (attributes: string, inside = '') =>
  `:::recommendation{#R1 ${attributes}}\n推荐。\n\nWe recommend it.\n${inside}:::\n`
const fence = (name: string, yaml: string) => `\n\`\`\`${name}\n${yaml}\n\`\`\`\n`
const profile = (...outcomes: (readonly [string, string, string])[]) =>
  `outcomes:\n${outcomes.map(([name, importance, certainty]) => `  - outcome: ${name}\n    importance: ${importance}\n    certainty: ${certainty}`).join('\n')}`

describe('levels that go together', () => {
  test.each([
    ['USPSTF', 'grade="A" certainty="high" net-benefit="substantial"', []],
    ['USPSTF', 'grade="A" certainty="moderate"', ['moderate/grade A']],
    ['USPSTF', 'grade="B" certainty="high" net-benefit="moderate"', []],
    ['USPSTF', 'grade="B" certainty="high" net-benefit="substantial"', ['substantial/grade B']],
    ['USPSTF', 'grade="C" certainty="low" net-benefit="moderate"', ['low/grade C', 'moderate/grade C']],
    ['USPSTF', 'grade="I" certainty="low"', []],
    ['USPSTF', 'grade="I" certainty="moderate"', ['moderate/grade I']],
    ['ACC/AHA', 'class="1" level="C-EO"', []],
    ['ACC/AHA', 'class="Ⅱa" level="C-LD"', []],
    ['ACC/AHA', 'class="III: No Benefit" level="C-EO"', ['C-EO/class 3-no-benefit']],
    ['ACC/AHA', 'class="3: Harm" level="C-EO"', []],
    ['SIGN', 'grade="A" level="1+"', []],
    ['SIGN', 'grade="A" level="1−"', ['1-/grade A']],
    ['SIGN', 'grade="B" level="1++"', []],
    ['SIGN', 'grade="D" level="2+"', []],
    ['SIGN', 'grade="D" level="1+"', ['1+/grade D']],
    ['NHMRC', 'grade="A" level="II" evidence-base="B" consistency="NA"', []],
    ['NHMRC', 'grade="B" level="II" evidence-base="C" consistency="D"', ['C/grade B', 'D/grade B']],
    ['NHMRC', 'grade="C" level="II" evidence-base="C" consistency="D"', []],
    ['CANMAT', 'line="一线" level="2"', []],
    ['CANMAT', 'line="first" level="3"', ['3/line first']],
    ['CANMAT', 'line="third" level="1"', []],
    ['CANMAT', 'line="first" level="9"', []],
    ['GRADE', 'strength="strong" direction="for" certainty="high"', []],
    ['GRADE', 'strength="weak" direction="either" certainty="low"', []],
    ['GRADE', 'strength="strong" direction="either" certainty="high"', ['strong/direction either']],
    ['OCEBM-2009', 'grade="A" level="1b"', []],
    ['OCEBM-2009', 'grade="A" level="2b"', ['2b/grade A']],
    ['OCEBM-2009', 'grade="D" level="1b-"', []],
    ['OCEBM-2009', 'grade="B" level="2a−"', ['2a-/grade B']],
    ['OCEBM-2009', 'grade="B" level="1a"', []],
    ['OCEBM-2009', 'grade="C" level="1a"', ['1a/grade C']],
    ['OCEBM-2009', 'grade="D" level="1a"', []],
  ])('%s %s', (scheme, attributes, found) => {
    const told = check([`grading: ${scheme}`], recommendation(attributes)).of('level-combination')
    expect(told.map(text => /`(.+?)` together with (\w+) `(.+?)`/.exec(text)!.slice(1))).toEqual(
      found.map(text => {
        const [value, rest] = [text.slice(0, text.indexOf('/')), text.slice(text.indexOf('/') + 1)]
        return [value, ...rest.split(' ')]
      }),
    )
  })
})

test('letters and figures that journals print are known for what they mean', () => {
  const told = check(['grading: GRADE'], recommendation('strength="1" direction="for" certainty="B"'))
  expect(told.of('level-unknown')).toHaveLength(2)
  expect(told.expected('level-unknown')).toEqual(['strong', 'moderate'])
})

test('every scheme says which ratings a recommendation lacks', () => {
  const missing = (scheme: string, attributes: string) =>
    check([`grading: ${scheme}`], recommendation(attributes))
      .of('recommendation-attribute-missing')
      .map(text => /without `(.+?)`/.exec(text)![1])
  expect(missing('ACC/AHA', 'class="1"')).toEqual(['level'])
  expect(missing('CANMAT', '')).toEqual(['line', 'level'])
  expect(missing('NHMRC', 'grade="A"')).toEqual(['level'])
  expect(missing('USPSTF', 'certainty="low"')).toEqual(['grade'])
  expect(missing('GRADE', 'strength="only-in-research"')).toEqual([])
  expect(missing('GRADE', 'type="research"')).toEqual([])
  expect(missing('GRADE', 'strength="strong"')).toEqual(['direction', 'certainty'])
})

describe('certainty', () => {
  const grading = ['grading: GRADE']
  const rated = 'strength="conditional" direction="for" certainty="moderate" question="Q1"'
  const question = ':::question{#Q1}\n问题？\n\nA question?\n:::\n\n'
  const low = fence(
    'evidence-profile',
    `question: Q1\n${profile(['HAMD', 'critical', 'low'], ['QIDS', 'critical', 'high'])}`,
  )

  test('a profile that stands by itself belongs to the one recommendation that answers its question', () => {
    expect(check(grading, question + recommendation(rated) + low).of('certainty-above-outcomes')).toHaveLength(1)
    const two = recommendation(rated) + recommendation(rated).replace('#R1', '#R2')
    expect(check(grading, question + two + low).of('certainty-above-outcomes')).toEqual([])
  })

  test('outcomes that are important only do not bind', () => {
    const body = recommendation(
      rated,
      fence('evidence-profile', profile(['HAMD', 'important', 'very-low'], ['QIDS', 'critical', 'moderate'])),
    )
    expect(check(grading, body).of('certainty-above-outcomes')).toEqual([])
  })

  test('a stated reason answers, and the overall certainty is held against the outcomes too', () => {
    const outcomes = profile(['HAMD', 'critical', 'low'])
    const overall = recommendation(rated, fence('evidence-profile', `${outcomes}\ncertainty: moderate`))
    expect(check(grading, overall).of('certainty-above-outcomes')).toHaveLength(2)
    const answered = recommendation(
      rated,
      fence('evidence-profile', `${outcomes}\ncertaintyRationale:\n  zh: 理由\n  en: Reason`),
    )
    expect(check(grading, answered).of('certainty-above-outcomes')).toEqual([])
  })

  test('the certainty of the framework and of the profile is that of the recommendation', () => {
    const framework = (more = '') => `criteria:\n  - criterion: certainty\n    judgement: low${more}`
    expect(check(grading, recommendation(rated, fence('etd', framework()))).of('certainty-differs')).toEqual([
      '9: Unexpected certainty `low` beside a recommendation, expected `moderate` as on the recommendation',
    ])
    const justified = framework('\njustification:\n  zh: 理由\n  en: Reason')
    expect(check(grading, recommendation(rated, fence('etd', justified))).of('certainty-differs')).toEqual([])
    const none = framework().replace('low', 'no-studies')
    expect(check(grading, recommendation(rated, fence('etd', none))).of('certainty-differs')).toEqual([])
    const overall = fence('evidence-profile', `${profile(['HAMD', 'critical', 'low'])}\ncertainty: low`)
    expect(check(grading, recommendation(rated, overall)).of('certainty-differs')).toHaveLength(1)
  })

  test.each([
    ['design: RCT', 'high', '', 0],
    ['design: RCT', 'moderate', '', 1],
    ['design: RCT', 'low', 'reasons: [risk-of-bias, imprecision]', 0],
    ['startsAt: low', 'moderate', '', 1],
    ['startsAt: low', 'moderate', 'reasons: large-effect', 0],
    ['startsAt: low', 'high', 'reasons: dose-response', 1],
    ['comment: HAMD', 'high', 'reasons: imprecision', 1],
    ['comment: HAMD', 'high', '', 0],
  ])('%s, %s, %s: %i', (design, certainty, reasons, count) => {
    const yaml = `outcomes:\n  - outcome: HAMD\n    ${design}\n    certainty: ${certainty}${reasons ? `\n    ${reasons}` : ''}`
    expect(check(grading, fence('evidence-profile', yaml)).of('certainty-not-from-reasons')).toHaveLength(count)
  })

  test('in a question of prognosis or diagnosis nothing is inferred from the design', () => {
    const cohort =
      'question: Q1\noutcomes:\n  - outcome: HAMD\n    design:\n      zh: 队列研究\n      en: Cohort\n    certainty: high'
    const asked = (type: string) => question.replace('{#Q1}', `{#Q1${type}}`)
    const count = (type: string) =>
      check(grading, asked(type) + fence('evidence-profile', cohort)).of('certainty-not-from-reasons').length
    expect([count(''), count(' type="prognosis"'), count(' type="诊断"')]).toEqual([1, 0, 0])
  })
})

test('an outcome that no study reported needs no figures', () => {
  const incomplete = (studies: string) =>
    check(
      [],
      fence('evidence-profile', `outcomes:\n  - outcome: HAMD\n    importance: critical\n    studies: ${studies}`),
    ).of('outcome-incomplete').length
  expect([incomplete('0'), incomplete('none'), incomplete('2')]).toEqual([0, 0, 1])
})

describe('frameworks', () => {
  const framework = (yaml: string) => check(['grading: GRADE'], fence('etd', yaml)).of('etd-incomplete')

  test('resources are asked of a population, and their certainty where they were judged', () => {
    const judged = (...criteria: string[]) =>
      framework(`criteria:\n${criteria.map(one => `  - criterion: ${one}\n    judgement: unknown`).join('\n')}`)[0]
    const basic = [
      'priority',
      'desirable-effects',
      'undesirable-effects',
      'certainty',
      'values',
      'balance',
      'acceptability',
      'feasibility',
    ]
    const all = [...basic.map(one => one), 'resources-required', 'cost-effectiveness', 'equity']
    const allowed = (code: string) =>
      ['certainty', 'values', 'cost-effectiveness'].includes(code) ? 'waived' : 'unknown'
    const yaml = (extra: Record<string, string> = {}) =>
      `criteria:\n${all.map(one => `  - criterion: ${one}\n    judgement: ${extra[one] ?? allowed(one)}${(extra[one] ?? allowed(one)) === 'waived' ? '\n    evidence:\n      zh: 理由\n      en: Reason' : ''}`).join('\n')}`
    expect(judged('priority')).toContain('resources-required, cost-effectiveness, equity')
    expect(framework(yaml())).toEqual([])
    expect(framework(yaml({'resources-required': 'moderate-costs'}))[0]).toContain('without certainty-of-resources,')
  })

  test('a waiver says why', () => {
    expect(framework('perspective: individual\ncriteria:\n  - criterion: values\n    judgement: waived')).toContain(
      '6: Unexpected framework without values, expected a judgement of each, or `waived` with a reason',
    )
  })

  test('what stands under research alone is not contradicted', () => {
    const etd = fence('etd', 'criteria:\n  - criterion: balance\n    judgement: favours-comparison')
    const beside = (attributes: string) =>
      check(['grading: GRADE'], recommendation(attributes, etd)).of('etd-contradicts')
    expect(beside('strength="conditional" direction="for" certainty="low"')).toHaveLength(1)
    expect(beside('strength="weak" direction="for" certainty="low"')[0]).toContain('conditional and for')
    expect(beside('strength="only-in-research" direction="for"')).toEqual([])
    expect(beside('type="good-practice"')).toEqual([])
  })
})

describe('good practice', () => {
  test('a scheme with practice points of its own is not asked', () => {
    const asked = (scheme: string) =>
      check([`grading: ${scheme}`], recommendation('type="good-practice"')).of('good-practice-unanswered').length
    expect([asked('GRADE'), asked('ACC/AHA'), asked('SIGN'), asked('NHMRC')]).toEqual([1, 1, 0, 0])
  })

  test('answers count where they stand in the recommendation', () => {
    const answers = fence(
      'good-practice',
      'actionable: yes\nnecessary: yes\nnet-benefit: yes\nopportunity-cost: yes\nindirect-evidence: yes',
    )
    const count = (body: string) => check([], body).of('good-practice-unanswered').length
    expect(count(recommendation('type="good-practice"', answers))).toBe(0)
    expect(count(recommendation('type="good-practice"', `\n:::rationale\n理由。\n\nReasons.\n${answers}:::\n`))).toBe(0)
    expect(count(recommendation('type="good-practice"') + answers)).toBe(1)
  })
})

describe('votes', () => {
  const panel = (...lines: string[]) => ['grading: GRADE', 'panel:', ...lines.map(line => `  ${line}`)]
  const strong = 'strength="strong" direction="for" certainty="high"'
  const below = (lines: string[], attributes: string) =>
    check(panel(...lines), recommendation(attributes))
      .of('vote-below-threshold')
      .map(text => text.slice(3))

  test.each([
    [['threshold: 2/3'], 'votes-for="2" votes-against="1"', []],
    [['threshold: 70%'], 'votes-for="14" votes-against="6"', []],
    [
      ['threshold: 0.75'],
      'votes-for="14" votes-against="6"',
      ['Unexpected vote of 70% in favour (14 of 20), expected at least 75%'],
    ],
    [['threshold: 75%'], 'votes-for="14" votes-against="4" abstentions="2"', []],
    [
      ['threshold: 75%', 'abstentions: counted'],
      'votes-for="14" votes-against="4" abstentions="2"',
      ['Unexpected vote of 70% in favour (14 of 20), expected at least 75%'],
    ],
    [
      ['threshold: 50%', 'strongThreshold: 80%'],
      `${strong} votes-for="7" votes-against="3"`,
      ['Unexpected vote of 70% in favour (7 of 10), expected at least 80%'],
    ],
    [
      ['threshold: 50%', 'strongThreshold: 80%'],
      'strength="weak" direction="for" certainty="low" votes-for="7" votes-against="3"',
      [],
    ],
    [['size: 20'], 'votes-for="1" votes-against="9"', []],
    [
      ['threshold: 50%'],
      'votes-for="0" votes-against="0"',
      ['Unexpected vote of 0% in favour (0 of 0), expected at least 50%'],
    ],
  ])('%j %s', (lines, attributes, found) => {
    expect(below(lines, attributes)).toEqual(found)
  })

  test('a threshold that is no share is reported, and holds nothing', () => {
    const {of} = check(panel('threshold: 800%'), recommendation('votes-for="1" votes-against="9"'))
    expect(of('vote-below-threshold')).toEqual([])
  })

  test('a vote is asked for where a threshold was declared', () => {
    expect(check(panel('threshold: 80%'), recommendation(strong)).of('vote-missing')).toHaveLength(1)
    expect(check(panel('size: 20'), recommendation(strong)).of('vote-missing')).toEqual([])
    expect(check(panel('threshold: 80%'), recommendation(`${strong} votes-for="9"`)).of('vote-missing')).toEqual([])
    expect(check([], recommendation(`${strong} votes-against="9"`)).of('vote-malformed')).toHaveLength(1)
  })

  const people = [
    'contributors:',
    '  - id: li-ming',
    '    name:',
    '      zh: 李明',
    '      en: Li Ming',
    '    interests:',
    '      declared:',
    '        zh: 持有股份',
    '        en: Holds shares',
  ]

  test('who is kept from a vote is not counted in it', () => {
    const exceeding = (attributes: string) =>
      check([...panel('size: 20'), ...people], recommendation(attributes)).of('vote-exceeds-panel')
    expect(exceeding('votes-for="20"')).toEqual([])
    expect(exceeding('votes-for="18" votes-against="1" abstentions="1" excluded="李明"')).toEqual([
      '1: Unexpected 20 votes with 1 member kept from the vote, expected at most 20 in all',
    ])
    expect(exceeding('votes-for="20" excluded="someone"')).toHaveLength(1)
    expect(exceeding('excluded="李明"')).toEqual([])
  })

  test.each([
    ['no-vote', '', 'votes-for="9"', 1, 0],
    ['no-vote', '', 'votes-for="9" excluded="li-ming"', 0, 0],
    ['no-discussion', 'R1', 'votes-for="9"', 1, 0],
    ['no-vote', 'R2', 'votes-for="9"', 0, 0],
    ['no-vote', 'R2', 'votes-for="9" excluded="li-ming"', 0, 1],
    ['disclosed', '', 'votes-for="9" excluded="li-ming"', 0, 1],
    ['left', '', 'votes-for="9"', 0, 0],
    ['no-vote', '', '', 0, 0],
  ])('%s from %j, %s', (handling, from, attributes, voted, unexplained) => {
    const handled = [...people, `      handling: ${handling}`, ...(from ? [`      excludedFrom: ${from}`] : [])]
    const {of} = check(handled, recommendation(attributes))
    expect([of('conflicted-member-voted').length, of('exclusion-unexplained').length]).toEqual([voted, unexplained])
  })
})

describe('the group', () => {
  const member = (group: string, ...more: string[]) => [
    '  - name: A',
    `    group: ${group}`,
    ...more.map(line => `    ${line}`),
  ]
  const declared = ['interests:', '  declared:', '    zh: 无利益冲突', '    en: No conflicts of interest']

  test('external reviewers are no members', () => {
    const {of} = check(['contributors:', ...member('reviewer')], '')
    for (const rule of [
      'member-interests-missing',
      'methodologist-missing',
      'patient-representative-missing',
      'disciplines-too-few',
    ])
      expect(of(rule)).toEqual([])
  })

  test('the group may speak for each', () => {
    const missing = (front: string[]) => check(front, '').of('member-interests-missing').length
    expect(missing(['contributors:', ...member('panel'), ...member('author')])).toBe(2)
    expect(missing(['contributors:', ...member('panel'), ...declared])).toBe(0)
    expect(missing(['contributors:', ...member('panel', ...declared)])).toBe(0)
  })

  test('a publication is warned, not stopped; a draft is told', () => {
    const rules = [
      'member-interests-missing',
      'methodologist-missing',
      'patient-representative-missing',
      'disciplines-too-few',
      'protocol-missing',
    ]
    const severities = (status: string) => {
      const {severity} = check([`status: ${status}`, 'contributors:', ...member('panel')], '')
      return new Set(rules.map(severity))
    }
    expect([severities('draft'), severities('published')]).toEqual([new Set(['info']), new Set(['warning'])])
  })
})

test('funds that are told in words need the funder’s role too', () => {
  const role = (zh: string, en: string) =>
    check(['funding:', '  statement:', `    zh: ${zh}`, `    en: ${en}`], '').of('funder-role-missing').length
  expect(role('国家自然科学基金资助', 'Funded by the National Natural Science Foundation')).toBe(1)
  expect(role('本指南没有接受任何资助', 'This guideline received no funding')).toBe(0)
  expect(role('未获资助', 'Unfunded')).toBe(0)
})

test('a search is old by what the group declared', () => {
  const old = (...lines: string[]) =>
    check(['dates:', ...lines.map(line => `  ${line}`)], '').of('search-date-old').length
  expect(old('evidenceSearchedUntil: 2024-01', 'published: 2026-07')).toBe(1)
  expect(old('evidenceSearchedUntil: 2024-08', 'published: 2026-07')).toBe(0)
  expect(old('evidenceSearchedUntil: 2024-08', 'published: 2026-07', 'searchInterval: 12')).toBe(1)
  expect(old('evidenceSearchedUntil: 2020', 'published: 2026-07', 'searchInterval: 120')).toBe(0)
  expect(old('evidenceSearchedUntil: 2020')).toBe(0)
  expect(old('evidenceSearchedUntil: 2020', 'updated: 2026')).toBe(1)
})

test('hostile attributes end', () => {
  const long = 'a,'.repeat(20_000)
  const {of} = check([], recommendation(`type="good-practice" votes-for="${'9'.repeat(20_000)}" excluded="${long}"`))
  expect(of('vote-malformed')).toHaveLength(1)
})

describe('what was meant', () => {
  const notes = (grading: string, attributes: string) => {
    const front = ['---', ...head, `grading: "${grading}"`, '---', '']
    const files = new Map([['guideline.md', `${front.join('\n')}${recommendation(attributes)}`]])
    return checkFiles(files)
      .diagnostics.filter(({rule}) => rule.endsWith('-unknown'))
      .map(({note, expected}) => `${note}: ${expected}`)
  }
  test.each([
    ['SIGN', 'grade="✓" level="4"', 'good-practice: undefined'],
    ['NHMRC', 'grade="PP" level="IV"', 'good-practice: undefined'],
    ['GRADE', 'strength="strong" direction="for" certainty="⊕⊕⊕○"', 'nearest: moderate'],
    ['GRADE', 'strength="strong" direction="for" certainty="⨁◯◯◯ 极低"', 'nearest: very-low'],
    ['GRADE', 'strength="strong" direction="for" certainty="⊕⊕"', 'undefined: undefined'],
    ['USPSTF', 'grade="E" certainty="high"', 'undefined: undefined'],
    ['NHMRC', 'grade="C" level="III"', 'undefined: undefined'],
    ['CANMAT', 'line="fisrt" level="1"', 'nearest: first'],
    ['GRADE', 'type="GPS"', 'nearest: good-practice'],
    ['GRADE', 'type="良好实践主张"', 'nearest: good-practice'],
    ['GRADE', 'type="仅用于研究"', 'nearest: research'],
    ['推荐分级的评估、制订与评价（GRADE）', '', 'nearest: GRADE'],
    ['CANMAT/ISBD', '', 'nearest: CANMAT'],
    ['SIGN-GRADE', '', 'undefined: undefined'],
    ['ESC', '', 'undefined: undefined'],
  ])('%s %s', (grading, attributes, note) => {
    expect(notes(grading, attributes)).toEqual([note])
  })

  test('of a recommendation whose type is not known no ratings are asked', () => {
    const {of} = check(['grading: GRADE'], recommendation('type="GPS"'))
    expect(of('recommendation-attribute-missing')).toEqual([])
    expect(of('recommendation-type-unknown')).toHaveLength(1)
  })
})

describe('shares', () => {
  const vote = (front: string[], attributes: string) =>
    check(['panel:', ...front.map(line => `  ${line}`)], recommendation(attributes)).of('vote-below-threshold')
  const strong = 'strength="strong" direction="for" certainty="high"'

  test('a strong recommendation needs what any other needs', () => {
    const front = ['threshold: 75%', 'strongThreshold: 60%']
    expect(vote(front, `${strong} votes-for="13" votes-against="7"`)).toHaveLength(1)
    expect(vote(front, `${strong} votes-for="15" votes-against="5"`)).toEqual([])
  })

  test('nobody in favour is below any threshold', () => {
    expect(vote(['threshold: 75%'], 'type="good-practice" votes-for="0" abstentions="20"')).toHaveLength(1)
  })

  test.each([
    ['75%', '80%', '赞成率≥75%通过，强推荐须≥80%。', 0],
    ['75%', '80%', '赞成率≥70%通过，强推荐须≥80%。', 1],
    ['75%', '80%', '强推荐须赞成率≥80%。', 0],
    ['75%', '80%', '赞成率≥70%通过。', 1],
    ['75%', undefined, '赞成率≥75%通过，50%～74%者修改后再投，<50%者舍弃。', 0],
    ['2/3', '80%', '三分之二以上赞成通过，强推荐须80%以上。', 0],
  ])('%s and %s beside %s', (threshold, strongThreshold, rule, count) => {
    const front = ['panel:', '  votingRule:', `    zh: ${rule}`, `  threshold: ${threshold}`]
    if (strongThreshold) front.push(`  strongThreshold: ${strongThreshold}`)
    expect(check(front, '').of('voting-rule-differs')).toHaveLength(count)
  })
})

test.each(['__proto__', 'constructor', 'toString'])('the situation %s is none, and has no direction', reason => {
  const {of} = check(
    ['grading: GRADE'],
    recommendation(`strength="strong" direction="for" certainty="low" strong-on-low-reason="${reason}"`),
  )
  expect(of('strong-on-low-direction')).toEqual([])
  expect(of('strong-on-low-certainty')).toHaveLength(1)
})

describe('several members who do not vote', () => {
  const kept = (id: string) => [
    `  - id: ${id}`,
    `    name: {zh: 成员${id}, en: Member ${id}}`,
    '    interests:',
    '      declared: {zh: 持有股份。, en: Holds shares.}',
    '      handling: no-vote',
  ]
  const vote = recommendation('type="good-practice" votes-for="9" excluded="a"')

  test('are told in one finding', () => {
    const {of, expected} = check(['contributors:', ...['a', 'b', 'c'].flatMap(kept)], vote)
    expect(of('conflicted-member-voted')).toEqual([
      '1: Unexpected vote that does not name Member b, Member c, kept from it by the front matter, expected `excluded="b, c"`',
    ])
    expect(expected('conflicted-member-voted')).toEqual(['b, c'])
  })

  test('are looked up quickly', () => {
    const ids = Array.from({length: 800}, (_, index) => `p${index}`)
    const excluded = `votes-for="9" excluded="${ids.slice(0, 400).join(',')}"`
    const body = Array.from({length: 200}, (_, index) =>
      vote.replace(/votes.*"a"/, excluded).replace('#R1', `#R${index}`),
    )
    const start = performance.now()
    const {of} = check(['contributors:', ...ids.flatMap(kept)], body.join('\n'))
    expect(performance.now() - start).toBeLessThan(15_000)
    expect(of('conflicted-member-voted')).toHaveLength(200)
  })
})
