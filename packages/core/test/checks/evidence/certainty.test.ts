/** What the reasons of an outcome add up to, and where its rating begins. */
import {expect, test} from 'vitest'
import {certaintyFromReasons, certaintyRank, startOf} from '../../../src/checks/evidence/certainty.js'
import {gradingScheme} from '../../../src/grading/index.js'
import type {EvidenceOutcome} from '../../../src/model/evidence.js'

const outcome = (rest: Partial<EvidenceOutcome>): EvidenceOutcome => ({
  outcome: {},
  reasons: [],
  citations: [],
  ...rest,
})

test.each([
  [{zh: '随机对照试验', en: 'Randomised trials'}, 'high'],
  [{zh: '随机交叉试验'}, 'high'],
  [{en: 'RCT'}, 'high'],
  [{en: 'Randomized controlled trial'}, 'high'],
  [{zh: '队列研究', en: 'Cohort studies'}, 'low'],
  [{zh: '开放、单臂研究', en: 'Open-label single-arm study'}, 'low'],
  [{en: 'Case-control'}, 'low'],
  [{zh: '非随机对照试验'}, undefined],
  [{en: 'Non-randomised trials'}, undefined],
  [{en: 'quasi-randomized'}, undefined],
  [{zh: '随机对照试验和队列研究'}, undefined],
  [{zh: '系统评价', en: 'Systematic review'}, undefined],
  [{zh: '横断面研究'}, undefined],
  [undefined, undefined],
] as const)('by its design %j it begins at %s', (design, start) => {
  expect(startOf(outcome(design ? {design} : {}))).toBe(start)
})

test('what is said goes before what is inferred', () => {
  expect(startOf(outcome({design: {en: 'Cohort study'}, startsAt: 'high'}))).toBe('high')
})

test.each<['high' | 'low' | undefined, string[], Record<string, string>, number, number]>([
  ['high', [], {}, 3, 3],
  ['low', [], {}, 1, 1],
  ['high', ['risk-of-bias'], {'risk-of-bias': 'serious'}, 2, 2],
  ['high', ['risk-of-bias'], {}, 0, 2],
  ['high', ['indirectness'], {}, 1, 2],
  ['high', ['imprecision', 'indirectness'], {imprecision: 'very-serious', indirectness: 'serious'}, 0, 0],
  ['high', ['imprecision'], {imprecision: 'not-serious'}, 3, 3],
  ['high', ['publication-bias'], {'publication-bias': 'undetected'}, 3, 3],
  ['high', ['risk-of-bias', 'imprecision'], {'risk-of-bias': 'extremely-serious', imprecision: 'serious'}, 0, 0],
  ['low', ['large-effect'], {'large-effect': 'very-large'}, 3, 3],
  ['low', ['large-effect'], {}, 2, 3],
  ['low', ['dose-response', 'imprecision'], {imprecision: 'serious'}, 1, 1],
  ['low', ['large-effect', 'dose-response', 'opposing-confounding'], {}, 3, 3],
  [undefined, ['imprecision'], {imprecision: 'serious'}, 0, 2],
])('from %s by %j %j', (start, reasons, degrees, least, most) => {
  expect(certaintyFromReasons(outcome({reasons, degrees}), start)).toEqual({least, most})
})

test('a certainty of another scheme is none of GRADE', () => {
  expect(certaintyRank('low', gradingScheme('GRADE'))).toBe(1)
  expect(certaintyRank('low', undefined)).toBe(1)
  expect(certaintyRank('low', gradingScheme('USPSTF'))).toBeUndefined()
  expect(certaintyRank('low', gradingScheme('SIGN'))).toBeUndefined()
  expect(certaintyRank('B', gradingScheme('GRADE'))).toBeUndefined()
})
