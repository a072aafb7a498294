import {expect, test} from 'vitest'
import {markedText} from '../../src/checks/text/marked-text.js'
import {checkFiles} from './support.js'

const shown = (text: string, ...parts: readonly string[]) => {
  const marked = markedText(
    text,
    parts.map(part => [text.indexOf(part), text.indexOf(part) + part.length] as const),
  )
  return [marked.text, ...marked.marks.map(([start, end]) => marked.text.slice(start, end))]
}

test.each([
  ['第一句。给予0.5 mg/kg。第三句。', ['0.5 mg/kg'], '给予0.5 mg/kg。'],
  ['One. Give 0.5 mg/kg now. Three.', ['0.5 mg/kg'], 'Give 0.5 mg/kg now.'],
  ['甲10 mg，乙20 mg。丙。', ['10 mg', '20 mg'], '甲10 mg，乙20 mg。'],
  ['首次\uFFFC给予1 mg。', ['1 mg'], '首次…给予1 mg。'],
])('%s', (text, parts, sentence) => {
  expect(shown(text, ...parts)).toEqual([sentence, ...parts])
})

test('a long sentence is cut around the mark', () => {
  const [text, mark] = shown(`${'前'.repeat(500)}5 mg${'后'.repeat(500)}`, '5 mg')
  expect(mark).toBe('5 mg')
  expect(text).toMatch(/^…前+5 mg后+…$/)
  expect(text!.length).toBeLessThanOrEqual(202)
})

test('without a mark it is the beginning of the text', () => {
  expect(markedText('一句。两句。', [])).toEqual({text: '一句。', marks: []})
})

test('marks that overlap are one', () => {
  expect(
    markedText('12345', [
      [2, 4],
      [1, 3],
    ]),
  ).toEqual({text: '12345', marks: [[1, 4]]})
})

test('findings about figures show both languages', () => {
  const front =
    '---\nid: x\ntitle:\n  zh: 指南\n  en: A guideline\nversion: 1.0.0\nlanguages: [zh-CN, en]\ngrading: GRADE\n---\n'
  const {diagnostics} = checkFiles(
    new Map([['guideline.md', `${front}\n先问诊。给予5 mg。\n\nTake a history. Give 50 mg.\n`]]),
  )
  expect(diagnostics.filter(({rule}) => rule === 'numbers-differ').map(({texts}) => texts)).toEqual([
    {zh: {text: '给予5 mg。', marks: [[2, 6]]}, en: {text: 'Give 50 mg.', marks: [[5, 10]]}},
  ])
})

test('of a passage without a mark as much is shown as a reader takes in', () => {
  expect(markedText('甲。乙一。乙二。丙。', [], [2, 8])).toEqual({text: '乙一。乙二。', marks: []})
  expect(markedText('甲。乙10 mg。丙。', [[3, 8]], [2, 9])).toEqual({text: '乙10 mg。', marks: [[1, 6]]})
})
