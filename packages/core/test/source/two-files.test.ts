/** The two-file form: the file's name decides, and what is surely in the other language is reported. */
import {expect, test} from 'vitest'
import {readSourceDocument} from '../../src/source/index.js'
import {findings, outline} from './outline.js'

test('blocks have the language of the file; what has none is shared', () => {
  const document = readSourceDocument({
    file: 'guideline.zh.md',
    language: 'zh',
    text: '## 方法 | Methods {#methods}\n\n静脉给药。\n\nfluoxetine\n\n0.5 mg/kg\n\n- 甲\n- rTMS\n',
  })
  expect(document.language).toBe('zh')
  expect(outline(document)).toEqual([
    'h2/b(divider) #methods 方法 ‖ Methods',
    'p/z(file) 静脉给药。',
    'p/z(file) fluoxetine',
    'p/s 0.5 mg/kg',
    'ul/z',
    '  -/z',
    '    p/z(file) 甲',
    '  -/s',
    '    p/s rTMS',
  ])
  expect(findings(document)).toEqual([])
})

test('a paragraph and a table left in the other language', () => {
  const document = readSourceDocument({
    file: 'guideline.zh.md',
    language: 'zh',
    text: '静脉给药。\n\nThe drug is given by vein.\n\n| Drug | Dose |\n|---|---|\n| ketamine | 1 |\n',
  })
  expect(outline(document).slice(0, 3)).toEqual([
    'p/z(file) 静脉给药。',
    'p/z(file) The drug is given by vein.',
    'table/z(file)',
  ])
  expect(findings(document)).toEqual(['3:1 language-unexpected', '5:1 language-unexpected'])
})

test('a mixed sentence is the file’s, without a word', () => {
  const document = readSourceDocument({
    file: 'guideline.en.md',
    language: 'en',
    text: '氯胺酮 Ketamine\n\nCorrespondence: 王高华\n',
  })
  expect(outline(document)).toEqual(['p/e(file) 氯胺酮 Ketamine', 'p/e(file) Correspondence: 王高华'])
  expect(findings(document)).toEqual([])
})
