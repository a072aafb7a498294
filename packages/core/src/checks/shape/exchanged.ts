/**
 * Finds units of a run (rows, entries, paragraphs) that stand in another order in one language: each goes together with another unit's
 * translation clearly better than with the one beside it.
 */
import {type Anchor, anchorsOf} from './anchors.js'
import {lengthOf, type ShapedText} from './shaped-text.js'

/** One unit in both languages. */
export interface ShapedUnit {
  readonly zh: ShapedText
  readonly en: ShapedText
}

/** What stands at `zh` in Chinese stands at `en` in English: indices of units. */
export interface Move {
  readonly zh: number
  readonly en: number
}

/** How much better the other order has to be, for each unit that moved. */
const clear = 0.8
/** Units that do not go together well and are looked at; beyond it the two texts are no translations of one another. */
const most = 40
const spread = 0.3

interface Weighed {
  readonly anchors: readonly Anchor[]
  readonly keys: ReadonlySet<string>
  readonly length: number
}

function weigh({text, terms}: ShapedText): Weighed {
  const anchors = anchorsOf(text, terms)
  return {anchors, keys: new Set(anchors.flatMap(({keys}) => keys)), length: lengthOf(text)}
}

const strangers = (own: Weighed, other: Weighed): number =>
  own.anchors.reduce((sum, {keys, weight}) => sum + (keys.some(key => other.keys.has(key)) ? 0 : weight), 0)

/** What speaks against two texts being translations of one another. */
function misfit(zh: Weighed, en: Weighed): number {
  const deviation = Math.log((zh.length + 10) / (en.length + 10)) / spread
  return strangers(zh, en) + strangers(en, zh) + Math.min(2, (deviation * deviation) / 8)
}

/** Cycles of units that moved, each with where its translation stands; empty where the order is the same. */
export function exchanged(units: readonly ShapedUnit[]): readonly (readonly Move[])[] {
  const weighed = units.map(({zh, en}) => ({zh: weigh(zh), en: weigh(en)}))
  const straight = weighed.map(({zh, en}) => misfit(zh, en))
  const suspects = [...weighed.keys()].filter(index => straight[index]! > clear / 2).slice(0, most)
  if (suspects.length < 2) return []
  const costs = new Map(
    suspects.map(zh => [zh, new Map(suspects.map(en => [en, misfit(weighed[zh]!.zh, weighed[en]!.en)]))] as const),
  )
  const cost = (zh: number, en: number) => costs.get(zh)?.get(en) ?? Number.POSITIVE_INFINITY
  const best = (of: (candidate: number) => number) =>
    suspects.reduce((one, other) => (of(other) < of(one) ? other : one), suspects[0]!)
  const target = new Map(suspects.map(zh => [zh, best(en => cost(zh, en))] as const))
  const source = new Map(suspects.map(en => [en, best(zh => cost(zh, en))] as const))
  const cycles: (readonly Move[])[] = []
  const seen = new Set<number>()
  for (const first of suspects) {
    const cycle: Move[] = []
    for (let zh = first; !seen.has(zh); ) {
      seen.add(zh)
      const en = target.get(zh)
      if (en === undefined || source.get(en) !== zh) break
      cycle.push({zh, en})
      zh = en
    }
    if (cycle.length < 2 || cycle.at(-1)!.en !== first) continue
    const gain = cycle.reduce((sum, {zh, en}) => sum + straight[zh]! - cost(zh, en), 0)
    if (gain >= clear * cycle.length) cycles.push(cycle)
  }
  return cycles
}
