import {expect, test} from 'vitest'
import {changedOrder} from '../../src/checks/numbers/order.js'
import {scan} from '../../src/checks/numbers/scan.js'
import {reported, tuned} from './number-pairs.js'

const orders = (zh: string, en: string) =>
  changedOrder(scan(zh.normalize('NFKC')).figures, scan(en.normalize('NFKC')).figures).map(({zh: left, en: right}) => [
    left.map(({value}) => value),
    right.map(({value}) => value),
  ])

test('figures of one unit that change places are found', () => {
  expect(orders('有效率44%，安慰剂组6%。', 'Response was 6%, and 44% with placebo.')).toEqual([
    [
      ['44', '6'],
      ['6', '44'],
    ],
  ])
  expect(orders('24 h和72 h', '72 h and 24 h')).toEqual([
    [
      ['24', '72'],
      ['72', '24'],
    ],
  ])
})

test('bounds, things counted and figures that stand twice are told in any order', () => {
  expect(orders('71%的患者减轻超过50%', 'a fall of more than 50% in 71%')).toEqual([])
  expect(orders('共120例，年龄18~65岁', 'aged 18 to 65, 120 in all')).toEqual([])
  expect(orders('44%、6%、44%', '6%, 44%, 44%')).toEqual([])
})

test.each([...tuned, ...reported])('$zh keeps its order', ({zh, en}) => {
  expect(orders(zh, en)).toEqual([])
})
