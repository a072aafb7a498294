/**
 * Plain text → printed text: what no face has is replaced, ballot boxes are drawn, and a word longer than a narrow column may break.
 *
 *   "☐ 知情同意"  →  [ballot empty] " 知情同意"
 */
import type {PrintContext} from './context.js'
import type {PrintedInline} from './printed.js'

const ballots = {'☐': 'empty', '☑': 'checked', '☒': 'crossed'} as const
const isBallot = (character: string): character is keyof typeof ballots => Object.hasOwn(ballots, character)

/** Words that a line can break nowhere inside, long enough to trouble a column. */
const longWord = /[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]{12,}/gu

/** Where a long word breaks best: behind the punctuation of addresses and of names joined by hyphens; else anywhere. */
const joints = /(?<=[/.\-_?&=:;,%#+|\\])(?![/.\-_?&=:;,%#+|\\])/u

const fullWidth = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60]/u
const wide = /[mwMWQGODHNUKRA&@%—…½¼¾]/u
const narrow = /[ijlftrI1.,;:'’|!()[\]/ -]/u

/** Estimated em of a text: Han and full-width characters 1, others by how wide they are drawn. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text)
    width += fullWidth.test(character) ? 1 : wide.test(character) ? 0.76 : narrow.test(character) ? 0.36 : 0.52
  return width
}

/** `long-term`, `5-HT`: torn at the hyphen, they are copied as longterm and 5HT. Longer compounds may break in a wide column only. */
const compound = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu

function withCompounds(text: string, column: number): PrintedInline[] {
  const longest = column < 30 ? 12 : 20
  const pieces: PrintedInline[] = []
  let from = 0
  for (const match of text.matchAll(compound)) {
    if (match[0].length > longest) continue
    for (const hyphen of match[0].matchAll(/-/gu)) {
      const at = match.index + hyphen.index + 1
      pieces.push(text.slice(from, at), {type: 'glue'})
      from = at
    }
  }
  if (from < text.length) pieces.push(text.slice(from))
  return pieces
}

/** An English word, which the typesetter hyphenates better than we cut it. */
const hyphenatable = /^[(“‘]?[A-Za-z][a-z]{0,23}[)”’.,;:]{0,2}$/u

function breakable(word: string, column: number, hyphenated: boolean): PrintedInline[] {
  if (hyphenated && hyphenatable.test(word)) return [word]
  const longest = Math.max(6, Math.floor(column / 0.6))
  if (word.length <= Math.min(longest, 28)) return [word]
  const pieces = word.split(joints).flatMap(piece => {
    const characters = [...piece]
    const cut: string[] = []
    for (let at = 0; at < characters.length; at += 12) cut.push(characters.slice(at, at + 12).join(''))
    return piece.length > Math.min(longest, 28) ? cut : [piece]
  })
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{type: 'opportunity'} as const, piece]))
}

export function printText(
  text: string,
  context: Pick<PrintContext, 'coverage' | 'width'> & Partial<Pick<PrintContext, 'lang'>>,
): PrintedInline[] {
  const printed: PrintedInline[] = []
  const clean = context.coverage.printable(text.replace(/\r\n?|\n|\u2028|\u2029|\u0085/gu, ' '))
  for (const part of clean.split(/([☐☑☒])\ufe0e?\ufe0f?/u)) {
    if (part === '') continue
    if (isBallot(part)) {
      printed.push({type: 'ballot', mark: ballots[part], alternative: part})
      continue
    }
    let from = 0
    for (const match of part.matchAll(longWord)) {
      const pieces = breakable(match[0], context.width, context.lang === 'en')
      if (pieces.length === 1) continue
      if (match.index > from) printed.push(...withCompounds(part.slice(from, match.index), context.width))
      printed.push(...pieces)
      from = match.index + match[0].length
    }
    if (from < part.length) printed.push(...withCompounds(part.slice(from), context.width))
  }
  return printed
}

/** Points inside a number with its unit where a line could break: at blanks, beside signs, beside Han characters. */
const tears = /(?<=[\s/~～∼–—\-−·×±≤≥<>=＜＞:：])|(?=[/])|(?<=\p{Script=Han})|(?=\p{Script=Han})/u

/** Longer than this, a quantity breaks like other text rather than standing out of its column. */
const longestQuantity = 30

/** Text that stays on one line: `0.5 mg/kg`. */
export function unbroken(pieces: readonly PrintedInline[], context: Pick<PrintContext, 'width'>): PrintedInline[] {
  const length = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? textWidth(piece) : 1), 0)
  if (length > Math.min(longestQuantity, context.width * 0.8)) return [...pieces]
  const glued: PrintedInline[] = []
  for (const piece of pieces) {
    const parts = typeof piece === 'string' ? piece.split(tears).filter(part => part !== '') : [piece]
    for (const part of parts) {
      if (glued.length > 0) glued.push({type: 'glue'})
      glued.push(part)
    }
  }
  return glued
}

/** Code, its lines cut where they are wider than the column: code keeps its line ends and breaks nowhere else. */
export function foldedCode(code: string, context: Pick<PrintContext, 'coverage' | 'width'>): string {
  const longest = Math.max(10, Math.floor((context.width - 2) / 0.56))
  return context.coverage
    .printable(code.replace(/\r\n?/gu, '\n').replace(/\t/gu, '    '))
    .replace(/☐/gu, '□')
    .replace(/[☑☒]/gu, '■')
    .split('\n')
    .flatMap(line => {
      const pieces: string[] = []
      let piece = ''
      let width = 0
      for (const character of line) {
        const advance = textWidth(character) > 0.9 ? 2 : 1
        if (width + advance > longest) {
          pieces.push(piece)
          piece = ''
          width = 0
        }
        piece += character
        width += advance
      }
      return [...pieces, piece]
    })
    .join('\n')
}
