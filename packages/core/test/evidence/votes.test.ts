/** Votes from the attributes of a recommendation. */
import {expect, test} from 'vitest'
import {asPercent, excludedFromVote, readVote, shareInFavour} from '../../src/evidence/index.js'
import type {Contributor} from '../../src/model/metadata.js'

test.each([
  [
    {'votes-for': '18', 'votes-against': '1', abstentions: '1', round: '2'},
    {inFavour: 18, against: 1, abstained: 1, round: 2},
  ],
  [
    {'votes-for': '１８票', 'votes-against': '1 vote'},
    {inFavour: 18, against: 1, abstained: 0},
  ],
  [{'votes-for': '0'}, {inFavour: 0, against: 0, abstained: 0}],
])('%j', (attributes, vote) => {
  expect(readVote(attributes)).toEqual({vote, malformed: [], withoutFavour: false})
})

test.each([
  [{}, [], false],
  [{excluded: 'a'}, [], false],
  [{'votes-against': '2'}, [], true],
  [{'votes-for': 'most'}, ['votes-for'], false],
  [{'votes-for': '90%', 'votes-against': '-1'}, ['votes-for', 'votes-against'], false],
  [{'votes-for': '1.5'}, ['votes-for'], false],
  [{'votes-for': ''}, ['votes-for'], false],
])('%j is no vote', (attributes, malformed, withoutFavour) => {
  expect(readVote(attributes)).toEqual({malformed, withoutFavour})
})

test('a figure that cannot be read leaves the rest', () => {
  expect(readVote({'votes-for': '5', round: 'second'})).toEqual({
    vote: {inFavour: 5, against: 0, abstained: 0},
    malformed: ['round'],
    withoutFavour: false,
  })
})

test('abstentions belong to the votes where the panel says so', () => {
  const vote = {inFavour: 14, against: 2, abstained: 4}
  expect(shareInFavour(vote, undefined)).toBe(0.875)
  expect(shareInFavour(vote, {abstentions: 'not-counted'})).toBe(0.875)
  expect(shareInFavour(vote, {abstentions: 'counted'})).toBe(0.7)
  expect(shareInFavour({inFavour: 0, against: 0, abstained: 3}, {})).toBeUndefined()
  expect([2 / 3, 1, 0.8, 0.875].map(asPercent)).toEqual(['66.7%', '100%', '80%', '87.5%'])
})

const person = (id: string | undefined, zh: string, en: string): Contributor => ({
  ...(id === undefined ? {} : {id}),
  name: {zh, en},
  affiliations: [],
  credit: [],
  group: 'panel',
  corresponding: false,
})

test.each<[string, string[], string[]]>([
  ['li-ming', ['李明'], []],
  ['李明、王芳', ['李明', '王芳'], []],
  ['Li Ming, Wang Fang', ['李明', '王芳'], []],
  ['li-ming wang-fang', ['李明', '王芳'], []],
  ['li-ming; 李明', ['李明'], []],
  ['Li Min', [], ['Li Min']],
  ['li-ming zhao', ['李明'], ['zhao']],
  ['', [], []],
  [' ,， ', [], []],
])('who is kept from the vote: %j', (excluded, people, unknown) => {
  const group = [
    person('li-ming', '李明', 'Li Ming'),
    person('wang-fang', '王芳', 'Wang Fang'),
    person(undefined, '赵', 'Zhao'),
  ]
  const found = excludedFromVote({excluded}, group)
  expect(found.people.map(({name}) => name.zh)).toEqual(people)
  expect(found.unknown).toEqual(unknown)
})
