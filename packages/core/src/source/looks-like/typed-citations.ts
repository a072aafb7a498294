/** Citations typed as the numbers that an edition would print: `[4]`, `[1-3]`, `【7】`. */

/** Numbers in brackets that are no estimate's interval by the words before them; see `isInterval` for the rest. */
export const typedCitation =
  /(?<!(?:CI|区间|范围|range|评分|得分|=|＝|∈|!|！|\^)[ \t]*)(?:[[［]\d{1,3}(?:[ \t]*[-–—~～,，、][ \t]*\d{1,3})*[\]］]|【\d{1,3}(?:[ \t]*[-–—~～,，、][ \t]*\d{1,3})*】)(?![(（:：])/gi

/** `16.8% [12-20]` is an estimate with the interval that holds it, `25 [6]` one with its deviation; `16.8% [1-3]` is a citation. */
export function isInterval(text: string, before: string): boolean {
  const estimate = /(\d+(?:\.\d+)?)[ \t]*([%％‰]?)[ \t]*$/.exec(before)
  if (!estimate) return false
  const [low = 0, high] = (text.match(/\d+/g) ?? []).map(Number)
  if (high === undefined) return estimate[2] === ''
  return low <= Number(estimate[1]) && Number(estimate[1]) <= high
}

/** `@王2019`: a key in Chinese, which is none. */
export const chineseKey = /(?<![\p{Script=Latin}\d])[@＠]\p{Script=Han}{1,4}[\w-]*/gu

/** `8-9` or `3,5` raised by hand; a single raised figure may be a power. */
export const raisedNumbers = /^\d{1,3}(?:[ \t]*[-–—~～,，、][ \t]*\d{1,3})+$/
