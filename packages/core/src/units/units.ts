/**
 * Units in figures' company, in symbols and in words of either language, brought to one form.
 *
 *   mg/kg, 毫克/千克, mg·kg⁻¹, milligrams per kilogram   →   mg/kg
 *   次/分, beats/min, bpm                                →   × /min
 */

import {chineseSpellings, englishSpellings, symbolSpellings} from './unit-spellings.js'

/** What stands behind a figure. */
export interface Unit {
  /** Canonical, without a time below the line: `mg/kg`; `count` for things counted; `%`. */
  readonly base: string
  /** The time below the line: `d` of `mg/kg/d`. */
  readonly rate?: string
  /** `分` is minute or point, `度` degree or grade: no mismatch is sure. */
  readonly ambiguous?: boolean
  /** It stands before its figure: `week 3`. */
  readonly before?: boolean
  /** Where it ends in the text. */
  readonly end: number
}

/** Followed by these, a word above is part of another: 天冬氨酸, 日本, 周期, 克隆, 升高, 年龄, 秒表, 米非司酮. */
const chineseExceptions = /^(?:天[冬然花麻]|日本|周[期围刊]|克[隆氏罗拉]|升高|年[龄代级]|米[非氮诺]|升[压至])/

const chineseCounters =
  /^(?:例次?|名|个(?!月|小时|星期|百分点|周)|项|篇|次|位(?!点)|人|家|种|款|条|组|型|类|级|期|者|支|只|片|粒|张|枚|颗|例|倍|轮|疗程|剂|袋|瓶|处|点|步|阶段|份|对|台|列|版|所|层|部|节|章|页|线|代|届|批|胎|窝|眼|手|根|包|件|句|问|题|场|套|株|孔|通道|导联|维|元|号|床|孕周)/
const englishCounters =
  /^(?:patients?|participants?|subjects?|cases?|stud(?:y|ies)|trials?|sessions?|times|treatments?|infusions?|injections?|points?|items?|people|persons?|individuals?|women|men|adults?|children|infants?|doses?|tablets?|capsules?|centers?|centres?|sites?|hospitals?|countries|cycles?|courses?|reports?|articles?|records?|rcts?|groups?|arms?|scores?|events?|deaths?|beats?|breaths?|episodes?|visits?|puffs?|drops?|fold|controls?|volunteers?|respondents?|physicians?|experts?|members?|recommendations?|statements?|questions?|outcomes?|databases?|samples?|eyes?|lesions?|nodes?|genes?|rats?|mice|animals?|cells?)(?![A-Za-z])/i

/** What doses and rates are divided by without meaning a unit of its own. */
const countedBelow =
  /^(?:次|片|支|粒|例|人|dose|session|tablet|capsule|patient|person|infusion|injection|puff|vial|ampoule)s?(?![A-Za-z])/
const times = new Set(['ms', 's', 'min', 'h', 'd', 'wk', 'mo', 'yr'])

const isLetter = (character: string | undefined) => character !== undefined && /[A-Za-zα-ωΑ-Ω]/.test(character)
const isDigit = (character: string | undefined) => character !== undefined && character >= '0' && character <= '9'

function simpleUnit(text: string, at: number): {base: string; end: number; ambiguous?: boolean} | undefined {
  const first = text[at]
  if (first === undefined) return undefined
  for (const [word, base] of chineseSpellings.get(first) ?? []) {
    if (text.startsWith(word, at) && !chineseExceptions.test(text.slice(at, at + 3)))
      return {base, end: at + word.length}
  }
  for (const [symbol, base] of symbolSpellings.get(first) ?? []) {
    const end = at + symbol.length
    const apart = symbol === '%' || symbol === '‰' || (!isLetter(text[end]) && !isDigit(text[end]))
    if (apart && text.startsWith(symbol, at)) return {base, end}
  }
  if (isLetter(first)) {
    const ahead = text.slice(at, at + 32).toLowerCase()
    for (const [word, base] of englishSpellings.get(first.toLowerCase()) ?? []) {
      if (ahead.startsWith(word) && !isLetter(ahead[word.length])) return {base, end: at + word.length}
    }
  }
  if (first === '分' || first === '度' || first === '月' || first === '时')
    return {base: '?', end: at + 1, ambiguous: true}
  return undefined
}

const below =
  /^(?:\s?(?:\/|每|(?:or (?:more|less|greater|higher|lower) |of [a-z]{3,12} )?per\b)\s?\(?|[·⋅*.](?=\s?[A-Za-zμ]))\s?/
const reciprocal = /^(?:[·⋅*.]|\s)?/
const reciprocalSymbol = /^(kg|m|L|l|h|min|d|s|wk|mL)(?:\^-|[-−–])1(?!\d)/

/** `3.4 per 1000`, `12.3/10万`, `每千`: a share of so many. */
const shareOf =
  /^ ?(?:\/|per |(?:of|in|out of) every |每) ?(1[ ,]?0{3}|10[ ,]?0{3}|100[ ,]?0{3}|1[ ,]?0{3}[ ,]?0{3}|thousand|million|hundred thousand|1?0?0?千|10?0?万)(?!\d|\.\d|[万千])/
const shares: Readonly<Record<string, string>> = {
  thousand: '‰',
  million: '/1000000',
  'hundred thousand': '/100000',
  千: '‰',
  '1000': '‰',
  万: '/10000',
  '1万': '/10000',
  '10万': '/100000',
  '100万': '/1000000',
}

function shareAt(text: string, at: number): Unit | undefined {
  const share = shareOf.exec(text.slice(at, at + 28))
  if (!share) return undefined
  const whole = share[1]!.replace(/[ ,]/g, '')
  return {base: shares[share[1]!] ?? shares[whole] ?? `/${whole}`, end: at + share[0].length}
}

/** `/1.73 m²`, `·(1.73 m²)⁻¹`: of a standard body. */
const bodySurface = /^[·⋅*/]?\s?(?:1\.73 ?m\^?2|\(1\.73 ?m\^?2\)(?:\^[-−–]1)?)/

/** `mg·a/m³`, `mSv/a`: a year. */
const annumAt = (text: string, at: number) =>
  text[at] === 'a' && !isLetter(text[at + 1]) ? {base: 'yr', end: at + 1} : undefined

/** The unit that begins at `at`, with what it is divided by; undefined where none does. */
export function unitAt(text: string, at: number): Unit | undefined {
  const share = shareAt(text, at)
  if (share) return share
  let numerator: {base: string; end: number; ambiguous?: boolean} | undefined = simpleUnit(text, at)
  if (!numerator) {
    const ahead = text.slice(at, at + 24)
    const counted = chineseCounters.exec(ahead) ?? englishCounters.exec(ahead)
    if (counted) numerator = {base: 'count', end: at + counted[0].length}
    else if (text[at] === '/') numerator = {base: '', end: at}
    else return undefined
  }
  const shared = numerator.base === 'count' ? shareAt(text, numerator.end) : undefined
  if (shared) return shared
  let {base, end} = numerator
  let rate: string | undefined
  for (let depth = 0; depth < 3; depth++) {
    const ahead = text.slice(end, end + 28)
    const dot = reciprocal.exec(ahead)![0]
    const symbol = reciprocalSymbol.exec(text.slice(end + dot.length, end + dot.length + 8))
    const line = symbol ? null : below.exec(ahead)
    let under: {base: string; end: number; ambiguous?: boolean} | undefined
    if (line?.[0].includes('每') && times.has(numerator.base)) break
    if (line) {
      under = simpleUnit(text, end + line[0].length) ?? annumAt(text, end + line[0].length)
      if (under?.ambiguous) under = {base: text[under.end - 1] === '分' ? 'min' : under.base, end: under.end}
      if (!under) {
        const counted = countedBelow.exec(text.slice(end + line[0].length, end + line[0].length + 12))
        if (!counted) break
        end += line[0].length + counted[0].length
        continue
      }
    } else {
      if (!symbol) break
      under = {base: symbol[1]!.replace('l', 'L'), end: end + dot.length + symbol[0].length}
    }
    if (times.has(under.base)) rate = under.base
    else base += `/${under.base}`
    end = under.end
  }
  if (end === at) return undefined
  end += bodySurface.exec(text.slice(end, end + 20))?.[0].length ?? 0
  if (text[end] === ')' && text.slice(at, end).includes('(')) end++
  const spelledUnits = /^(?:units?|单位)$/i.test(text.slice(at, end))
  const ambiguous = numerator.ambiguous === true || spelledUnits
  const often = rate === undefined ? rateAfter.exec(text.slice(end, end + 24)) : null
  if (often) rate = rates[(often[1] ?? often[2])!]
  return {base: base.replace(/^count\//, '/'), end, ...(rate ? {rate} : {}), ...(ambiguous ? {ambiguous: true} : {})}
}

const rates: Readonly<Record<string, string>> = {
  day: 'd',
  daily: 'd',
  week: 'wk',
  weekly: 'wk',
  month: 'mo',
  monthly: 'mo',
  year: 'yr',
  yearly: 'yr',
  hour: 'h',
  hourly: 'h',
  minute: 'min',
  日: 'd',
  天: 'd',
  周: 'wk',
  月: 'mo',
  年: 'yr',
  小时: 'h',
  分钟: 'min',
}
const rateAfter =
  /^(?: or (?:more|less|fewer|longer|above|below|over))? (?:(?:a|each|every) (day|week|month|year|hour|minute)|(daily|weekly|monthly|yearly|hourly))\b/
const rateAhead = /每(日|天|周(?!期)|月|年|小时|分钟)[^\d,，。;；每]{0,6}$/

/** `每日50 mg`: how often stands before the figure. */
export function rateBefore(text: string): string | undefined {
  const often = rateAhead.exec(text.slice(-12))
  return often ? rates[often[1]!] : undefined
}

/** `24 postoperative hours`, `12 completed weeks`: a word may stand before a unit of time. */
const described = /^[ -](?:[a-z]{4,16}[ -]|or (?:more|less|fewer) )(?=(?:hour|day|week|month|year)s?(?![a-z]))/
export function describedUnitAt(text: string, at: number): Unit | undefined {
  const word = described.exec(text.slice(at, at + 26))
  return word ? unitAt(text, at + word[0].length) : undefined
}

/** `week 3`, `day 1`: the unit of a figure stands before it. */
export function unitBefore(text: string): string | undefined {
  const word = /(?:^|[^A-Za-z])(days?|weeks?|months?|years?|hours?|minutes?)\s$/i.exec(text.slice(-10))
  return word ? simpleUnit(word[1]!, 0)?.base : undefined
}

const sizes: Readonly<Record<string, readonly [string, number]>> = {
  kg: ['mass', 1e9],
  g: ['mass', 1e6],
  mg: ['mass', 1e3],
  μg: ['mass', 1],
  ng: ['mass', 1e-3],
  pg: ['mass', 1e-6],
  L: ['volume', 1e6],
  dL: ['volume', 1e5],
  mL: ['volume', 1e3],
  μL: ['volume', 1],
  mol: ['amount', 1e6],
  mmol: ['amount', 1e3],
  μmol: ['amount', 1],
  nmol: ['amount', 1e-3],
  s: ['time', 1],
  min: ['time', 60],
  h: ['time', 3600],
  d: ['time', 86400],
  wk: ['time', 604800],
  mo: ['months', 1],
  yr: ['months', 12],
  m: ['length', 1e6],
  cm: ['length', 1e4],
  mm: ['length', 1e3],
  μm: ['length', 1],
}

/** Whether two quantities are the same in different units: 1 h and 60 min. */
export function sameQuantity(
  value: number,
  unit: string | undefined,
  other: number,
  otherUnit: string | undefined,
): boolean {
  const [head, ...tail] = (unit ?? '').split('/')
  const [otherHead, ...otherTail] = (otherUnit ?? '').split('/')
  const left = sizes[head ?? '']
  const right = sizes[otherHead ?? '']
  if (!left || !right || left[0] !== right[0] || tail.join('/') !== otherTail.join('/')) return false
  return Math.abs(value * left[1] - other * right[1]) <= 1e-9 * Math.abs(value * left[1])
}

/** Units that a text does not leave out: doses, percentages, durations; years of age and things counted may go unsaid. */
export const isFirm = (unit: Omit<Unit, 'end'> | undefined): boolean =>
  unit !== undefined && !unit.ambiguous && !unit.before && !['count', 'date', 'decade', 'yr', ''].includes(unit.base)
