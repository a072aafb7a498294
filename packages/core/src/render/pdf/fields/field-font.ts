/**
 * The one font of all form fields: Noto Sans SC, cut to what is typed into forms in China (characters.ts). Cut once a process, since it takes
 * longer than setting a form.
 */
/// <reference path="../fontkit.d.ts" />
import {readFile} from 'node:fs/promises'
import {PDFContext} from 'pdf-lib'
import {fontFiles, fontPaths} from '../fonts.js'
import {fieldCharacters} from './characters.js'

export interface FieldGlyph {
  readonly id: number
  /** Thousandths of the font's size. */
  readonly advance: number
}

export interface FieldFont {
  readonly name: string
  /** Of each character that can be typed. */
  readonly glyphs: ReadonlyMap<number, FieldGlyph>
  /** The TrueType program, deflated, and its length before. */
  readonly program: Uint8Array
  readonly programLength: number
  /** Thousandths of the font's size. */
  readonly ascent: number
  readonly descent: number
  readonly capHeight: number
  readonly box: readonly [left: number, bottom: number, right: number, top: number]
}

const face = fontFiles.findIndex(file => file.path.includes('NotoSansSC_400Regular'))

async function cut(): Promise<FieldFont> {
  const {create} = await import('fontkit')
  const font = create(await readFile(fontPaths()[face] ?? ''))
  if (!('createSubset' in font)) throw new Error('A font collection where a font was expected')
  const thousandths = (units: number): number => Math.round((units * 1000) / font.unitsPerEm)
  const subset = font.createSubset()
  const glyphs = new Map<number, FieldGlyph>()
  for (const point of fieldCharacters()) {
    if (!font.hasGlyphForCodePoint(point)) continue
    const glyph = font.glyphForCodePoint(point)
    glyphs.set(point, {id: subset.includeGlyph(glyph.id), advance: thousandths(glyph.advanceWidth)})
  }
  const program = subset.encode()
  const {minX, minY, maxX, maxY} = font.bbox
  return {
    // A subset's tag, six capitals, is required; the same set of characters bears the same one.
    name: 'ZHINAN+NotoSansSC-Regular',
    glyphs,
    program: PDFContext.create().flateStream(program).getContents(),
    programLength: program.length,
    ascent: thousandths(font.ascent),
    descent: thousandths(font.descent),
    capHeight: thousandths(font.capHeight),
    box: [thousandths(minX), thousandths(minY), thousandths(maxX), thousandths(maxY)],
  }
}

let loaded: Promise<FieldFont> | undefined

/** Rejects with `FontsMissing` where the font packages are not installed. */
export function fieldFont(): Promise<FieldFont> {
  loaded ??= cut()
  loaded.catch(() => {
    loaded = undefined
  })
  return loaded
}
