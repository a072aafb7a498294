/** Figures made of others, which another text may write apart: `1/3` and `one third`, `2019年3月5日至8日` and `5–8 March 2019`. */
import type {Figure, Scan} from './figure.js'

const sortedParts = ({parts}: Figure): string => [...(parts ?? [])].sort().join(' ')

/** Removes the compounds of each side whose parts the other side has, and the parts that they explain there. */
export function takeApart(zhLeft: Figure[], enLeft: Figure[], zhScan: Scan, enScan: Scan): void {
  const zhExplained = explained(zhLeft, enLeft, enScan)
  const enExplained = explained(enLeft, zhLeft, zhScan)
  keep(zhLeft, zhExplained, enExplained)
  keep(enLeft, enExplained, zhExplained)
}

/** `1 000` may be two figures; then both stand in figures on the other side. */
const grouped = ({value}: Figure) => /^\d+(?:\.\d+)?$/.test(value)

function explained(from: readonly Figure[], others: readonly Figure[], other: Scan): Set<Figure> {
  const there = new Set(
    [...other.figures, ...other.spelled.filter(({hint}) => hint === undefined)].flatMap(({value, parts}) => [
      value,
      ...(parts ?? []),
    ]),
  )
  const compounds = new Set(others.filter(({parts}) => parts).map(sortedParts))
  return new Set(
    from.filter(
      figure =>
        figure.parts &&
        // `1:2` against `2:1`, 5 March against 3 May: the same parts, another meaning.
        !compounds.has(sortedParts(figure)) &&
        figure.parts.every(part => there.has(part) || (!grouped(figure) && other.words.has(part))),
    ),
  )
}

function keep(figures: Figure[], gone: ReadonlySet<Figure>, explaining: ReadonlySet<Figure>): void {
  const parts = new Set([...explaining].flatMap(figure => figure.parts ?? []))
  const kept = figures.filter(figure => !gone.has(figure) && !parts.has(figure.value))
  figures.length = 0
  for (const figure of kept) figures.push(figure)
}
