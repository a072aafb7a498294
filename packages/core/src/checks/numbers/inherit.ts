/** Units that stand once for several figures. */

import {rateBefore} from '../../units/units.js'
import type {Figure} from './figure.js'

const timeBases = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'yr'])
const connector =
  /^(?:%|[\s,，、和及与或至到~\-–—‐‑−/×xX*:+±()（）≤≥<>=]|and|or|to|versus|vs\.?|by|through|分别|and at|or at|第){0,12}$/
const rangeSign = /^[\s(]*(?:[~\-–—‐‑−至到±×]|to|through)[\s()]*$/

/** Units that stand once for a whole list or range: `20–30%`, `0.2 or 0.5 mg/kg`, `weeks 4, 8 and 12`. */
export function inherit(text: string, figures: readonly Figure[]): void {
  const gap = (index: number) => text.slice(figures[index]!.end, figures[index + 1]!.start)
  const connected = (index: number) => {
    const [left, right] = [figures[index], figures[index + 1]]
    return left && right && right.start - left.end <= 16 && connector.test(gap(index))
  }
  const isPercent = (index: number) => figures[index]?.unit?.base === '%'
  /** `44 vs 6%` may have lost a sign; `20–30%` and `10, 20 and 30%` have not. */
  const sharesPercent = (index: number) => {
    if (rangeSign.test(gap(index))) return true
    const another = (at: number) => connected(at) && (isPercent(at) || isPercent(at + 1)) && !rangeSign.test(gap(at))
    const last = isPercent(index + 1) && !figures[index + 1]!.inherited
    const listed = connected(index - 1) && figures[index - 1]!.unit === undefined
    if (last && (another(index + 1) || !listed)) return false
    return !(connected(index - 1) && isPercent(index - 1))
  }
  for (let index = 1; index < figures.length; index++) {
    const figure = figures[index]!
    const left = figures[index - 1]!.unit
    if (figure.unit === undefined && left?.before && connected(index - 1)) {
      figure.unit = left
      figure.inherited = !rangeSign.test(gap(index - 1))
    }
  }
  for (let index = figures.length - 2; index >= 0; index--) {
    const figure = figures[index]!
    if (figures[index + 1]?.hint !== undefined || /^\s*$/.test(text.slice(figure.end, figures[index + 1]!.start)))
      continue
    // `rose from 46.2% in 2015 to 88.9%`: a year takes no unit.
    if (/^(?:19|20)\d\d$/.test(figure.value) && !/^(?:19|20)\d\d$/.test(figures[index + 1]?.value ?? '')) continue
    if (figure.unit !== undefined || !connected(index) || (isPercent(index + 1) && !sharesPercent(index))) continue
    figure.unit = figures[index + 1]!.unit
    if (figure.ordinal && figure.unit && timeBases.has(figure.unit.base)) figure.spelled = 'firm'
    // `20–30%` leaves no doubt, `20 and 30%` some.
    if (figure.unit) figure.inherited = !rangeSign.test(gap(index)) || figures[index + 1]!.inherited === true
  }
  for (let index = 1; index < figures.length; index++) {
    const [left, right] = [figures[index - 1]!, figures[index]!]
    if (!left.unit || !right.unit || left.unit.base !== right.unit.base || !connected(index - 1)) continue
    // 每日1~3 g: how often is said before both.
    const rate =
      left.unit.rate ??
      (rangeSign.test(gap(index - 1)) ? rateBefore(text.slice(Math.max(0, left.start - 12), left.start)) : undefined)
    if (rate === undefined || (left.unit.rate !== undefined && right.unit.rate !== undefined)) continue
    if (!rangeSign.test(gap(index - 1))) continue
    left.unit = {...left.unit, rate: left.unit.rate ?? rate}
    right.unit = {...right.unit, rate: right.unit.rate ?? rate}
  }
}

/** `within 21 to 28 days`, `21~28日内`: what bounds one end of a range bounds the range. */
export function shareBounds(text: string, figures: readonly Figure[]): void {
  for (let index = 1; index < figures.length; index++) {
    const [left, right] = [figures[index - 1]!, figures[index]!]
    if (
      right.start - left.end <= 2 &&
      left.comparator &&
      /^多于/.test(text.slice(left.comparator.from, left.comparator.to)) &&
      right.comparator?.direction === 'down'
    ) {
      left.comparator = undefined
      right.comparator = undefined
    }
    if (right.start - left.end > 8 || (left.comparator === undefined) === (right.comparator === undefined)) continue
    const gap = text.slice(left.end, right.start)
    if (!/^[\s(]*(?:[~\-–—‐‑−至到]|to)[\s()]*$/.test(gap) && !/^ ?(?:or|或) ?$/.test(gap)) continue
    const comparator = left.comparator ?? right.comparator
    if (!comparator) continue
    // `acts within 1 to 3 minutes`, `over 15 to 23 kg`: the range says it all.
    if (/^(?:within|over)\s|内$|^多于/i.test(text.slice(comparator.from, comparator.to))) {
      left.comparator = undefined
      right.comparator = undefined
      continue
    }
    if (comparator.direction === 'equal' || comparator.sign || comparator.inclusive === false) continue
    if (left.comparator ? comparator.to > left.start : comparator.from < right.end) continue
    left.comparator = comparator
    right.comparator = comparator
  }
}

const many: ReadonlyMap<string, string> = new Map([
  ['1000', '‰'],
  ['10000', '/10000'],
  ['100000', '/100000'],
  ['1000000', '/1000000'],
])

/** `每10万人年12.5例`, `for every 1000 live births 76 died`: what is said first, of all figures of the clause. */
export function sharePerMany(text: string, figures: Figure[]): void {
  for (let index = figures.length - 2; index >= 0; index--) {
    const figure = figures[index]!
    const base = figure.each ? many.get(figure.value) : undefined
    if (base === undefined) continue
    const clause = figure.end + text.slice(figure.end, figure.end + 80).search(/[,，。;；]|$/)
    const shared = figures.slice(index + 1, index + 13).filter(({start}) => start < clause)
    for (const other of shared) other.also = [...(other.also ?? []), {value: other.value, base}]
    if (shared.length > 0) figure.spelled = 'loose'
  }
}
