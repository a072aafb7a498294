import {expect, test} from 'vitest'
import {checkFiles} from '../support.js'

const front =
  '---\nid: x\ntitle: {zh: 指南, en: A guideline}\nversion: 1.0.0\nlanguages: [zh-CN, en]\nstatus: draft\n---\n\n'

test.each([
  ['a warning in English only', '本品不得静脉注射。', 'It **must not** be given intravenously.', ['en must not']],
  ['a dose in Chinese only', '每日**不超过40 mg**。', 'No more than 40 mg a day.', ['zh 不超过40 mg']],
  ['in both', '**禁用**于孕妇。', '**Contraindicated** in pregnancy.', []],
  ['a lead-in', '**背景** 抑郁常见。', 'Background Depression is common.', []],
  ['an entry of a list', '- 甲\n- **切勿驾驶**', '- A\n- Do not drive', ['zh 切勿驾驶']],
])('%s', (_, zh, en, expected) => {
  const {diagnostics} = checkFiles(new Map([['guideline.md', `${front}${zh}\n\n${en}\n`]]))
  const found = diagnostics.filter(({rule}) => rule === 'emphasis-differs')
  expect(found.map(({lang, data}) => `${lang} ${data?.said}`)).toEqual(expected)
})
