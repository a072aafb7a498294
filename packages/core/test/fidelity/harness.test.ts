/** The measuring itself: what is planted changes the meaning and nothing else, bounds are exact, bad pairs are refused with their line. */
import {describe, expect, test} from 'vitest'
import {lowerBound, upperBound} from './bounds.js'
import {kinds, type PlantKind} from './kinds.js'
import {findingsOf, guidelineOf, measureFidelity} from './measure.js'
import {type FidelityPair, readPairs} from './pair.js'

const pair = (zh: string, en: string, more: Partial<FidelityPair> = {}): FidelityPair => ({
  kind: '',
  where: 'pairs.jsonl:1',
  zh,
  en,
  ...more,
})

const changes = (kind: PlantKind, zh: string, en: string, more: Partial<FidelityPair> = {}) =>
  kinds[kind](pair(zh, en, more)).map(({language, change}) => `${language} ${change}`)

test.each([
  // Rule of three and Clopper–Pearson, one-sided 95%.
  [0, 59, 0.0495],
  [0, 300, 0.0099],
  [1, 100, 0.0466],
  [50, 100, 0.5866],
])('of %i events in %i the rate is at most %f', (events, trials, expected) => {
  expect(upperBound(events, trials)).toBeCloseTo(expected, 3)
  expect(lowerBound(trials - events, trials)).toBeCloseTo(1 - expected, 3)
})

test('bounds at the ends', () => {
  expect(upperBound(0, 0)).toBe(1)
  expect(upperBound(5, 5)).toBe(1)
  expect(lowerBound(0, 5)).toBe(0)
  expect(lowerBound(0, 0)).toBe(0)
})

describe('plants', () => {
  test.each<[PlantKind, string, string, readonly string[]]>([
    ['number dropped', '每日0.5 mg。', 'Take 0.5 mg daily.', ['zh 0.5 mg → ∅', 'en 0.5 mg → ∅']],
    ['number dropped', 'HAMD-17评分，5-HT', 'The HAMD-17 score, 5-HT', []],
    ['range end dropped', '6~12次', '6 to 12 sessions', ['zh …~12 → ∅', 'en … to 12 → ∅']],
    ['unit changed', '静脉0.5 mg/kg', '0.5 mg/kg i.v.', ['zh mg/kg → mg', 'en mg/kg → mg']],
    ['unit changed', '30分钟', '30 minutes', ['zh 分钟 → 小时', 'en minutes → hours']],
    ['comparison turned', '≥4分', 'a score of 4 or more', ['zh ≥ → ≤', 'en or more → or less']],
    ['comparison turned', '不少于4周', 'at least 4 weeks', ['zh 不少于 → 不超过', 'en at least → at most']],
    ['bound dropped', '至少4周', 'at least 4 weeks', ['zh 至少 → ∅', 'en at least  → ∅']],
    ['negation dropped', '不良反应不少于3例', 'no fewer than 3 adverse reactions', []],
    ['negation dropped', '不推荐使用', 'It is not recommended', ['zh 不推荐 → 推荐', 'en is not → is']],
    ['direction turned', '血压升高', 'Blood pressure is no longer raised', ['zh 升高 → 降低', 'en raised → lowered']],
    [
      'citation dropped',
      '有效[@a; @b]。',
      'It works [@a; @b].',
      ['zh [@a; @b] → [@b]', 'zh [@a; @b] → [@a]', 'en [@a; @b] → [@b]', 'en [@a; @b] → [@a]'],
    ],
    ['drug swapped', '口服华法林', 'Oral warfarin', ['zh 华法林 → 利伐沙班', 'en warfarin → rivaroxaban']],
    ['drug swapped', '口服华法林', 'Oral anticoagulant', []],
    ['rows exchanged', '- 甲\n- 乙', '- one\n- two', ['zh - 甲 ⇄ - 乙', 'en - one ⇄ - two']],
    ['sentence missing', '只有一句话。', 'There is one sentence only.', []],
  ])('%s in %s', (kind, zh, en, expected) => {
    expect(changes(kind, zh, en)).toEqual(expected)
  })

  test('a strength is changed at the word that governs, in recommendations alone', () => {
    const [zh, en] = ['推荐使用，应监测血压。', 'We recommend it; blood pressure should be monitored.']
    expect(changes('strength changed', zh, en)).toEqual([])
    expect(changes('strength changed', zh, en, {recommendation: {strength: 'strong', direction: 'for'}})).toEqual([
      'zh 推荐 → 建议',
      'en We recommend → We suggest',
    ])
  })

  test('every plant changes one language and leaves the citations that it does not plant in', () => {
    const text = pair(
      '推荐每日0.5 mg/kg，共2~3周[@a2019]，血压不应升高。\n\n禁用华法林[@b2020]。',
      'We recommend 0.5 mg/kg a day for 2 to 3 weeks [@a2019]; blood pressure should not increase.\n\nWarfarin is contraindicated [@b2020].',
      {recommendation: {strength: 'strong', direction: 'for'}},
    )
    for (const [kind, plants] of Object.entries(kinds)) {
      for (const {language, text: planted} of plants(text)) {
        expect(planted).not.toBe(text[language])
        if (/citation|sentence|paragraphs/.test(kind)) continue
        expect(planted.match(/@\w+/g)).toEqual(text[language].match(/@\w+/g))
      }
    }
  })
})

test('a pair is a guideline of its own, with its rating and its terms', () => {
  const text = pair('推荐氯胺酮（KET）。', 'We recommend ketamine (KET).', {
    recommendation: {strength: 'strong', direction: 'for'},
    glossary: [
      {zh: '氯胺酮', en: 'ketamine', abbreviation: 'KET'},
      {zh: '缓解', en: 'remission'},
    ],
  })
  expect(guidelineOf(text)).toContain(':::recommendation{#R1 strength="strong" direction="for"')
  expect(findingsOf(text)).toEqual([])
})

test('counts what is found, and what is reported in vain', () => {
  const clean = pair('每日10 mg。', 'Take 10 mg daily.')
  const wrong = pair('每日10 mg。', 'Take 12 mg daily.', {where: 'pairs.jsonl:2'})
  const measured = measureFidelity([clean, wrong], {kinds: ['digit changed']})
  expect(measured).toMatchObject({pairs: 2, alarmed: 1, alarms: [{where: 'pairs.jsonl:2', rule: 'numbers-differ'}]})
  expect(measured.kinds['digit changed']).toMatchObject({planted: 4, by: {'numbers-differ': expect.any(Number)}})
})

test.each([
  ['{', 'pairs.jsonl:1'],
  ['{"zh": "甲"}', 'pairs.jsonl:1'],
  ['{"zh": "甲", "en": "A"}\n{"zh": "", "en": "A"}', 'pairs.jsonl:2'],
  ['{"zh": "甲", "en": "A", "recommendation": {"strength": "high", "direction": "for"}}', 'pairs.jsonl:1'],
])('%s is no list of pairs', (text, where) => {
  expect(() => readPairs('pairs.jsonl', text)).toThrow(where)
})

test('empty lines and pairs without a kind are read', () => {
  expect(readPairs('p', '\n{"zh": "甲", "en": "A"}\n\n')).toEqual([{kind: '', zh: '甲', en: 'A', where: 'p:2'}])
})
