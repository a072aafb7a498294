/** Reads figures with their units and signs. */

import {describedUnitAt, rateBefore, type Unit, unitAt, unitBefore} from '../../units/units.js'
import type {Figure, Quantity} from './figure.js'
import {eachBefore} from './read-spelled.js'
import {digitsAt, readValue} from './read-value.js'
import {addName, han, letter, type Reading, tailEnd, wordEnd} from './reading.js'
import {thingAfter} from './things.js'

const countable =
  /^(?:item|patient|point|fold|arm|cent(?:er|re)|site|session|dose|tablet|question|country|hospital|person|step|phase|page|bed|case|study|trial|week|day|month|year|hour|minute|second|min|h|mo|wk|yr|mg|mL|ml|g|kg|cm|mm|μg|level|grade|member|group|cycle|course|infusion|stage|way|domain)s?(?![A-Za-z])/
const interval = /(?:\bCI|interval|区间|IQR|range|范围)[\s:,([of]*[-−–]?$/
const fallingBefore =
  /(?:降低|下降|减少|减轻|缩短|低|减|少|降|负|零下|decreas\w*|declin\w*|reduc\w*|drop\w*|fell|fall\w*|lower\w*|less|minus|shorten\w*)[^.。;；]{0,24}$/i

/** Reads the figure at `first`, or the name that begins with its digits. */
export function readNumber(reading: Reading, first: number): number {
  const {text, figures, words} = reading
  const written = digitsAt(text, first)
  if (written === undefined) return first + 1
  const named = readNameDigits(reading, first, written)
  if (named !== undefined) return named
  const previous = figures.at(-1)
  const before = text.slice(Math.max(0, first - 40), first)

  const read = readValue(text, first, written)
  if (read.unit) return push(reading, first, read.end, read.value, read.unit, read.parts, read.end, {also: read.also})

  // 5HT, 3D, 1b: a name; 5mg: a unit
  const {value, parts, ordinal, scaled} = read
  const end = /^[余多](?:[毫微千]?[升克米]|[例名人次个年月日天周岁种项元]|小时|分钟)/.test(
    text.slice(read.end, read.end + 3),
  )
    ? read.end + 1
    : read.end
  let unit: Unit | undefined
  const gap = text[end] === ' ' || text[end] === '-' ? 1 : 0
  if (!ordinal) {
    const direct = unitAt(text, end)
    unit = direct ?? (gap ? unitAt(text, end + gap) : undefined)
    if (!direct && letter.test(text[end] ?? '') && !/^[xX](?=\s?\d)/.test(text.slice(end, end + 3)) && !scaled) {
      const last = tailEnd(text, wordEnd(text, end))
      for (const digits of text.slice(first, last).match(/\d+/g) ?? []) words.add(digits)
      addName(reading, first, last)
      return last
    }
    unit ??= describedUnitAt(text, end)
    if (!unit && text[end] === ')' && /\([\d.±~%\s–—−-]*$/.test(before)) {
      const outside = text[end + 1] === ' ' ? end + 2 : end + 1
      unit = unitAt(text, outside)
    }
  }
  const isTaken = (previous?.end ?? -9) >= first - 1
  const signed = isNegative(text, first, before, previous) ? `-${value}` : value
  return push(
    reading,
    first,
    unit ? Math.max(unit.end, end) : end,
    signed,
    unitOf(unit, written, before, isTaken),
    parts,
    end,
    {
      also: read.also,
      isLoose: (ordinal && !unit) || isPlainOne(text, first, end, value),
    },
  )
}

/** `最后1次随访`, `每3周1个周期`: one of it, which need not be said. */
const isPlainOne = (text: string, start: number, end: number, value: string): boolean =>
  value === '1' &&
  ((/^\s?(?:次|个(?!月|小时|星期)|剂|回)/.test(text.slice(end, end + 4)) &&
    /(?:最后|任何?|首|末|同|上|下|前|为|每[^,，。;；]{0,10})\s?$/.test(text.slice(Math.max(0, start - 12), start))) ||
    // 每治疗7例可避免1例: a number needed to treat
    (/^\s?[例人名]/.test(text.slice(end, end + 2)) &&
      /每[^,，。;；\d]{0,6}\d{1,5}\s?[例人名][^,，。;；中]{0,10}$/.test(text.slice(Math.max(0, start - 28), start))))

/** Digits that belong to a name by a hyphen: where it ends; undefined where they are a figure. */
function readNameDigits(reading: Reading, first: number, written: string): number | undefined {
  const {text, words} = reading
  const end = first + written.length
  const before = text.slice(Math.max(0, first - 2), first)
  // 2,5-dimethoxy…, 25-羟维生素: digits of a name
  const bound = /^(?:[,，]\d+)*[-‐‑](?=[\p{L}(])/u.exec(text.slice(end, end + 12))
  if (bound && Number.isInteger(Number(written)) && !/\s/.test(written)) {
    const tail = end + bound[0].length
    const ahead = text.slice(tail, tail + 16)
    if (
      !countable.test(ahead) &&
      !/^(?:to|and|or|vs)\b/.test(ahead) &&
      !/^(?:thousand|million|billion)(?![a-z])/.test(ahead)
    ) {
      if (!unitAt(text, tail)) {
        words.add(written)
        const last = tailEnd(text, wordEnd(text, tail))
        if (last > tail) addName(reading, first, last)
        return last
      }
    }
  }
  // 磷酸二酯酶-5, 白细胞介素-6
  if (
    /\p{Script=Han}[-‐‑]$/u.test(before) &&
    !/[为是约至到达于]-$/.test(before) &&
    /^\d{1,3}(?![.·]\d|%)/.test(text.slice(first, first + 6))
  ) {
    if (!unitAt(text, end) && !unitAt(text, end + 1) && !/^\s?%/.test(text.slice(end, end + 2))) {
      words.add(written)
      return end
    }
  }
  return undefined
}

/** What the figure is of: the unit behind it, or before it, or what an interval leaves open. */
function unitOf(unit: Unit | undefined, written: string, before: string, isTaken: boolean): Figure['unit'] {
  let plain: Omit<Unit, 'end'> | undefined
  if (unit) {
    plain = {base: unit.base, ...(unit.rate ? {rate: unit.rate} : {}), ...(unit.ambiguous ? {ambiguous: true} : {})}
    if (plain.base === 'yr' && /^\d{4}$/.test(written)) plain = {base: 'date'}
  } else {
    const prefix = isTaken ? undefined : unitBefore(before)
    if (prefix) plain = {base: prefix, before: true}
  }
  if (!plain && interval.test(before)) plain = {base: '?', ambiguous: true, before: true}
  const often = plain && plain.rate === undefined ? rateBefore(before) : undefined
  if (plain && often) plain = {...plain, rate: often}
  if (/百分之\s?$/.test(before)) plain = {base: '%'}
  else if (/千分之\s?$/.test(before)) plain = {base: '‰'}
  if (plain && !plain.base.includes('/') && /每\s?(?:平方米|m\^?2)(?:体表面积)?[^\d,，。;；]{0,6}$/.test(before)) {
    plain = {...plain, base: `${plain.base}/m^2`}
  }
  if (plain && !plain.base.includes('/') && /每\s?(?:公斤|千克|kg)(?:体重|体质量)?[^\d,，。;；]{0,16}$/.test(before)) {
    plain = {...plain, base: `${plain.base}/kg`}
  }
  return plain
}

function push(
  {text, figures}: Reading,
  start: number,
  end: number,
  value: string,
  unit: Figure['unit'],
  parts: readonly string[] | undefined,
  valueEnd: number,
  {also, isLoose = false}: {readonly also?: readonly Quantity[] | undefined; readonly isLoose?: boolean} = {},
): number {
  const before = text.slice(Math.max(0, start - 40), start)
  figures.push({
    value,
    ...(parts ? {parts} : {}),
    ...(also ? {also} : {}),
    ...(isLoose ? {spelled: 'loose' as const} : {}),
    start,
    end,
    unit,
    ...(eachBefore.test(before) ? {each: true} : {}),
    plusMinus: /±\s?$/.test(before),
    falling: fallingBefore.test(before),
    thing: unit === undefined || unit.base === 'count' ? thingAfter(text, valueEnd) : undefined,
  })
  return end
}

/** A minus, not a hyphen, a dash or a range. */
function isNegative(text: string, start: number, before: string, previous: Figure | undefined): boolean {
  const sign = /([-‐‑−–])\s?$/.exec(before)
  if (!sign) return false
  const index = start - (before.length - sign.index)
  if (text[index] !== '−' && /\s$/.test(before)) return false
  // `height in cm − 152.4`
  if (/[A-Za-z)]\s[−–-]\s$/.test(before)) return false
  const ahead = text[index - 1]
  if (ahead === undefined || /[(（[=<>≤≥,，:：;；、~±/\n]/.test(ahead)) return true
  const touching = previous && text.slice(previous.end, index).trim() === ''
  if (touching) return false
  if (han.test(ahead)) return true
  return /\s/.test(ahead) && !/[\d%)]\s+$/.test(text.slice(Math.max(0, index - 4), index))
}
