/** A text as its shape is compared: its terms, and how long it is whatever the language. */
import type {Mention} from '../terms/concept.js'

export interface ShapedText {
  readonly text: string
  readonly terms: readonly Mention[]
}

/** Letters of English for one Han character, from bilingual guidelines. */
const lettersPerHan = 4.5
const han = /\p{Script=Han}/gu

/** Length in letters of English. */
export function lengthOf(text: string): number {
  return text.replaceAll('\uFFFC', '').trim().length + (text.match(han)?.length ?? 0) * (lettersPerHan - 1)
}
