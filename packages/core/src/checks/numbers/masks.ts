/** Blanks out what holds digits but counts nothing: addresses, DOIs, numbers that merely count the parts of a sentence. */
import {chineseKey, isInterval, typedCitation} from '../../source/looks-like/typed-citations.js'
import {placeholder} from '../text/flat-text.js'

export const addresses =
  /https?:\/\/[^\s\uFFFC\u3000-\u303f\u4e00-\u9fff]+|\b10\.\d{4,9}\/[^\s\uFFFC\u3000-\u303f\u4e00-\u9fff]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g

export const mayHoldAddress = (text: string): boolean => /:\/\/|10\.\d{4}|@/.test(text)

/** `(1) … (2) …`, `1) … 2) …`, `1、…；2、…`, from 1 upwards without a gap. */
const enumerators: readonly RegExp[] = [
  /\((\d{1,2})\)/g,
  /(?<![\d.(\w-])(\d{1,2})\)/g,
  /(?<![^\n;；。:：])\s?(\d{1,2})[、.](?!\d)/g,
]

/** A list marker typed by hand, at the start of the text or of a line of it; `10、20 mg` is none, nor a sentence's last figure. */
const markers: readonly RegExp[] = [
  /^\s{0,4}(?:\(\d{1,2}\)|\d{1,2}\)|\d{1,2}、(?!\s?\d)|\d{1,2}\.(?!\d))/,
  /(?<=\n[ \t]{0,4})\d{1,2}、(?!\s?\d)/g,
  /(?<=[.。;；:：!?！？]\s{0,2}\n[ \t]{0,4})(?:\(\d{1,2}\)|\d{1,2}\)|\d{1,2}\.(?!\d))/g,
]
/** `有效^8-9`: citations raised by hand. */
const raisedCitations = /(?<=[\p{L}\p{P}][ \t]?)\^\d{1,3}(?:[-–—~,、]\d{1,3})+(?![\p{L}\d])/gu
const known = /2019冠状病毒病|2019-nCoV/g

export function maskText(text: string): string {
  const blank = (match: string) => placeholder.repeat(match.length)
  let masked = text
  // What most texts lack is looked for before it is matched.
  if (mayHoldAddress(text)) masked = masked.replace(addresses, blank)
  if (text.includes('2019')) masked = masked.replace(known, blank)
  if (/[@＠]/.test(text)) masked = masked.replace(chineseKey, blank)
  if (text.includes('^')) masked = masked.replace(raisedCitations, blank)
  if (/[[［【]/.test(text)) {
    masked = masked.replace(typedCitation, (match, at: number) =>
      isInterval(match, text.slice(Math.max(0, at - 20), at)) ? match : blank(match),
    )
  }
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
  return markers.reduce((rest, pattern) => rest.replace(pattern, blank), masked)
}
