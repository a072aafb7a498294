/** Exact one-sided 95% bounds of a rate (Clopper and Pearson 1934), by bisection. */

/** Sum of the binomial distribution from 0 to `events`, in logarithms, so that thousands of trials do not underflow. */
function atMost(events: number, trials: number, rate: number): number {
  if (rate <= 0) return 1
  if (rate >= 1) return events >= trials ? 1 : 0
  let term = trials * Math.log1p(-rate)
  let sum = Math.exp(term)
  for (let count = 1; count <= events; count++) {
    term += Math.log((trials - count + 1) / count) + Math.log(rate) - Math.log1p(-rate)
    sum += Math.exp(term)
  }
  return Math.min(1, sum)
}

function bisect(isHigh: (rate: number) => boolean): number {
  let [low, high] = [0, 1]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (isHigh(middle)) high = middle
    else low = middle
  }
  return (low + high) / 2
}

/** The rate below which the true one lies with 95% confidence. */
export const upperBound = (events: number, trials: number): number =>
  trials === 0 || events === trials ? 1 : bisect(rate => atMost(events, trials, rate) < 0.05)

/** The rate above which the true one lies with 95% confidence. */
export const lowerBound = (events: number, trials: number): number =>
  trials === 0 ? 0 : 1 - upperBound(trials - events, trials)
