/** Blanks out what holds digits but counts nothing: addresses, DOIs, numbers that merely count the parts of a sentence. */
import {placeholder} from '../text/flat-text.js'

export const addresses =
  /https?:\/\/[^\s\uFFFC\u3000-\u303f\u4e00-\u9fff]+|\b10\.\d{4,9}\/[^\s\uFFFC\u3000-\u303f\u4e00-\u9fff]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g

/** `(1) … (2) …`, `1) … 2) …`, `1、…；2、…`, from 1 upwards without a gap. */
const enumerators: readonly RegExp[] = [
  /\((\d{1,2})\)/g,
  /(?<![\d.(\w-])(\d{1,2})\)/g,
  /(?<![^\n;；。:：])\s?(\d{1,2})[、.](?!\d)/g,
]

/** The number of a paragraph that is one of a series. */
const opening = /^\s?(?:\(\d{1,2}\)|\d{1,2}[)、])/
const known = /2019冠状病毒病|2019-nCoV/g

export function maskText(text: string): string {
  const blank = (match: string) => placeholder.repeat(match.length)
  let masked = text.replace(addresses, blank).replace(known, blank)
  for (const pattern of enumerators) {
    const runs = [...masked.matchAll(pattern)]
    let next = 1
    const taken: RegExpExecArray[] = []
    for (const match of runs) {
      if (Number(match[1]) !== next) continue
      taken.push(match as RegExpExecArray)
      next++
    }
    if (taken.length < 2) continue
    let rebuilt = ''
    let last = 0
    for (const match of taken) {
      rebuilt += masked.slice(last, match.index) + blank(match[0])
      last = match.index + match[0].length
    }
    masked = rebuilt + masked.slice(last)
  }
  return masked.replace(opening, blank)
}
