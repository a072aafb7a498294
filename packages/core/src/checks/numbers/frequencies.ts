/**
 * How often something is done, in either language and in the abbreviations of prescriptions, as a rate.
 *
 *   每日2次, 2次/d, 一日两次, twice daily, bid, q12h   →   2 a day
 *   每2周1次, once every two weeks, q2w                →   1 in 2 weeks
 */

export interface Frequency {
  /** Lowest and highest times an hour or a month, equal where they say the same: `0.0833333h`. */
  readonly rate: string
  /** `h` for what is told in hours, days and weeks; `mo` for months and years, which are no fixed number of days. */
  readonly period: Period
  readonly start: number
  readonly end: number
}

/** A period without how many times: `daily`, `每周`, `per day`. */
export interface Mention {
  readonly period: Period
  /** What is counted may be said in other words (`on 3 days per week`), so it may stand for any number of times. */
  readonly counted: boolean
  readonly start: number
  readonly end: number
}

export interface Frequencies {
  readonly known: readonly Frequency[]
  readonly mentions: readonly Mention[]
  /** How many expressions of frequency were seen that mean different things to different readers: `biweekly`, `每隔2天`. */
  readonly unclear: number
}

type Period = 'min' | 'h' | 'd' | 'wk' | 'mo' | 'yr'

const hours: Readonly<Record<string, number>> = {min: 1 / 60, h: 1, d: 24, wk: 168}
const months: Readonly<Record<string, number>> = {mo: 1, yr: 12}

/** Symbols and words of periods: the period, and how many of it. */
const periods: Readonly<Record<string, readonly [Period, number]>> = {
  ...Object.fromEntries(['分钟', 'min', 'minute'].map(word => [word, ['min', 1] as const])),
  ...Object.fromEntries(['小时', 'h', 'hr', 'hour', '时'].map(word => [word, ['h', 1] as const])),
  ...Object.fromEntries(
    ['日', '天', '晚', '早', '晨', '夜', 'd', 'day', 'night', 'evening', 'morning'].map(word => [
      word,
      ['d', 1] as const,
    ]),
  ),
  ...Object.fromEntries(['周', '星期', 'w', 'wk', 'week'].map(word => [word, ['wk', 1] as const])),
  fortnight: ['wk', 2],
  ...Object.fromEntries(['月', 'mo', 'month'].map(word => [word, ['mo', 1] as const])),
  ...Object.fromEntries(['季度', 'quarter'].map(word => [word, ['mo', 3] as const])),
  ...Object.fromEntries(['年', 'yr', 'year', 'annum'].map(word => [word, ['yr', 1] as const])),
  hourly: ['h', 1],
  daily: ['d', 1],
  nightly: ['d', 1],
  weekly: ['wk', 1],
  fortnightly: ['wk', 2],
  monthly: ['mo', 1],
  quarterly: ['mo', 3],
  yearly: ['yr', 1],
  annually: ['yr', 1],
}

const abbreviations: Readonly<Record<string, readonly [number, Period]>> = {
  qd: [1, 'd'],
  qn: [1, 'd'],
  bid: [2, 'd'],
  bd: [2, 'd'],
  tid: [3, 'd'],
  tds: [3, 'd'],
  qid: [4, 'd'],
  qds: [4, 'd'],
  qod: [0.5, 'd'],
  qh: [1, 'h'],
  qw: [1, 'wk'],
  biw: [2, 'wk'],
  tiw: [3, 'wk'],
}

const numerals: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ['half', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
      (word, value) => [word, value || 0.5],
    ),
  ),
  ...Object.fromEntries([...'半一二三四五六七八九'].map((word, value) => [word, value || 0.5])),
  两: 2,
  once: 1,
  twice: 2,
  thrice: 3,
  other: 2,
  second: 2,
  third: 3,
}

function numberOf(written: string): number {
  const word = written.toLowerCase()
  if (numerals[word] !== undefined) return numerals[word]
  const ten = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(word)
  if (ten) return (ten[1] ? numerals[ten[1]]! : 1) * 10 + (ten[2] ? numerals[ten[2]]! : 0)
  return Number(word)
}

const zhNumber =
  '(?:(?<!\\d)\\d{1,4}(?:\\.\\d{1,2})?|半|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])'
const zhRange = (name: string) => `(?<${name}>${zhNumber}(?:\\s?[-–—~至到或]\\s?${zhNumber})?)`
const zhPeriod = '个?(?<period>小时|分钟|季度|星期|[日天周月年](?![期均龄])|(?:min|h|d|wk|w|mo)(?![A-Za-z]))'
/** Words that may stand between a period and how often: 每日口服2次. */
const zhBetween = '[^\\P{Script=Han}一二两三四五六七八九十半各次分每第共]{0,8}?'
const enNumber = '(?:(?<!\\d)\\d{1,4}(?:\\.\\d{1,2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const enRange = (name: string) => `(?<${name}>${enNumber}(?:(?:\\s?[-–—~]\\s?|\\s(?:to|or)\\s)${enNumber})?)`
const enTimes = `(?:(?<word>once(?:\\s(?:or|to)\\stwice)?|twice|thrice)|${enRange('times')}[\\s-](?:times?|doses|infusions|sessions|injections|administrations|applications|treatments))`
const enRoute = '(?:\\s(?:orally|by mouth|intravenously|subcutaneously|intramuscularly|topically|IV|PO|SC|IM))?'
const enPeriod =
  '(?<period>hour|hr|h|day|d|night|evening|morning|week|wk|fortnight|month|mo|quarter(?! of an)|year|yr|minute|min)s?(?![A-Za-z])(?!\\scycle)'
const enAdverb = '(?<adverb>hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annually)\\b'

/**
 * The first that matches at a place counts. Of a match: how many `times` (or `word`) in how many (`every`) of a `period`. Before each
 * stands what a text must hold for it to match, which is looked for first: most texts name no frequency.
 */
const patterns: readonly (readonly [needed: RegExp, pattern: RegExp])[] = (
  [
    // 每日2次, 每2周给药1次, 每晚1次
    [/每/, `每\\s?(?:${zhRange('every')}\\s?)?${zhPeriod}${zhBetween}\\s?${zhRange('times')}\\s?次`],
    [/每[晚早晨夜]/, `每(?<period>[晚早晨夜])${zhBetween}\\s?${zhRange('times')}\\s?次`],
    // 2次/日, 1次/2周
    [/次\s?[/每]/, `${zhRange('times')}\\s?次\\s?(?:/|每)\\s?(?:${zhRange('every')}\\s?)?${zhPeriod}`],
    // 隔日1次
    [/隔[日天周月]/, `(?<!每)(?<other>隔)(?<period>[日天周月])(?:${zhBetween}\\s?${zhRange('times')}\\s?次)?`],
    // 一日3次, 8小时1次
    [/次/, `(?<![第前后内近达约满\\d.])${zhRange('every')}\\s?${zhPeriod}\\s?${zhRange('times')}\\s?次`],
    // 每8小时, 每3个月
    [/每/, `每\\s?${zhRange('every')}\\s?${zhPeriod}`],
    [/早晚/, '(?<both>早晚)各\\s?(?<times>[1一])\\s?次'],
    // twice daily, three times a week, once every two weeks, once/day
    [
      /\b(?:once|twice|thrice|times?|doses|infusions|sessions|injections|administrations|applications|treatments)\b/i,
      `\\b${enTimes}${enRoute}(?:[\\s-]${enAdverb}|(?:\\s(?:a|an|per|each|every|in)\\s|\\s?/\\s?)(?:(?:${enRange('every')}|(?<nth>other|second|third))[\\s-]?)?${enPeriod})`,
    ],
    // every 8 hours, every other day, 8-hourly
    [
      /\b(?:every|each)\b/i,
      `\\b(?:every|each)\\s(?:${enRange('every')}|(?<nth>other|second|third|half))(?:\\san?)?[\\s-]?${enPeriod}`,
    ],
    [
      /(?:hour|dai|night|week|month|quarter|year|annual)ly\b/i,
      `\\b${enRange('every')}(?:-${enAdverb}|\\s(?<hourly>hourly)\\b)`,
    ],
    [/\balternate\b/i, `\\b(?<alternate>alternate)\\s${enPeriod}`],
    [/fortnightly/i, '\\b(?<adverb>fortnightly)\\b'],
    // bid, b.i.d., q12h
    [
      /(?<![A-Za-z\d.-])[qbt]\.?[iqdwnho]/i,
      `(?<![A-Za-z\\d.-])(?<short>qds?|qn|b\\.?i\\.?d|bd|t\\.?i\\.?d|tds|q\\.?i\\.?d|q\\.?d|qod|qh|qw|biw|tiw)(?![A-Za-z\\d-])`,
    ],
    [/q\s?\d/i, `(?<![A-Za-z\\d.-])q\\s?(?<every>\\d{1,2})\\s?(?<period>min|h|d|wk|w)(?![A-Za-z\\d])`],
  ] as const
).map(([needed, pattern]) => [needed, new RegExp(pattern, 'giu')] as const)

const mentioned: readonly RegExp[] = [
  new RegExp(`每\\s?${zhPeriod}(?<counted>[^,。;;]{0,10}[\\d一二两三四五六七八九十])?`, 'gu'),
  /每(?<period>[晚早晨夜])/gu,
  new RegExp(`\\b${enAdverb}`, 'gi'),
  new RegExp(`(?:\\b(?:every|each|(?<counted>a|per))\\s|(?<slash>/)\\s?)${enPeriod}`, 'gi'),
  /\/\s?(?<period>[日天周月年])(?<counted>)/gu,
]
const unclear =
  /每隔|间隔|各\s?[\d一二两三四]\s?次|分\s?[\d一二两三四至~-]{1,3}\s?次|divided doses|bi-?weekly|bi-?monthly|semi-?weekly/gi

/** Lowest and highest of `8`, `1~2`, `once or twice`. */
function bounds(written: string | undefined): readonly [number, number] {
  if (written === undefined) return [1, 1]
  const values = written.split(/\s?[-–—~至到或]\s?|\s(?:to|or)\s/).map(numberOf)
  return [values[0]!, values.at(-1)!]
}

function frequencyOf(match: RegExpMatchArray, start: number): Frequency | undefined {
  const found = match.groups ?? {}
  const end = start + match[0].length
  const short = found.short ? abbreviations[found.short.replaceAll('.', '').toLowerCase()] : undefined
  const word = found.adverb ?? (found.hourly ? 'hourly' : found.both ? 'day' : found.period)
  const [period, size] = short ? ([short[1], 1] as const) : (periods[word?.toLowerCase() ?? ''] ?? [])
  if (!period || !size) return undefined
  const [few, many] = short ? [short[0], short[0]] : found.both ? [2, 2] : bounds(found.word ?? found.times)
  const [from, to] = found.other || found.alternate ? [2, 2] : bounds(found.every ?? found.nth)
  // 2周3次 says as well that three were given in two weeks.
  if (!found.every?.match(/^[1一]$/) && found.every && many > 1 && !match[0].includes('每')) return undefined
  const length = (hours[period] ?? months[period]!) * size
  const rates = [few / (to * length), many / (from * length)].map(rate => rate.toPrecision(6))
  if (rates.some(rate => !Number.isFinite(Number(rate)))) return undefined
  const scale = hours[period] === undefined ? 'mo' : 'h'
  return {rate: `${rates[0] === rates[1] ? rates[0] : rates.join('-')}${scale}`, period, start, end}
}

/** Without any of these a text says nothing of how often. */
const telling =
  /[每次隔早间各/]|ly\b|every|each|once|twice|thrice|times|doses|sessions|infusions|injections|fortnight|alternate|divided|\bper\b|\ban? (?:hour|hr|h|day|d|night|evening|morning|week|wk|month|mo|quarter|year|yr|minute|min)|\b[qbt]\.?[idnwho\s]|\bq\s?\d/i
const none: Frequencies = {known: [], mentions: [], unclear: 0}

/** Reads the frequencies of one flat text; those a pulse or breath has (`60次/min`) are none. */
export function readFrequencies(text: string): Frequencies {
  if (!telling.test(text)) return none
  const known: Frequency[] = []
  let rest = text
  for (const [needed, pattern] of patterns) {
    if (!needed.test(rest)) continue
    let isFound = false
    for (const match of rest.matchAll(pattern)) {
      isFound = true
      const {times, every, period} = match.groups ?? {}
      if (times && !every && (period === 'min' || period === '分钟' || period?.startsWith('min'))) continue
      const frequency = frequencyOf(match, match.index)
      if (frequency) known.push(frequency)
    }
    if (isFound) rest = rest.replace(pattern, found => '\uFFFC'.repeat(found.length))
  }
  const mentions: Mention[] = []
  for (const pattern of mentioned) {
    for (const match of rest.matchAll(pattern)) {
      const {groups} = match
      const period = periods[(groups?.period ?? groups?.adverb ?? '').toLowerCase()]?.[0]
      if (period)
        mentions.push({
          period,
          counted: (groups?.counted ?? groups?.slash) !== undefined,
          start: match.index,
          end: match.index + match[0].length,
        })
    }
  }
  known.sort((a, b) => a.start - b.start)
  return {known, mentions, unclear: rest.match(unclear)?.length ?? 0}
}
