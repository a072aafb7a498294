/** Where one language says a figure more often than the other, and where it may. */
import {expect, test} from 'vitest'
import {compareScans} from '../../src/checks/numbers/compare.js'
import {scan} from '../../src/checks/numbers/scan.js'

const read = (text: string) => ({text: text.normalize('NFKC'), scan: scan(text.normalize('NFKC'))})
const kinds = (zh: string, en: string) => compareScans(read(zh), read(en)).map(({kind}) => kind)

test.each([
  ['压差不低于5 Pa，缓冲间与走廊不低于5 Pa。', 'The difference is at least 5 Pa in each case.'],
  ['造影前后各12小时。', 'For 12 hours before and 12 hours after the procedure.'],
  ['咯血1分，活动性癌症1分，制动1分。', '1 point each for haemoptysis, active cancer and immobilisation.'],
  [
    '测量三次取均值，三次读数相差超过5 mmHg时复测。',
    'Take the mean of three readings; if they differ by more than 5 mmHg, repeat.',
  ],
  ['喂至6月龄，6月龄前不必加水。', 'Breastfeed until six months of age; before then no water need be added.'],
])('said once of several: %s', (zh, en) => {
  expect(kinds(zh, en)).toEqual([])
})

test.each([
  // The bounds differ, so it is not one figure said of both.
  ['以年龄（<65岁与≥65岁）分层。', 'Stratified by age (<65 years).'],
  ['每放1 L输注8 g；不足5 L者输注5 g，超过5 L者复查。', 'Give 8 g for each 1 L; if below 5 L give 5 g, and check.'],
  [
    '治疗组45例口服，对照组45例观察，疗程均为4周。',
    'The 45 patients took it; the controls did not. Both groups had 4 weeks.',
  ],
])('said once too few: %s', (zh, en) => {
  expect(kinds(zh, en)).toContain('count')
})
