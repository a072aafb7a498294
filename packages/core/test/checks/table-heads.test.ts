/** What the head of a column multiplies: a cell in 万 beside one that writes the number out. */
import {expect, test} from 'vitest'
import {checkGuideline} from '../../src/checks/index.js'
import {readGuideline} from '../../src/read-guideline.js'

const table = (head: string, figure: string) => `| 年份 | ${head} |\n| --- | --- |\n| 2017 | ${figure} |\n`

function rules(zh: string, en: string): string[] {
  const front =
    '---\nid: t\ntitle: {zh: 题, en: Title}\nversion: 1.0.0\nlanguages: [zh-CN, en]\nstatus: draft\ngrading: GRADE\n---\n'
  const {guideline, documents} = readGuideline({
    files: new Map([['guideline.md', `${front}\n${zh}\n${en.replace('年份', 'Year')}`]]),
  })
  if (!guideline) throw new Error('no guideline')
  return checkGuideline(guideline, {documents}).flatMap(({rule}) => (rule === 'numbers-differ' ? [rule] : []))
}

test.each([
  ['人数（万）', '12.4', 'People', '124 000'],
  ['人数（万人）', '12.4', 'People (thousands)', '124'],
  ['经费（亿元）', '1.5', 'Funds (million yuan)', '150'],
  ['人数（万）', '12.4', 'People (10 000s)', '12.4'],
  ['人数（万）', '12.4', 'People (×10 000)', '12.4'],
  ['人数（万）', '12.4', 'People (×10⁴)', '12.4'],
  ['人数（万）', '12.4', 'People in tens of thousands', '12.4'],
])('%s %s is %s %s', (zhHead, zh, enHead, en) => {
  expect(rules(table(zhHead, zh), table(enHead, en))).toEqual([])
})

test.each([
  ['人数（万）', '12.4', 'People', '12 400'],
  ['人数（万）', '12.4', 'People', '12.4'],
  ['人数', '12.4', 'People', '124 000'],
  ['万古霉素', '12.4', 'Vancomycin', '124 000'],
])('%s %s is not %s %s', (zhHead, zh, enHead, en) => {
  expect(rules(table(zhHead, zh), table(enHead, en))).toEqual(['numbers-differ'])
})
