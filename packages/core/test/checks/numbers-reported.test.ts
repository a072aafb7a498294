import {expect, test} from 'vitest'
import {measure, sweep} from './number-measure.js'
import {reported} from './number-pairs.js'

test('the comparison of figures on pairs that it was not tuned on', () => {
  const {equal, falseAlarms, planted, missed} = measure(reported)
  const found = planted - missed.length
  console.log(
    `figures: recall ${found}/${planted}, precision ${found}/${found + falseAlarms.length}, false alarms ${falseAlarms.length}/${equal}`,
  )
  expect(equal + planted).toBeGreaterThanOrEqual(130)
  expect(falseAlarms).toEqual([])
  expect(missed).toEqual([])
})

test('figures changed one by one in the same pairs', () => {
  const {planted, missed} = sweep(reported)
  console.log(`figures: ${planted - missed.length}/${planted} found when each in turn is changed`)
  // Left: trailing zeros, and digits inside names.
  expect(missed.length).toBeLessThanOrEqual(5)
})
