/**
 * Numbers in words: `twenty-four`, `二十四`, `两周`, `twice`, `half`. They are not compared themselves; they excuse a figure of the
 * same value on the other side.
 */

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  首: 1,
  单: 1,
  每: 1,
  隔: 2,
  无: 0,
}
const scales: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000}

const isNumeral = (character: string | undefined) =>
  character !== undefined &&
  (Object.hasOwn(digits, character) || Object.hasOwn(scales, character) || character === '半')

/** The value of a run such as `一百二十`; of mere digits, such as `二〇一九`, the number they write. */
function numeralValue(run: string): number {
  if (![...run].some(character => character in scales))
    return Number([...run].map(character => digits[character] ?? '').join(''))
  let total = 0
  let section = 0
  let current = 0
  for (const character of run) {
    const scale = scales[character]
    if (scale === undefined) current = digits[character] ?? 0
    else if (scale >= 10_000) {
      total = (total + section + current || 1) * scale
      section = 0
      current = 0
    } else {
      section += (current || 1) * scale
      current = 0
    }
  }
  return total + section + current
}

/** Of one character after the run, what the value is as well: a week is 7 days, half a year 6 months. */
const converted: Readonly<Record<string, number>> = {年: 12, 周: 7, 天: 24, 日: 24, 小: 60}

/** Reads the Chinese number that begins at `at`; adds what it may mean to `values` and returns where it ends. */
export function readChinese(text: string, at: number, values: Set<string>): number {
  if (!isNumeral(text[at])) return at
  let end = at
  while (end - at < 24 && isNumeral(text[end])) end++
  const run = text.slice(at, end)
  if (run.endsWith('千') && /[克米卡焦帕]/.test(text[end] ?? '')) return end
  for (const character of run) if (character in digits) values.add(String(digits[character]))
  const half = run.indexOf('半')
  if (half >= 0) {
    for (const value of ['0.5', '1/2', '50', '2']) values.add(value)
    if (text[end] === '年') values.add('6')
    if (text[end] === '天' || text[end] === '日') values.add('12')
    if (text[end] === '小' || text.startsWith('个小', end)) values.add('30')
  }
  const number = numeralValue(run.replaceAll('半', ''))
  if (run !== '半' && Number.isFinite(number)) {
    values.add(String(number))
    const factor = converted[text[end] === '个' ? (text[end + 1] ?? '') : (text[end] ?? '')]
    if (factor) values.add(String(number * factor))
    if (text[end] === '成') values.add(String(number * 10))
    if (text.startsWith('分之', end)) {
      let last = end + 2
      while (last - end < 16 && isNumeral(text[last])) last++
      const numerator = last > end + 2 ? numeralValue(text.slice(end + 2, last)) : undefined
      if (numerator !== undefined) {
        values.add(`${numerator}/${number}`)
        values.add(String(numerator))
        return last
      }
    }
  }
  return end
}

const english: Readonly<Record<string, number>> = {
  bid: 2,
  tid: 3,
  qid: 4,
  zero: 0,
  none: 0,
  no: 0,
  nil: 0,
  without: 0,
  one: 1,
  once: 1,
  single: 1,
  a: 1,
  an: 1,
  each: 1,
  every: 1,
  per: 1,
  daily: 1,
  weekly: 1,
  monthly: 1,
  yearly: 1,
  annually: 1,
  annual: 1,
  first: 1,
  another: 1,
  two: 2,
  twice: 2,
  double: 2,
  both: 2,
  pair: 2,
  second: 2,
  twofold: 2,
  dual: 2,
  other: 2,
  alternate: 2,
  biweekly: 2,
  fortnightly: 2,
  three: 3,
  thrice: 3,
  triple: 3,
  threefold: 3,
  four: 4,
  fourth: 4,
  fourfold: 4,
  five: 5,
  six: 6,
  sixth: 6,
  seven: 7,
  seventh: 7,
  eight: 8,
  eighth: 8,
  nine: 9,
  ninth: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  twelfth: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  decade: 10,
  decades: 10,
  century: 100,
}
const englishScales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
}
const fractions: Readonly<Record<string, readonly string[]>> = {
  half: ['0.5', '1/2', '50', '2'],
  halved: ['0.5', '1/2', '50', '2'],
  halves: ['2'],
  third: ['3', '1/3'],
  thirds: ['3', '2/3'],
  quarter: ['4', '1/4', '0.25', '25', '3'],
  quarters: ['4', '3/4', '0.75', '75'],
  quarterly: ['4', '3'],
  fifths: ['5'],
  fifth: ['5', '1/5'],
  tenth: ['10', '1/10'],
  fortnight: ['2', '14'],
  doubled: ['2', '100'],
  hourly: ['1', '60'],
}

/** Gathers the numbers of successive English words. */
export class EnglishNumbers {
  readonly #values: Set<string>
  #total = 0
  #current = 0
  #open = false

  constructor(values: Set<string>) {
    this.#values = values
  }

  /** One word in lower case; whether it is (part of) a number. */
  word(word: string): boolean {
    const parts = Object.hasOwn(fractions, word) ? fractions[word]! : undefined
    if (parts) {
      this.close()
      for (const part of parts) this.#values.add(part)
      return true
    }
    const times = /^(\w+)fold$/.exec(word)?.[1]
    if (times && Object.hasOwn(english, times)) return this.word(times)
    const scale = Object.hasOwn(englishScales, word) ? englishScales[word]! : undefined
    const value = Object.hasOwn(english, word) ? english[word]! : undefined
    if (scale !== undefined) {
      this.#values.add(String(scale))
      if (scale === 100) this.#current = (this.#current || 1) * scale
      else {
        this.#total += (this.#current || 1) * scale
        this.#current = 0
      }
      this.#open = true
    } else if (value !== undefined) {
      this.#values.add(String(value))
      this.#current += value
      this.#open = true
    } else if (word === 'and' && this.#open) return true
    else if (this.#open) {
      const factor = {week: 7, weeks: 7, year: 12, years: 12, hour: 60, hours: 60, day: 24, days: 24}[word]
      if (factor) this.#values.add(String((this.#total + this.#current) * factor))
      this.close()
      return false
    } else return false
    return true
  }

  close(): void {
    if (this.#open) this.#values.add(String(this.#total + this.#current))
    this.#total = 0
    this.#current = 0
    this.#open = false
  }
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** `II` of phase II, as figures write it. */
export function romanValue(word: string): string | undefined {
  const index = roman.indexOf(word)
  return index < 0 ? undefined : String(index + 1)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i

/** 1 to 12 for the English name of a month. */
export const monthNumber = (word: string): number | undefined =>
  monthName.test(word) ? months.indexOf(word.slice(0, 3).toLowerCase()) + 1 : undefined
