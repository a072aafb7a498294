import {describe, expect, test} from 'vitest'
import {differencesBetween} from './number-measure.js'
import {tuned} from './number-pairs.js'

describe.each(tuned)('$zh', ({zh, en, changes}) => {
  test('says the same in English', () => {
    expect(differencesBetween(zh, en)).toEqual([])
  })
  test.each(changes.map(change => ({change})))('with $change', ({change}) => {
    const [language, from, to] = change.length === 3 ? change : ['en', ...change]
    const changed =
      language === 'zh'
        ? differencesBetween(zh.replace(from!, to!), en)
        : differencesBetween(zh, en.replace(from!, to!))
    expect(changed.length).toBeGreaterThan(0)
  })
})
