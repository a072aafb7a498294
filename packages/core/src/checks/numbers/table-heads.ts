/** The head of a column may say once what multiplies its figures: `接种人数（万）` over 12.4 beside `People vaccinated` over 124 000. */
import type {Comparison} from '../text/comparisons.js'
import type {Figure, Scan} from './figure.js'

const chinese: ReadonlyMap<string, number> = new Map([
  ['千', 3],
  ['万', 4],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
])
const english: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['10000', 4],
  ['10^4', 4],
  ['million', 6],
  ['billion', 9],
])
const chineseHead = /[(,，/]\s?(?:单位[:：]?\s?)?(百万|千万|[千万亿])(?:[例人元次名份支剂]|人次)?\s?\)?$/
const englishHead =
  /[(,]\s?(?:in |[×x*]\s?)?(thousand|million|billion|10[, ]?000|10\^4)s?(?: (?:people|yuan|RMB|cases|doses))?\s?\)?$/i

/** What may multiply in words or signs that are not read. */
const multiplies = /10|[×千万亿]|thousand|million|billion/i

/** The power of ten by which a head multiplies what stands below it; undefined where it may, but does not say so plainly. */
function powerOf(head: string): number | undefined {
  const text = head.trim()
  const word = englishHead.exec(text)?.[1]?.toLowerCase().replace(/[, ]/g, '')
  const power = chinese.get(chineseHead.exec(text)?.[1] ?? '') ?? english.get(word ?? '')
  return power ?? (multiplies.test(text) ? undefined : 0)
}

export interface Powers {
  readonly zh: number
  readonly en: number
}

const known = new WeakMap<readonly Comparison[], ReadonlyMap<string, Powers>>()
const keyOf = ({group, column}: Comparison) => `${group} ${column}`

/** By what the heads of a cell's column multiply it, where the languages differ. */
export function headPowers(cell: Comparison, comparisons: readonly Comparison[]): Powers | undefined {
  if (cell.row === undefined || cell.row === 0 || cell.column === undefined) return undefined
  let heads = known.get(comparisons)
  if (!heads) {
    heads = new Map(
      comparisons.flatMap(comparison => {
        if (comparison.row !== 0) return []
        const [zh, en] = [powerOf(comparison.zh.text), powerOf(comparison.en.text)]
        return zh === undefined || en === undefined || zh === en ? [] : [[keyOf(comparison), {zh, en}] as const]
      }),
    )
    known.set(comparisons, heads)
  }
  return heads.get(keyOf(cell))
}

/** The figures of a cell times ten to a power; those with a unit of their own stay. */
export function scaled(scan: Scan, power: number): Scan {
  if (power === 0) return scan
  const times = (figure: Figure): Figure => {
    const value = Number(`${figure.value}e${power}`)
    return figure.unit === undefined && Number.isFinite(value) ? {...figure, value: String(value)} : figure
  }
  return {...scan, figures: scan.figures.map(times)}
}
