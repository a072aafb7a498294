/** Dates of references as ISO dates, as exact as they are known. */
import type {ReferenceDate} from '../../model/reference.js'

/** `{year: '2021', month: '03'}` → `2021-03`. */
export const writtenDate = ({year, month, day}: ReferenceDate): string =>
  [year, month, month && day].filter(part => part !== undefined && part !== '').join('-')

/** `laterBy(3, '2026-11-25')` → `2027-02-25`. */
export function laterBy(months: number, date: string): string {
  const [year = '', month, day] = date.split('-')
  const counted = Number(month ?? 12) - 1 + months
  const later = String(Number(year) + Math.floor(counted / 12)).padStart(4, '0')
  return [later, String((counted % 12) + 1).padStart(2, '0'), day ?? '31'].join('-')
}
