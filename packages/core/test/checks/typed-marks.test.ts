import {expect, test} from 'vitest'
import {differencesBetween} from './number-measure.js'

test.each([
  ['1、首次给药56 mg', 'First, 56 mg'],
  ['2. 剂量为56 mg', 'The dose is 56 mg'],
  ['（3）监测血压', 'Monitor blood pressure'],
  ['④监测血压', 'Monitor blood pressure'],
  ['1、监测血压\n2、监测呼吸\n4、复查', 'Monitor blood pressure and respiration; repeat.'],
  ['有效[4]，安全[1-3]。', 'Effective and safe.'],
  ['有效【7】。', 'Effective.'],
  ['有效^8-9。', 'Effective.'],
  ['有效（@王2019）。', 'Effective [see Wang].'],
])('the marks of %s count nothing', (zh, en) => {
  expect(differencesBetween(zh, en)).toEqual([])
})

test.each([
  ['10、20和30 mg', '20 and 30 mg'],
  ['3.5 mg', 'some'],
  ['缓解率16.8% [12-20]', 'remission 16.8%'],
  ['给药持续\n40.\n随后', 'Given. Then'],
])('%s is more than %s', (zh, en) => {
  expect(differencesBetween(zh, en)).not.toEqual([])
})
