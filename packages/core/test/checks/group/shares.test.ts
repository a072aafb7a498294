/** Shares of votes in the words of a rule. */
import {expect, test} from 'vitest'
import {sharesIn} from '../../../src/checks/group/shares.js'

test.each([
  ['赞成率≥75%视为达成共识', [0.75]],
  ['采用德尔菲法，赞成率达到80％通过', [0.8]],
  ['三分之二以上成员赞成', [2 / 3]],
  ['2/3以上赞成', [2 / 3]],
  ['Agreement of ≥75% counts as consensus', [0.75]],
  ['at least two thirds in favour', [2 / 3]],
  ['A simple majority decides', [0.5]],
  ['75%的成员出席，80%赞成', [0.8]],
  ['问卷回收率为92%', []],
  ['Response rate 90%; 80% agreement', [0.8]],
  ['没有投票。', []],
  ['Two Delphi rounds in 2025', []],
  ['强推荐须80%，其他须70%', [0.8, 0.7]],
])('%s', (rule, shares) => {
  expect(sharesIn(rule)).toEqual(shares)
})

test.each(['9'.repeat(50_000), '1/'.repeat(50_000), '% '.repeat(50_000), '9%'.repeat(20_000)])(
  'hostile text ends',
  text => {
    expect(sharesIn(text).length).toBeLessThan(5)
  },
)
