/** Declarations of interests, roles and disciplines in the words of both languages; months between dates. */
import {expect, test} from 'vitest'
import {monthsBetween} from '../../../src/checks/dates.js'
import {coversEveryone, declaresNone, isKeptFrom} from '../../../src/checks/group/interests.js'
import {disciplinesOf, isMethodologist, isPatientRepresentative} from '../../../src/checks/group/roles.js'
import type {Contributor, Interests, Metadata} from '../../../src/model/metadata.js'
import {metadata} from '../../support/build.js'

const person = (rest: Partial<Contributor>): Contributor => ({
  name: {zh: '示例甲'},
  affiliations: [],
  credit: [],
  group: 'panel',
  corresponding: false,
  ...rest,
})

test.each([
  '无',
  '无利益冲突。',
  '无任何利益冲突',
  '没有可以申报的利益关系',
  '未申报利益冲突',
  '不存在利益冲突',
  '所有成员均声明无利益冲突。',
  '虚构人物，无利益关系。',
  'None',
  'None declared.',
  'No conflicts of interest.',
  'The authors declare no competing interests',
  'No relevant financial interests',
  'Nothing to disclose',
  'Does not have any conflict of interest',
])('%s: none', text => {
  expect(declaresNone({zh: text})).toBe(true)
})

test.each([
  '曾接受某公司讲课费',
  '除接受某公司讲课费外，无利益冲突',
  '接受某公司咨询费，无其他利益冲突',
  '持有股份',
  'Lecture fees from a company',
  'Lecture fees from a company; no other conflicts of interest',
  'No conflicts of interest except lecture fees',
  '',
])('%j: some, or nobody can tell', text => {
  expect(declaresNone({en: text})).toBe(false)
})

test('one language may say more than the other', () => {
  expect(declaresNone({zh: '无利益冲突', en: 'No conflicts of interest'})).toBe(true)
  expect(declaresNone({zh: '无利益冲突', en: 'No conflicts, apart from lecture fees'})).toBe(false)
})

test.each([
  ['所有成员均已声明', true],
  ['本指南工作组无利益冲突', true],
  ['一名成员曾接受讲课费', false],
  ['成都某公司资助了会议', false],
  ['All members declared their interests', true],
  ['One member has received lecture fees', false],
])('%s speaks for everyone: %s', (text, covers) => {
  expect(coversEveryone({zh: text}, false)).toBe(covers)
})

test.each<[Partial<Interests>, string | undefined, boolean]>([
  [{handling: 'no-vote'}, 'R1', true],
  [{handling: 'no-vote'}, undefined, true],
  [{handling: 'no-discussion', excludedFrom: ['R1']}, 'R1', true],
  [{handling: 'no-vote', excludedFrom: ['R1']}, 'R2', false],
  [{handling: 'no-vote', excludedFrom: ['R1']}, undefined, false],
  [{handling: 'disclosed', excludedFrom: ['R1']}, 'R1', false],
  [{}, 'R1', false],
])('%j keeps from the vote on %s: %s', (interests, recommendation, kept) => {
  expect(isKeptFrom(person({interests: {declared: {zh: '有'}, ...interests}}), recommendation)).toBe(kept)
})

const group: Metadata = {
  ...metadata(),
  organisations: [
    {id: 'ward', name: {zh: '示例医院精神科', en: 'Department of Psychiatry, Example Hospital'}},
    {id: 'methods', name: {zh: '示例大学循证医学中心', en: 'Centre for Evidence-Based Medicine'}},
    {id: 'hospital', name: {zh: '示例医院', en: 'Example Hospital'}},
  ],
}

test.each<[Partial<Contributor>, boolean]>([
  [{roleCode: 'methodologist'}, true],
  [{role: {zh: '方法学专家'}}, true],
  [{role: {en: 'Guideline methodologist'}}, true],
  [{discipline: {zh: '循证医学'}}, true],
  [{affiliations: ['methods']}, true],
  [{role: {zh: '组长'}, affiliations: ['ward']}, false],
  [{credit: ['methodology']}, false],
])('methodologist: %j %s', (rest, is) => {
  expect(isMethodologist(person(rest), group)).toBe(is)
})

test.each<[Partial<Contributor>, boolean]>([
  [{roleCode: 'patient-representative'}, true],
  [{role: {zh: '患者代表'}}, true],
  [{role: {zh: '患者家属代表'}}, true],
  [{role: {en: 'Patient partner'}}, true],
  [{role: {en: 'Lay member'}}, true],
  [{role: {zh: '患者教育专家'}}, false],
  [{role: {en: 'Patient safety officer'}}, false],
  [{role: {zh: '组长'}}, false],
  [{}, false],
])('patient representative: %j %s', (rest, is) => {
  expect(isPatientRepresentative(person(rest))).toBe(is)
})

test.each<[Partial<Contributor>[], number]>([
  [[{affiliations: ['ward']}, {affiliations: ['ward']}], 1],
  [[{affiliations: ['ward']}, {affiliations: ['methods']}], 2],
  [[{discipline: {zh: '精神医学', en: 'Psychiatry'}}, {roleCode: 'pharmacist'}], 2],
  [[{discipline: {zh: '精神医学'}}, {discipline: {en: 'Psychiatry'}}], 1],
  [[{discipline: {zh: '海洋学'}}, {discipline: {zh: '海洋学'}}, {discipline: {zh: '占星术'}}], 2],
  // A discipline that was named goes before what the affiliation suggests.
  [[{discipline: {zh: '护理'}, affiliations: ['ward']}], 1],
  [[{affiliations: ['hospital']}], 0],
  [[], 0],
])('disciplines of %j: %i', (people, count) => {
  expect(disciplinesOf(people.map(person), group).size).toBe(count)
})

test.each([
  ['2025-03-31', '2026-07-01', 15],
  ['2025-03-31', '2026-03-31', 12],
  ['2025-03-31', '2026-03-30', 11],
  ['2025-03', '2026-03-30', 12],
  ['2025', '2026', 1],
  ['2025', '2026-12', 12],
  ['2026-05', '2026-03', -2],
])('from %s to %s surely %i months', (earlier, later, months) => {
  expect(monthsBetween(earlier, later)).toBe(months)
})

test('hostile words end', () => {
  for (const text of ['无', '没有', 'no ', '未', 'did not have any ', 'a-'].map(word => word.repeat(40_000)))
    expect([declaresNone({zh: text, en: text}), coversEveryone({en: text}, true)]).toHaveLength(2)
})

test.each([
  ['全体成员均填写了利益声明表，详见各成员条目。', false],
  ['All members completed a declaration form; see each member’s entry.', false],
  ['除李明外，其余成员均声明无利益冲突。', true],
  ['Except for Li Ming, the other members declared no conflicts of interest.', true],
  ['无利益冲突。', true],
])('beside members’ own declarations, %s covers everyone: %s', (text, covers) => {
  expect(coversEveryone({zh: text}, true)).toBe(covers)
})
