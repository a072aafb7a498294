/**
 * Numbers in Chinese words. They are not compared themselves; they excuse a figure of the same value in the English.
 *
 *   二十四例   24        三分之一   1/3       百分之七十   70%
 *   两周       2, 14     半年       0.5, 6    每天         1@ (one of a unit of time)
 */

const digits: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇无', '一首单每', '二两俩双隔', '三', '四', '五', '六', '七', '八', '九'].flatMap((characters, value) =>
    [...characters].map(character => [character, value]),
  ),
)
const scales: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000}

const isNumeral = (character: string | undefined) =>
  character !== undefined &&
  (Object.hasOwn(digits, character) || Object.hasOwn(scales, character) || character === '半')

/** The value of a run such as `一百二十`; of mere digits, such as `二〇一九`, the number they write. */
function numeralValue(run: string): number {
  if (![...run].some(character => character in scales)) {
    return Number([...run].map(character => digits[character] ?? '').join(''))
  }
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

/** By the unit of time behind the number, how many of the next smaller one it is: a week is 7 days, a year 12 months. */
const smaller: Readonly<Record<string, number>> = {年: 12, 周: 7, 天: 24, 日: 24, 小: 60}
const unitOfTime = /^个?(?:小时|分钟|天|日|周|星期|月|年)/

function readHalf(behind: string, values: Set<string>): void {
  for (const value of ['0.5', '1/2', '50%']) values.add(value)
  if (behind.startsWith('年')) values.add('6')
  if (/^[天日]/.test(behind)) values.add('12')
  if (/^个?小/.test(behind)) values.add('30')
}

/** Reads the number that begins at `at`; adds what it may mean to `values` and returns where it ends. */
export function readChinese(text: string, at: number, values: Set<string>): number {
  if (!isNumeral(text[at])) return at
  let end = at
  while (end - at < 24 && isNumeral(text[end])) end++
  const run = text.slice(at, end)
  const behind = text.slice(end, end + 4)
  if (run.endsWith('千') && /^[克米卡焦帕]/.test(behind)) return end
  for (const character of run) if (character in digits) values.add(String(digits[character]))
  if (run.includes('半')) readHalf(behind, values)
  const whole = run.replaceAll('半', '')
  if (whole === '') return end
  const number = numeralValue(whole)
  if (text.startsWith('分之', end)) return readFraction(text, end + 2, number, values)
  values.add(String(number))
  if (number === 0) values.add('0%')
  if (/[一每单首]$/.test(run) && unitOfTime.test(behind)) values.add('1@')
  const factor = smaller[behind.replace(/^个/, '')[0] ?? '']
  if (factor) values.add(String(number * factor))
  if (behind.startsWith('成')) values.add(`${number * 10}%`)
  return end
}

/** What follows `三分之`. */
function readFraction(text: string, at: number, denominator: number, values: Set<string>): number {
  let end = at
  while (end - at < 16 && isNumeral(text[end])) end++
  if (end === at) return at
  const numerator = numeralValue(text.slice(at, end))
  values.add(`${numerator}/${denominator}`)
  values.add(String(numerator))
  values.add(String(denominator))
  if (denominator === 100) values.add(`${numerator}%`)
  return end
}
