/** The value of a figure as it is written in either language. */
import type {Quantity} from './figure.js'

const numberForm =
  /\d{1,9}\.\d{3}(?: \d{3}){0,4} \d{1,3}(?![\d.])|\d{1,3}(?:([, '])\d{3})(?:\1\d{3}){0,8}(?!\d)(?:[.·]\d+)?|\d+(?:[.·]\d+)?|\.\d+/y
const ratioForm = /^ ?: ?(\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?)(?!\d|\.\d|\s?%)/
const fractionForm = /^\/(\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+(?:\.\d+)?)(?!\d|\.\d)/
/** `11.4/1 000人年` is a share of so many. */
const manyBelow = /^\/(?:10{3,6}|10?0?[ ,]0{3}|10?0? ?万|1 ?[千万])/
const multiples: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
  百亿: 10,
  万亿: 12,
}
const scale = /^ ?(万亿|百万|千万|十亿|百亿|[百千万亿])(?![克米卡焦帕瓦赫分])/
const englishScale = /^[ -](thousand|million|billion|trillion)(?![a-z])/
const englishScales: Readonly<Record<string, number>> = {thousand: 3, million: 6, billion: 9, trillion: 12}

/** 下午2点至4点: said once of both. */
const lateBefore = /(?:下午|晚上?|晚间|夜里|傍晚)\s?(?:\d{1,2}(?:点|时|:\d\d)?(?:半|30分)?\s?[-–—~至到]\s?)?$/
const sharedScale =
  /^ ?(?:[-–—~～至到]|to ) ?\d{1,9}(?:\.\d{1,6})? ?(百万|千万|十亿|百亿|[百千万亿](?![克米卡焦帕瓦赫分])|thousand|million|billion)/

/** Days of gestation beyond full weeks. */
const gestation = /^(?:\^\+([0-6])(?!\d)|\+([0-6])(?=\s?(?:周|weeks?\b|wks?\b|(?:[-–—~至到]|to )\s?\d{1,2}\^?\+\d)))/

/** Without grouping, leading or trailing zeros; times a power of ten. */
function canonical(written: string, power: number): string {
  const plain = written.replace(/[, ']/g, '').replace('·', '.')
  if (plain.length > 15) return plain
  const value = Number(`${plain}e${power}`)
  return Number.isFinite(value) ? String(value) : plain
}

export interface WrittenValue {
  readonly value: string
  readonly parts?: readonly string[]
  readonly also?: readonly Quantity[]
  readonly end: number
  /** Of a clock time or a decade, which takes no unit. */
  readonly unit?: {readonly base: 'date' | 'decade'}
  /** `5th`: no unit follows. */
  readonly ordinal: boolean
  /** Multiplied (`3.5万`) or raised (`10^9`): no name begins with it. */
  readonly scaled: boolean
}

/** The figure as written at `at`, without what multiplies it. */
export function digitsAt(text: string, at: number): string | undefined {
  numberForm.lastIndex = at
  return numberForm.exec(text)?.[0]
}

/** The value of the figure `written` at `first`, with what belongs to it: `万`, `^9`, `:30`, `/3`, `th`, `s`. */
export function readValue(text: string, first: number, written: string): WrittenValue {
  const before = text.slice(Math.max(0, first - 3), first)
  let end = first + written.length
  let power = 0
  const multiple = scale.exec(text.slice(end, end + 4)) ?? englishScale.exec(text.slice(end, end + 10))
  if (multiple) {
    power = multiples[multiple[1]!] ?? englishScales[multiple[1]!] ?? 0
    end += multiple[0].length
  }
  let value = canonical(written, power)
  let parts: string[] | undefined
  let evening: Quantity | undefined
  if (/[ ,]/.test(written) && power === 0)
    parts = written.split(/[ ,]/).map(part => (part.startsWith('0') ? part : canonical(part, 0)))

  // 10^9
  const raised = value === '10' ? /^\^([-−]?\d{1,3})/.exec(text.slice(end, end + 6)) : null
  if (raised) {
    value = `10^${raised[1]!.replace('−', '-')}`
    end += raised[0].length
  }
  const plain = {ordinal: false, scaled: power !== 0 || raised !== null}
  // 36⁺⁶ weeks, 36+6周
  const days = /^\d\d?$/.test(written) ? gestation.exec(text.slice(end, end + 16)) : null
  if (days) {
    const [weeks, more] = [value, days[1] ?? days[2] ?? '']
    return {...plain, value: `${weeks}+${more}`, parts: [weeks, more], end: end + (days[1] ? 3 : 2)}
  }
  // 8 pm, 8:30 a.m.
  const clock = /^(?::(\d\d))? ?([ap])\.?m\b/i.exec(text.slice(end, end + 9))
  if (clock && Number(written) <= 12) {
    const hour = (Number(written) % 12) + (clock[2]!.toLowerCase() === 'p' ? 12 : 0)
    const minute = Number(clock[1] ?? 0)
    return {
      ...plain,
      value: `${hour}:${minute}`,
      parts: [String(hour)],
      end: end + clock[0].length,
      unit: {base: 'date'},
    }
  }
  // 晚上10点, 8点30分
  const hours = /^ ?(?:点(?![一二三四五六七八九\d.倍])|时(?![间期相段程]))(?:钟|整|半)?/.exec(text.slice(end, end + 4))
  const hourly = hours?.[0].includes('点') === true || /[午晚晨早夜]上?\s?$/.test(before)
  if (hours && hourly && Number(written) <= 24) {
    const late = lateBefore.test(text.slice(Math.max(0, first - 14), first))
    const hour = Number(written) + (late && Number(written) < 12 ? 12 : 0)
    const minute = hours[0].endsWith('半') ? 30 : 0
    return {...plain, value: `${hour}:${minute}`, parts: [written], end: end + hours[0].length, unit: {base: 'date'}}
  }
  // 1:2, 12:30
  const ratio = ratioForm.exec(text.slice(end, end + 16))
  const fraction = fractionForm.exec(text.slice(end, end + 16))
  if (ratio && power === 0 && !/[:/]\s?$/.test(before)) {
    const below = scale.exec(text.slice(end + ratio[0].length, end + ratio[0].length + 4))
    parts = [value, canonical(ratio[1]!, below ? (multiples[below[1]!] ?? 0) : 0)]
    // 下午5:00 may be 17:00 elsewhere, or 5:00.
    if (lateBefore.test(text.slice(Math.max(0, first - 14), first)) && Number(parts[0]) < 12)
      evening = {value: `${Number(parts[0]) + 12}:${parts[1]}`}
    value = parts.join(':')
    end += ratio[0].length + (below?.[0].length ?? 0)
  } else if (
    fraction &&
    power === 0 &&
    !/\/$/.test(before) &&
    !(
      written.includes('.') &&
      manyBelow.test(fraction[0] + text.slice(end + fraction[0].length, end + fraction[0].length + 2))
    )
  ) {
    const below = scale.exec(text.slice(end + fraction[0].length, end + fraction[0].length + 4))
    parts = [value, canonical(fraction[1]!, below ? (multiples[below[1]!] ?? 0) : 0)]
    value = parts.join('/')
    end += fraction[0].length + (below?.[0].length ?? 0)
  }

  // 1 in 200
  const among = /^\d{1,3}$/.test(written)
    ? /^ (?:in|out of) (?:every )?(\d{1,3}(?:[, ]\d{3})+|\d+)(?!\d|\.\d|%|[, ]\d{3})(?! (?:years|the ))/.exec(
        text.slice(end, end + 24),
      )
    : null
  const isShare = among !== null && (written === '1' || /^10{2,6}$/.test(among[1]!.replace(/[, ]/g, '')))
  if (
    among &&
    isShare &&
    !/(?:group|day|week|grade|type|phase|table|figure|than|to|[-–~]) ?$/i.test(
      text.slice(Math.max(0, first - 7), first).replace(/than $/, ''),
    )
  ) {
    const whole = canonical(among[1]!, 0)
    return {
      ...plain,
      value: `${Number(written)}/${whole}`,
      parts: [String(Number(written)), whole],
      end: end + among[0].length,
    }
  }

  // 5th, 1990s, 90年代, 21世纪
  const ordinal = /^(?:st|nd|rd|th)(?![A-Za-z])/.exec(text.slice(end, end + 3))
  if (ordinal) end += 2
  const decade = /^'?s(?![A-Za-z])/.exec(text.slice(end, end + 3))
  if (decade && /^(?:\d{4}|\d0)$/.test(written)) {
    const year = Number(value)
    const apart = written.length === 4 ? {parts: [value, String(Math.floor(year / 100) + 1), String(year % 100)]} : {}
    return {...plain, ...apart, value, end: end + decade[0].length, unit: {base: 'decade'}}
  }
  const century = /^ ?世纪 ?(\d0) ?年代/.exec(text.slice(end, end + 10))
  if (century) {
    const years = String((Number(value) - 1) * 100 + Number(century[1]))
    const parts = [years, value, century[1]!]
    return {...plain, value: years, parts, end: end + century[0].length, unit: {base: 'decade'}}
  }
  // 6.4–10 million: the first is 6.4 million as well
  const shared = power === 0 ? sharedScale.exec(text.slice(end, end + 24)) : null
  const sharedPower = shared ? (multiples[shared[1]!] ?? englishScales[shared[1]!] ?? 0) : 0
  const other = sharedPower > 0 ? {value: canonical(written, sharedPower)} : evening
  const also = other ? {also: [other]} : {}
  return {value, ...(parts ? {parts} : {}), ...also, end, ordinal: ordinal !== null, scaled: plain.scaled}
}
