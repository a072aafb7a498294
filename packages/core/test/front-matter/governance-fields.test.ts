/** The fields on how a group was governed: votes, roles, handled interests, protocol, interval of the search. */
import {expect, test} from 'vitest'
import {roleCodeOf} from '../../src/front-matter/contributor-role.js'
import {resources} from '../../src/locales/resources.generated.js'
import {contributorRoles, interestHandlings} from '../../src/model/metadata.js'
import {fixed, found} from '../yaml/found.js'
import {read} from './read.js'

const start = 'id: demo\ntitle:\n  zh: 示例\n  en: Demo\nlanguages: [zh-CN, en]\n'

test('everything, as it is written', () => {
  const {metadata, findings} = read(`${start}dates:
  searchInterval: 12
protocol:
  statement:
    zh: 已公开
    en: Public
  doi: https://doi.org/10.1234/abc
  url: https://example.org/protocol
panel:
  votingRule:
    zh: 德尔菲法
    en: Delphi
  size: 20
  threshold: 2/3
  strongThreshold: 80%
  abstentions: counted
contributors:
  - id: li-ming
    name:
      zh: 李明
      en: Li Ming
    role: methodologist
    discipline:
      zh: 循证医学
      en: Evidence-based medicine
    interests:
      declared:
        zh: 持有股份
        en: Holds shares
      handling: no-vote
      excludedFrom:
        - R1
        - R2`)
  expect(found(findings)).toEqual([])
  expect(metadata).toMatchObject({
    dates: {searchInterval: 12},
    protocol: {statement: {zh: '已公开', en: 'Public'}, doi: '10.1234/abc', url: 'https://example.org/protocol'},
    panel: {votingRule: {zh: '德尔菲法', en: 'Delphi'}, size: 20, strongThreshold: 0.8, abstentions: 'counted'},
    contributors: [
      {
        id: 'li-ming',
        role: {zh: '方法学专家', en: 'Methodologist'},
        roleCode: 'methodologist',
        discipline: {zh: '循证医学', en: 'Evidence-based medicine'},
        interests: {handling: 'no-vote', excludedFrom: ['R1', 'R2']},
      },
    ],
  })
  expect(metadata?.panel?.threshold).toBeCloseTo(2 / 3, 10)
})

test('the old form of a panel stays as it is', () => {
  const {metadata, findings} = read(`${start}panel:\n  votingRule:\n    zh: 没有投票。\n    en: No votes were taken.`)
  expect(found(findings)).toEqual([])
  expect(metadata?.panel).toEqual({votingRule: {zh: '没有投票。', en: 'No votes were taken.'}})
})

test.each([
  ['80%', 0.8],
  ['80 %', 0.8],
  ['８０％', 0.8],
  ['≥75%', 0.75],
  ['66.7%', 0.667],
  ['0.8', 0.8],
  ['1', 1],
  ['100%', 1],
  ['3/4', 0.75],
])('threshold %s', (written, share) => {
  const {metadata, findings} = read(`${start}panel:\n  threshold: ${written}`)
  expect(found(findings)).toEqual([])
  expect(metadata?.panel?.threshold).toBeCloseTo(share, 10)
})

test('a percentage without its sign is read as one, with a fix', () => {
  const {metadata, findings, text} = read(`${start}panel:\n  threshold: 80`)
  expect(found(findings)).toEqual(['8:14 field-value'])
  expect(metadata?.panel?.threshold).toBe(0.8)
  expect(fixed(text, findings)).toContain('threshold: 80%\n')
})

test.each(['0', '800', '0%', '120%', '4/3', '1/0', '多数', '-0.5'])('threshold %s is none', written => {
  const {metadata, findings} = read(`${start}panel:\n  threshold: ${written}`)
  expect(found(findings)).toEqual(['8:14 field-value'])
  expect(metadata?.panel?.threshold).toBeUndefined()
})

test.each([
  ['      role: methodologist', 'methodologist'],
  ['      role:\n        zh: 方法学专家\n        en: Methodologist', 'methodologist'],
  ['      role: 患者代表', 'patient-representative'],
  ['      role: 方法学家', 'methodologist'],
  ['      role: health economist', 'economist'],
  ['      role:\n        zh: 患者代表', 'patient-representative'],
  ['      role:\n        zh: 执笔人\n        en: Lead writer', undefined],
  ['      role:\n        zh: 方法学专家\n        en: Lead writer', undefined],
])('%s', (written, code) => {
  const {metadata, findings} = read(`${start}contributors:\n    - name: A B\n${written}`)
  expect(found(findings)).toEqual([])
  expect(metadata?.contributors[0]?.roleCode).toBe(code)
})

test('in a file of one language the words for a role stay in it', () => {
  const {metadata, findings} = read(
    'id: demo\ntitle: 示例\nlanguages: zh-CN\ncontributors:\n  - name: 李明\n    role: 方法学专家\n  - name: 王芳\n    role: 执笔人',
    'zh',
  )
  expect(found(findings)).toEqual([])
  expect(metadata?.contributors.map(({role, roleCode}) => [role, roleCode])).toEqual([
    [{zh: '方法学专家'}, 'methodologist'],
    [{zh: '执笔人'}, undefined],
  ])
})

test('Chinese words for what followed are read, with a fix', () => {
  const {metadata, findings, text} = read(
    `${start}contributors:\n  - name: A B\n    interests:\n      declared:\n        zh: 有\n        en: Some\n      handling: 不参与投票`,
  )
  expect(found(findings)).toEqual(['13:17 field-value'])
  expect(metadata?.contributors[0]?.interests?.handling).toBe('no-vote')
  expect(fixed(text, findings)).toContain('handling: no-vote\n')
})

test('every role and every handling has a label of its own', () => {
  for (const language of ['zh', 'en'] as const) {
    const {role, handling} = resources[language].metadata
    expect(Object.keys(role).sort()).toEqual([...contributorRoles].sort())
    expect(new Set(Object.values(role)).size).toBe(contributorRoles.length)
    expect(Object.keys(handling).sort()).toEqual([...interestHandlings].sort())
  }
  for (const code of contributorRoles)
    expect(roleCodeOf({zh: resources.zh.metadata.role[code], en: resources.en.metadata.role[code]})).toBe(code)
})
