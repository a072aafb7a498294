/** Whether two figures say the same in other forms: units converted, fractions as percentages, what a word means. */

import {isFirm, sameQuantity} from '../../units/units.js'
import type {Figure, Quantity} from './figure.js'
import {cannotBeSame} from './things.js'

const quantities = ({value, unit, also = []}: Figure): readonly Quantity[] => [
  {value, ...(unit ? {base: unit.base} : {})},
  ...also.map(other => (other.base === undefined && unit ? {...other, base: unit.base} : other)),
]

/** `1/3`, 25%, 3.4‰ and 0.25 as shares of one; undefined of anything else. */
function share({value, base}: Quantity): number | undefined {
  const fraction = /^(\d+)\/(\d+)$/.exec(value)
  if (fraction) return Number(fraction[1]) / Number(fraction[2])
  if (base === '%') return Number(value) / 100
  if (base === '‰') return Number(value) / 1000
  const per = /^\/(10+)$/.exec(base ?? '')
  return per ? Number(value) / Number(per[1]) : undefined
}

function sameAs(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value && (a.base === undefined || b.base === undefined || a.base === b.base)) return true
  if (sameQuantity(Number(a.value), a.base, Number(b.value), b.base)) return true
  const [left, right] = [share(a), share(b)]
  return left !== undefined && right !== undefined && Math.abs(left - right) < 1e-9
}

export function sameOtherwise(zh: Figure, en: Figure): boolean {
  if (
    zh.also === undefined &&
    en.also === undefined &&
    !isFirm(zh.unit) &&
    !isFirm(en.unit) &&
    !/\D\d/.test(zh.value + en.value)
  ) {
    if (zh.unit?.base !== 'yr' && en.unit?.base !== 'yr') return false
  }
  if (cannotBeSame(zh.thing, en.thing)) return false
  const there = quantities(en)
  return quantities(zh).some(a => there.some(b => sameAs(a, b)))
}
