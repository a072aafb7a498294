/** Which characters an edition can print: what at least one of the project's faces has, and what needs no glyph. */
import {readCharacterRanges} from './cmap.js'
import {fontFiles, fontPaths} from './fonts.js'

export interface Coverage {
  /** Whether every code point of the text prints, or properly prints as nothing. */
  covers(text: string): boolean
  /** The text's characters that no face has, each once, in order. A base with its combining marks is one character. */
  missing(text: string): readonly string[]
  /** The text as it can be printed: what cannot be printed is replaced, what must not be printed is left out. */
  printable(text: string): string
}

/** What stands for a character that no face has: the mark (geta) that Chinese printers set for a missing sort. */
export const substitute = '〓'

/** Drawn by the templates, as no face has them. */
export const drawnCharacters = ['☐', '☑', '☒'] as const
const drawn: ReadonlySet<string> = new Set(drawnCharacters)

/** Control characters, byte order marks and lone surrogates: PDF/UA forbids them in a text, and nobody misses them. */
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb]|\p{Cs}/gu

/** Characters that shape or part others and are never seen; typesetters know them. */
const steering =
  /^(?:[\t\n\r]|\u00ad|[\u200b-\u200f]|[\u2028-\u202e]|[\u2060-\u2064]|[\u2066-\u206f]|[\ufe00-\ufe0f])$/u
/** Others that are never seen, or that part words: no face needs them, so they are left out, or a blank is set. */
const unseen = /^\p{Default_Ignorable_Code_Point}$/u
const blank = /^\p{Zs}$/u

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})

class BitCoverage implements Coverage {
  readonly #bits = new Uint8Array(0x110000 / 8)

  constructor(ranges: Iterable<readonly [number, number]>) {
    for (const [first, last] of ranges)
      for (let character = first; character <= Math.min(last, 0x10ffff); character++)
        this.#bits[character >> 3]! |= 1 << (character & 7)
  }

  #has(character: string): boolean {
    const point = character.codePointAt(0) ?? 0
    return (this.#bits[point >> 3]! & (1 << (point & 7))) !== 0 || drawn.has(character) || steering.test(character)
  }

  #hasAll(text: string): boolean {
    for (const character of text) if (!this.#has(character)) return false
    return true
  }

  /** Without what must not or need not be printed. */
  #clean(text: string): string {
    const allowed = text.replace(unprintable, '')
    if (this.#hasAll(allowed)) return allowed
    let clean = ''
    for (const character of allowed)
      if (this.#has(character)) clean += character
      else if (blank.test(character)) clean += ' '
      else if (!unseen.test(character)) clean += character
    return clean
  }

  covers(text: string): boolean {
    return this.missing(text).length === 0
  }

  missing(text: string): readonly string[] {
    const clean = this.#clean(text)
    if (this.#hasAll(clean)) return []
    const missing = new Set<string>()
    for (const {segment} of graphemes.segment(clean)) if (!this.#hasAll(segment)) missing.add(segment)
    return [...missing]
  }

  printable(text: string): string {
    const clean = this.#clean(text)
    if (this.#hasAll(clean)) return clean
    let printed = ''
    for (const {segment} of graphemes.segment(clean)) printed += this.#hasAll(segment) ? segment : substitute
    return printed
  }
}

/** A coverage made from ranges of code points, first and last included. */
export const coverageOf = (ranges: Iterable<readonly [number, number]>): Coverage => new BitCoverage(ranges)

let loaded: Promise<Coverage> | undefined
let loadedForDrawings: Promise<Coverage> | undefined

async function load(wanted: (path: string) => boolean): Promise<Coverage> {
  const ranges = await Promise.all(
    fontPaths()
      .filter((_, index) => wanted(fontFiles[index]?.path ?? ''))
      .map(path => readCharacterRanges(path)),
  )
  return new BitCoverage(ranges.flat())
}

/** The upright faces that every text falls back on, in this or another order (typst/typography.typ). */
const textFaces = [
  'LibertinusSerif_400Regular.ttf',
  'LibertinusMath',
  'NotoSerifSC_400Regular',
  'NotoSansSC_400Regular',
]

/** The coverage of the project's faces, read once. Rejects with `FontsMissing` where the font packages are not installed. */
export function fontCoverage(): Promise<Coverage> {
  loaded ??= load(path => textFaces.some(face => path.includes(face)))
  loaded.catch(() => {
    loaded = undefined
  })
  return loaded
}

/** What the one face has that the letters of an SVG are set in: for others the typesetter would turn to the fonts of the machine. */
export function drawingCoverage(): Promise<Coverage> {
  loadedForDrawings ??= load(path => path.includes('NotoSansSC_400Regular'))
  loadedForDrawings.catch(() => {
    loadedForDrawings = undefined
  })
  return loadedForDrawings
}
