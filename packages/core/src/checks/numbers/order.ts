/**
 * Figures of one kind that changed places: `44%` with the drug and `6%` with placebo, against 6% and 44%. Clauses do change places in
 * translation; then what is said of the figures moves with them, and nothing is reported.
 */

import {isFirm} from '../../units/units.js'
import type {Mention} from '../terms/concept.js'
import type {ScannedText} from './compare.js'
import type {Figure} from './figure.js'
import {type Company, companyOf, companySays} from './swapped.js'

/** How many figures behind one are looked at. */
const reach = 12
/** Of two texts that have nothing to do with one another, so many exchanges are enough. */
const most = 100

export interface ChangedOrder {
  readonly zh: readonly Figure[]
  readonly en: readonly Figure[]
}

type Matched = readonly [zh: Figure, en: Figure]

/** Terms of both texts, read where they are needed. */
export type TermsOf = (language: 'zh' | 'en') => readonly Mention[]

/** Kinds whose order is compared: a measured unit, and whether the figure is a bound; things counted and bare figures are one kind. */
function kindOf({unit, comparator}: Figure): string | undefined {
  if (unit?.base === 'date' || unit?.base === 'decade') return undefined
  if (!isFirm(unit)) return plain
  const bound = comparator && comparator.direction !== 'equal' ? comparator.direction : ''
  return `${bound} ${unit?.base}`
}
const plain = 'plain'

/** Figures whose value stands once in their text, by value. */
function single(figures: readonly Figure[]): Map<string, Figure> {
  const times = new Map<string, number>()
  for (const {value} of figures) times.set(value, (times.get(value) ?? 0) + 1)
  return new Map(figures.flatMap(figure => (times.get(figure.value) === 1 ? [[figure.value, figure] as const] : [])))
}

/** For each kind whose figures are the same but for their order, those that were exchanged. */
export function changedOrder(zh: ScannedText, en: ScannedText, termsOf: TermsOf = () => []): readonly ChangedOrder[] {
  const there = single(en.scan.figures)
  const kinds = new Map<string, Matched[]>()
  for (const figure of single(zh.scan.figures).values()) {
    const other = there.get(figure.value)
    const kind = kindOf(figure)
    if (!other || kind === undefined || kindOf(other) !== kind) continue
    const known = kinds.get(kind)
    if (known) known.push([figure, other])
    else kinds.set(kind, [[figure, other]])
  }
  let company: {readonly zh: Company; readonly en: Company} | undefined
  let left = most
  return [...kinds].flatMap(([kind, pairs]) => {
    const found: {readonly members: readonly [Matched, Matched]; readonly score: number}[] = []
    for (const [index, one] of pairs.entries()) {
      for (const other of pairs.slice(index + 1, index + 1 + reach)) {
        if (one[1].start < other[1].start || left <= 0) continue
        left--
        company ??= companyOf(
          {text: zh.text, figures: zh.scan.figures, terms: termsOf('zh')},
          {text: en.text, figures: en.scan.figures, terms: termsOf('en')},
        )
        const {moved, exchanged} = companySays(company.zh, company.en, [one[0], other[0]], [one[1], other[1]])
        // Things counted are told in any order, so that nothing may speak for it.
        const isExchanged = kind === plain ? exchanged >= 2 && moved === 0 : exchanged >= moved
        if (isExchanged) found.push({members: [one, other], score: exchanged - moved})
      }
    }
    // Where two changed places, what stands between them seems to have moved too: the surest count.
    const gone = new Set<Matched>()
    for (const {members} of found.sort((a, b) => b.score - a.score)) {
      if (!members.some(member => gone.has(member))) for (const member of members) gone.add(member)
    }
    if (gone.size === 0) return []
    const byPlace = (a: Figure, b: Figure) => a.start - b.start
    const moved = pairs.filter(pair => gone.has(pair))
    return [{zh: moved.map(([figure]) => figure), en: moved.map(([, figure]) => figure).sort(byPlace)}]
  })
}
