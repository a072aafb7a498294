/** ISO dates that may be known only to the month or the year. */

/** Negative if `a` is surely before `b`, positive if surely after, 0 if equal as far as both are known. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, length), b.slice(0, length)]
  return left < right ? -1 : left > right ? 1 : 0
}

/**
 * Whole months that surely lie between two dates, the earlier first: a date known to the year is taken at the end of it that makes
 * the distance less. Negative if `later` is before `earlier`.
 */
export function monthsBetween(earlier: string, later: string): number {
  const month = (date: string, otherwise: number) =>
    Number(date.slice(0, 4)) * 12 + (date.length > 4 ? Number(date.slice(5, 7)) : otherwise)
  const months = month(later, 1) - month(earlier, 12)
  const incomplete = earlier.length === 10 && later.length === 10 && later.slice(8) < earlier.slice(8)
  return incomplete ? months - 1 : months
}
