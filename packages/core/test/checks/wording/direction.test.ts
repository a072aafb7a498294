import {describe, expect, test} from 'vitest'
import {compareDirections} from '../../../src/checks/wording/direction/compare.js'
import {comparisonOf} from './support.js'

const differing = (zh: string, en: string) => {
  const comparison = comparisonOf(zh, en)
  return compareDirections(comparison).map(found => [
    comparison.zh.text.slice(found.zh.start, found.zh.end),
    comparison.en.text.slice(found.en.start, found.en.end),
  ])
}

describe('finds nothing in', () => {
  test.each([
    ['血压升高，心率下降。', 'Heart rate fell and blood pressure rose.'],
    ['症状明显改善。', 'Symptoms were clearly reduced.'],
    ['疼痛减轻。', 'Pain eased.'],
    ['降压药使卒中减少。', 'Blood pressure drugs reduce stroke.'],
    ['高血压患者跌倒增加。', 'Falls increased in hypertension.'],
    ['SpO2不低于95%，潮气量增大。', 'SpO2 of at least 95%, with a larger tidal volume.'],
    ['中性粒细胞减少时剂量降至75 mg。', 'In neutropenia, lower the dose to 75 mg.'],
    ['不良反应多见于女性。', 'Adverse reactions occurred mostly in women; fewer than 1% were severe.'],
    ['随年龄增长而下降。', 'It declines with age.'],
    ['滴速加快。', 'Give more drops per minute.'],
    ['血糖升高并不少见。', 'A rise in glucose is not uncommon.'],
    ['差异更为明显，疼痛减轻。', 'The difference was more pronounced, and pain eased.'],
    ['病死率由32.8%降至16.0%。', 'Mortality came down from 32.8% to 16.0%.'],
    [
      '射血分数提高6个百分点，左室内径缩小4 mm。',
      'Ejection fraction improved by 6 points and the diameter shrank by 4 mm.',
    ],
    ['收缩压超过140 mmHg且下降者。', 'A fall in those aged 70 or over above 140 mmHg.'],
    ['每3天增加半片。', 'Add half a tablet every three days.'],
    ['感染多不严重，住院缩短。', 'Infections were mostly mild, and the stay was shorter.'],
    ['服药两周若无好转，或病情加重，请复诊。', 'Come back if you are no better after two weeks or get worse.'],
  ])('%s / %s', (zh, en) => {
    expect(differing(zh, en)).toEqual([])
  })
})

describe('finds', () => {
  test.each([
    ['血压升高。', 'Blood pressure fell.', '升高', 'fell'],
    ['死亡率降低20%。', 'Mortality rose by 20%.', '降低', 'rose'],
    ['试验组优于对照组。', 'The trial group was inferior to the control group.', '优于', 'inferior'],
    ['疼痛加重。', 'Pain eased.', '加重', 'eased'],
    ['住院时间延长2天，费用增加。', 'The stay was shortened by 2 days and costs increased.', '延长', 'shortened'],
    [
      '收缩压下降10 mmHg，舒张压升高5 mmHg。',
      'Systolic pressure rose by 10 mmHg and diastolic pressure by 5 mmHg.',
      '下降',
      'rose',
    ],
    [
      '不能缩短病程，支气管扩张剂亦然。',
      'In children 2 years or younger it does not prolong the illness.',
      '缩短',
      'prolong',
    ],
    ['感染有所减少。', 'Infections were somewhat more frequent.', '减少', 'more'],
    ['如能耐受，加至10 mg。', 'If tolerated it is lowered to 10 mg.', '加至', 'lowered'],
    ['患病率由1.8%降至3.3%。', 'Prevalence crept up from 1.8% to 3.3%.', '降至', 'up'],
  ])('%s / %s', (zh, en, left, right) => {
    expect(differing(zh, en)).toEqual([[left, right]])
  })
})
