/** The longest part of a sequence that is in order: what moved, in a list that was put in another order. */

/** Indices into `values` of a longest strictly increasing subsequence. `[2, 0, 1]` gives `[1, 2]`. O(n log n). */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = []
  const before = new Array<number>(values.length).fill(-1)
  values.forEach((value, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle]!] ?? 0) < value) low = middle + 1
      else high = middle
    }
    if (low > 0) before[index] = tails[low - 1]!
    tails[low] = index
  })
  const chain: number[] = []
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index]!) chain.push(index)
  return chain.reverse()
}
