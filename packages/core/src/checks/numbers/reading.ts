/** The state of reading one text, and what counts as a word of a name. */
import type {Figure, Name} from './figure.js'

export interface Reading {
  /** With addresses and enumerators blanked out. */
  readonly text: string
  /** In digits and in words, in order. */
  readonly figures: Figure[]
  readonly names: Name[]
  readonly words: Set<string>
}

const wordForm =
  /[\p{Script=Latin}\p{Script=Greek}][\p{Script=Latin}\p{Script=Greek}\p{M}\d]*(?:[*'][\p{Script=Latin}]+)?/uy
const nameTail = /(?:[-‐‑/][\p{Script=Latin}\p{Script=Greek}\d]+)*/uy

export const letter = /[\p{Script=Latin}\p{Script=Greek}]/u
export const han = /\p{Script=Han}/u

/** Where the word at `at` ends: letters, digits among them, `STAR*D`; `at` itself where none begins. */
export function wordEnd(text: string, at: number): number {
  wordForm.lastIndex = at
  return at + (wordForm.exec(text)?.[0].length ?? 0)
}

/** Where what hangs on a name ends: `-2/3` of `mGluR-2/3`. */
export function tailEnd(text: string, at: number): number {
  nameTail.lastIndex = at
  return at + (nameTail.exec(text)?.[0].length ?? 0)
}

export function addName({text, names}: Reading, start: number, end: number): void {
  const key = text
    .slice(start, end)
    .replace(/[-‐‑'*\s^]/g, '')
    .toUpperCase()
  names.push({key, start, end})
}
