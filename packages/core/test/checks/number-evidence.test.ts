/** Numbers in words, things counted, bounds in words: what is found, and what says the same. */
import {describe, expect, test} from 'vitest'
import {compareScans} from '../../src/checks/numbers/compare.js'
import {scan} from '../../src/checks/numbers/scan.js'
import {differencesBetween} from './number-measure.js'

/** With the mere number of mentions, which is a warning. */
const differenceKinds = (zh: string, en: string) =>
  compareScans({text: zh, scan: scan(zh)}, {text: en, scan: scan(en)}).map(({kind}) => kind)

const kinds = (zh: string, en: string) => differencesBetween(zh, en).map(({kind}) => kind)

describe('numbers in words', () => {
  test.each([
    ['疗程为三周。', 'Treatment lasts two weeks.'],
    ['共治疗次后复查。', 'Repeat the test after six sessions.'],
    ['三分之二的患者缓解。', 'One third of patients had remission.'],
    ['术后第天拔管。', 'The tube is removed on the second postoperative day.'],
    ['风险为原来的2倍。', 'The risk is tripled and threefold.'],
    ['术后两天内禁食。', 'No food for two weeks after surgery.'],
    ['第一次复查。', 'The second week: repeat it.'],
  ])('%s is not %s', (zh, en) => {
    expect(kinds(zh, en).length).toBeGreaterThan(0)
  })
  test.each([
    ['约三成患者复发。', 'About 30% relapse.'],
    ['半年后复查。', 'Repeat the test after six months.'],
    ['近半数患者', 'almost half of patients'],
    ['两组各120例', 'Both groups had 120 patients.'],
    ['每千名活产93例', '93 per 1000 live births'],
    ['发病率为12.3/10万', 'an incidence of 12.3 per 100 000'],
    ['十二指肠溃疡、三叉神经痛', 'duodenal ulcer and trigeminal neuralgia'],
    ['一般十分有效', 'usually very effective'],
    ['剂量减半', 'Halve the dose.'],
    ['晚上十点以后禁食', 'nothing after 10 p.m.'],
    ['640万～1 000万单位', '6.4–10 million units'],
    ['占百分之零点五', 'only 0.5%'],
    ['致死者约十七万分之一', 'about one in 170 000 fatal'],
  ])('%s is %s', (zh, en) => {
    expect(differencesBetween(zh, en)).toEqual([])
  })
})

describe('things counted', () => {
  test.each([
    ['共治疗120次。', 'In all 120 patients were treated.'],
    ['每次3片。', 'Take 3 ampoules.'],
    ['共5年。', 'There were 5 patients.'],
  ])('%s is not %s', (zh, en) => {
    expect(kinds(zh, en)).toHaveLength(1)
  })
  test.each([
    ['死亡7例。', '7 deaths occurred.'],
    ['升高3倍', 'raised 3 times'],
    ['治疗6次', '6 sessions'],
  ])('%s is %s', (zh, en) => {
    expect(differencesBetween(zh, en)).toEqual([])
  })
})

describe('bounds', () => {
  test.each([
    ['至少观察2小时。', 'Observe for at most 2 hours.', 'comparator'],
    ['至少观察2小时。', 'Observe for 2 hours.', 'bound'],
    ['年龄≥65岁。', 'Aged >65 years.', 'comparator'],
    ['每日不超过4次。', 'At least four times a day.', 'comparator'],
    ['18岁以上患者。', 'Patients under 18 years.', 'comparator'],
    ['总量500 mg。', 'A total not exceeding 500 mg.', 'bound'],
  ])('%s is not %s', (zh, en, kind) => {
    expect(kinds(zh, en)).toEqual([kind])
  })
  test.each([
    ['不宜超过72小时。', 'Preferably do not run it for longer than 72 hours.'],
    ['30～60秒推完。', 'Push over 30 to 60 seconds.'],
    ['40分钟滴完。', 'Infuse over 40 minutes.'],
    ['2小时内不要进食。', 'Do not eat for 2 hours.'],
    ['60 mmHg（8.0 kPa）以下', '60 mmHg (8.0 kPa) or less'],
    ['十余年', 'more than ten years'],
    [
      '急诊处方不超过3日，普通处方不超过7日。',
      "An emergency prescription shall not exceed 3 days, and an ordinary one 7 days'.",
    ],
    ['给药后2小时内缓解', 'resolve within two hours of dosing'],
  ])('%s is %s', (zh, en) => {
    expect(differencesBetween(zh, en)).toEqual([])
  })
})

test('a figure lost where the same one stands elsewhere is found', () => {
  expect(kinds('24小时后15 mg，72小时后15 mg。', '15 mg after 24 hours, and after 72 hours.')).toEqual([])
  expect(scan('24小时后15 mg，72小时后15 mg。').figures.map(({value}) => value)).toEqual(['24', '15', '72', '15'])
  expect(differenceKinds('24小时后15 mg，72小时后15 mg。', '15 mg after 24 hours, and after 72 hours.')).toEqual([
    'count',
  ])
})

const many = 20_000
test.each([
  ['numbers in words', 'two hundred and '.repeat(many)],
  ['fractions', 'one third of a half '.repeat(many)],
  ['bounds', 'not more than at least '.repeat(many)],
  ['numerals', '三分之两万半每'.repeat(many)],
  ['ranges', '1~2至3到'.repeat(many)],
  ['shares', '每1000例12人'.repeat(many)],
  ['nouns', `5 ${'of the randomised '.repeat(many)}`],
])(
  '%s take no longer than their length',
  (_, text) => {
    expect(differencesBetween(text, text)).toEqual([])
  },
  20_000,
)

test('bounds on one side only take no longer than their length', () => {
  expect(kinds('不超过5 mg，'.repeat(many), '5 mg, '.repeat(many)).length).toBeLessThanOrEqual(100)
}, 20_000)
