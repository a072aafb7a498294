/**
 * Columns on a terminal. Chinese characters and their punctuation take two, marks that join the character before them none. Where Unicode
 * leaves the width to the font (`“`, `…`, `±`, `≥`: ambiguous), one, as UAX #11 advises and as most terminals draw them.
 */
import {eastAsianWidth} from 'get-east-asian-width'

/** A character with the marks that join it. */
export interface Cell {
  readonly text: string
  /** UTF-16 offset of the first unit. */
  readonly start: number
  readonly width: number
}

const joining = /^(?:[\p{Mn}\p{Me}\u200b-\u200d\u2060\ufeff\u{e0020}-\u{e007f}]|\p{Emoji_Modifier})$/u
const emojiStyle = '\ufe0f'
const joiner = '\u200d'

/** What most texts are made of needs no look into the tables: ASCII, and Chinese characters. */
function plainWidth(character: string): number | undefined {
  const code = character.charCodeAt(0)
  if (code >= 0x20 && code < 0x7f) return 1
  return code >= 0x4e00 && code < 0xa000 ? 2 : undefined
}

const widthOf = (character: string): number => eastAsianWidth(character.codePointAt(0) ?? 0)

/** The text by cells, from left to right; their `text` joined is the text. */
export function cellsOf(text: string): readonly Cell[] {
  const cells: {text: string; start: number; width: number}[] = []
  let start = 0
  for (const character of text) {
    const last = cells.at(-1)
    const plain = plainWidth(character)
    const joins = (plain === undefined && joining.test(character)) || last?.text.endsWith(joiner) === true
    if (last && joins) {
      last.text += character
      if (character === emojiStyle && last.width === 1 && /^\p{Emoji}/u.test(last.text)) last.width = 2
    } else cells.push({text: character, start, width: joins ? 0 : (plain ?? widthOf(character))})
    start += character.length
  }
  return cells
}

export function displayWidth(text: string): number {
  let width = 0
  for (const cell of cellsOf(text)) width += cell.width
  return width
}

export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** The beginning that fits, with `…` where something was cut. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let cut = ''
  let used = 0
  for (const cell of cellsOf(text)) {
    used += cell.width
    if (used > width - 1) break
    cut += cell.text
  }
  return `${cut.trimEnd()}…`
}
