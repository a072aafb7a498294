import {expect, test} from 'vitest'
import {differencesBetween} from './number-measure.js'

test.each([
  ['口服，1次/日。', 'By mouth twice daily.'],
  ['口服，每日1次。', 'By mouth three times daily.'],
  ['布洛芬200 mg，qd。', 'Ibuprofen 200 mg bid.'],
  ['每日两次。', 'Three times daily.'],
  ['每2周1次。', 'Once every four weeks.'],
  ['每周2次。', 'Twice a day.'],
  ['隔日1次。', 'Once daily.'],
  ['静脉输注，每8小时1次。', 'Infused every 12 hours.'],
  ['q8h给药。', 'Dosed q12h.'],
  ['每月1次，共6次。', 'Once a year, six in all.'],
  ['诱导期每周2次，维持期每周1次。', 'Twice a week for induction and once a day for maintenance.'],
])('%s is not %s', (zh, en) => {
  expect(differencesBetween(zh, en).map(({kind}) => kind)).toEqual(['frequency'])
})

test.each([
  ['200 mg/d', 'sertraline 200 mg'],
  ['以2 mL/h输注。', 'Infuse 2 mL.'],
  ['Dose: 20 mg', '20 mg/d'],
])('%s is not %s over the same time', (zh, en) => {
  expect(differencesBetween(zh, en).map(({kind}) => kind)).toEqual(['rate-missing'])
})

test.each([
  ['每日1次', 'daily'],
  ['每日1次', 'each morning'],
  ['每日2次', 'q12h'],
  ['每日2次', 'b.i.d.'],
  ['一日三次', 'three times a day'],
  ['每8小时1次', 'q8h'],
  ['每晚一次', 'once nightly'],
  ['睡前1次', 'once at bedtime'],
  ['早晚各1次', 'twice a day'],
  ['隔日1次', 'every other day'],
  ['隔天一次', 'on alternate days'],
  ['每两周1次', 'once a fortnight'],
  ['每周输注3次', 'three infusions per week'],
  ['1次/2周', 'q2w'],
  ['每3个月复查1次', 'once every three months'],
  ['每日1~2次', 'once or twice daily'],
  ['每5～10年1次', 'every 5–10 years'],
  ['每年1次', 'annually'],
  ['每日100 mg，分2次服用', '100 mg a day in two divided doses'],
  ['每周治疗3次，共6周，每次40 min', 'Three weekly sessions of 40 min for six weeks'],
  ['心率60次/min', 'a heart rate of 60 beats per minute'],
  ['诱导期每周2次，维持期每周1次或每2周1次', 'twice a week, then weekly or every two weeks'],
  ['每日口服200 mg', '200 mg daily by mouth'],
  ['200 mg/d', '200 mg once daily'],
  ['起始50 mg/d，2周内增至100 mg/d', 'Start at 50 mg and increase to 100 mg/d within two weeks'],
  ['舍曲林（50～200 mg/d）', 'sertraline at a daily dose of 50–200 mg'],
])('%s is %s', (zh, en) => {
  expect(differencesBetween(zh, en)).toEqual([])
})

test('a long run of digits takes no longer than its length', () => {
  const long = '9'.repeat(100_000)
  expect(differencesBetween(`每${long}次`, `every ${long} times`)).toEqual([])
})
