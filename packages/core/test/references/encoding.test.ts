import {describe, expect, test} from 'vitest'
import {readGuideline} from '../../src/read-guideline.js'
import {readReferenceLibrary} from '../../src/references/index.js'

const ris = 'TY  - JOUR\r\nTI  - 氯胺酮治疗抑郁症的随机对照研究\r\nAU  - 王高华\r\nPY  - 2021\r\nER  - \r\n'
/** 氯胺酮治疗抑郁症, 王高华 in GB 18030. */
const gbTitle = [0xc2, 0xc8, 0xb0, 0xb7, 0xcd, 0xaa, 0xd6, 0xce, 0xc1, 0xc6, 0xd2, 0xd6, 0xd3, 0xf4, 0xd6, 0xa2]
const gbName = [0xcd, 0xf5, 0xb8, 0xdf, 0xbb, 0xaa]
const ascii = (text: string): number[] => [...text].map(character => character.charCodeAt(0))
const gb = [
  ...ascii('TY  - JOUR\r\nTI  - '),
  ...gbTitle,
  ...ascii('\r\nAU  - '),
  ...gbName,
  ...ascii('\r\nPY  - 2021\r\nER  - \r\n'),
]
const utf16 = (text: string, little: boolean): number[] =>
  [...text].flatMap(character => {
    const code = character.charCodeAt(0)
    return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
  })

const read = (bytes: readonly number[], file = 'x.ris') => {
  const {references, findings} = readReferenceLibrary(file, new Uint8Array(bytes))
  return {
    titles: references.map(({title}) => title),
    place: references[0]?.places.title,
    findings: findings
      .filter(({rule}) => /encoding|undecodable|file-/.test(rule))
      .map(({rule, note, data, place}) =>
        [rule, note, data?.encoding, `${place.line}:${place.column}`].filter(Boolean).join(' '),
      ),
  }
}
const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)]

describe('encodings', () => {
  test.each<[string, number[], string[], string[]]>([
    ['UTF-8', utf8(ris), ['氯胺酮治疗抑郁症的随机对照研究'], []],
    ['UTF-8 with a mark', utf8(`\uFEFF${ris}`), ['氯胺酮治疗抑郁症的随机对照研究'], []],
    ['GB 18030', gb, ['氯胺酮治疗抑郁症'], ['reference-encoding guessed GB 18030 1:1']],
    [
      'UTF-16 LE',
      [0xff, 0xfe, ...utf16(ris, true)],
      ['氯胺酮治疗抑郁症的随机对照研究'],
      ['reference-encoding marked UTF-16 1:1'],
    ],
    [
      'UTF-16 BE',
      [0xfe, 0xff, ...utf16(ris, false)],
      ['氯胺酮治疗抑郁症的随机对照研究'],
      ['reference-encoding marked UTF-16 1:1'],
    ],
    [
      'UTF-16 LE without a mark',
      utf16(ris, true),
      ['氯胺酮治疗抑郁症的随机对照研究'],
      ['reference-encoding guessed UTF-16 1:1'],
    ],
    [
      'UTF-16 BE without a mark',
      utf16(ris, false),
      ['氯胺酮治疗抑郁症的随机对照研究'],
      ['reference-encoding guessed UTF-16 1:1'],
    ],
  ])('%s', (_, bytes, titles, findings) => {
    const result = read(bytes)
    expect(result.titles).toEqual(titles)
    expect(result.findings).toEqual(findings)
    expect(result.place).toMatchObject({line: 2, column: 1, offset: 12})
  })

  test('Windows-1252 is not guessed', () => {
    const latin = ascii('TY  - JOUR\nTI  - Caf\u00e9 d\u00e9j\u00e0 vu\nER  - ')
    expect(read(latin)).toMatchObject({titles: [], findings: ['encoding-not-utf8 windows-1252 2:10']})
  })
  test('bytes that are no text are told, each with its place', () => {
    const damaged = utf8(ris.replace('随机', '随\u0001机').replace('2021', '2021\u0001')).map(byte =>
      byte === 1 ? 0xff : byte,
    )
    expect(read(damaged).findings).toEqual(['reference-undecodable 2:17', 'reference-undecodable 4:11'])
  })
  test('a sign of replacement in the file itself is none', () => {
    expect(read(utf8(ris.replace('随机', '\uFFFD'))).findings).toEqual([])
  })
  test('half a character at the end', () => {
    expect(read([0xff, 0xfe, ...utf16(ris, true), 0x41]).findings).toEqual([
      'reference-encoding marked UTF-16 1:1',
      'reference-undecodable 6:1',
    ])
  })
  test('a program’s own file is no text', () => {
    expect(read(ascii('PK\u0003\u0004abc'), 'x.enl').findings).toEqual(['file-binary 1:1'])
  })
  test('text that is decoded already', () => {
    expect(readReferenceLibrary('x.ris', `\uFEFF${ris}`).references).toHaveLength(1)
  })
})

test('a guideline’s library may be in GB 18030, its text may not', () => {
  const text =
    '---\nid: x\ntitle: {zh: 题目, en: Title}\nlanguages: [zh-CN, en]\nreferences: a.ris\n---\n\n研究[@{王2021}]。\n\nStudy [@{王2021}].\n'
  const {guideline, findings} = readGuideline({
    files: new Map<string, string | Uint8Array>([
      ['guideline.md', text],
      ['a.ris', new Uint8Array(gb)],
    ]),
  })
  expect(guideline?.references.map(({key}) => key)).toEqual(['王2021'])
  expect(findings.map(({rule}) => rule)).toContain('reference-encoding')
  const other = readGuideline({files: new Map([['guideline.md', new Uint8Array([...ascii('# '), ...gbTitle])]])})
  expect(other.findings.map(({rule}) => rule)).toContain('encoding-not-utf8')
})
