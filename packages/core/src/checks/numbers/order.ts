/**
 * Figures of one kind that stand in another order: `44%` with the drug and `6%` with placebo, against 6% and 44%. Clauses do change
 * places in translation, but measured figures of one unit seldom do, so the reader is asked to look.
 */
import type {Figure} from './figure.js'
import {isFirm} from './units.js'

/** Kinds whose order is compared: a measured unit, and whether the figure is a bound. Things counted are told in any order. */
function kindOf({unit, comparator}: Figure): string | undefined {
  if (!isFirm(unit)) return undefined
  const bound = comparator && comparator.direction !== 'equal' ? comparator.direction : ''
  return `${bound} ${unit?.base}`
}

function byKind(figures: readonly Figure[]): Map<string, Figure[]> {
  const times = new Map<string, number>()
  for (const {value} of figures) times.set(value, (times.get(value) ?? 0) + 1)
  const kinds = new Map<string, Figure[]>()
  for (const figure of figures) {
    const kind = kindOf(figure)
    if (kind === undefined || times.get(figure.value) !== 1) continue
    const known = kinds.get(kind)
    if (known) known.push(figure)
    else kinds.set(kind, [figure])
  }
  return kinds
}

/** For each kind whose figures are the same but for their order, those that stand elsewhere. */
export function changedOrder(
  zhFigures: readonly Figure[],
  enFigures: readonly Figure[],
): {readonly zh: readonly Figure[]; readonly en: readonly Figure[]}[] {
  const enKinds = byKind(enFigures)
  return [...byKind(zhFigures)].flatMap(([kind, zhAll]) => {
    const enAll = enKinds.get(kind) ?? []
    const values = (figures: readonly Figure[]) => new Set(figures.map(({value}) => value))
    const [zhValues, enValues] = [values(zhAll), values(enAll)]
    const zh = zhAll.filter(({value}) => enValues.has(value))
    const en = enAll.filter(({value}) => zhValues.has(value))
    const moved = (figures: readonly Figure[], others: readonly Figure[]) =>
      figures.filter((figure, index) => figure.value !== others[index]?.value)
    const zhMoved = moved(zh, en)
    return zhMoved.length === 0 ? [] : [{zh: zhMoved, en: moved(en, zh)}]
  })
}
