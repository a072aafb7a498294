/** An error planted in one language of a pair, and the tools that kinds of plants are made with. */
import type {Language} from '../../src/model/language.js'
import type {FidelityPair} from './pair.js'

export interface Plant {
  readonly language: Language
  /** The text of that language with the error in it. */
  readonly text: string
  /** `0.5 → 5`. */
  readonly change: string
}

export type Plants = (pair: FidelityPair) => readonly Plant[]

/** Spans of a text in which nothing is planted: citations, links, directives, and names that hold digits (`HAMD-17`, `CYP2D6`, `5-HT`). */
const untouchable =
  /\[[^\]]*@[^\]]*\]|\]\([^)]*\)|@[\w-]+|\{[^}]*\}|[A-Za-z][A-Za-z]*-?\d[\w-]*|\d+-(?:HT|OH)\w*|\d+[A-Z]\w*|(?<=[α-ω]-?)\d+|\b(?:type|grade|stage|class|phase|level|factor|NYHA|ASA|Part|Article|Section|Table|Figure) [\dIVX]+\w*|https?:\S+/gu

export function untouched(text: string): (start: number, end: number) => boolean {
  const spans = [...text.matchAll(untouchable)].map(match => [match.index, match.index + match[0].length] as const)
  return (start, end) => spans.every(([from, to]) => end <= from || start >= to)
}

export const replaced = (text: string, start: number, end: number, by: string): string =>
  `${text.slice(0, start)}${by}${text.slice(end)}`

/** A word or sign, and what it is turned into. `$1` in the replacement is what the first group held. */
export type Turn = readonly [RegExp, string]

/** One plant at every place where one of the turns fits, the first that fits winning. */
export function turns(language: Language, list: readonly Turn[]): Plants {
  return pair => {
    const text = pair[language]
    const free = untouched(text)
    const taken: (readonly [number, number])[] = []
    return list.flatMap(([pattern, replacement]) =>
      [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].flatMap((match): Plant[] => {
        const [start, end] = [match.index, match.index + match[0].length]
        if (!free(start, end) || taken.some(([from, to]) => start < to && end > from)) return []
        taken.push([start, end])
        const by = replacement.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
        const cased = /^[A-Z]/.test(match[0]) ? by.replace(/^[a-z]/, letter => letter.toUpperCase()) : by
        if (cased === match[0]) return []
        return [{language, text: replaced(text, start, end, cased), change: `${match[0]} → ${cased || '∅'}`}]
      }),
    )
  }
}

export const both =
  (...plants: readonly Plants[]): Plants =>
  pair =>
    plants.flatMap(plant => plant(pair))

/** Both words of each pair, turned into one another; `bounded` for words parted by blanks. A lookaround is not written out. */
export const mutual = (swaps: readonly (readonly [string, string])[], bounded: boolean): Turn[] =>
  swaps.flatMap(([one, other]) => {
    const pattern = (word: string) => (bounded ? new RegExp(`\\b${word}\\b`, 'i') : new RegExp(word))
    const plain = (word: string) => word.replace(/\(\?(?:[^()]|\([^()]*\))*\)/g, '')
    return [
      [pattern(one), plain(other)],
      [pattern(other), plain(one)],
    ] satisfies Turn[]
  })
