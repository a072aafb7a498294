/** Pairs up what two lists have in common. */

/** How many candidates are looked at for one element, so that a text of nothing but figures takes no longer than its length. */
const window = 40

/** Removes from both lists what `same` pairs up, first come first served, in the order of the first. */
export function cancel<T, U = T>(left: T[], right: U[], same: (a: T, b: U) => boolean): (readonly [T, U])[] {
  const pairs: (readonly [T, U])[] = []
  const rest: T[] = []
  const taken = new Set<number>()
  let from = 0
  for (const element of left) {
    while (taken.has(from)) from++
    let found = -1
    for (let index = from, looked = 0; index < right.length && looked < window && found < 0; index++) {
      if (taken.has(index)) continue
      looked++
      if (same(element, right[index]!)) found = index
    }
    if (found < 0) rest.push(element)
    else {
      taken.add(found)
      pairs.push([element, right[found]!])
    }
  }
  if (pairs.length === 0) return pairs
  const kept = right.filter((_, index) => !taken.has(index))
  left.length = 0
  for (const element of rest) left.push(element)
  right.length = 0
  for (const element of kept) right.push(element)
  return pairs
}
