/**
 * Effects with their confidence intervals in text:
 *
 *   RR 0.80 (95% CI 0.65 to 0.98)      {estimate: 0.8, from: 0.65, to: 0.98}
 *   MD −3.2（95% CI −5.1~−1.3）         {estimate: -3.2, from: -5.1, to: -1.3}
 *   360 per 1000 (250 to 518)          not read: what stands before the bracket is the denominator
 */
export interface EffectInterval {
  readonly estimate: number
  readonly from: number
  readonly to: number
  /** As written. */
  readonly text: string
}

const figure = String.raw`[-−–+]?\d{1,6}(?:\.\d{1,6})?`
const unit = String.raw`\s?[%％]?`
/** Between the two ends: a word, a wave, a comma or a dash. */
const between = String.raw`\s{0,3}(?:to|至|到|~|～|∼|,|，|;|；|-|–|—)\s{0,3}`
const heading = String.raw`(?:\d{2}(?:\.\d)?\s?[%％]\s?)?(?:CI|CrI|置信区间|可信区间)?\s{0,2}[:：,，]?\s{0,2}`
const effect = new RegExp(
  String.raw`(?<![\d.])(?<!(?:\bper|\bof|\bin|每|\/)\s?)(${figure})${unit}\s{0,3}[(（\[［]\s{0,2}${heading}(${figure})${unit}${between}(${figure})${unit}\s{0,2}[)）\]］]`,
  'giu',
)

const amountOf = (written: string): number => Number(written.replace(/^[−–]/u, '-').replace(/^\+/u, ''))

/** Longest text that is searched; effects are short. */
const longest = 2000

export function effectIntervals(text: string): readonly EffectInterval[] {
  const found: EffectInterval[] = []
  for (const match of text.slice(0, longest).matchAll(effect)) {
    const [whole, estimate, from, to] = match
    if (estimate === undefined || from === undefined || to === undefined) continue
    found.push({estimate: amountOf(estimate), from: amountOf(from), to: amountOf(to), text: whole})
  }
  return found
}
