/** Which sentence one language lacks, and where none is missing though the sentences are cut otherwise. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {missingSentence} from '../../../src/checks/shape/missing-sentence.js'
import {findTerms} from '../../../src/checks/terms/find-terms.js'
import {builtInLexicon} from '../../../src/checks/terms/lexicon.js'

const shaped = (text: string) => ({text, terms: findTerms(text, builtInLexicon())})

function missing(zh: string, en: string): readonly [string, string] | undefined {
  const found = missingSentence(shaped(zh), shaped(en))
  return found && [found.language, (found.language === 'zh' ? zh : en).slice(found.start, found.end).trim()]
}

test.each([
  [
    '首次给药前应由精神科医师评估适应证。给药后至少监测血压2小时。',
    'A psychiatrist assesses the indication before the first dose. Blood pressure is monitored for at least two hours.',
  ],
  // One sentence in one language, two in the other.
  [
    '输注期间每15分钟测一次血压，收缩压持续高于180 mmHg者应暂停输注。',
    'Blood pressure is taken every 15 minutes during the infusion. Pause the infusion if systolic pressure stays above 180 mmHg.',
  ],
  [
    '推荐的起始剂量为每日25 mg；可增至50 mg；最大不超过每日100 mg。肾功能不全者减半。',
    'The recommended starting dose is 25 mg a day. It may be increased to 50 mg. It must not exceed 100 mg a day. Halve it in renal impairment.',
  ],
  ['慎用。', 'Use with caution.'],
  // What one sentence says stands in another.
  [
    '替加环素首剂100 mg，随后50 mg每12小时静滴一次；Child-Pugh C级者维持量减至25 mg。滴注时间30~60分钟，疗程5~14天。',
    'Tigecycline: a first dose of 100 mg, then 50 mg every 12 hours by intravenous infusion over 30–60 minutes for 5–14 days; the maintenance dose is cut to 25 mg in Child–Pugh class C.',
  ],
  // Terse Chinese.
  [
    '寒凝者宜温通，忌生冷。',
    'Where cold congeals, warming and unblocking is fitting; raw and cold food is to be avoided.',
  ],
])('none is missing: %s', (zh, en) => {
  expect(missing(zh, en)).toBeUndefined()
})

test.each([
  [
    '首次给药前应由精神科医师评估适应证并签署知情同意书。给药后至少监测血压2小时。',
    'Blood pressure is monitored for at least two hours after the dose.',
    ['zh', '首次给药前应由精神科医师评估适应证并签署知情同意书。'],
  ],
  [
    '给药后至少监测血压2小时。',
    'A psychiatrist assesses the indication and obtains consent before the first dose. Blood pressure is monitored for at least two hours.',
    ['en', 'A psychiatrist assesses the indication and obtains consent before the first dose.'],
  ],
  [
    '氯胺酮的常用剂量为0.5 mg/kg。静脉输注40 min。常见不良反应为头晕、恶心和解离症状。多在2 h内消失。',
    'The usual dose of ketamine is 0.5 mg/kg. It is infused intravenously over 40 min. Most resolve within 2 h.',
    ['zh', '常见不良反应为头晕、恶心和解离症状。'],
  ],
])('missing beside: %s', (zh, en, expected) => {
  expect(missing(zh, en)).toEqual(expected)
})

test.each([
  ['many sentences', '给药。'.repeat(3000), 'Give it now. '.repeat(2000)],
  ['many figures', `${'12 mg，'.repeat(5000)}。`.repeat(2), `${'12 mg, '.repeat(5000)}. `],
  ['stops', '。'.repeat(20_000), '. '.repeat(20_000)],
  ['forty sentences of terms', '氯胺酮口服左侧。'.repeat(40), 'Ketamine by mouth left. '.repeat(39)],
])('time is bounded: %s', (_, zh, en) => {
  const begin = performance.now()
  missing(zh, en)
  expect(performance.now() - begin).toBeLessThan(5000)
})

test('what is found is a sentence of the text', () => {
  const piece = fc.constantFrom('氯胺酮', '口服5 mg', '。', '血压', '；', '儿童')
  const word = fc.constantFrom('ketamine ', '5 mg ', 'by mouth. ', 'Blood pressure ', 'is. ', 'Children ')
  const text = (part: fc.Arbitrary<string>) => fc.array(part, {maxLength: 20}).map(parts => parts.join(''))
  fc.assert(
    fc.property(text(piece), text(word), (zh, en) => {
      const found = missingSentence(shaped(zh), shaped(en))
      if (!found) return
      expect(found.end).toBeGreaterThan(found.start)
      expect(found.end).toBeLessThanOrEqual((found.language === 'zh' ? zh : en).length)
    }),
  )
})
