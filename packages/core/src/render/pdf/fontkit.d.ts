/** The part of fontkit that the draft mark and the form fields' font need; the package has no types of its own. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number
    readonly advanceWidth: number
    readonly path: {toSVG(): string}
  }
  export interface Subset {
    /** The glyph's id in the subset. */
    includeGlyph(id: number): number
    /** The program of the subset. */
    encode(): Uint8Array
  }
  export interface Font {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly capHeight: number
    readonly bbox: {readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number}
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): Glyph
    createSubset(): Subset
  }
  export interface FontCollection {
    readonly fonts: readonly Font[]
  }
  export function create(bytes: Uint8Array): Font | FontCollection
}
