import {expect, test} from 'vitest'
import {changedOrder} from '../../src/checks/numbers/order.js'
import {scan} from '../../src/checks/numbers/scan.js'
import {findTerms} from '../../src/checks/terms/find-terms.js'
import {builtInLexicon} from '../../src/checks/terms/lexicon.js'
import {reported, tuned} from './number-pairs.js'

function orders(zh: string, en: string): (readonly string[])[][] {
  const texts = {zh: zh.normalize('NFKC'), en: en.normalize('NFKC')}
  const read = (text: string) => ({text, scan: scan(text)})
  return changedOrder(read(texts.zh), read(texts.en), language => findTerms(texts[language], builtInLexicon())).map(
    ({zh: left, en: right}) => [left.map(({value}) => value), right.map(({value}) => value)],
  )
}

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

test.each([
  // The clauses changed places, with all that is said in them.
  [
    '两组28天病死率无显著差异（22.4%对23.1%，P=0.71），机械通气时间则缩短了1.3天（95% CI 0.4~2.2）。',
    'Ventilation was shortened by 1.3 days (95% CI 0.4–2.2), whereas 28-day mortality did not differ (22.4% vs 23.1%, P = 0.71).',
  ],
  [
    '最常见的不良反应为腹泻（31.5%）和恶心（18.2%）；因不良反应停药者仅占4.1%。',
    'Only 4.1% discontinued because of adverse reactions. The most common were diarrhoea (31.5%) and nausea (18.2%).',
  ],
  // What it was and what it became are told as such.
  ['剖宫产率较2018年的41.2%下降6.7个百分点。', 'The rate was down 6.7 percentage points from 41.2% in 2018.'],
  ['主要终点发生率由4.6%降至3.5%。', 'The primary endpoint occurred in 3.5% rather than 4.6%.'],
  ['共筛选412例，排除97例，315例入组。', 'Of 412 screened, 315 were enrolled and 97 excluded.'],
])('what moves with its company is left alone: %s', (zh, en) => {
  expect(orders(zh, en)).toEqual([])
})

test('a figure that plays the part of the other is found', () => {
  expect(orders('血红蛋白由68 g/L升至94 g/L。', 'Haemoglobin rose from 94 g/L to 68 g/L.')).toHaveLength(1)
  expect(orders('血红蛋白由68 g/L升至94 g/L。', 'Haemoglobin rose to 94 g/L from 68 g/L.')).toEqual([])
})

test('things counted are told in any order, unless what is said of them stays where it was', () => {
  expect(
    orders(
      '治疗组38例中有29例缓解（76.3%），对照组40例中有17例缓解（42.5%）。',
      'Remission occurred in 29 of 40 treated patients (76.3%) and in 17 of 38 controls (42.5%).',
    ),
  ).toEqual([
    [
      ['38', '40'],
      ['40', '38'],
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
