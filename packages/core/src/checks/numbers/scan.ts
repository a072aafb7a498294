/**
 * Reads the figures of one text.
 *
 *   12 d内每周3次静脉输注（0.5 mg/kg）     →   12 d, 3 count, 0.5 mg/kg
 *   HAMD-17评分降低(18.9±6.6)分，P<0.001   →   HAMD17 (a name), 18.9, ±6.6, <0.001
 */
import {placeholder} from '../text/flat-text.js'
import {comparatorAt} from './comparators.js'
import {findDates} from './dates.js'
import type {Figure, Name, Scan} from './figure.js'
import {inherit, shareBounds, sharePerMany} from './inherit.js'
import {addresses, maskText, mayHoldAddress} from './masks.js'
import {readNumber} from './read-number.js'
import {addSpelled} from './read-spelled.js'
import {readRaised, readWord} from './read-word.js'
import {letter, type Reading} from './reading.js'
import {chineseBegins, readChinese} from './spelled-chinese.js'

export function scan(source: string): Scan {
  const text = maskText(source)
  const figures: Figure[] = []
  const names: Name[] = []
  const words = new Set<string>()
  const dates = new Map(findDates(text).map(date => [date.start, date] as const))

  const reading: Reading = {text, figures, names, words}

  for (const address of mayHoldAddress(source) ? source.matchAll(addresses) : []) {
    const end = address.index + address[0].replace(/[.,;:)\]]+$/, '').length
    names.push({key: source.slice(address.index, end).toUpperCase(), start: address.index, end, address: true})
  }

  let at = 0
  while (at < text.length) {
    const date = dates.get(at)
    if (date) {
      figures.push({
        value: date.value,
        parts: date.parts,
        start: at,
        end: date.end,
        unit: {base: 'date'},
        plusMinus: false,
        falling: false,
      })
      at = date.end
      continue
    }
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) at = readNumber(reading, at)
    else if (isLetter(code, text, at)) at = readWord(reading, at)
    else if (code > 0x2e7f) {
      const spelled = chineseBegins.has(text[at]!) ? readChinese(text, at) : undefined
      at = spelled ? addSpelled(reading, at, spelled) : at + 1
    } else if (text[at] === '^') at = readRaised(reading, at)
    else if (text[at] === '.' && /\d/.test(text[at + 1] ?? '') && !/[\d\p{L}]/u.test(text[at - 1] ?? ''))
      at = readNumber(reading, at)
    else at++
  }
  sharePerMany(text, figures)
  inherit(text, figures)
  for (const figure of figures) {
    if (figure.hint === 'rate' || figure.hint === 'word' || figure.unit?.base === 'date') continue
    const comparator = comparatorAt(text, figure.start, figure.end)
    if (comparator) figure.comparator = comparator
  }
  shareBounds(text, figures)
  return {
    figures: figures.filter(({spelled}) => spelled === undefined),
    spelled: figures.filter(({spelled}) => spelled !== undefined),
    names,
    words,
    refers: source.includes(placeholder),
  }
}

/** Most characters are told apart by their code alone. */
const isLetter = (code: number, text: string, at: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xaa && code <= 0x1fff && letter.test(text[at]!))
