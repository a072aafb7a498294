/** What the reader decided, as data and in words. */
import {describe, expect, test} from 'vitest'
import {inspectGuideline, printInspection} from '../../src/inspect/index.js'
import {readGuideline} from '../../src/read-guideline.js'
import {readText, readTwo} from '../assemble/support.js'

const text = [
  '## 方法 | Methods {#m}',
  '甲段。',
  'The first.',
  '$$\nx\n$$',
  '- 筛查\n- Screening',
  ':::zh{only}\n仅此。\n:::',
  '通信作者见下。',
  'Correspondence: 王高华\n',
].join('\n\n')

describe('an inspection', () => {
  test('holds every block with its line, its language and why', () => {
    const {entries, counts, files, languages} = inspectGuideline(readText(text))
    expect({files, languages, counts}).toEqual({
      files: ['guideline.md'],
      languages: ['zh', 'en'],
      counts: {pairs: 3, unequal: 0, missing: 0, shared: 1},
    })
    const lines = entries.flatMap(entry => {
      if (entry.type === 'container') return [`${entry.place.line} ${entry.kind}`]
      if (entry.type !== 'pair') return [`${entry.block.place.line} ${entry.type} ${entry.block.reason}`]
      return Object.values(entry.sides).flatMap(side =>
        side.map(({place, language, reason}) => `${place.line} ${language} ${reason}`),
      )
    })
    expect(lines).toEqual([
      '11 section',
      '13 zh only-han',
      '15 en only-english',
      '17 shared formula',
      '21 list',
      '21 item',
      '21 zh only-han',
      '22 en only-english',
      '25 only wrapper',
      '28 zh only-han',
      '30 en english-label',
    ])
  })

  test('lists what could be read otherwise', () => {
    const {ambiguities} = inspectGuideline(readText(text))
    expect(ambiguities.map(({rule, place}) => `${rule}@${place.line}`)).toEqual(['language-unclear@30'])
  })

  test('tells the files apart', () => {
    const {entries} = inspectGuideline(readTwo('甲段。\n', 'The first.\n'))
    expect(entries).toMatchObject([
      {
        sides: {
          zh: [{place: {file: 'guideline.zh.md', line: 11}, reason: 'file'}],
          en: [{place: {file: 'guideline.en.md', line: 11}, reason: 'file'}],
        },
      },
    ])
  })

  test('is there for what cannot be read', () => {
    const inspection = inspectGuideline(readGuideline({files: new Map([['guideline.md', '甲\n']])}))
    expect(inspection.entries).toEqual([])
    expect(printInspection(inspection, 'en')).toContain('cannot be read')
  })
})

describe('in words', () => {
  const inspection = inspectGuideline(readText('## 方法 {#m}\n\n甲段。\n\n乙段。\n\nThe first.\n\n丙段。\n'))
  test('English', () => {
    expect(printInspection(inspection, 'en').split('\n')).toEqual([
      'case (guideline.md; zh → en)',
      'Rows in both languages: 1; of these with unequal numbers of blocks: 1; rows in one language only: 1; blocks for both: 0',
      '',
      '    11  Section: 方法 {#m}',
      '    13    zh  甲段。                                            Han and no English word',
      '    15    zh  乙段。                                            Han and no English word',
      '    17    en  The first.                                        English words and no Han',
      '    19    zh  丙段。                                            Han and no English word',
      '          en  — not written —',
      '',
      'Could be read otherwise, or was read other than written: 3',
      '    11  Unexpected heading in one language only, expected it in both  (heading-one-language)',
      '    13  Unexpected 2 to 1 blocks, expected as many in one language as in the other (the other language begins on line 17)  (runs-unequal)',
      '    19  Unexpected text in one language only (blocks: 1), expected it in both  (untranslated)',
      '',
    ])
  })

  test('Chinese', () => {
    const words = printInspection(inspection, 'zh')
    expect(words).toContain('标题只有一种语言，应有两种语言')
    expect(words).not.toMatch(/\{\{|\$t|undefined/)
  })
})
