import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {joinNumbers, mergeReferenceLibraries, nearestKey, readReferenceLibrary} from '../../src/references/index.js'

const shown = (numbers: number[], minRun?: number) =>
  joinNumbers(numbers, minRun)
    .map(({first, last}) => (first === last ? `${first}` : `${first}-${last}`))
    .join(',')

describe('joinNumbers', () => {
  test.each<[number[], number | undefined, string]>([
    [[15, 16], undefined, '15-16'],
    [[15, 16], 3, '15,16'],
    [[1, 3, 4, 5], undefined, '1,3-5'],
    [[1, 2, 4, 5, 6], 3, '1,2,4-6'],
    [[570, 83], undefined, '570,83'],
    [[3, 1, 2], undefined, '3,1-2'],
    [[2, 1], undefined, '2,1'],
    [[1, 1, 2, 1], undefined, '1-2'],
    [[7], undefined, '7'],
    [[], undefined, ''],
  ])('%j, runs from %s', (numbers, minRun, expected) => {
    expect(shown(numbers, minRun)).toBe(expected)
  })

  test('every number stands once, in the order given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 1, max: 40})), fc.integer({min: 2, max: 5}), (numbers, minRun) => {
        const spread = joinNumbers(numbers, minRun).flatMap(({first, last}) =>
          Array.from({length: last - first + 1}, (_, index) => first + index),
        )
        expect(spread).toEqual([...new Set(numbers)])
        for (const {first, last} of joinNumbers(numbers, minRun))
          expect(last === first || last - first + 1 >= minRun).toBe(true)
      }),
    )
  })
})

describe('nearestKey', () => {
  const keys = ['zarate2006', 'zanos2018', 'murrough2013', 'kim2019', 'a', '王2021']
  test.each([
    ['zarate2005', 'zarate2006'],
    ['zarat2006', 'zarate2006'],
    ['zraate2006', 'zarate2006'],
    ['Zarate2006', 'zarate2006'],
    ['zarate', 'zarate2006'],
    ['zarate2006b', 'zarate2006'],
    ['murrough', 'murrough2013'],
    ['王2020', '王2021'],
    ['b', 'a'],
    ['something-else', undefined],
    ['', undefined],
    ['x'.repeat(5000), undefined],
  ])('%s', (key, expected) => {
    expect(nearestKey(key, keys)).toBe(expected)
  })
  test('does not depend on the order of the library', () => {
    const near = ['abcd1', 'abcd2', 'xbcd3', 'abcd10']
    const orders = [near, near.toReversed(), ['abcd2', 'abcd10', 'abcd1', 'xbcd3']]
    expect(new Set(orders.map(order => nearestKey('abcd3', order)))).toEqual(new Set(['abcd1']))
  })
})

test('a key of an earlier library is reported in the later one', () => {
  const merged = mergeReferenceLibraries([
    readReferenceLibrary('a.bib', '@misc{x, title={A}}'),
    readReferenceLibrary(
      'b.json',
      '[{"id": "x", "type": "document", "title": "B"}, {"id": "y", "type": "document", "title": "C"}]',
    ),
  ])
  expect(merged.references.map(({key, title}) => `${key} ${title}`)).toEqual(['x A', 'y C'])
  expect(merged.findings).toMatchObject([
    {
      rule: 'reference-key-duplicate',
      place: {file: 'b.json', line: 1, column: 9},
      data: {key: 'x', firstFile: 'a.bib', firstLine: 1},
    },
  ])
})
