/** Judgements and conclusions beside what was decided. */
import {expect, test} from 'vitest'
import {conclusionSays, contradictions} from '../../../src/checks/evidence/contradictions.js'

const criteria = (judgements: Record<string, string>) =>
  Object.entries(judgements).map(([criterion, judgementCode]) => ({
    criterion,
    judgementCode,
    judgement: {},
    citations: [],
  }))

test.each<[string, string, Record<string, string>, string[]]>([
  ['strong', 'for', {balance: 'favours-intervention'}, []],
  ['strong', 'for', {balance: 'probably-favours-intervention'}, []],
  ['conditional', 'for', {balance: 'favours-comparison'}, ['balance']],
  ['conditional', 'against', {balance: 'probably-favours-intervention'}, ['balance']],
  ['conditional', 'against', {balance: 'favours-comparison'}, []],
  ['conditional', 'for', {balance: 'favours-neither'}, []],
  ['strong', 'for', {balance: 'favours-neither'}, ['balance']],
  ['strong', 'against', {balance: 'unknown'}, ['balance']],
  ['conditional', 'either', {balance: 'favours-comparison'}, []],
  ['conditional', 'for', {'desirable-effects': 'small', 'undesirable-effects': 'large'}, ['undesirable-effects']],
  ['conditional', 'for', {'desirable-effects': 'small', 'undesirable-effects': 'moderate'}, []],
  ['conditional', 'against', {'desirable-effects': 'large', 'undesirable-effects': 'trivial'}, ['desirable-effects']],
  // The balance was judged: the sizes were weighed in it.
  [
    'conditional',
    'for',
    {balance: 'favours-intervention', 'desirable-effects': 'small', 'undesirable-effects': 'large'},
    [],
  ],
  ['strong', 'for', {values: 'important-variability', feasibility: 'no'}, ['values', 'feasibility']],
  ['conditional', 'for', {values: 'important-variability', feasibility: 'no'}, []],
  ['strong', 'for', {values: 'possibly-important-variability', acceptability: 'probably-no'}, []],
])('%s %s with %j', (strength, direction, judgements, found) => {
  const given = criteria(judgements)
  expect(contradictions(given, {strength, direction}).map(index => given[index]?.criterion)).toEqual(found)
})

test('without a rating, or in words of their own, nothing contradicts', () => {
  expect(
    contradictions(criteria({balance: 'favours-comparison'}), {strength: undefined, direction: undefined}),
  ).toEqual([])
  expect(
    contradictions([{criterion: 'balance', judgement: {zh: '支持对照'}, citations: []}], {
      strength: 'strong',
      direction: 'for',
    }),
  ).toEqual([])
})

test.each([
  ['强推荐使用', 'strong', 'for', undefined],
  ['强推荐使用', 'conditional', 'for', 'strong'],
  ['有条件推荐，支持使用', 'conditional', 'for', undefined],
  ['弱推荐', 'strong', 'for', 'conditional'],
  ['不建议使用', 'conditional', 'for', 'against'],
  ['不支持使用', 'conditional', 'against', undefined],
  ['支持使用', 'conditional', 'against', 'for'],
  ['强推荐或弱推荐均可', 'conditional', 'for', undefined],
  ['Strong recommendation for the intervention', 'conditional', 'for', 'strong'],
  ['We strongly recommend it', 'strong', 'for', undefined],
  ['Conditional recommendation against the intervention', 'conditional', 'for', 'against'],
  ['Conditional recommendation for', 'conditional', 'for', undefined],
  ['Conditional recommendation for either', 'conditional', 'either', undefined],
  ['The evidence is strong; we suggest it', 'conditional', 'for', undefined],
  ['Use is suggested', 'conditional', 'for', undefined],
  ['In favour of the comparison', 'conditional', 'against', 'for'],
])('%s beside %s %s says %s', (conclusion, strength, direction, said) => {
  expect(conclusionSays(conclusion, {strength, direction})).toBe(said)
})
