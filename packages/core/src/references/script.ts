/** What script a text is in, and the language that follows from it. */
import type {Language} from '../model/language.js'

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
const han = /\p{Script=Han}/gu
const latinWord = /\p{Script=Latin}{2,}/gu

/** Such names are written family name first and without a blank. */
export const isEastAsian = (text: string): boolean => eastAsian.test(text) && !/\p{Script=Latin}/u.test(text)

export interface ScriptCount {
  readonly han: number
  readonly words: number
}

export const countScript = (text: string): ScriptCount => ({
  han: text.match(han)?.length ?? 0,
  words: text.match(latinWord)?.length ?? 0,
})

/** A Han character weighs as much as a Latin word: `氯胺酮治疗TRD的RCT` is Chinese, `Ketamine (氯胺酮) in primary care` is not. */
export function languageOfText(text: string): Language {
  const count = countScript(text)
  return count.han > 0 && count.han >= count.words ? 'zh' : 'en'
}
