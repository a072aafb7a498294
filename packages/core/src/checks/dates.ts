/** Compares ISO dates that may be known only to the month or the year. */

/** Negative if `a` is surely before `b`, positive if surely after, 0 if equal as far as both are known. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  const [left, right] = [a.slice(0, length), b.slice(0, length)]
  return left < right ? -1 : left > right ? 1 : 0
}
