/** "Did you mean": the known name nearest to an unknown one. */

/** Above this many names, only those that share a first character are compared, so that a large library stays fast. */
const exhaustive = 400
const longest = 64

/** Edits (insert, delete, replace, swap neighbours) between two names, or `limit + 1` if more than `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < least) least = cost
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return previous[b.length]!
}

/** The name with fewest edits, at most a third of the length (at least one); the first of equals; undefined if none is near. */
export function nearestName(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.normalize('NFKC').toLowerCase().slice(0, longest)
  const known = [...names]
  const candidates = known.length > exhaustive ? known.filter(other => other[0]?.toLowerCase() === wanted[0]) : known
  if (wanted === '') return undefined
  let best: string | undefined
  let limit = Math.max(1, Math.floor(wanted.length / 3))
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase().slice(0, longest), limit)
    if (edits > limit) continue
    best = candidate
    if (edits === 0) break
    limit = edits - 1
  }
  return best
}
