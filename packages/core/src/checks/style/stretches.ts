/** Stretches of a text, in order and apart, and whether an offset stands in one of them. */

export type Stretch = readonly [start: number, end: number]

/** Finds out in logarithmic time; ends are exclusive. */
export function insideOf(stretches: readonly Stretch[]): (at: number) => boolean {
  if (stretches.length === 0) return () => false
  return at => {
    let low = 0
    let high = stretches.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((stretches[middle]?.[0] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const [start, end] = stretches[low] ?? [0, 0]
    return at >= start && at < end
  }
}
