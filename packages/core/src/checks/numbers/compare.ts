/**
 * What two texts that should say the same say differently in figures. Each figure is matched with the one that says it in the other
 * language, by value, unit and bound, in any order, since clauses change places; what is matched is compared, what is left over on
 * either side is explained where it can be, and else reported.
 */

import {isFirm} from '../../units/units.js'
import {cancel} from './cancel.js'
import {compareBounds, compareFrequencyBounds} from './compare-bounds.js'
import {compareFrequencies, oncePeriods} from './compare-frequencies.js'
import {takeApart} from './compounds.js'
import {type Figure, indexOfFigure, type Name, type Scan} from './figure.js'
import {matchFigures, mayAnswer, unitRelation} from './match.js'
import {compareNames, digitsOf} from './names.js'
import {sameOtherwise} from './same-otherwise.js'
import type {Thing} from './things.js'

export type DifferenceKind =
  | 'value'
  | 'only-zh'
  | 'only-en'
  | 'unit'
  | 'unit-missing'
  | 'thing'
  | 'rate-missing'
  | 'frequency'
  | 'convertible'
  | 'sign'
  | 'comparator'
  | 'opposed'
  | 'bound'
  | 'words'
  | 'name'
  | 'count'

/** Where a frequency stands. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface Difference {
  readonly kind: DifferenceKind
  readonly zh?: Figure | Name | Span
  readonly en?: Figure | Name | Span
}

export interface ScannedText {
  readonly text: string
  readonly scan: Scan
}

interface Side {
  readonly text: string
  /** In order. */
  readonly figures: readonly Figure[]
}

/** Of one pair of texts; beyond it, the two are simply not each other's translation. */
const most = 100

const within = (inner: Span, spans: readonly Span[]): boolean =>
  spans.some(({start, end}) => inner.start >= start && inner.end <= end)

/** In digits and in words, without those that a frequency on both sides is made of. */
const figuresOf = ({figures, spelled}: Scan, often: readonly Span[]): Figure[] =>
  [...figures, ...spelled].filter(figure => !within(figure, often)).sort((a, b) => a.start - b.start)

export function compareScans(zh: ScannedText, en: ScannedText): Difference[] {
  const differences: Difference[] = []
  const frequencies = compareFrequencies(zh.text, en.text)
  for (const [left, right] of frequencies.changed) differences.push({kind: 'frequency', zh: left, en: right})
  for (const [left, right] of frequencies.same) {
    const kind = compareFrequencyBounds(zh.text, left, en.text, right)
    if (kind) differences.push({kind, zh: left, en: right})
  }
  // What one language says twice of how often, `t.i.d. (three times daily)`, the other need not.
  const said = new Set(frequencies.same.map(([{rate}]) => rate))
  const repeated = (known: readonly (Span & {readonly rate: string})[]) => known.filter(({rate}) => said.has(rate))
  const zhOften = [...frequencies.changed.map(([span]) => span), ...repeated(frequencies.zh.known)]
  const enOften = [...frequencies.changed.map(([, span]) => span), ...repeated(frequencies.en.known)]
  const zhWords = new Set(zh.scan.words)
  const enWords = new Set(en.scan.words)

  const apart = (spans: readonly Span[]) => (name: Name) => !within(name, spans)
  compareNames(
    zh.scan.names.filter(apart(zhOften)),
    en.scan.names.filter(apart(enOften)),
    zhWords,
    enWords,
    differences,
  )
  const zhFigures = figuresOf(zh.scan, zhOften)
  const enFigures = figuresOf(en.scan, enOften)
  const matched = matchFigures(zhFigures, enFigures)
  const bounds = compareBounds({text: zh.text, figures: zhFigures}, {text: en.text, figures: enFigures})
  const periods = oncePeriods(frequencies)
  for (const [left, right] of matched.pairs) {
    if (areTurns(left, right, periods) || areTurns(right, left, periods)) continue
    const kind =
      unitDifference(left, right, {text: zh.text, figures: zhFigures}, {text: en.text, figures: enFigures}) ??
      (lacksRate(left, right, en.text) || lacksRate(right, left, zh.text) ? 'rate-missing' : undefined) ??
      bounds(left, right) ??
      (signsDiffer(left, right, zh.text, en.text) ? 'sign' : undefined)
    if (kind) differences.push({kind, zh: left, en: right})
  }
  const zhLeft = [...matched.zhLeft]
  const enLeft = [...matched.enLeft]
  for (const [left, right] of matchOtherwise(zhLeft, enLeft)) {
    const kind = left.spelled || right.spelled ? bounds(left, right) : 'convertible'
    if (kind) differences.push({kind, zh: left, en: right})
  }
  takeApart(zhLeft, enLeft, zh.scan, en.scan)
  const zhRest = unexplained(zhLeft, zh, en, enWords)
  const enRest = unexplained(enLeft, en, zh, zhWords)
  const values = {zh: valuesOf(zhFigures), en: valuesOf(enFigures)}
  pairUp(zhRest.slice(0, most), enRest.slice(0, most), values, {zh: zh.text, en: en.text}, differences)
  return differences.slice(0, most)
}

const valuesOf = (figures: readonly Figure[]): ReadonlyMap<string, Figure> =>
  new Map(figures.map(figure => [figure.value, figure] as const))

/** What is said in another form: 1 h and 60 min, 半年 and six months, one third and 1/3, halved and 50%. */
function matchOtherwise(zhLeft: Figure[], enLeft: Figure[]): (readonly [Figure, Figure])[] {
  const said = ({spelled}: Figure) => spelled !== 'loose'
  return [
    ...cancel(zhLeft, enLeft, (a, b) => said(a) && said(b) && sameOtherwise(a, b)),
    ...cancel(zhLeft, enLeft, (a, b) => mayAnswer(a, b) && sameOtherwise(a, b)),
  ]
}

/** Of figures without a counterpart, those that nothing else in the other language explains. */
function unexplained(
  left: readonly Figure[],
  own: ScannedText,
  other: ScannedText,
  words: ReadonlySet<string>,
): Figure[] {
  // `glycogen synthase kinase 3` beside `GSK-3`
  const digits = digitsOf(other.scan.names)
  const isNamed = (figure: Figure) =>
    figure.unit === undefined &&
    digits.has(figure.value) &&
    /[\p{L}]\s?$/u.test(own.text.slice(0, figure.start).slice(-2))
  return left.filter(
    figure =>
      !isExcused(figure, words) &&
      !isNamed(figure) &&
      // `2.4% [17]` looks like a citation there.
      !other.text.includes(`[${figure.value}]`) &&
      !repeatsItself(figure, own.text, other.text) &&
      !isToldOtherwise(figure, own.text, other.text) &&
      !(other.scan.refers && isLabelNumber(figure, own.text)),
  )
}

/** `30或30以上`; `6小时后` beside `thereafter`. */
function repeatsItself({value, start, end}: Figure, text: string, other: string): boolean {
  const digits = text.slice(start, end).match(/^[\d.]{1,12}|^[一两二三四五六七八九十]/)?.[0] ?? value
  if (
    new RegExp(`^.{0,4}(?:或|及|or ) ?${digits.replace('.', '\\.')}`).test(
      text.slice(start + digits.length, start + digits.length + 20),
    )
  )
    return true
  if (
    new RegExp(`${digits.replace('.', '\\.')}.{0,4}(?:或|及|or ) ?$`).test(text.slice(Math.max(0, start - 20), start))
  )
    return true
  if (/含\s?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  return (
    /^(?:以|之)?后/.test(text.slice(end, end + 2)) && /\b(?:thereafter|afterwards|then|subsequently)\b/i.test(other)
  )
}

const nextDay =
  /\b(?:day|night|evening|morning) (?:before|after|following)\b|\b(?:next|previous|following|preceding) (?:day|morning|afternoon|evening|night)\b|[前次当翌]日|[前后次当]一?天/i
const allDay =
  /\b(?:a?round[ -]the[ -]clock|day and night|night and day|(?:whole|full|entire) day)\b|全天|昼夜|整天|日夜/i

/** Times that the other language may say without a figure. */
const toldOtherwise: readonly {
  readonly value: string
  readonly base: string
  /** What stands before the figure, where that matters: 第二天 counts the day that is spoken of. */
  readonly after?: RegExp
  readonly by: RegExp
}[] = [
  {value: '1', base: 'd', by: nextDay},
  {value: '2', base: 'd', after: /第 ?$/, by: nextDay},
  {value: '1', base: 'h', by: /\bwithin the hour\b/i},
  {value: '24', base: 'h', by: allDay},
]

const isToldOtherwise = ({value, unit, start}: Figure, text: string, other: string): boolean =>
  toldOtherwise.some(
    time =>
      time.value === value &&
      time.base === unit?.base &&
      (time.after?.test(text.slice(Math.max(0, start - 2), start)) ?? true) &&
      time.by.test(other),
  )

/** Part of a name on the other side, of a date, a Roman numeral. */
function isExcused({value, unit, thing, comparator}: Figure, words: ReadonlySet<string>): boolean {
  if (isFirm(unit) || thing !== undefined || comparator !== undefined) return false
  return words.has(value.replace(/^-/, ''))
}

/** `表1`, `Table 1`: the other side may refer to it by its id. */
function isLabelNumber({start, end}: Figure, text: string): boolean {
  return (
    /(?:表|图|附录|附件|推荐意见|问题|Tables?|Fig(?:ures?|\.)|Recommendations?|Questions?|Sections?|Appendix|Chapters?)\s?$/i.test(
      text.slice(Math.max(0, start - 18), start),
    ) ||
    (/第\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s?[章节条款部]/.test(text.slice(end, end + 2)))
  )
}

function unitDifference(
  zh: Figure,
  en: Figure,
  zhSide: Side,
  enSide: Side,
): 'unit' | 'unit-missing' | 'thing' | undefined {
  // 没有人 beside `no dose`: nothing of each, and nothing was counted.
  if (zh.value === '0' && zh.spelled && en.spelled) return undefined
  const relation = unitRelation(zh, en)
  if (relation === 'conflict') {
    if (zh.inherited || en.inherited) return undefined
    return zh.unit && en.unit && (isFirm(zh.unit) || isFirm(en.unit)) ? 'unit' : 'thing'
  }
  if (relation === 'same' || (zh.unit && en.unit) || zh.spelled || en.spelled) return undefined
  const stated = zh.unit ? zh : en
  if (!isFirm(stated.unit) || stated.inherited || stated.unit?.base === 'kg/m^2') return undefined
  const [bare, {text, figures}] = zh.unit ? [en, enSide] : [zh, zhSide]
  if (stated.unit?.base !== '%' && sharesUnit(bare, stated, figures)) return undefined
  return isInDays(bare, stated, text) ? undefined : 'unit-missing'
}

/** `reduced headache days by 1.9`, 头痛天数减少1.9: the unit is what is counted. */
function isInDays({start}: Figure, {unit}: Figure, text: string): boolean {
  const name = timeNames.get(unit?.base ?? '')
  if (name === undefined) return false
  const clause = text
    .slice(Math.max(0, start - 80), start)
    .split(sentenceEnd)
    .at(-1)!
  return new RegExp(`(?<![\\d.] ?)\\b${name}s\\b|${timeCounts.get(name)}`, 'i').test(clause)
}
const timeCounts = new Map([
  ['minute', '分钟数'],
  ['hour', '小时数|时数'],
  ['day', '天数|日数'],
  ['week', '周数|孕周'],
  ['month', '月数'],
  ['year', '年数|年限'],
])

/** 每周1次，共3次 beside `once a week for three weeks`. */
function areTurns(counted: Figure, timed: Figure, periods: ReadonlySet<string>): boolean {
  if (timed.unit === undefined || !periods.has(timed.unit.base) || counted.unit?.base !== 'count') return false
  return counted.thing !== undefined && turnWords.has(counted.thing)
}
const turnWords: ReadonlySet<Thing> = new Set(['occasion', 'times', 'session', 'procedure', 'dose'])

/** `56 or, if needed, 84 mg`: the next figure carries the unit for both. */
function sharesUnit(bare: Figure, stated: Figure, figures: readonly Figure[]): boolean {
  const index = indexOfFigure(figures, bare)
  const next = figures.slice(index + 1, index + 4).find(({spelled}) => spelled !== 'loose')
  const before = figures.slice(Math.max(0, index - 3), index).findLast(({unit}) => unit !== undefined)
  const alike = (other: Figure | undefined) => other !== undefined && other.unit?.base === stated.unit?.base
  if (next && alike(next) && next.start - bare.end <= 48) return true
  return before !== undefined && alike(before) && bare.start - before.end <= 48
}

/** What may say, near a figure, over which time it counts. */
const timeWords =
  /[/·每日天周月年时]|\^-|\b(?:per|every|each|an?|(?:hour|dai|night|week|month|year)ly|days?|hours?|24 ?h|weeks?|months?|years?|[bt]\.?i\.?d|tds|bd|q\.?i?\.?d|q\d{1,2}h)\b/i
const sentenceEnd = /[。;；!?\n]|\.(?!\d)/

/** `200 mg/d` beside `200 mg` in a sentence that names no time at all. */
function lacksRate(stated: Figure, bare: Figure, text: string): boolean {
  if (!stated.unit?.rate || !bare.unit || bare.unit.rate || stated.inherited || bare.inherited) return false
  if (!isFirm(bare.unit) || stated.unit.base !== bare.unit.base) return false
  const before = text
    .slice(Math.max(0, bare.start - 160), bare.start)
    .split(sentenceEnd)
    .at(-1)!
  const after = text.slice(bare.end, bare.end + 160).split(sentenceEnd)[0]!
  return !timeWords.test(before) && !timeWords.test(after)
}

function signsDiffer(zh: Figure, en: Figure, zhText: string, enText: string): boolean {
  if (zh.plusMinus === en.plusMinus) return false
  const [other, text] = zh.plusMinus ? [en, enText] : [zh, zhText]
  return /\d\s?(?:[-–—~～−+至到]|to)\s?$/.test(text.slice(Math.max(0, other.start - 6), other.start))
}

/** Left-over figures of the two sides are taken for one figure, changed, by unit and then by order. */
function pairUp(
  zhLeft: readonly Figure[],
  enLeft: readonly Figure[],
  said: {readonly zh: ReadonlyMap<string, Figure>; readonly en: ReadonlyMap<string, Figure>},
  texts: {readonly zh: string; readonly en: string},
  differences: Difference[],
): void {
  const zhRest = zhLeft.filter(({spelled}) => spelled !== 'loose')
  const enRest = enLeft.filter(({spelled}) => spelled !== 'loose')
  const zhLoose = zhLeft.filter(({spelled}) => spelled === 'loose')
  const enLoose = enLeft.filter(({spelled}) => spelled === 'loose')
  const magnitude = ({value}: Figure) => value.replace(/^-/, '')
  for (const [zh, en] of cancel(zhRest, enRest, (a, b) => magnitude(a) === magnitude(b))) {
    if (zh.value === en.value) {
      if (unitRelation(zh, en) === 'conflict')
        differences.push({kind: zh.spelled && en.spelled ? 'words' : 'unit', zh, en})
      continue
    }
    const unsigned = zh.value.startsWith('-') ? en : zh
    if (!unsigned.falling) differences.push({kind: 'sign', zh, en})
  }
  const sameUnit = (a: Figure, b: Figure) => a.unit !== undefined && unitRelation(a, b) === 'same'
  const likely = [
    ...cancel(zhRest, enRest, sameUnit),
    ...cancel(zhRest, enRest, (a, b) => !a.spelled && !b.spelled),
    ...cancel(zhRest, enRest, () => true),
    ...cancel(zhLoose, enRest, (a, b) => isFirstOf(a, texts.zh) && b.ordinal === true),
    ...cancel(zhLoose, enLoose, (a, b) => isFirstOf(a, texts.zh) && b.ordinal === true && b.thing === 'dose'),
    ...cancel(zhRest, enLoose, (a, b) => b.hint === undefined && sameUnit(a, b)),
    ...cancel(zhLoose, enRest, (a, b) => a.hint === undefined && sameUnit(a, b)),
  ]
  for (const [zh, en] of likely) differences.push({kind: zh.spelled && en.spelled ? 'words' : 'value', zh, en})
  for (const zh of zhRest) {
    const elsewhere = said.en.get(zh.value)
    if (elsewhere) {
      if (isWorthRepeating(zh, texts.en, elsewhere)) differences.push({kind: 'count', zh, en: elsewhere})
    } else differences.push({kind: zh.spelled ? 'words' : 'only-zh', zh})
  }
  for (const en of enRest) {
    const elsewhere = said.zh.get(en.value)
    if (elsewhere) {
      if (isWorthRepeating(en, texts.zh, elsewhere)) differences.push({kind: 'count', zh: elsewhere, en})
    } else differences.push({kind: en.spelled ? 'words' : 'only-en', en})
  }
}

/** 首剂, 首日: the first, where the English counts on. */
const isFirstOf = ({start}: Figure, text: string) => /^首[剂次日周针天年月]/.test(text.slice(start, start + 2))

/** What is soon said again, or not: `1次`, `another hour`, `two`; what a word such as `that age` may stand for. */
function isWorthRepeating(
  {value, unit, thing, spelled, comparator}: Figure,
  other: string,
  elsewhere: Figure,
): boolean {
  const isMeasured = unit !== undefined && unit.base !== 'count'
  if (value === '1' && (spelled !== undefined || !isMeasured || thing === 'point' || anHour(unit?.base).test(other)))
    return false
  if (value === '2' && spelled !== undefined && !isMeasured) return false
  // 测量三次，三次取均值: `three readings`, and then `they`
  if (spelled !== undefined && thing === 'occasion') return false
  if (pronoun.test(other)) return false
  const isAlike =
    elsewhere.comparator?.direction === comparator?.direction &&
    (elsewhere.unit?.base === unit?.base || elsewhere.unit?.ambiguous === true || unit?.ambiguous === true)
  return !(
    isAlike &&
    (sharedBefore.test(other.slice(Math.max(0, elsewhere.start - 12), elsewhere.start)) ||
      sharedAfter.test(other.slice(elsewhere.end, elsewhere.end + 24)))
  )
}

/** 前后各12小时, `1 point each for …`: said once of several. */
const sharedBefore = /(?:[各均皆]|分别|都[为是达]|\b(?:each|both))[^\d,，.。;；]{0,6}$/i
const sharedAfter =
  /^[^\d,，.。;；]{0,12}\b(?:each(?=[,.;:)]|$| (?:for|of|before|after|in|case|side|time|way)\b)|(?:in|for|on) (?:both|either)\b|apiece\b|(?:in|for) each\b|likewise\b)/i

const timeNames = new Map([
  ['min', 'minute'],
  ['h', 'hour'],
  ['d', 'day'],
  ['wk', 'week'],
  ['mo', 'month'],
  ['yr', 'year'],
])
/** `another hour`, `the day`: one of it. */
const anHour = (base: string | undefined): RegExp =>
  new RegExp(`\\b(?:another|the|each|every|this|that|an?|per) (?:[a-z]+ )?${timeNames.get(base ?? '') ?? '$'}\\b`, 'i')
const pronoun =
  /\b(?:that|the same|this) (?:age|dose|level|time|period|value|point|limit|amount|rate|interval)\b|\b(?:thereafter|likewise|the former|the latter)\b|\b(?:before|after|until|by|from|since|beyond) (?:that|then)\b|[该此同]样?(?:剂量|时间|年龄|水平|浓度|量)/i
