/**
 * Numbers in English words. They are not compared themselves; they excuse a figure of the same value in the Chinese.
 *
 *   twenty-four   24       one third   1/3      seventy per cent   70%
 *   two weeks     2, 14    half        1/2      every day          1@ (one of a unit of time)
 */

const words = [
  'zero none no nil without',
  'one once single a an each every per daily weekly monthly yearly annual annually hourly first another primary',
  'two twice double doubled both pair second dual other alternate biweekly fortnight fortnightly bid secondary',
  'three thrice triple third tid tertiary',
  'four fourth qid',
  'five fifth',
  'six sixth',
  'seven seventh',
  'eight eighth',
  'nine ninth',
  'ten tenth decade decades',
  'eleven',
  'twelve twelfth dozen',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const values = new Map<string, number>([
  ...words.flatMap((spellings, value) => spellings.split(' ').map(word => [word, value] as const)),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
])
const scales = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])
const denominators = new Map([
  ['half', 2],
  ['halves', 2],
  ['halved', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
])
const alike: Readonly<Record<string, readonly string[]>> = {
  fortnight: ['14'],
  doubled: ['100%'],
  quarterly: ['3', '4'],
  hourly: ['1@', '60'],
  daily: ['1@'],
  weekly: ['1@'],
  monthly: ['1@'],
  yearly: ['1@'],
  annual: ['1@'],
  annually: ['1@'],
  none: ['0%'],
  no: ['0%'],
}
/** How many of the next smaller unit of time it is. */
const smaller: Readonly<Record<string, number>> = {hour: 60, day: 24, week: 7, month: 30, year: 12, minute: 60}

/** Half an hour, half a day, half a year in the next smaller unit. */
const halves: Readonly<Record<string, string>> = {
  hour: '30',
  hours: '30',
  hourly: '30',
  day: '12',
  year: '6',
  yearly: '6',
}

/** Gathers the numbers of successive words, in lower case. */
export class EnglishNumbers {
  readonly #found: Set<string>
  #total = 0
  #current = 0
  #open = false
  #half = false

  constructor(found: Set<string>) {
    this.#found = found
  }

  word(word: string): void {
    for (const value of alike[word] ?? []) this.#found.add(value)
    if (this.#half && halves[word]) this.#found.add(halves[word])
    this.#half = word === 'half' || (this.#half && (word === 'a' || word === 'an'))
    const denominator = denominators.get(word)
    const fold = /^(\w+)fold$/.exec(word)?.[1]
    const value = values.get(word) ?? (fold === undefined ? undefined : values.get(fold))
    const scale = scales.get(word)
    if (denominator !== undefined) this.#fraction(denominator, value)
    else if (scale !== undefined) this.#scale(scale)
    else if (value !== undefined) {
      const continued = value > 0 && value < 10 && this.#current % 100 >= 20 && this.#current % 10 === 0
      if (this.#current > 0 && !continued && this.#current % 100 !== 0) this.close()
      this.#found.add(String(value))
      this.#current += value
      this.#open = true
    } else if (this.#open && word !== 'and') this.#end(word)
  }

  close(): void {
    if (this.#open) this.#found.add(String(this.#total + this.#current))
    this.#total = 0
    this.#current = 0
    this.#open = false
  }

  /** `two thirds`; `third` alone is an ordinal as well. */
  #fraction(denominator: number, ordinal: number | undefined): void {
    const numerator = this.#current || 1
    this.close()
    this.#found.add(`${numerator}/${denominator}`)
    if (ordinal !== undefined) this.#found.add(String(ordinal))
    const share = (100 * numerator) / denominator
    if (Number.isInteger(share)) this.#found.add(`${share}%`)
    if (denominator === 2 || denominator === 4) this.#found.add(String(numerator / denominator))
  }

  #scale(scale: number): void {
    this.#found.add(String(scale))
    if (scale === 100) this.#current = (this.#current || 1) * scale
    else {
      this.#total += (this.#current || 1) * scale
      this.#current = 0
    }
    this.#open = true
  }

  /** A word that is no number ends one; it may say of what. */
  #end(word: string): void {
    const number = this.#total + this.#current
    const unit = word.replace(/s$/, '')
    if (unit === 'percent') this.#found.add(`${number}%`)
    if (smaller[unit] !== undefined) {
      this.#found.add(String(number * smaller[unit]))
      if (number === 1) this.#found.add('1@')
    }
    this.close()
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
