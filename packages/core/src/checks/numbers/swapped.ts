/**
 * Whether two figures that stand in another order in the other language changed places with what is said of them, or without it: `44%`
 * stays with the drug and 6% with placebo, whichever comes first.
 */
import {type Anchor, anchorsOf} from '../shape/anchors.js'
import type {Mention} from '../terms/concept.js'
import type {Figure} from './figure.js'

/** A text with what stands in it once. */
export interface Company {
  readonly text: string
  /** Where each key that both texts hold exactly once stands. */
  readonly places: ReadonlyMap<string, Span>
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Places of the keys that stand once in a text. */
function onceIn(anchors: readonly Anchor[], figures: readonly Figure[]): Map<string, Span> {
  const places = new Map<string, Span | undefined>()
  const add = (key: string, {start, end}: Span) => {
    const known = places.get(key)
    if (places.has(key) && known?.start !== start) places.set(key, undefined)
    else places.set(key, {start, end})
  }
  for (const figure of figures) add(`#${figure.value}`, figure)
  for (const anchor of anchors) for (const key of anchor.keys) if (!/^[\d.]+$|^\uFFFC$/.test(key)) add(key, anchor)
  const once = new Map<string, Span>()
  for (const [key, span] of places) if (span) once.set(key, span)
  return once
}

export interface CompanyText {
  readonly text: string
  readonly figures: readonly Figure[]
  readonly terms: readonly Mention[]
}

/** What both texts hold once, by which one recognises of what a figure is said. */
export function companyOf(zh: CompanyText, en: CompanyText): {readonly zh: Company; readonly en: Company} {
  const left = onceIn(anchorsOf(zh.text, zh.terms), zh.figures)
  const right = onceIn(anchorsOf(en.text, en.terms), en.figures)
  const shared = (own: Map<string, Span>, other: Map<string, Span>) =>
    new Map([...own].filter(([key]) => other.has(key)))
  return {zh: {text: zh.text, places: shared(left, right)}, en: {text: en.text, places: shared(right, left)}}
}

const sentenceEnd = /[。;；!?！？\n]|\.(?!\d)/
const clauseEnd = /[,，、:：()]/g
/** As far as company reaches. */
const reach = 120

/** How far apart two places are, in letters; the ends of clauses and sentences keep them apart. */
function distance(text: string, a: Span, b: Span): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
  if (to - from > reach) return Number.POSITIVE_INFINITY
  const between = text.slice(from, Math.max(from, to))
  const stops = (between.match(clauseEnd)?.length ?? 0) * 12 + (sentenceEnd.test(between) ? 80 : 0)
  return to - from + stops
}

const originBefore =
  /(?:[由从自较比与]|相比|原来的?|基线(?:时|为)?|对照组?(?:为)?|\b(?:from|than|versus|vs\.?|against|with|to a baseline of|compared (?:with|to))(?: the| a| an)?)\s?$/i
const targetBefore = /(?:[至到为达]|\b(?:to|at|in|was|were|is|by)(?: the| a| an)?)\s?$/i

/** What part a figure plays in a change: what it was, or what it became. */
function roleOf(text: string, {start}: Span): 'origin' | 'target' | undefined {
  const before = text.slice(Math.max(0, start - 24), start)
  return originBefore.test(before) ? 'origin' : targetBefore.test(before) ? 'target' : undefined
}

/** How much speaks for two figures having moved with their company, above zero, or having been exchanged, below. */
export function companySays(
  zh: Company,
  en: Company,
  [zhOne, zhOther]: readonly [Figure, Figure],
  [enOne, enOther]: readonly [Figure, Figure],
): {readonly moved: number; readonly exchanged: number} {
  let [moved, exchanged] = [0, 0]
  const own = new Set([zhOne, zhOther].map(({value}) => `#${value}`))
  for (const [key, there] of zh.places) {
    if (own.has(key)) continue
    const here = en.places.get(key)!
    const left = nearest(zh.text, there, zhOne, zhOther)
    const right = nearest(en.text, here, enOne, enOther)
    if (left === 0 || right === 0) continue
    if (left === right) moved++
    else exchanged++
  }
  const [zhRoles, enRoles] = [
    [roleOf(zh.text, zhOne), roleOf(zh.text, zhOther)],
    [roleOf(en.text, enOne), roleOf(en.text, enOther)],
  ] as const
  const part = ([one, other]: readonly (string | undefined)[]) =>
    one === other ? 0 : one === 'origin' || (other === 'target' && one === undefined) ? 1 : -1
  const [zhPart, enPart] = [part(zhRoles), part(enRoles)]
  if (zhPart !== 0 && enPart !== 0) {
    if (zhPart === enPart) moved += 2
    else exchanged += 2
  }
  return {moved, exchanged}
}

/** 1 where a place is clearly nearer to the first of two figures, -1 where to the other. */
function nearest(text: string, place: Span, one: Span, other: Span): number {
  const [near, far] = [distance(text, place, one), distance(text, place, other)]
  if (near === far) return 0
  if (near < far * 0.7) return 1
  return far < near * 0.7 ? -1 : 0
}
