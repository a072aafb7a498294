/**
 * Effects with their confidence intervals in text:
 *
 *   RR 0.80 (95% CI 0.65 to 0.98)      {estimate: 0.8, from: 0.65, to: 0.98}
 *   MD −3.2（95% CI −5.1~−1.3）         {estimate: -3.2, from: -5.1, to: -1.3}
 *   20 fewer per 1,000 (30 fewer to 5 more), 少20人（少30至多5人）   {estimate: -20, from: -30, to: 5}
 *   360 per 1,000 (250 to 518)         not read: what stands before the bracket is the denominator
 */
export interface EffectInterval {
  readonly estimate: number
  readonly from: number
  readonly to: number
  /** As written. */
  readonly text: string
}

const figure = String.raw`[-−–+]?(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,6})?`
const unit = String.raw`\s?[%％]?`
/** Between the two ends: a word, a wave, a comma or a dash. */
const between = String.raw`\s{0,3}(?:to|至|到|~|～|∼|,|，|;|；|-|–|—)\s{0,3}`
const heading = String.raw`(?:\d{2}(?:\.\d)?\s?[%％]\s?)?(?:CI|CrI|置信区间|可信区间)?\s{0,2}[:：,，]?\s{0,2}`
/** Not inside `1,000` or `1 000`, and no denominator. */
const begins = String.raw`(?<![\d.]|\d[, \u00a0\u2009\u202f])(?<!(?:\bper|\bof|\bin|每|\/)\s?)`
const effect = new RegExp(
  String.raw`${begins}(${figure})${unit}\s{0,3}[(（\[［]\s{0,2}${heading}(${figure})${unit}${between}(${figure})${unit}\s{0,2}[)）\]］]`,
  'giu',
)

const amount = String.raw`(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,6})(?:\.\d{1,6})?`
const way = '(lower|higher|fewer|less|more)'
const english = new RegExp(
  String.raw`${begins}(${amount})${unit}(?:\s(?:points?|days?|mm ?Hg))?\s${way}(?:\sper\s\d{1,3}(?:[, \u00a0\u2009\u202f]?\d{3}){0,2})?\s{0,3}[(（]\s{0,2}${heading}(?:from\s)?(${amount})${unit}\s${way}\sto\s(${amount})${unit}\s${way}\s{0,2}[)）]`,
  'giu',
)
const counted = String.raw`${unit}\s?(?:人|例|分|天|d)?`
const chinese = new RegExp(
  String.raw`([低高少多])\s?(${amount})${counted}\s{0,3}[(（]\s{0,2}${heading}([低高少多])\s?(${amount})${counted}\s{0,2}(?:至|到|~|～|∼)\s{0,2}([低高少多])\s?(${amount})${counted}\s{0,2}[)）]`,
  'gu',
)

const amountOf = (written: string): number =>
  Number(written.replace(/^[−–]/u, '-').replace(/^\+/u, '').replaceAll(',', ''))
const signed = (written: string, word: string): number =>
  /^(?:lower|fewer|less|低|少)$/iu.test(word) ? -amountOf(written) : amountOf(written)

/** Longest text that is searched; effects are short. */
const longest = 2000

export function effectIntervals(text: string): readonly EffectInterval[] {
  const found: EffectInterval[] = []
  const searched = text.slice(0, longest)
  const add = (whole: string, estimate: number, from: number, to: number) =>
    found.push({estimate, from, to, text: whole})
  for (const [whole, estimate = '', from = '', to = ''] of searched.matchAll(effect))
    add(whole, amountOf(estimate), amountOf(from), amountOf(to))
  for (const [whole, one = '', a = '', two = '', b = '', three = '', c = ''] of searched.matchAll(english))
    add(whole, signed(one, a), signed(two, b), signed(three, c))
  for (const [whole, a = '', one = '', b = '', two = '', c = '', three = ''] of searched.matchAll(chinese))
    add(whole, signed(one, a), signed(two, b), signed(three, c))
  return found
}
