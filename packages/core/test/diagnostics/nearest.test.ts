import {expect, test} from 'vitest'
import {nearestName} from '../../src/diagnostics/nearest.js'

test.each([
  ['strenght', ['strength', 'direction'], 'strength'],
  ['zarate2016', ['zarate2006', 'murrough2013'], 'zarate2006'],
  ['HIGH', ['high', 'low'], 'high'],
  ['lwo', ['high', 'low'], 'low'],
  ['1b', ['1', '2', '3'], '1'],
  ['Ｑ1', ['Q1'], 'Q1'],
  ['banana', ['strength', 'direction'], undefined],
  ['', ['a'], undefined],
  ['x', [], undefined],
] as const)('%s among %j is nearest to %s', (name, names, expected) => {
  expect(nearestName(name, names)).toBe(expected)
})

test('a library of 5,000 keys gives the same answer every time', () => {
  const keys = Array.from({length: 5000}, (_, index) => `author${index}year${index % 40}`)
  expect(nearestName('author4321year1x', keys)).toBe('author4321year1')
})
