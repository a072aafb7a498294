/** The library's key that a mistyped one most probably meant. */
import {referenceLimits} from './limits.js'

/**
 * The nearest by edits (insert, delete, replace, swap of neighbours), at most a third of the key's length and three; letters of either
 * case are the same. Of equally near ones that with the longer common beginning, then the first in code-point order. If none is
 * near, the only key that begins with `key` or that `key` begins with.
 */
export function nearestKey(key: string, keys: Iterable<string>): string | undefined {
  const wanted = folded(key)
  if (wanted.length === 0 || wanted.length > referenceLimits.comparedKey) return undefined
  let bound = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)))
  let best: {key: string; common: number} | undefined
  const beginnings: string[] = []
  for (const candidate of keys) {
    const other = folded(candidate)
    if (other.length > referenceLimits.comparedKey || other.length === 0) continue
    if (Math.min(other.length, wanted.length) >= 4 && (other.startsWith(wanted) || wanted.startsWith(other))) {
      beginnings.push(candidate)
    }
    if (Math.abs(other.length - wanted.length) > bound) continue
    const distance = edits(wanted, other, bound)
    if (distance > bound) continue
    const common = commonBeginning(wanted, other)
    const better = !best || distance < bound || common > best.common || (common === best.common && candidate < best.key)
    if (better) best = {key: candidate, common}
    bound = distance
  }
  return best?.key ?? (new Set(beginnings).size === 1 ? beginnings[0] : undefined)
}

const folded = (key: string): string => key.normalize('NFKC').toLowerCase()

function commonBeginning(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Optimal string alignment distance; `bound + 1` as soon as it must be more than `bound`. */
function edits(a: string, b: string, bound: number): number {
  let beforeLast: number[] = []
  let last = Array.from({length: b.length + 1}, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(last[column - 1]! + (same ? 0 : 1), last[column]! + 1, current[column - 1]! + 1)
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1)
      current.push(cost)
      if (cost < least) least = cost
    }
    if (least > bound) return bound + 1
    beforeLast = last
    last = current
  }
  return last[b.length]!
}
