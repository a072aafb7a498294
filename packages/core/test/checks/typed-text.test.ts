/** A flat text as it was typed: what readers are shown, offset by offset beside what is compared. */
import {expect, test} from 'vitest'
import {checkGuideline} from '../../src/checks/index.js'
import {flattenText} from '../../src/checks/text/flat-text.js'
import {readGuideline} from '../../src/read-guideline.js'

const place = {file: 'guideline.md', line: 1, column: 1, endLine: 1, endColumn: 1}

test.each([
  [
    '静脉输注０.５ mg/kg（实际体重），持续40 min；',
    '静脉输注0.5 mg/kg(实际体重),持续40 min;',
    '静脉输注０.５ mg/kg（实际体重），持续40 min；',
  ],
  ['体温37℃，½片', '体温37°C,1/2片', '体温37°C，1/2片'],
  ['10⁹/L（参考）', '10^9/L(参考)', '10^9/L（参考）'],
  ['𝟎.5，', '0.5,', '0.5，'],
  ['plain text', 'plain text', 'plain text'],
  ['', '', ''],
])('%s', (value, folded, typed) => {
  const flat = flattenText(value, place)
  expect(flat.text).toBe(folded)
  expect(flat.typed).toBe(typed)
  expect(flat.typed.length).toBe(flat.text.length)
})

test('what was blanked out stays blank', () => {
  const flat = flattenText('甲（乙），丙', place).without(1, 4)
  expect(flat.typed).toBe('甲   ，丙')
})

test('a finding shows both texts as they were typed', () => {
  const body = '静脉输注0.5 mg/kg（实际体重），持续40 min。\n\nInfuse 5 mg/kg (actual body weight) over 40 min.\n'
  const text = `---\nid: a\nversion: "1"\nstatus: draft\ntitle: {zh: 甲, en: A}\nlanguages: [zh-CN, en]\n---\n\n${body}`
  const {guideline, documents} = readGuideline({files: new Map([['guideline.md', text]])})
  const found = guideline && checkGuideline(guideline, {documents}).find(({rule}) => rule === 'numbers-differ')
  const zh = found?.texts?.zh
  expect(zh?.text).toBe('静脉输注0.5 mg/kg（实际体重），持续40 min。')
  expect(zh?.marks.map(([start, end]) => zh.text.slice(start, end))).toEqual(['0.5 mg/kg'])
})
