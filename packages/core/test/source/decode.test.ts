/** Bytes to text, and what is said of bytes that are none. */
import {describe, expect, test} from 'vitest'
import {decodeSource} from '../../src/source/index.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (...values: number[]) => Uint8Array.from(values)
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]))
const utf16 = (text: string, {mark = true} = {}) =>
  Uint8Array.from([
    ...(mark ? [0xff, 0xfe] : []),
    ...[...text].flatMap(each => [each.charCodeAt(0) & 0xff, each.charCodeAt(0) >> 8]),
  ])
/** 氯胺酮治疗抑郁症 in GB 2312. */
const gb = bytes(0xc2, 0xc8, 0xb0, 0xb7, 0xcd, 0xaa, 0xd6, 0xce, 0xc1, 0xc6, 0xd2, 0xd6, 0xd3, 0xf4, 0xd6, 0xa2)
/** 憂鬱症的治療 in Big5. */
const big5 = bytes(0xbc, 0x7e, 0xc6, 0x7b, 0xaf, 0x67, 0xaa, 0xba, 0xaa, 0x76, 0xc0, 0xf8)

const found = (input: Uint8Array) =>
  decodeSource('guideline.md', input).findings.map(
    ({rule, note, place}) => `${place.line}:${place.column} ${rule}${note ? `/${note}` : ''}`,
  )

test('UTF-8 is read; a BOM is not part of the text, line ends are', () => {
  expect(decodeSource('guideline.md', utf8('甲\r\n乙'))).toEqual({text: '甲\r\n乙', findings: []})
  expect(decodeSource('guideline.md', utf8('\uFEFF甲')).text).toBe('甲')
  expect(decodeSource('guideline.md', utf8('\uFEFF\uFEFF甲𠮷')).text).toBe('甲𠮷')
})

describe('other bytes', () => {
  test.each([
    ['GB 18030 at the third line', join(utf8('---\nid: a\n'), gb), '3:1 encoding-not-utf8/gb18030'],
    ['GB 18030 after ASCII', join(utf8('title: '), gb, utf8(' (ketamine)\n')), '1:8 encoding-not-utf8/gb18030'],
    ['Big5', join(utf8('# '), big5, big5), '1:3 encoding-not-utf8/big5'],
    ['UTF-16 with its mark', utf16('甲 a'), '1:1 encoding-not-utf8/utf-16'],
    ['UTF-16 without', utf16('id: a\ntitle: b', {mark: false}), '1:1 encoding-not-utf8/utf-16'],
    ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x32, 0x75, 0, 0), '1:1 encoding-not-utf8/utf-32'],
    [
      'Latin-1',
      join(utf8('M'), bytes(0xfc), utf8('ller said: caf'), bytes(0xe9), utf8(' au lait')),
      '1:2 encoding-not-utf8/windows-1252',
    ],
    [
      'one broken byte in UTF-8',
      join(utf8('抑郁症患病率高\n氯胺酮'), bytes(0xe6, 0xb0), utf8('起效快，抑郁症状减轻')),
      '2:4 encoding-not-utf8',
    ],
    ['a character that is cut off', join(utf8('抑郁症患病率'), bytes(0xe9, 0xab)), '1:7 encoding-not-utf8'],
    ['an overlong form', join(utf8('甲乙丙丁戊己庚辛壬癸'), bytes(0xc0, 0xaf)), '1:11 encoding-not-utf8'],
    ['a NUL in the text', utf8('甲\n乙\u0000丙丁戊己庚辛'), '2:2 file-binary'],
    ['a PDF', utf8('%PDF-1.7\n'), '1:1 file-binary'],
    ['a Word file', bytes(0x50, 0x4b, 3, 4, 0x14, 0), '1:1 file-binary'],
    ['nothing', bytes(), '1:1 file-empty'],
    ['blanks only', utf8('\uFEFF \n\u3000\n'), '1:1 file-empty'],
    ['six megabytes', new Uint8Array(6_000_000).fill(97), '1:1 file-too-large'],
  ])('%s', (_, input, expected) => {
    expect(found(input)).toEqual([expected])
    expect(decodeSource('guideline.md', input).text).toBeUndefined()
  })
})
