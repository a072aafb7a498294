/** What can be typed into a form and be seen: the characters that the fields' font gets. */
import {nameCharacters} from './name-characters.js'

/** ASCII, Latin-1, and the signs of units and comparisons that clinicians type. */
const latin: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
]
const signs = '–—‘’“”•…‰′″€℃℉™←↑→↓−∕∙√≈≠≤≥✓¼½¾⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉αβγδεκλμνπσωΔΩ'

/** The two-byte area of GB 2312 (rows 1 to 9 signs, 16 to 87 Han), as its superset GBK decodes it. */
function* gb2312(): Generator<number> {
  const decoder = new TextDecoder('gbk')
  for (let row = 0xa1; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const [character, second] = decoder.decode(Uint8Array.of(row, cell))
      const point = character?.codePointAt(0) ?? 0xfffd
      if (second === undefined && point !== 0xfffd && (point < 0xe000 || point > 0xf8ff)) yield point
    }
  }
}

/** Code points, each once, ascending. */
export function fieldCharacters(): readonly number[] {
  const points = new Set(gb2312())
  for (const [first, last] of latin) for (let point = first; point <= last; point++) points.add(point)
  for (const character of signs + nameCharacters) points.add(character.codePointAt(0) ?? 0x20)
  return [...points].sort((a, b) => a - b)
}
