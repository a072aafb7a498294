/** Dates of RIS, EndNote and MEDLINE, where year and day may stand in two fields. */
import type {ReferenceDate} from '../../model/reference.js'
import {isYear, monthNumber, readDate} from '../dates.js'

/**
 * `2006/08/15/Fall`, `2006///`, `2006 Aug 3`, `August 2006`; of two months or a season the year alone (`2020 Jan-Feb`, `2019 Winter`), of two
 * years both (`1998 Dec-1999 Jan`).
 */
export function readTaggedDate(text: string): ReferenceDate | undefined {
  const slashed = /^(\d{4})\/(\d{0,2})\/(\d{0,2})(?:\/.*)?$/.exec(text)
  if (slashed) return withMonth(slashed[1]!, slashed[2]!, slashed[3]!)
  const read = readDate(text)
  if (!read || isYear(read.year)) return read
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return withMonth(compact[1]!, compact[2]!, compact[3]!)
  const years = [...text.matchAll(/(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/g)].map(([year]) => year)
  const [year, other] = years
  if (year === undefined || !period.test(text)) return read
  return {year: other !== undefined && other > year ? `${year}-${other}` : year}
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'
const season =
  '(?:spring|summer|autumn|fall|winter|1st|2nd|3rd|4th|first|second|third|fourth|quarter|trimester|semester)'
/** Words that name a part of a year, with years, days and strokes among them; nothing else. */
const period = new RegExp(`^(?:(?:${month}|${season}|\\d{1,4})(?:[\\s,/;–-]+|$)){1,8}$`, 'i')

const withMonth = (year: string, month: string, day: string): ReferenceDate => {
  const number = month === '' ? undefined : monthNumber(month)
  return {
    year,
    ...(number !== undefined && {month: number}),
    ...(number !== undefined && Number(day) >= 1 && Number(day) <= 31 && {day: day.padStart(2, '0')}),
  }
}

/** The year of one field with the month and day of another: `2006` and `Aug 15`, `2006/08/15` or `15 August 2006`. */
export function withDay(year: ReferenceDate, date: string | undefined): ReferenceDate {
  if (date === undefined || !/^\d{4}$/.test(year.year)) return year
  const read = readTaggedDate(date)
  const isFuller = year.month === undefined || (year.day === undefined && year.month === read?.month)
  if (read?.year === year.year && isFuller) return read
  if (year.month !== undefined || /\d{4}/.test(date)) return year
  const [, monthFirst, day] = /^([A-Za-z]{3,9})\.?(?:\s+(\d{1,2}))?$/.exec(date) ?? []
  const [, dayFirst, monthLast] = /^(\d{1,2})\.?\s+([A-Za-z]{3,9})\.?$/.exec(date) ?? []
  const [, hanMonth, hanDay] = /^(\d{1,2})月(?:(\d{1,2})日)?$/.exec(date) ?? []
  return withMonth(year.year, monthFirst ?? monthLast ?? hanMonth ?? '', day ?? dayFirst ?? hanDay ?? '')
}
