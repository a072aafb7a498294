/** Attributes that list names are parted in one way by whoever reads them. */
import {expect, test} from 'vitest'
import {namesIn} from '../../src/text/names-in.js'

test.each<[string | undefined, readonly string[]]>([
  ['Q1 Q2', ['Q1', 'Q2']],
  ['Q1；Q2、Q3, Q4，Q5;Q6', ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6']],
  ['Q1 Q1', ['Q1']],
  [' ', []],
  [undefined, []],
])('%s', (written, names) => {
  expect(namesIn(written)).toEqual(names)
})
