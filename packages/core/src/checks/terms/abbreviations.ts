/** Abbreviations that nothing explains: the same in both languages, so two that differ by a slip (`SNRI`, `SSRI`) were taken for one another. */
import type {Sides, TermDifference} from './compare-terms.js'
import type {Concept, Mention} from './concept.js'

const written = /^[A-Z]{2,7}$/

/** What an abbreviation means that is in no vocabulary: itself. Names with digits are compared elsewhere. */
export const unexplained = (key: string): Concept | undefined =>
  written.test(key)
    ? {kind: 'abbreviation', group: 0, loose: false, certain: false, zh: key, en: key, related: []}
    : undefined

const keyOf = ({concepts}: Mention): string | undefined =>
  concepts[0]?.kind === 'abbreviation' ? concepts[0].zh : undefined

/** One letter changed, or two neighbours in each other's place. */
function differBySlip(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 3) return false
  const at = [...one].flatMap((letter, index) => (letter === other[index] ? [] : [index]))
  const [first, second] = at
  if (first === undefined || at.length === 1) return at.length === 1
  return at.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
}

/** Abbreviations of which each language has one that the other lacks, alike but for a slip. */
export function slippedAbbreviations({zhLacking, enLacking, together}: Sides): TermDifference[] {
  const [left, right] = [zhLacking, enLacking].map(mentions =>
    mentions.filter(mention => keyOf(mention) !== undefined).slice(0, 20),
  )
  return (left ?? []).flatMap(zh => {
    const en = (right ?? []).find(
      mention => differBySlip(keyOf(zh) ?? '', keyOf(mention) ?? '') && together(zh, mention),
    )
    return en ? [{zh, en}] : []
  })
}
