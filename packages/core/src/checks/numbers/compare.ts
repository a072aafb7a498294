/**
 * What two texts that should say the same say differently in figures. Figures are compared as a multiset, since the order of clauses
 * differs between the languages; what is left over on either side is then explained where it can be, and else reported.
 */

import {cancel} from './cancel.js'
import {boundsNearby} from './comparators.js'
import {compareFrequencies} from './compare-frequencies.js'
import {takeApart} from './compounds.js'
import type {Figure, Name, Scan} from './figure.js'
import type {Frequency} from './frequencies.js'
import {compareNames, digitsOf} from './names.js'
import {isFirm, sameQuantity} from './units.js'

export type DifferenceKind =
  | 'value'
  | 'only-zh'
  | 'only-en'
  | 'unit'
  | 'unit-missing'
  | 'rate-missing'
  | 'frequency'
  | 'convertible'
  | 'sign'
  | 'comparator'
  | 'name'
  | 'count'

export interface Difference {
  readonly kind: DifferenceKind
  readonly zh?: Figure | Name | Frequency
  readonly en?: Figure | Name | Frequency
}

export interface ScannedText {
  readonly text: string
  readonly scan: Scan
}

/** Of one pair of texts; beyond it, the two are simply not each other's translation. */
const most = 100

type Units = Figure['unit']

/** Units that say the same or may: things counted, `IU` and `U`, what is ambiguous. */
function compatible(a: Units, b: Units): boolean {
  if (!a || !b || a.ambiguous || b.ambiguous) return true
  const [left, right] = [a.base.replace('IU', 'U'), b.base.replace('IU', 'U')]
  if (left !== right) return false
  return a.rate === undefined || b.rate === undefined || a.rate === b.rate
}

const group = (figures: readonly Figure[]): Map<string, Figure[]> => {
  const groups = new Map<string, Figure[]>()
  for (const figure of figures) {
    const known = groups.get(figure.value)
    if (known) known.push(figure)
    else groups.set(figure.value, [figure])
  }
  return groups
}

/** A word on the other side, part of a name there, or an article (`a`, `每`) says what the figure says. */
function excused({value, unit}: Figure, words: ReadonlySet<string>): boolean {
  const plain = value.replace(/^-/, '')
  if (unit?.base === '%') return words.has(`${plain}%`)
  if (plain === '1' && isFirm(unit)) return words.has('1@')
  return words.has(plain)
}

interface Span {
  readonly start: number
  readonly end: number
}

const within = (inner: Span | undefined, spans: readonly Span[]): boolean =>
  inner === undefined || spans.some(({start, end}) => inner.start >= start && inner.end <= end)

export function compareScans(zh: ScannedText, en: ScannedText): Difference[] {
  const frequencies = compareFrequencies(zh.text, en.text)
  const often = [...frequencies.changed, ...frequencies.same]
  const spans = {zh: often.map(([span]) => span), en: often.map(([, span]) => span)}
  const changes = frequencies.changed.map(([left, right]) => ({kind: 'frequency' as const, zh: left, en: right}))
  // A figure of a frequency is compared with it, and only with it.
  const figures = compareFigures(zh, en, spans).filter(
    difference => !within(difference.zh, spans.zh) || !within(difference.en, spans.en),
  )
  return [...changes, ...figures].slice(0, most)
}

function compareFigures(
  zh: ScannedText,
  en: ScannedText,
  spans: {readonly zh: readonly Span[]; readonly en: readonly Span[]},
): Difference[] {
  const differences: Difference[] = []
  const zhWords = new Set(zh.scan.words)
  const enWords = new Set(en.scan.words)
  compareNames(zh.scan.names, en.scan.names, zhWords, enWords, differences)

  const zhLeft: Figure[] = []
  const enLeft: Figure[] = []
  const zhMore: {zh: Figure; en: Figure}[] = []
  const enMore: {zh: Figure; en: Figure}[] = []
  const zhGroups = group(zh.scan.figures)
  const enGroups = group(en.scan.figures)
  for (const [value, zhFigures] of zhGroups) {
    const enFigures = enGroups.get(value)
    if (!enFigures) {
      zhLeft.push(...zhFigures)
      continue
    }
    compareSame(zhFigures, enFigures, zh, en, differences)
    const more = zhFigures.length - enFigures.length
    const repeated = {zh: surplus(zhFigures, enFigures), en: surplus(enFigures, zhFigures)}
    if (more > 0 && !excused(repeated.zh, enWords)) zhMore.push(repeated)
    if (more < 0 && !excused(repeated.en, zhWords)) enMore.push(repeated)
  }
  // 24 h twice and 12 h once, against once and twice: one of them was changed into the other.
  const changed = cancel(zhMore, enMore, (a, b) => {
    const unit = a.zh.unit
    return (isFirm(unit) || unit?.base === 'yr') && unit?.base === b.en.unit?.base
  })
  for (const [more, less] of changed) differences.push({kind: 'value', zh: more.zh, en: less.en})
  const counted = [...zhMore, ...enMore].map(repeated => ({kind: 'count' as const, ...repeated}))
  for (const [value, figures] of enGroups) if (!zhGroups.has(value)) enLeft.push(...figures)

  takeApart(zhLeft, enLeft, zh.scan, en.scan)
  // `glycogen synthase kinase 3` beside `GSK-3`
  const zhNamed = digitsOf(zh.scan.names)
  const enNamed = digitsOf(en.scan.names)
  const named = (figure: Figure, text: string, digits: ReadonlySet<string>) =>
    figure.unit === undefined && digits.has(figure.value) && /[\p{L}]\s?$/u.test(text.slice(0, figure.start).slice(-2))
  const unexplained = (
    figures: Figure[],
    text: string,
    words: ReadonlySet<string>,
    digits: ReadonlySet<string>,
    refers: boolean,
    often: readonly Span[],
  ) =>
    figures.filter(
      figure =>
        !within(figure, often) &&
        !excused(figure, words) &&
        !named(figure, text, digits) &&
        !(refers && isLabelNumber(figure, text)),
    )
  const zhRest = unexplained(zhLeft, zh.text, enWords, enNamed, en.scan.refers, spans.zh)
  const enRest = unexplained(enLeft, en.text, zhWords, zhNamed, zh.scan.refers, spans.en)
  pairUp(zhRest.slice(0, most), enRest.slice(0, most), differences)
  return [...differences, ...counted].slice(0, most)
}

/** Of figures of one value, the one whose unit the other side has less often. */
function surplus(figures: readonly Figure[], others: readonly Figure[]): Figure {
  const count = (list: readonly Figure[], base: string | undefined) =>
    list.reduce((sum, {unit}) => sum + (unit?.base === base ? 1 : 0), 0)
  const few = figures.slice(0, 40)
  return few.find(({unit}) => count(few, unit?.base) > count(others.slice(0, 40), unit?.base)) ?? figures.at(-1)!
}

/** `表1`, `Table 1`: the other side may refer to it by its id. */
function isLabelNumber({start}: Figure, text: string): boolean {
  return /(?:表|图|附录|附件|推荐意见|问题|第|章|节|Tables?|Fig(?:ures?|\.)|Recommendations?|Questions?|Sections?|Appendix|Chapters?)\s?$/i.test(
    text.slice(Math.max(0, start - 18), start),
  )
}

/** Figures of one value on both sides: do their units, bounds and signs agree? */
function compareSame(
  zhFigures: readonly Figure[],
  enFigures: readonly Figure[],
  zhScanned: ScannedText,
  enScanned: ScannedText,
  differences: Difference[],
): void {
  const [zhText, enText] = [zhScanned.text, enScanned.text]
  const zhLeft = [...zhFigures]
  const enLeft = [...enFigures]
  const both = [
    ...cancel(
      zhLeft,
      enLeft,
      (a, b) =>
        a.unit?.base === b.unit?.base &&
        a.unit?.rate === b.unit?.rate &&
        a.comparator?.direction === b.comparator?.direction &&
        a.comparator?.inclusive === b.comparator?.inclusive,
    ),
    ...cancel(
      zhLeft,
      enLeft,
      (a, b) => a.unit?.base === b.unit?.base && a.comparator?.direction === b.comparator?.direction,
    ),
    ...cancel(zhLeft, enLeft, (a, b) => a.unit?.base === b.unit?.base),
    ...cancel(zhLeft, enLeft, (a, b) => compatible(a.unit, b.unit)),
    ...cancel(zhLeft, enLeft, () => true),
  ]
  for (const [zh, en] of both) {
    const kind = unitDifference(zh, en, zhScanned.scan.figures, enScanned.scan.figures)
    if (kind) {
      differences.push({kind, zh, en})
      continue
    }
    if (lacksRate(zh, zhText, en, enText) || lacksRate(en, enText, zh, zhText)) {
      differences.push({kind: 'rate-missing', zh, en})
      continue
    }
    if (boundsDiffer(zh, en, zhText, enText)) differences.push({kind: 'comparator', zh, en})
    else if (signsDiffer(zh, en, zhText, enText)) differences.push({kind: 'sign', zh, en})
  }
}

function unitDifference(
  zh: Figure,
  en: Figure,
  zhFigures: readonly Figure[],
  enFigures: readonly Figure[],
): 'unit' | 'unit-missing' | undefined {
  if (zh.unit && en.unit) {
    if (compatible(zh.unit, en.unit)) return undefined
    if (!isFirm(zh.unit) && !isFirm(en.unit)) return undefined
    return zh.inherited || en.inherited ? undefined : 'unit'
  }
  const stated = zh.unit ? zh : en
  if (!isFirm(stated.unit) || stated.inherited) return undefined
  const [bare, figures] = zh.unit ? [en, enFigures] : [zh, zhFigures]
  return stated.unit?.base !== '%' && sharesUnit(bare, stated, figures) ? undefined : 'unit-missing'
}

/** `56 or, if needed, 84 mg`: the next figure carries the unit for both. */
function sharesUnit(bare: Figure, stated: Figure, figures: readonly Figure[]): boolean {
  const next = figures.find(({start}) => start > bare.start)
  return next !== undefined && next.unit?.base === stated.unit?.base && next.start - bare.end <= 48
}

/** What may say, near a figure, over which time it counts. */
const timeWords =
  /[/·每日天周月年时]|\^-|\b(?:per|every|each|an?|(?:hour|dai|night|week|month|year)ly|days?|hours?|24 ?h|weeks?|months?|years?|[bt]\.?i\.?d|tds|bd|q\.?i?\.?d|q\d{1,2}h)\b/i
const sentenceEnd = /[。;；!?\n]|\.(?!\d)/

/** `200 mg/d` beside `200 mg` in a sentence that names no time at all. */
function lacksRate(stated: Figure, statedText: string, bare: Figure, text: string): boolean {
  if (!stated.unit?.rate || !bare.unit || bare.unit.rate || stated.inherited || bare.inherited) return false
  if (!isFirm(bare.unit) || stated.unit.base !== bare.unit.base) return false
  if (!/[/·]|per\b/.test(statedText.slice(stated.start, stated.end))) return false
  const before = text
    .slice(Math.max(0, bare.start - 100), bare.start)
    .split(sentenceEnd)
    .at(-1)!
  const after = text.slice(bare.end, bare.end + 100).split(sentenceEnd)[0]!
  return !timeWords.test(before) && !timeWords.test(after)
}

function boundsDiffer(zh: Figure, en: Figure, zhText: string, enText: string): boolean {
  const [a, b] = [zh.comparator, en.comparator]
  if (a && b) {
    if (a.direction !== b.direction) return (a.sign && b.sign) || (a.direction !== 'equal' && b.direction !== 'equal')
    return (a.sign || b.sign) && a.inclusive !== undefined && b.inclusive !== undefined && a.inclusive !== b.inclusive
  }
  const stated = a ?? b
  if (!stated?.sign || stated.direction === 'equal') return false
  const other = a ? en : zh
  return !boundsNearby(a ? enText : zhText, other.start, other.end)
}

function signsDiffer(zh: Figure, en: Figure, zhText: string, enText: string): boolean {
  if (zh.plusMinus === en.plusMinus) return false
  const [other, text] = zh.plusMinus ? [en, enText] : [zh, zhText]
  return /\d\s?(?:[-–—~～−+至到]|to)\s?$/.test(text.slice(Math.max(0, other.start - 6), other.start))
}

/** Left-over figures of the two sides are taken for one figure, changed, by unit and then by order. */
function pairUp(zhRest: Figure[], enRest: Figure[], differences: Difference[]): void {
  const magnitude = ({value}: Figure) => value.replace(/^-/, '')
  for (const [zh, en] of cancel(zhRest, enRest, (a, b) => magnitude(a) === magnitude(b))) {
    const unsigned = zh.value.startsWith('-') ? en : zh
    if (!unsigned.falling) differences.push({kind: 'sign', zh, en})
  }
  const same = (a: Figure, b: Figure) => sameQuantity(Number(a.value), a.unit?.base, Number(b.value), b.unit?.base)
  for (const [zh, en] of cancel(zhRest, enRest, same)) differences.push({kind: 'convertible', zh, en})
  const likely = [
    ...cancel(zhRest, enRest, (a, b) => a.unit?.base === b.unit?.base && a.unit !== undefined),
    ...cancel(zhRest, enRest, () => true),
  ]
  for (const [zh, en] of likely) differences.push({kind: 'value', zh, en})
  for (const zh of zhRest) differences.push({kind: 'only-zh', zh})
  for (const en of enRest) differences.push({kind: 'only-en', en})
}
