/**
 * Anticipated absolute effects of a summary of findings, and what a relative effect makes of the risk without the intervention:
 *
 *   200 per 1000, 每1000人中200人         {events: 200, of: 1000}
 *   RR 1.80 (1.25 to 2.59)               {measure: 'RR', estimate: 1.8, decimals: 2}
 */
export interface AbsoluteRisk {
  readonly events: number
  readonly of: number
}

export interface RelativeEffect {
  readonly measure: 'RR' | 'OR' | 'HR'
  readonly estimate: number
  /** Figures behind the point: how exactly it is known. */
  readonly decimals: number
}

const whole = '(?:1[, ]?0{2,3}|10[, ]?000|100[, ]?000)'
const english = new RegExp(
  String.raw`(?<![\d.,])(\d{1,6}(?:\.\d{1,3})?)\s?(?:per|in|out of)\s(${whole})(?!\d|,\d)`,
  'iu',
)
const chinese = new RegExp(
  String.raw`每\s?(${whole}|百|千|万|十万)\s?(?:人|例|名)?(?:患者|成人|儿童)?(?:中|里|有){0,2}\s?(\d{1,6}(?:\.\d{1,3})?)(?!\d)`,
  'u',
)
const inWords: ReadonlyMap<string, number> = new Map([
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['十万', 100_000],
])
const longest = 500

/** The first risk in a text that is given for so many people; shares of a trial's own groups are not anticipated effects. */
export function absoluteRisk(text: string): AbsoluteRisk | undefined {
  const cell = text.slice(0, longest)
  const [, events, of] = english.exec(cell) ?? []
  if (events !== undefined && of !== undefined) return riskOf(events, of)
  const [, written, number] = chinese.exec(cell) ?? []
  return written === undefined || number === undefined ? undefined : riskOf(number, written)
}

function riskOf(events: string, of: string): AbsoluteRisk | undefined {
  const people = inWords.get(of) ?? Number(of.replace(/[, ]/g, ''))
  const risk = {events: Number(events), of: people}
  return risk.events <= people ? risk : undefined
}

const relative = /\b(RR|OR|HR)\s?[:：=]?\s?(\d{1,3}(?:\.(\d{1,4}))?)(?![\d.])/u

export function relativeEffect(text: string): RelativeEffect | undefined {
  const [, measure, estimate, decimals] = relative.exec(text.slice(0, longest)) ?? []
  if ((measure !== 'RR' && measure !== 'OR' && measure !== 'HR') || estimate === undefined) return undefined
  return {measure, estimate: Number(estimate), decimals: decimals?.length ?? 0}
}

/** The risk with the intervention, 0 to 1 (Cochrane Handbook 15.4.4). */
function withIntervention(risk: number, {measure}: RelativeEffect, estimate: number): number {
  if (measure === 'RR') return Math.min(1, risk * estimate)
  if (measure === 'HR') return 1 - (1 - risk) ** estimate
  return (estimate * risk) / (1 - risk + estimate * risk)
}

/** From and to what the risk with the intervention may be, in events of `of`, as exactly as the figures are known. */
export function expectedRisk(comparator: AbsoluteRisk, effect: RelativeEffect, of: number): readonly [number, number] {
  const rounding = 0.5 * 10 ** -effect.decimals
  const least = Math.max(0, comparator.events - 0.5) / comparator.of
  const most = Math.min(1, (comparator.events + 0.5) / comparator.of)
  return [
    withIntervention(least, effect, Math.max(0, effect.estimate - rounding)) * of,
    withIntervention(most, effect, effect.estimate + rounding) * of,
  ]
}
