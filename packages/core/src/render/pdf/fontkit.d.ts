/** The part of fontkit that the draft mark draws with; the package has no types of its own. */
declare module 'fontkit' {
  export interface Glyph {
    readonly advanceWidth: number
    readonly path: {toSVG(): string}
  }
  export interface Font {
    readonly unitsPerEm: number
    glyphForCodePoint(codePoint: number): Glyph
  }
  export interface FontCollection {
    readonly fonts: readonly Font[]
  }
  export function create(bytes: Uint8Array): Font | FontCollection
}
