/** Reads words: names that hold digits, numbers in words, what is raised. */

import {unitAt} from '../../units/units.js'
import {addSpelled} from './read-spelled.js'
import {addName, letter, type Reading, tailEnd, wordEnd} from './reading.js'
import {monthNumber, readEnglish, romanValue} from './spelled-english.js'

const statistic = /^(?:CI|OR|RR|HR|SMD|MD|WMD|ARR|NNT|P|p|n|N|t|F|r|Z|z|IQR|SD|SE|M|vs|to)(?=\d)/

/** Reads the word at `start`: a name with digits, a number in words, a month, or nothing of note. */
export function readWord(reading: Reading, start: number): number {
  const {text, words} = reading
  let end = wordEnd(text, start)
  const word = text.slice(start, end)
  const prefix = statistic.exec(word)
  if (prefix && /[.·]\d/.test(text.slice(end, end + 2))) {
    return start + prefix[0].length
  }
  const raised = text[end] === '^' && /[\d+-]/.test(text[end + 1] ?? '') && !/\d/.test(word) && word.length <= 3
  if (/\d/.test(word) || raised) {
    if (raised) end += /^\^[\d+-]{1,4}/.exec(text.slice(end, end + 5))![0].length
    if (/\d/.test(word)) end += /^(?:\.\d{1,3}){0,3}/.exec(text.slice(end, end + 12))![0].length
    end = tailEnd(text, end)
    addName(reading, start, end)
    return end
  }
  const joined = /^[-‐‑−](\d+)(?![\d%]|[.·]\d)/.exec(text.slice(end, end + 12))
  if (joined && !/^(?:to|and|or|vs|by)$/i.test(word)) {
    end += joined[0].length
    const tail = /^[\p{Script=Latin}]{0,3}(?![\p{Script=Latin}])/u.exec(text.slice(end, end + 4))?.[0] ?? ''
    if (!unitAt(text, end)) end += tail.length
    if (!unitAt(text, end)) end = tailEnd(text, end)
    addName(reading, start, end)
    return end
  }
  const spelled = readEnglish(text, start)
  if (spelled) return addSpelled(reading, start, spelled)
  const value = romanValue(text.slice(start, end))
  if (value !== undefined) {
    words.add(value)
    const isCount =
      /(?:class|grade|stage|type|phase|level|group|factor) $/i.test(text.slice(Math.max(0, start - 7), start)) ||
      /^\s?[级期型度类]/.test(text.slice(end, end + 2))
    if (isCount) return addSpelled(reading, start, {value, end, strength: 'loose'})
  }
  const named = text[start]! <= 'Z' ? monthNumber(text.slice(start, end)) : undefined
  if (named !== undefined) words.add(String(named))
  return end
}

/** `^` and what is raised: the power of a 10, an isotope, or a mark typed by hand, which counts nothing. */
export function readRaised(reading: Reading, start: number): number {
  const {text} = reading
  const digits = /^\^([+-−]?\d{1,3})/.exec(text.slice(start, start + 6))
  if (!digits) return start + 1
  const end = start + digits[0].length
  if (letter.test(text[end] ?? '') && !/[\p{L}\d]/u.test(text[start - 1] ?? '')) {
    const last = wordEnd(text, end)
    addName(reading, start + 1, last)
    return last
  }
  return end
}
