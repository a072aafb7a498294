/** Characters of a Chinese text for patients outside GB/T 2312-1980, level 1, that are not explained where they stand. */
import {commonCharacters} from './common-characters.js'
import {isExplained} from './explained.js'

export interface RareCharacter {
  readonly character: string
  readonly start: number
  readonly end: number
}

/** Parts of the body and complaints whose names everybody hears, though print in general has few of them; ours. */
const everyday: ReadonlySet<string> = new Set('胱瘾痣疣髋颌踝胫瘀瘙腱呃嗝睾痂噩睑龈疱疝鼾')

const han = /\p{Script=Han}/gu
/** A word is rarely longer: the explanation of 谵妄 stands behind its second character. */
const longestWord = 4
/** Where a character stands again and again, its first places are looked at; what is rare throughout is not listed to its end. */
const mostLooked = 5
const mostReported = 50

function isExplainedAround(text: string, start: number, end: number): boolean {
  for (let more = 0; more <= longestWord; more++) {
    if (isExplained(text, start - more, end, 'zh') || isExplained(text, start, end + more, 'zh')) return true
  }
  return false
}

/** Each once, unless it is in `familiar`. */
export function rareCharacters(text: string, familiar: ReadonlySet<string>): readonly RareCharacter[] {
  const found = new Map<string, RareCharacter>()
  const explained = new Set<string>()
  const looked = new Map<string, number>()
  for (const {0: character, index: start} of text.matchAll(han)) {
    if (
      commonCharacters.has(character) ||
      familiar.has(character) ||
      everyday.has(character) ||
      explained.has(character)
    )
      continue
    const times = looked.get(character) ?? 0
    if (times >= mostLooked || found.size >= mostReported) continue
    looked.set(character, times + 1)
    const end = start + character.length
    if (isExplainedAround(text, start, end)) explained.add(character)
    else if (!found.has(character)) found.set(character, {character, start, end})
  }
  return [...found.values()].filter(({character}) => !explained.has(character))
}
