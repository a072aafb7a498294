/** What is wrong, what should stand there, and what the fixes make of it. */
import {describe, expect, test} from 'vitest'
import {found, mended} from './support.js'

describe('what the fixes make', () => {
  test.each([
    ['氯胺酮,静脉给予0.5mg/kg;共5 mg,观察2 hr.', '氯胺酮，静脉给予0.5 mg/kg；共5 mg，观察2 h。'],
    ['用药前评估: 血压、心率.必要时停药!', '用药前评估：血压、心率。必要时停药！'],
    ['患者(成人)给予氯胺酮（ketamine)，禁忌(见下)', '患者（成人）给予氯胺酮（ketamine），禁忌（见下）'],
    ['注意:“甲”,“乙”,《丙》,[@a],戊。', '注意：“甲”，“乙”，《丙》，[@a]，戊。'],
    ['所谓"难治"与”有效”', '所谓“难治”与“有效”'],
    ['他说”好”，她说“好“。', '他说“好”，她说“好”。'],
    ['氯胺酮--麻醉药...等。第一…第二。。', '氯胺酮——麻醉药……等。第一……第二。'],
    ['给予氯胺酮， 然后观察 。', '给予氯胺酮，然后观察。'],
    [
      '5 mg、5 g、5 h、5 L、5 U，5 kg，随访5d，10U皮下注射，60Kg，120mmhg，80umol/L，100ug。',
      '5 mg、5 g、5 h、5 L、5 U，5 kg，随访5 d，10 U皮下注射，60 kg，120 mmHg，80 µmol/L，100 µg。',
    ],
    ['加10 ml、5 ml和100 mL，37 ℃、38℃和39 °C。', '加10 ml、5 ml和100 ml，37 ℃、38℃和39 ℃。'],
    ['给药2~4 mg，3~6 h，5-10 d，7～9岁。', '给药2~4 mg，3~6 h，5~10 d，7~9岁。'],
    [
      '甲组P<0.05，乙组p = 0.03，丙组P=0.01，95%CI，95% CI，95%CI。',
      '甲组P<0.05，乙组P=0.03，丙组P=0.01，95%CI，95%CI，95%CI。',
    ],
    ['使用 GRADE 方法，由TRD患者和ECT患者参加。', '使用GRADE方法，由TRD患者和ECT患者参加。'],
    ['使用 GRADE 方法，由 TRD 患者和ECT 患者参加。', '使用 GRADE 方法，由 TRD 患者和 ECT 患者参加。'],
  ])('%s', (zh, expected) => {
    expect(mended(zh, 'Text.')[0]).toBe(expected)
  })

  test.each([
    ['Give ketamine，0.5mg/kg；observe （2 hrs）。', 'Give ketamine, 0.5 mg/kg; observe (2 h).'],
    ['Assess：BP、HR，ratio 1：2.', 'Assess: BP, HR, ratio 1:2.'],
    ['Give ketamine , then( slowly ) observe,wait.', 'Give ketamine, then(slowly) observe, wait.'],
    ['A randomised, randomised and randomized study.', 'A randomised, randomised and randomised study.'],
    [
      'Tumor, tumor and hemorrhage in tumours, behavior and standardised doses.',
      'Tumor, tumor and hemorrhage in tumors, behavior and standardized doses.',
    ],
    [
      'The patient\'s dose, the child’s, the mother’s, the father’s and the nurse’s, and "this".',
      'The patient’s dose, the child’s, the mother’s, the father’s and the nurse’s, and “this”.',
    ],
    ['Doses of 1–2 mg, 3–4 h and 5-6 days.', 'Doses of 1–2 mg, 3–4 h and 5–6 days.'],
    [
      'Below 140/90mmHg in 2020,without 15% dropout,but 15–30 Kg.',
      'Below 140/90 mmHg in 2020, without 15% dropout, but 15–30 kg.',
    ],
    ['Words…… and——words,, here.', 'Words… and—words, here.'],
  ])('%s', (en, expected) => {
    expect(mended('正文。', en)[1]).toBe(expected)
  })
})

describe('what has no fix', () => {
  test.each([
    [
      '疗效的的评价。',
      'The the drug of of ours.',
      ['word-repeated: 的的 → 的', 'word-repeated: The the → The', 'word-repeated: of of → of'],
    ],
    [
      '有效率15~30%，费用9~16亿元。',
      'Text.',
      ['range-mark-missing: 15~30% → 15%~30%', 'range-mark-missing: 9~16亿 → 9亿~16亿'],
    ],
    [
      '21年3月，共3千5百例，2万3千人。',
      'Text.',
      ['year-short: 21年', 'numeral-mixed: 3千5百', 'numeral-mixed: 2万3千'],
    ],
    [
      '第一句。第二句没有句号',
      'The first one. And the second',
      ['sentence-stop-missing: 号 → 。', 'sentence-stop-missing: d → .'],
    ],
    ['第一句。第二句没有句号[@a]', 'Text.', ['sentence-stop-missing: 号 → 。']],
    ['患者（成人须》同意。', 'Adults (children.', ['mark-unpaired: （', 'mark-unpaired: 》', 'mark-unpaired: (']],
    ['观察，。再决定。', 'Observe,; then.', ['punctuation-repeated: ，。 → ，', 'punctuation-repeated: ,; → ,']],
  ])('%s', (zh, en, expected) => {
    expect(found(zh, en)).toEqual(expected)
  })
})

test('Chinese without blanks before units is told so once, and left as it is', () => {
  const zh = '一次25mg，一日2次，总量不超过200mg，用5 ml水送服。'
  expect(found(zh, 'Text.')).toEqual(['unit-space: 25mg → 25 mg'])
  expect(mended(zh, 'Text.')[0]).toBe(zh)
})

describe('abbreviations', () => {
  test.each([
    [
      'explained in the other language only',
      '患者用ABC，再用ABC。',
      'Assessment by cases (ABC), again ABC.',
      ['abbreviation-unexplained: ABC'],
    ],
    [
      'explained by the English words in Chinese',
      '评估（assessment by cases，ABC），再用ABC。',
      'Assessment by cases (ABC), again ABC.',
      [],
    ],
    ['explained behind', '患者用ABC（评估法），再用ABC。', 'By ABC (assessment by cases), again ABC.', []],
    ['explained late', '患者用ABC。评估法（ABC）可用。', 'Text.', ['abbreviation-late: ABC']],
    [
      'in the plural',
      '正文。',
      'Selective assessment (SA) by SAs, SAs and ABCs, the ABCs.',
      ['abbreviation-unexplained: ABC'],
    ],
    ['in capitals for emphasis', '正文。', 'DOSAGE AND ADMINISTRATION. DOSAGE AND ADMINISTRATION.', []],
    ['known to all', 'HIV和DNA，HIV和DNA。', 'HIV and DNA, HIV and DNA.', []],
    [
      'two meanings',
      '正文。',
      'The cardiac index (CI) and a confidence interval (CI).',
      ['abbreviation-two-meanings: CI → cardiac index'],
    ],
  ])('%s', (_, zh, en, expected) => {
    expect(found(zh, en)).toEqual(expected)
  })
})
