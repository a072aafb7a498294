/** Dates as styles print them: `2006`, `2006-08-15`, `2006 Aug 15`, `August 15, 2006`. */
import type {ReferenceDate} from '../../model/reference.js'
import type {DateForm} from './style.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** As exact as known; nothing without a year. A month that is no number (`Spring`) is printed as it is. */
export function formatDate({year, month, day}: ReferenceDate, form: DateForm, runMark: string): string {
  if (!/\S/.test(year)) return ''
  const period = year.replace(/(?<=\d)[-–/](?=\d{4}$|$)/, runMark)
  const dayOfMonth = month ? day : undefined
  switch (form) {
    case 'year':
      return period
    case 'iso':
      return [period, month, dayOfMonth].filter(Boolean).join('-')
    case 'year-month-day':
      return [period, month && monthName(month).slice(0, 3), dayOfMonth && plainDay(dayOfMonth)]
        .filter(Boolean)
        .join(' ')
    case 'month-day-year': {
      if (!month) return period
      return `${monthName(month)}${dayOfMonth ? ` ${plainDay(dayOfMonth)},` : ''} ${period}`
    }
  }
}

const monthName = (month: string): string => (/^\d{1,2}$/.test(month) ? months[Number(month) - 1] : undefined) ?? month
const plainDay = (day: string): string => day.replace(/^0+(?=\d)/, '')
