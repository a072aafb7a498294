/** Dates as reference libraries write them → year, month, day. */
import type {ReferenceDate} from '../model/reference.js'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const hanDigits = '一二三四五六七八九十'

const twoDigits = (text: string): string => String(Number(text)).padStart(2, '0')

/** `3`, `03`, `mar`, `March`, `3月`, `三月` → `03`. */
export function monthNumber(text: string): string | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[.月]$/, '')
  if (/^\d{1,2}$/.test(plain)) return Number(plain) >= 1 && Number(plain) <= 12 ? twoDigits(plain) : undefined
  const named = monthNames.findIndex(name => plain.startsWith(name))
  if (named !== -1) return twoDigits(String(named + 1))
  const chinese = /^十?[一二]?$|^[一二三四五六七八九]$/.test(plain) && plain !== '' ? plain : undefined
  if (chinese === undefined) return undefined
  const value = chinese.length === 2 ? 10 + hanDigits.indexOf(chinese[1]!) + 1 : hanDigits.indexOf(chinese) + 1
  return twoDigits(String(value))
}

const dated = (year: string, month?: string, day?: string): ReferenceDate => ({
  year,
  ...(month !== undefined && {month}),
  ...(month !== undefined && day !== undefined && Number(day) >= 1 && Number(day) <= 31 && {day: twoDigits(day)}),
})

/**
 * `2021`, `2021-03-04`, `2021-03-04/2021-03-06` (the first counts), `2021/3/4`, `2021年3月4日`, `4 March 2021`, `March 4, 2021`, `c1988`. What is no
 * date is kept whole as the year (`in press`).
 */
export function readDate(text: string): ReferenceDate | undefined {
  const plain = text.trim()
  if (plain === '') return undefined
  const ordered =
    /^\[?(\d{4})[~?%]?\]?(?:[-/.年]\s*(\d{1,2})(?:[-/.月]\s*(\d{1,2})日?)?月?)?[~?%]?(?:T[\d:.Z+-]*)?(?:\/(?:\d{4}(?:-\d\d){0,2}[~?%]?|\.\.)?)?年?$/.exec(
      plain,
    )
  if (ordered) {
    const [, year, month, day] = ordered
    const number = month === undefined ? undefined : monthNumber(month)
    return dated(plain.startsWith('[') ? `[${year}]` : year!, number, day)
  }
  const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+)?([A-Za-z]{3,9})\.?,?[\s-]+(\d{4})$/.exec(plain)
  if (dayFirst && monthNumber(dayFirst[2]!)) return dated(dayFirst[3]!, monthNumber(dayFirst[2]!), dayFirst[1])
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain)
  if (monthFirst && monthNumber(monthFirst[1]!))
    return dated(monthFirst[3]!, monthNumber(monthFirst[1]!), monthFirst[2])
  const yearFirst = /^(\d{4}) ([A-Za-z]{3,9})\.?(?: (\d{1,2}))?$/.exec(plain)
  if (yearFirst && monthNumber(yearFirst[2]!)) return dated(yearFirst[1]!, monthNumber(yearFirst[2]!), yearFirst[3])
  return {year: plain}
}

/** Of a periodical: `1957/1990` → `1957-1990`, `1984/`, `1984/..` → `1984-`; any other date as `readDate` has it. */
export function readPeriod(text: string): ReferenceDate | undefined {
  const [, from, to] = /^(\d{4})(?:-\d\d){0,2}(?:\/|--?|–|—)(\d{4})?(?:-\d\d){0,2}(?:\.\.)?$/.exec(text.trim()) ?? []
  return from === undefined ? readDate(text) : {year: `${from}-${to ?? ''}`}
}

/** A Gregorian year, perhaps a copyright year, an estimate, two years or an open range (GB/T 7714, 8.6 and its forms). */
export const isYear = (text: string): boolean => /^(?:c|©|p)?\d{4}(?:[-–/](?:\d{2,4})?)?$|^\[\d{4}\]$/.test(text)
