/** What a program may say of an item: found by a place that shows it, missing where nothing does, and everything else left to a reader. */
import {describe, expect, test} from 'vitest'
import type {ChecklistId} from '../../src/reporting/index.js'
import {evaluated, guidelineOf, summary} from './support.js'

const person = (name: string, more = ''): string => `  - name: {zh: ${name}, en: ${name}}\n    group: panel\n${more}`
const contributors = (...people: readonly string[]): string => `contributors:\n${people.join('')}`
const section = (heading: string, id: string, text = '内容。\n\nText.'): string =>
  `## ${heading} {#${id}}\n\n${text}\n\n`
const recommendation = (
  id: string,
  attributes: string,
  text = '建议限盐。\n\nWe suggest less salt.',
  parts = '',
): string => `:::recommendation{#${id} ${attributes}}\n${text}\n\n${parts}:::\n\n`
const rated = 'strength="strong" direction="for" certainty="high"'
const etd = (question: string): string =>
  `\`\`\`etd\nid: etd\nquestion: ${question}\ncriteria:\n  - criterion: values\n    judgement: no-important-variability\n\`\`\`\n\n`

interface Case {
  readonly front?: string
  readonly body?: string
  readonly item: readonly [ChecklistId, string]
  readonly says: string
}

const cases: readonly Case[] = [
  // The title
  {item: ['right', '1a'], says: 'found: field title'},
  {item: ['right', '1b'], says: 'missing (absent)'},
  {item: ['right', '1b'], front: 'dates: {updated: 2026-01-01}\n', says: 'undecidable (date-of-what): field dates'},
  {item: ['right', '1b'], front: 'dates: {published: 2026-01-01}\n', says: 'found: field dates'},
  {item: ['right', '1c'], says: 'found: field title'},
  // Structured fields come before headings, and both are named
  {item: ['right', '7a'], says: 'missing (absent)'},
  {item: ['right', '7a'], front: 'targetPopulation: {zh: 成人, en: Adults}\n', says: 'found: field targetPopulation'},
  {item: ['right', '7a'], front: 'targetPopulation: {zh: 成人}\n', says: 'found: field targetPopulation (zh)'},
  {
    item: ['right', '7a'],
    front: 'targetPopulation: {zh: 成人, en: Adults}\n',
    body: section('目标人群 | Target population', 'population'),
    says: 'found: field targetPopulation, section population',
  },
  // A heading needs something under it, and the most specific one is named
  {item: ['right', '22'], body: '## 局限性 | Limitations {#limits}\n', says: 'missing (absent)'},
  {item: ['right', '22'], body: section('局限性 | Limitations', 'limits'), says: 'found: section limits'},
  {
    item: ['right', '22'],
    body: `## 研究与局限 | Research and limitations {#both}\n\n### 本指南的局限 | Limitations of this guideline {#limits}\n\n内容。\n\nText.\n`,
    says: 'found: section limits',
  },
  // A word in the text is a hint, never a find
  {
    item: ['right', '16'],
    body: section('方法 | Methods', 'methods', '本指南未送外部评审。\n\nThere was no external review.'),
    says: 'undecidable (mentioned): section methods',
  },
  {
    item: ['right', '16'],
    front: contributors(person('甲').replace('panel', 'reviewer')),
    says: 'undecidable (judge): field contributors',
  },
  {
    item: ['right', '17'],
    body: section('质量控制 | Quality control', 'quality'),
    says: 'undecidable (judge): section quality',
  },
  {
    item: ['right', '17'],
    body: section('指南制订的质量控制 | Quality assurance process', 'quality'),
    says: 'found: section quality',
  },
  // Background alone may hold anything
  {
    item: ['right', '5'],
    body: section('背景 | Background', 'background'),
    says: 'undecidable (judge): section background',
  },
  // What need not apply is never missing
  {item: ['right', '7b'], says: 'undecidable (unseen)'},
  {item: ['right', '11b'], says: 'undecidable (unseen)'},
  // The group
  {item: ['right', '9b'], says: 'missing (absent)'},
  {
    item: ['right', '9b'],
    front: `organisations:\n  - {id: a, name: {zh: 甲院, en: A}}\n${contributors(person('甲', '    affiliations: [a]\n    role: {zh: 组长, en: Chair}\n'))}`,
    says: 'found: field contributors',
  },
  {
    item: ['right', '9b'],
    front: `organisations:\n  - {id: a, name: {zh: 甲院, en: A}}\n${contributors(person('甲', '    affiliations: [a]\n    role: {zh: 组长, en: Chair}\n'), person('Li'))}`,
    says: 'missing (lacking: Li): field contributors',
  },
  {
    item: ['star', '12'],
    front: contributors(person('甲', '    role: methodologist\n')),
    says: 'found: field contributors',
  },
  {
    item: ['star', '12'],
    front: contributors(person('甲', '    role: {zh: 循证医学专家, en: EBM expert}\n')),
    says: 'found: field contributors',
  },
  {
    item: ['star', '12'],
    front: contributors(person('甲', '    role: {zh: 组长, en: Chair}\n')),
    says: 'missing (absent)',
  },
  {
    item: ['star', '11'],
    front: contributors(
      person('甲', '    discipline: {zh: 心内科, en: cardiology}\n'),
      person('乙', '    role: pharmacist\n'),
    ),
    says: 'undecidable (judge): field contributors',
  },
  {
    item: ['star', '11'],
    front: contributors(
      person('甲', '    discipline: {zh: 心内科, en: cardiology}\n'),
      person('乙', '    role: pharmacist\n'),
      person('丙', '    role: methodologist\n'),
    ),
    says: 'found: field contributors',
  },
  // Interests of the group, of everyone, of some
  {item: ['right', '19a'], says: 'missing (absent)'},
  {item: ['right', '19a'], front: 'interests: {declared: {zh: 无, en: None}}\n', says: 'found: field interests'},
  {
    item: ['right', '19a'],
    front: contributors(person('甲', '    interests: {declared: {zh: 无, en: None}}\n'), person('乙')),
    says: 'undecidable (judge): field contributors',
  },
  {
    item: ['right', '19b'],
    front: 'interests: {declared: {zh: 无, en: None}}\n',
    says: 'undecidable (judge): field interests',
  },
  {
    item: ['star', '14'],
    front: 'interests: {declared: {zh: 有, en: Some}, management: {zh: 回避, en: Recusal}}\n',
    says: 'found: field interests',
  },
  // Funding
  {item: ['right', '18a'], front: 'funding: {statement: {zh: 无资助, en: No funding}}\n', says: 'found: field funding'},
  {item: ['right', '18b'], front: 'funding: {statement: {zh: 无资助, en: No funding}}\n', says: 'missing (absent)'},
  {
    item: ['agree', '22'],
    front: 'funding: {funderRole: {zh: 未参与, en: None}}\n',
    says: 'undecidable (judge): field funderRole',
  },
  {
    item: ['star', '7'],
    front: 'funding: {funderRole: {zh: 未参与, en: None}}\n',
    says: 'undecidable (judge): field funderRole',
  },
  // Registration and protocol
  {
    item: ['star', '2'],
    front: 'registration: {platform: PREPARE, number: PREPARE-2026CN001}\n',
    says: 'found: field registration',
  },
  {
    item: ['star', '4'],
    front: 'protocol: {statement: {zh: 见附录, en: See the appendix}}\n',
    says: 'undecidable (judge): field protocol',
  },
  {item: ['star', '4'], front: 'protocol: {doi: 10.1000/xyz}\n', says: 'found: field protocol'},
  {item: ['star', '3'], front: 'protocol: {doi: 10.1000/xyz}\n', says: 'undecidable (judge): field protocol'},
  // Recommendations: a program sees that they are there, not that they are clear
  {item: ['right', '13a'], says: 'missing (absent)'},
  {
    item: ['right', '13a'],
    body: section('一、推荐意见 | Recommendations', 'all'),
    says: 'undecidable (judge): section all',
  },
  {
    item: ['right', '5'],
    body: section('一、背景 | 1. Background', 'numbered'),
    says: 'undecidable (judge): section numbered',
  },
  {item: ['right', '13a'], body: recommendation('R1', rated), says: 'undecidable (judge): recommendations 1'},
  {item: ['right', '13c'], body: recommendation('R1', rated), says: 'found: recommendations 1'},
  {
    item: ['right', '13c'],
    body:
      recommendation('R1', rated) +
      recommendation('R2', 'strength="strong"') +
      recommendation('R3', 'type="good-practice"'),
    says: 'missing (lacking: Recommendation 2): recommendations 1 2',
  },
  {item: ['right', '13c'], body: recommendation('R1', 'type="good-practice"'), says: 'undecidable (unseen)'},
  {
    item: ['agree', '12'],
    body: recommendation('R1', rated),
    says: 'missing (lacking: Recommendation 1): recommendations 1',
  },
  {
    item: ['agree', '12'],
    body: recommendation('R1', rated, '建议限盐[@a]。\n\nWe suggest less salt [@a].'),
    says: 'found: recommendations 1',
  },
  {
    item: ['agree', '19'],
    body: recommendation('R1', rated, undefined, ':::implementation\n分步。\n\nIn steps.\n:::\n'),
    says: 'undecidable (judge): recommendations 1',
  },
  // Judgements that cover every graded recommendation, or some
  {item: ['right', '14a'], body: recommendation('R1', `${rated} question="Q1"`) + etd('Q1'), says: 'found: etd etd'},
  {
    item: ['right', '14a'],
    body: recommendation('R1', `${rated} question="Q1"`) + etd('Q2'),
    says: 'undecidable (partly): etd etd',
  },
  {item: ['right', '14b'], body: recommendation('R1', `${rated} question="Q1"`) + etd('Q1'), says: 'missing (absent)'},
  // Votes and voting rules
  {
    item: ['right', '15'],
    front: 'panel: {votingRule: {zh: 赞成达80%, en: 80% in favour}}\n',
    says: 'found: field votingRule',
  },
  {item: ['right', '15'], body: recommendation('R1', `${rated} votes-for="9"`), says: 'found: recommendations 1'},
  // Questions
  {
    item: ['right', '10a'],
    body: ':::question{#Q1}\n限盐是否有效？\n\nDoes less salt help?\n:::\n',
    says: 'found: questions 1',
  },
  {item: ['star', '15'], says: 'missing (absent)'},
  // A summary of recommendations is not an abstract
  {
    item: ['right', '2'],
    body: ':::abstract{#abstract}\n内容。\n\nText.\n:::\n',
    says: 'undecidable (judge): box abstract',
  },
  {item: ['right', '2'], body: ':::summary{#summary}\n内容。\n\nText.\n:::\n', says: 'found: box summary'},
  {item: ['agree', '17'], body: recommendation('R1', rated), says: 'found: recommendations 1'},
]

describe('an item', () => {
  test.each(cases)('$item $says', ({front = '', body = '', item: [checklist, id], says}) => {
    expect(summary(evaluated(checklist, guidelineOf(front, body))(id))).toBe(says)
  })
})

test('the title is judged in the languages that the edition shows', () => {
  const guideline = guidelineOf('')
  const consensus = {
    ...guideline,
    metadata: {...guideline.metadata, title: {zh: '高血压共识', en: 'Hypertension guideline'}},
  }
  expect(summary(evaluated('right', consensus, ['en'])('1a'))).toBe('found: field title')
  expect(summary(evaluated('right', consensus, ['zh'])('1a'))).toBe('missing (lacking-in-title: Chinese): field title')
  expect(summary(evaluated('right', consensus)('1a'))).toBe('missing (lacking-in-title: Chinese): field title')
  const untitled = {...guideline, metadata: {...guideline.metadata, title: {}}}
  expect(summary(evaluated('right', untitled)('1a'))).toBe('missing (absent)')
})

test('at most five places are named, and three hints, the abstract last', () => {
  const many = Array.from({length: 8}, (_, at) => section(`证据空白 ${at} | Evidence gaps ${at}`, `gap-${at}`)).join('')
  expect(evaluated('right', guidelineOf('', many))('21').evidence).toHaveLength(5)
  const mentions = ['a', 'b', 'c', 'd']
    .map(id => section(`${id}节 | Part ${id}`, id, '需要进一步研究。\n\nFurther research is needed.'))
    .join('')
  const body = `:::abstract{#abstract}\n需要进一步研究。\n\nFurther research is needed.\n:::\n\n${mentions}`
  expect(summary(evaluated('right', guidelineOf('', body))('21'))).toBe(
    'undecidable (mentioned): section a, section b, section c',
  )
  const only = `${section('甲 | A', 'a', '需要进一步研究。\n\nFurther research is needed.')}:::abstract{#abstract}\n需要进一步研究。\n\nFurther research is needed.\n:::\n`
  expect(summary(evaluated('right', guidelineOf('', only))('21'))).toBe(
    'undecidable (mentioned): section a, box abstract',
  )
})

test('text of every kind of block is read for mentions', () => {
  const table = section('甲 | A', 'a', '| 外部评审 | External review |\n| --- | --- |\n| 无 | none |')
  const list = section('乙 | B', 'b', '- 外部评审 | external review')
  const quote = section('丙 | C', 'c', '> 外部评审。\n>\n> External review.')
  for (const [body, id] of [
    [table, 'a'],
    [list, 'b'],
    [quote, 'c'],
  ] as const)
    expect(summary(evaluated('right', guidelineOf('', body))('16'))).toBe(`undecidable (mentioned): section ${id}`)
})
