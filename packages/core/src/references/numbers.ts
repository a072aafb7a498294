/** Citation numbers joined into runs: `[1,3-5]`. */

export interface NumberRun {
  readonly first: number
  readonly last: number
}

/**
 * Consecutive numbers become a run where there are at least `minRun` of them (GB/T 7714, 9.2: two are enough); the order stays as given,
 * a number that was there before is dropped.
 *
 *   [15, 16] → 15-16;  [570, 83] → 570, 83
 */
export function joinNumbers(numbers: readonly number[], minRun = 2): NumberRun[] {
  const runs: {first: number; last: number}[] = []
  for (const number of new Set(numbers)) {
    const run = runs.at(-1)
    if (run && number === run.last + 1) run.last = number
    else runs.push({first: number, last: number})
  }
  return runs.flatMap(run => (run.last - run.first + 1 >= Math.max(minRun, 2) ? [run] : singles(run)))
}

const singles = ({first, last}: NumberRun): NumberRun[] =>
  Array.from({length: last - first + 1}, (_, index) => ({first: first + index, last: first + index}))
