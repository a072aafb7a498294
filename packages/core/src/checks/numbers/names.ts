/** Compares names that hold digits. */
import type {Difference} from './compare.js'
import type {Name} from './figure.js'

/** The digits of names, as plain numbers. */
export const digitsOf = (names: readonly Name[]): ReadonlySet<string> =>
  new Set(
    names.flatMap(({key, address}) => (address ? [] : (key.match(/\d+/g) ?? []))).map(digits => String(Number(digits))),
  )

/** Names are compared only where one on each side is left over and they differ in their digits alone: `HAMD-17`, `HAMD-24`. */
export function compareNames(
  zhNames: readonly Name[],
  enNames: readonly Name[],
  zhWords: Set<string>,
  enWords: Set<string>,
  differences: Difference[],
): void {
  compareStems(zhNames, enNames, differences)
  const zhKeys = new Set(zhNames.map(({key}) => key))
  const enKeys = new Set(enNames.map(({key}) => key))
  const unique = (names: readonly Name[], others: ReadonlySet<string>) => {
    const seen = new Set<string>()
    return names.filter(({key}) => !others.has(key) && !seen.has(key) && seen.add(key))
  }
  const zhLeft = unique(zhNames, enKeys)
  const enLeft = unique(enNames, zhKeys)
  for (const digits of digitsOf(zhLeft)) zhWords.add(digits)
  for (const digits of digitsOf(enLeft)) enWords.add(digits)
}

/** The letters of a name; its digits are `#`. */
const stemOf = ({key}: Name) => key.replace(/\d+/g, '#')

/** Names of one stem that are as many on both sides, but not the same: `HAMD-17` twice against `HAMD-17` and `HAMD-24`. */
function compareStems(zhNames: readonly Name[], enNames: readonly Name[], differences: Difference[]): void {
  const byStem = (names: readonly Name[]) => {
    const stems = new Map<string, Name[]>()
    for (const name of names) {
      const known = stems.get(stemOf(name))
      if (known) known.push(name)
      else stems.set(stemOf(name), [name])
    }
    return stems
  }
  const enStems = byStem(enNames)
  for (const [stem, zh] of byStem(zhNames)) {
    const en = enStems.get(stem) ?? []
    const distinct = (names: readonly Name[]) => new Set(names.map(({key}) => key))
    const [zhKeys, enKeys] = [distinct(zh), distinct(en)]
    const zhLeft = zh.filter(({key}) => !enKeys.has(key))
    const enLeft = en.filter(({key}) => !zhKeys.has(key))
    if (!/\p{L}/u.test(stem) || (zhLeft.length === 0 && enLeft.length === 0)) continue
    if ((zhLeft.length > 0 && enLeft.length > 0) || zh.length === en.length) {
      const [zhName, enName] = [zhLeft[0] ?? zh.at(-1), enLeft[0] ?? en.at(-1)]
      if (zhName && enName) differences.push({kind: 'name', zh: zhName, en: enName})
    }
  }
}
