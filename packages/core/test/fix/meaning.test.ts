import {expect, test} from 'vitest'
import {wordsOf} from '../../src/fix/meaning.js'

test.each([
  ['静脉给予0.5mg/Kg,观察2hrs.', '静脉给予0.5 mg/kg，观察2 h。'],
  ['给药5-10 mg，加10 ml。', '给药5~10 mg，加10 mL。'],
  ['所谓"难治"...--等', '所谓“难治”……——等'],
  ['Ｐ＜０．０５', 'P < 0.05'],
  ['p = 0.05', 'P=0.05'],
  ['80 µmol/L, 100 mcg', '80 μmol/L, 100 ug'],
  ['A randomised trial of tumours in anaesthesia', 'A randomized trial of tumors in anesthesia'],
  ['38℃', '38 °C'],
])('%s says what %s says', (one, other) => {
  expect(wordsOf(one)).toBe(wordsOf(other))
})

test.each([
  ['0.5 mg', '0.6 mg'],
  ['0.5 mg', '5 mg'],
  ['0.5 mg', '05 mg'],
  ['5 mg', '5 g'],
  ['<5', '>5'],
  ['≥5', '>5'],
  ['5%', '5‰'],
  ['1:2', '12'],
  ['1,000', '1000'],
  ['5-10', '510'],
  ['-5', '5 '],
  ['不推荐', '推荐'],
  ['not for use', 'for use'],
  ['SSRI', 'SNRI'],
  ['MADRS', 'madrs'],
  ['患者患者', '患者'],
  ['±5', '5'],
  ['10^9', '109'],
])('%s does not say what %s says', (one, other) => {
  expect(wordsOf(`给药${one}后`)).not.toBe(wordsOf(`给药${other}后`))
})
