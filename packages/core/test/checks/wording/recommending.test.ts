/** How recommending words are read, and what is held against ratings and against the other language. */
import {describe, expect, test} from 'vitest'
import {governingVerdict, readVerdicts} from '../../../src/checks/wording/recommending/read-verdicts.js'
import {checkFiles} from '../support.js'

const read = (text: string) => {
  const verdict = governingVerdict(text, readVerdicts(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en'))
  return (
    verdict && [text.slice(verdict.start, verdict.end), verdict.strength ?? '?', verdict.direction ?? '?'].join(' ')
  )
}

describe('governing words', () => {
  test.each([
    ['对成人推荐静脉给药,必要时可减量。', '推荐 strong for'],
    ['不推荐常规使用。', '不推荐 strong against'],
    ['强烈建议不使用本药。', '强烈建议 strong ?'],
    ['建议采用,推荐剂量为10 mg。', '建议 conditional for'],
    ['按推荐剂量应每日服用。', '应 strong for'],
    ['过敏反应者应停用。', '应 strong ?'],
    ['可能怀孕者应先验孕。', '应 strong for'],
    ['可酌情加用。', '可酌情 conditional for'],
    ['120 min内可行介入治疗者,应首选该治疗。', '应 strong for'],
    ['不宜久服。', '不宜 conditional against'],
    ['剂量不得超过10 mg。', '不得 strong ?'],
    ['适宜人群须定期复查。', '须 strong for'],
    ['应考虑手术。', '应 ? for'],
    ['氧疗适应证见表2。', undefined],
    ['We recommend it; the dose may be reduced.', 'recommend strong for'],
    ['We suggest that it not be used.', 'suggest conditional ?'],
    ['The panel suggests against routine use.', 'suggests conditional against'],
    ['The evidence suggests a benefit; it should be given.', 'should strong for'],
    ['Ultrasound suggests a tumour.', undefined],
    ['The recommended dose is 10 mg.', undefined],
    ['It is not recommended.', 'recommended strong against'],
    ['Patients who may be pregnant must be tested.', 'must strong for'],
    ['It should generally not be used.', 'should conditional against'],
    ['It should be considered.', 'should ? for'],
    ['No drug may be given.', 'may ? against'],
    ['It may cause headache.', undefined],
    ['The dose may be reduced.', 'may conditional for'],
    ['Contraindicated in pregnancy.', 'Contraindicated strong against'],
    ['Follow-up in May is usual.', undefined],
    ['对轻度特应性皮炎,可外用。', '可 conditional for'],
    ['建议:胎膜早破而胎龄未满34周者,暂不引产。', '建议 conditional ?'],
    ['In those with no contraindication, we suggest it.', 'suggest conditional for'],
    ['We suggest review rather than admission.', 'suggest conditional ?'],
    ['建议门诊随访而非住院。', '建议 conditional ?'],
    ['It is reasonable not to start it.', 'reasonable conditional against'],
    ['Nor do we suggest it.', 'suggest conditional against'],
    ['They probably do not need it; we suggest observing them.', 'probably do not need conditional against'],
    ['Should symptoms recur, it is reasonable to repeat it.', 'reasonable conditional for'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

function check(attributes: string, zh: string, en: string, grading = 'GRADE') {
  const front = [
    '---',
    'id: x',
    'title: {zh: 指南, en: A guideline}',
    'version: 1.0.0',
    'languages: [zh-CN, en]',
    'status: draft',
    `grading: ${grading}`,
    '---',
    '',
  ]
  const text = `${front.join('\n')}\n:::recommendation{#R1 ${attributes}}\n${zh}\n\n${en}\n:::\n`
  return checkFiles(new Map([['guideline.md', text]]))
    .diagnostics.filter(({rule}) => rule === 'strength-wording-differs' || rule === 'recommendation-differs')
    .map(({rule, lang, data, note, texts}) => {
      for (const language of ['zh', 'en'] as const) {
        for (const [start, end] of texts?.[language]?.marks ?? [])
          expect(texts![language]!.text.slice(start, end)).not.toBe('')
      }
      return [rule, lang, data?.said ?? `${data?.zh}/${data?.en}`, note].filter(Boolean).join(' ')
    })
}

describe('a statement against its ratings', () => {
  test.each([
    ['agreeing', 'strength="strong" direction="for"', '推荐使用。', 'We recommend it.', []],
    [
      'an alternative named by a verb',
      'strength="conditional" direction="against"',
      '可不使用抗菌药物，建议门诊观察。',
      'They probably do not need antibacterials; we suggest observing them instead.',
      [],
    ],
    ['an alias of a level', 'strength="weak" direction="for"', '建议使用。', 'We suggest it.', []],
    [
      'strength in one language',
      'strength="strong" direction="for"',
      '建议使用。',
      'We recommend it.',
      ['strength-wording-differs zh 建议 strength'],
    ],
    [
      'strength in both',
      'strength="conditional" direction="for"',
      '应使用。',
      'It must be used.',
      ['strength-wording-differs zh 应 strength', 'strength-wording-differs en must strength'],
    ],
    [
      'direction in one language',
      'strength="strong" direction="for"',
      '推荐使用。',
      'We recommend against it.',
      ['strength-wording-differs en recommend direction'],
    ],
    [
      'a limit is no advice against',
      'strength="strong" direction="for"',
      '剂量不得超过5 mg。',
      'The dose must not exceed 5 mg.',
      [],
    ],
    [
      'avoiding may be labelled either way',
      'strength="conditional" direction="for"',
      '建议避免使用。',
      'We suggest avoiding it.',
      [],
    ],
    [
      'an entry of a list',
      'strength="conditional" direction="for"',
      '- 建议休息。\n- 推荐饮水。',
      '- We suggest rest.\n- We suggest water.',
      ['strength-wording-differs zh 推荐 strength'],
    ],
  ])('%s', (_, attributes, zh, en, expected) => {
    expect(check(attributes, zh, en)).toEqual(expected)
  })

  test('by the wording of the scheme, whatever its levels are called', () => {
    expect(check('class="2a" level="A"', '使用是合理的。', 'It is reasonable to use it.', 'ACC/AHA')).toEqual([])
    expect(check('class="2a" level="A"', '使用是合理的。', 'It is recommended.', 'ACC/AHA')).toEqual([
      'strength-wording-differs en recommended strength',
    ])
    expect(check('class="1" level="A"', '应当使用。', 'It should be administered.', 'ACC/AHA')).toEqual([])
  })
})

test('the languages against each other where ratings say nothing', () => {
  expect(check('level="1"', '应使用。', 'It may be used.', 'OCEBM-2011')).toEqual(['recommendation-differs en 应/may'])
  expect(
    check('level="1"', '应使用；必要时可减量。', 'It should be used; the dose may be reduced.', 'OCEBM-2011'),
  ).toEqual([])
})
