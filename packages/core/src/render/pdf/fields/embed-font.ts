/**
 * The fields' font as PDF objects: a Type 0 font whose codes are glyph ids (Identity-H), embedded, with a ToUnicode map. By that map viewers
 * find the glyph of a character that is typed, and programs the text of what is drawn.
 */
import {type PDFContext, PDFRawStream, type PDFRef, PDFString} from 'pdf-lib'
import type {FieldFont, FieldGlyph} from './field-font.js'

const defaultWidth = 1000

export const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0')

const utf16 = (point: number): string =>
  String.fromCodePoint(point)
    .split('')
    .map(unit => hex(unit.charCodeAt(0)))
    .join('')

const ascending = (font: FieldFont): (readonly [point: number, glyph: FieldGlyph])[] =>
  [...font.glyphs].sort(([, a], [, b]) => a.id - b.id)

function* inHundreds<T>(entries: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < entries.length; at += 100) yield entries.slice(at, at + 100)
}

/** Where two characters share a glyph, the first one is read back. */
function toUnicode(font: FieldFont): string {
  const byGlyph = new Map<number, number>()
  for (const [point, {id}] of font.glyphs) if (!byGlyph.has(id)) byGlyph.set(id, point)
  const entries = [...byGlyph].sort(([a], [b]) => a - b)
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...[...inHundreds(entries)].flatMap(some => [
      `${some.length} beginbfchar`,
      ...some.map(([id, point]) => `<${hex(id)}> <${utf16(point)}>`),
      'endbfchar',
    ]),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

/** `[12 [277 333] 80 [610]]`: runs of neighbouring ids whose width is not that of a Han character. */
function widths(font: FieldFont): (number | number[])[] {
  const list: (number | number[])[] = []
  let last = -2
  let run: number[] = []
  for (const [, {id, advance}] of ascending(font)) {
    if (advance === defaultWidth || id === last) continue
    if (id !== last + 1) {
      run = []
      list.push(id, run)
    }
    run.push(advance)
    last = id
  }
  return list
}

export function embedFont(context: PDFContext, font: FieldFont): PDFRef {
  const program = PDFRawStream.of(context.obj({Filter: 'FlateDecode', Length1: font.programLength}), font.program)
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: font.name,
      // Symbolic: its codes are no characters of the standard Latin set.
      Flags: 4,
      FontBBox: [...font.box],
      ItalicAngle: 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: font.capHeight,
      StemV: 80,
      FontFile2: context.register(program),
    }),
  )
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: font.name,
    CIDSystemInfo: {Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0},
    FontDescriptor: descriptor,
    DW: defaultWidth,
    W: widths(font),
    CIDToGIDMap: 'Identity',
  })
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: font.name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(font))),
    }),
  )
}
