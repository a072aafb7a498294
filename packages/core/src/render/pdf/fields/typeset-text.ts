/** Text → the operators that draw it inside a field, in the fields' font. */
import {substitute} from '../coverage.js'
import {hex} from './embed-font.js'
import type {FieldFont, FieldGlyph} from './field-font.js'

/** Room between a field's edge and its text, in points. */
const inset = 3.5
const smallest = 4
const lineHeight = 1.3

interface SetLine {
  readonly codes: string
  /** Thousandths of the font's size. */
  readonly width: number
}

const pointOf = (character: string): number => character.codePointAt(0) ?? 0x20

function glyphOf(character: string, font: FieldFont): FieldGlyph {
  const glyph = font.glyphs.get(pointOf(character)) ?? font.glyphs.get(pointOf(substitute))
  return glyph ?? {id: 0, advance: 1000}
}

/** Each character that the font lacks, once. */
export const charactersWithout = (font: FieldFont, text: string): readonly string[] => [
  ...new Set([...text].filter(character => character !== '\n' && !font.glyphs.has(pointOf(character)))),
]

function setLine(text: string, font: FieldFont): SetLine {
  let codes = ''
  let width = 0
  for (const character of text) {
    const glyph = glyphOf(character, font)
    codes += hex(glyph.id)
    width += glyph.advance
  }
  return {codes, width}
}

/** Where a line may end: behind a blank, and on both sides of a character as wide as it is high. */
const words = /[^\s\u2e80-\u{3ffff}]+\s*|[\s\S]/gu

function brokenLines(text: string, font: FieldFont, room: number): readonly SetLine[] {
  return text.split('\n').flatMap(paragraph => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.match(words) ?? []) {
      if (line !== '' && setLine((line + word).trimEnd(), font).width > room) {
        lines.push(line)
        line = ''
      }
      line += word
    }
    return [...lines, line].map(one => setLine(one, font))
  })
}

export interface TextBox {
  readonly width: number
  readonly height: number
  /** In points; in a box of one line the text is set smaller where it does not fit. */
  readonly size: number
  readonly multiline: boolean
  /** The font's name among the resources. */
  readonly fontName: string
}

const figure = (number: number): string => String(Math.round(number * 100) / 100)

/** A marked-content sequence as AcroForm asks for (`/Tx BMC … EMC`), empty for no text. */
export function textOperators(text: string, box: TextBox, font: FieldFont): string {
  if (text === '') return '/Tx BMC EMC'
  const room = Math.max(1, box.width - 2 * inset)
  const clean = text.replace(/\r\n?/gu, '\n')
  const single = setLine(clean.replace(/\n/gu, ' '), font)
  const size = box.multiline
    ? box.size
    : Math.max(smallest, Math.min(box.size, (room * 1000) / Math.max(single.width, 1)))
  const lines = box.multiline ? brokenLines(clean, font, (room * 1000) / size) : [single]
  const first = box.multiline ? box.height - inset - size : (box.height - (font.capHeight * size) / 1000) / 2
  return [
    '/Tx BMC',
    'q',
    `1 1 ${figure(Math.max(0, box.width - 2))} ${figure(Math.max(0, box.height - 2))} re W n`,
    'BT',
    '0 g',
    `/${box.fontName} ${figure(size)} Tf`,
    ...lines.flatMap((line, row) => [
      `1 0 0 1 ${inset} ${figure(first - row * size * lineHeight)} Tm`,
      `<${line.codes}> Tj`,
    ]),
    'ET',
    'Q',
    'EMC',
  ].join('\n')
}
