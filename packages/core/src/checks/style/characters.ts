/** What a character is to the rules of style. */

const han = /^[\p{Script=Han}〇]$/u
/** Marks of a Chinese text that stand directly beside Han. */
const chineseMark = /^[，。；：？！、）》」』】”’（《「『【“‘]$/

/** Of one UTF-16 unit; Han outside the basic plane do not count. */
export const isHan = (character: string | undefined): boolean => character !== undefined && han.test(character)
export const isChineseMark = (character: string | undefined): boolean =>
  character !== undefined && chineseMark.test(character)
export const isLatin = (character: string | undefined): boolean =>
  character !== undefined && /^[A-Za-z\u00C0-\u024F\u0370-\u03FF]$/.test(character)
export const isDigit = (character: string | undefined): boolean => character !== undefined && /^[0-9]$/.test(character)

export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text)

/** Index of the nearest character before or after that is no blank; -1 or the length where there is none. */
export function beside(text: string, index: number, step: -1 | 1): number {
  let at = index + step
  while (text[at] === ' ') at += step
  return at
}
