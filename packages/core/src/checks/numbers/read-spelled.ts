/** Makes figures of numbers in words: finds what they count, and whether the other language must say them too. */

import {describedUnitAt, type Unit, unitAt, unitBefore} from '../../units/units.js'
import type {Figure, Spelled} from './figure.js'
import type {Reading} from './reading.js'
import {type Thing, thingAfter} from './things.js'

export const eachBefore = /(?:每[^\d,，。;；]{0,4}|\b(?:every|each|per) )\s?$/i
const times = new Set(['s', 'min', 'h', 'd', 'wk', 'mo', 'yr'])
/** `the second postoperative day`, `第二个疗程`. */
const ordinalUnit =
  /^ (?:(?!(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|few)\b)[a-z]+ ){0,2}?(?=(?:hour|day|week|month|year)s?\b)/
/** `two groups`, `both arms`: often left out. */
const unsaid = /^[ -](?:groups?|arms?|sides?|types?|kinds?|ways?|ends?|tailed|sided|thirds)\b/

/** `fourfold dose`, `double dose`: the dose is not what is counted. */
const manifold = /(?:fold|^(?:doubl|tripl|quadrupl)(?:e[ds]?|ing))$/i
const multipleOf = (text: string, at: number, end: number): Thing | undefined =>
  text.slice(at, end).endsWith('fold') ? 'fold' : undefined

/** Adds the number that stands at `at` in words, and returns where it ends. */
export function addSpelled({text, figures}: Reading, at: number, spelled: Spelled): number {
  const {end, strength} = spelled
  // `20 minutes four times a day`: the unit before belongs to another figure.
  const isTaken = (figures.at(-1)?.end ?? -9) >= at - 1
  const unit = unitOf(text, at, isTaken, spelled)
  const isCounted = unit === undefined || unit.base === 'count'
  const thing = manifold.test(text.slice(at, end))
    ? multipleOf(text, at, end)
    : isCounted
      ? thingAfter(text, end)
      : undefined
  const isHint = strength === 'article' || strength === 'rate' || strength === 'word'
  if ((strength === 'article' || strength === 'rate') && unit === undefined && thing === undefined) return end
  const stop = Math.max(end, unit?.end ?? 0)
  const figure: Figure = {
    value: spelled.value,
    ...(spelled.parts ? {parts: spelled.parts} : {}),
    start: at,
    end: stop,
    unit: unit && {
      base: unit.base,
      ...(unit.rate ? {rate: unit.rate} : {}),
      ...(unit.ambiguous ? {ambiguous: true} : {}),
    },
    thing,
    plusMinus: false,
    falling: false,
    spelled: isFirm(text, at, spelled, unit, thing) ? 'firm' : 'loose',
    ...(isHint ? {hint: strength} : {}),
    ...(strength === 'ordinal' ? {ordinal: true} : {}),
    ...(eachBefore.test(text.slice(Math.max(0, at - 8), at)) ? {each: true} : {}),
    ...(spelled.also ? {also: spelled.also} : {}),
  }
  figures.push(figure)
  if (spelled.another !== undefined) figures.push({...figure, value: spelled.another})
  return isHint ? end : stop
}

function unitOf(text: string, at: number, isTaken: boolean, {end, strength, unit, base}: Spelled): Unit | undefined {
  if (unit !== undefined || base !== undefined) return {base: unit ?? base ?? '', end}
  if (strength === 'ordinal') {
    const gap = ordinalUnit.exec(text.slice(end, end + 40))
    return unitAt(text, gap ? end + gap[0].length : end)
  }
  const gap = text[end] === ' ' || text[end] === '-' ? 1 : 0
  const behind = unitAt(text, end + gap)
  if (behind) return behind
  const described =
    strength === 'firm' || strength === 'sure' || strength === 'one' ? describedUnitAt(text, end) : undefined
  if (described) return described
  const ahead =
    (strength === 'firm' || strength === 'one') && !isTaken
      ? unitBefore(text.slice(Math.max(0, at - 12), at))
      : undefined
  return ahead === undefined ? undefined : {base: ahead, end}
}

function isFirm(
  text: string,
  at: number,
  {strength, end, value}: Spelled,
  unit: Unit | undefined,
  thing: Figure['thing'],
): boolean {
  const measured = unit !== undefined && unit.base !== 'count' && !unit.ambiguous
  switch (strength) {
    case 'sure':
      return true
    case 'firm':
      if (unsaid.test(text.slice(end, end + 10))) return false
      if (measured) return true
      if (/\ball $/i.test(text.slice(Math.max(0, at - 5), at))) return false
      if (thing !== undefined) return true
      if (text[end] === '-' && unit === undefined) return false
      if (/\b(?:all|those|these) $/i.test(text.slice(Math.max(0, at - 7), at))) return false
      return value !== '2' || !loosely.test(text.slice(Math.max(0, at - 12), at))
    case 'one':
      if (/\bany $/i.test(text.slice(Math.max(0, at - 4), at))) return false
      return (
        measured ||
        thing !== undefined ||
        /(?:only|least|most|than|exactly|just) $/i.test(text.slice(Math.max(0, at - 8), at))
      )
    case 'ordinal':
      return unit !== undefined && times.has(unit.base)
    default:
      return false
  }
}

/** `the two`, `between two`: said of what was counted before. */
const loosely = /(?:\b(?:the|these|those|between|other|either|of|any|all|or|following) |[这该此上下前后述等列任])$/i
