/// <reference path="../../src/render/pdf/fontkit.d.ts" />
import {readFileSync} from 'node:fs'
import {create} from 'fontkit'
import {describe, expect, it} from 'vitest'
import {resources} from '../../src/locales/resources.generated.js'
import {parseCmap, readCharacterRanges} from '../../src/render/pdf/cmap.js'
import {coverageOf, fontCoverage} from '../../src/render/pdf/coverage.js'
import {FontsMissing, fontFiles, fontPaths} from '../../src/render/pdf/fonts.js'

/** A cmap with one subtable of format 4: segments of [first, last, delta, glyphs…]. */
function format4(segments: readonly (readonly [number, number, number, ...number[]])[]): DataView {
  const all = [...segments, [0xffff, 0xffff, 1] as const]
  const head = 12
  const glyphs: number[] = []
  const view = new DataView(new ArrayBuffer(1024))
  view.setUint16(2, 1)
  view.setUint16(4, 3)
  view.setUint16(6, 1)
  view.setUint32(8, head)
  view.setUint16(head, 4)
  view.setUint16(head + 6, all.length * 2)
  all.forEach(([first, last, delta, ...ids], index) => {
    const at = index * 2
    const rangeAt = head + 16 + 6 * all.length + at
    view.setUint16(head + 14 + at, last)
    view.setUint16(head + 16 + 2 * all.length + at, first)
    view.setUint16(head + 16 + 4 * all.length + at, delta & 0xffff)
    view.setUint16(rangeAt, ids.length === 0 ? 0 : head + 16 + 8 * all.length + glyphs.length * 2 - rangeAt)
    for (const id of ids) {
      view.setUint16(head + 16 + 8 * all.length + glyphs.length * 2, id)
      glyphs.push(id)
    }
  })
  return view
}

describe('the characters of a font', () => {
  it.each(fontFiles.map((file, index) => [file.path, index] as const))(
    '%s: as fontkit reads them',
    async (_, index) => {
      const path = fontPaths()[index] ?? ''
      const font = create(readFileSync(path))
      const expected: readonly number[] = Reflect.get(font, 'characterSet')
      const read = new Set<number>()
      for (const [first, last] of await readCharacterRanges(path))
        for (let point = first; point <= last; point++) read.add(point)
      const wanted = expected.filter(
        point => 'glyphForCodePoint' in font && Number(Reflect.get(font.glyphForCodePoint(point), 'id')) !== 0,
      )
      expect(wanted.filter(point => !read.has(point))).toEqual([])
      expect(read.size).toBeGreaterThanOrEqual(wanted.length)
      expect(read.size - wanted.length).toBeLessThan(4)
    },
  )

  it('reads segments by difference and by table, without glyph 0', () => {
    const ranges = parseCmap(
      format4([
        [65, 67, -60],
        [97, 99, 0, 5, 0, 7],
      ]),
    )
    expect(ranges.map(([first]) => first)).toEqual([65, 66, 67, 97, 99])
  })

  it('refuses a table without Unicode', () => {
    expect(() => parseCmap(new DataView(new ArrayBuffer(4)))).toThrow('No Unicode subtable')
  })
})

describe('coverage', () => {
  it('knows what the project’s faces have and lack', async () => {
    const coverage = await fontCoverage()
    for (const text of [
      '氯胺酮（ketamine）0.5 mg/kg，≥18岁；χ²、β、±、℃、‰、①、“引号”——……',
      'naïve Ørsted Łódź é',
      '龘靐',
      'ⅣⅧ㎡',
      '⊕◯',
      '⁰⁹₂',
    ])
      expect(coverage.missing(text), text).toEqual([])
    expect(coverage.missing('甲😀乙😀ا𠀀')).toEqual(['😀', 'ا', '𠀀'])
    expect(coverage.missing('👩‍⚕️')).toEqual(['👩‍⚕️'])
  })

  it('holds every character of the program’s own words', async () => {
    const coverage = await fontCoverage()
    expect(coverage.missing(JSON.stringify(resources))).toEqual([])
  })

  it('takes for printable what prints as nothing, and what the templates draw', async () => {
    const coverage = await fontCoverage()
    expect(coverage.missing('a\u200bb\u2060c\u00add\u200de\ufe0f\t\n☐☑☒')).toEqual([])
    expect(coverage.covers('☐')).toBe(true)
  })

  it('replaces what has no glyph and drops what must not be printed', async () => {
    const coverage = await fontCoverage()
    expect(coverage.printable('甲😀乙')).toBe('甲〓乙')
    expect(coverage.printable('👩‍⚕️')).toBe('〓')
    expect(coverage.printable('a\u0000b\ufeffc\ud800d\u0007')).toBe('abcd')
    expect(coverage.printable('氯胺酮')).toBe('氯胺酮')
    expect(coverage.printable('a\u1680b\u180fc\u{e0041}d')).toBe('a bcd')
  })

  it('is made of ranges, both ends included', () => {
    const coverage = coverageOf([[0x1000, 0x1002]])
    expect(coverage.missing('\u0fff\u1000\u1002\u1003')).toEqual(['\u0fff', '\u1003'])
  })

  it('names every font package that is not installed', () => {
    const without = (id: string): string => {
      if (id.includes('libertinus-math') || id.includes('noto-sans')) throw new Error('not found')
      return id
    }
    expect(() => fontPaths(without)).toThrow(FontsMissing)
    try {
      fontPaths(without)
    } catch (error) {
      expect(error).toMatchObject({packages: ['@expo-google-fonts/libertinus-math', '@expo-google-fonts/noto-sans-sc']})
    }
  })
})
