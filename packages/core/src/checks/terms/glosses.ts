/** Terms with an abbreviation in brackets behind them: `treatment-resistant depression (TRD)`. Both languages explain it by the same term. */
import type {Sides, TermDifference} from './compare-terms.js'
import type {Mention} from './concept.js'
import type {TermSide} from './term-side.js'

interface Gloss {
  readonly term: Mention
  readonly abbreviation: Mention
}

function glossesOf({text, mentions: terms}: TermSide): Gloss[] {
  return terms.flatMap((term, index) => {
    const abbreviation = terms[index + 1]
    if (!abbreviation || !/^\s?\($/.test(text.slice(term.end, abbreviation.start))) return []
    const closed = /^\s?[),;]/.test(text.slice(abbreviation.end, abbreviation.end + 2))
    return closed && /[A-Z]{2}/.test(text.slice(abbreviation.start, abbreviation.end)) ? [{term, abbreviation}] : []
  })
}

const shareMeaning = (one: Mention, other: Mention): boolean =>
  one.concepts.some(concept => other.concepts.includes(concept))

/** `bipolar disorder (TRD)` beside 难治性抑郁症（TRD）, or beside 难治性抑郁症 alone where no Chinese term means the former. */
export function contradictedGlosses({zh, en, zhLacking, enLacking}: Sides): TermDifference[] {
  const [left, right] = [glossesOf(zh), glossesOf(en)]
  const find = (
    {term, abbreviation}: Gloss,
    others: readonly Gloss[],
    other: TermSide,
    lacking: readonly Mention[],
  ): Mention | undefined => {
    if (shareMeaning(term, abbreviation)) return undefined
    const same = others.find(gloss => shareMeaning(gloss.abbreviation, abbreviation))
    if (same) return shareMeaning(same.term, same.abbreviation) ? same.term : undefined
    return lacking.includes(term) ? other.mentions.find(mention => shareMeaning(mention, abbreviation)) : undefined
  }
  return [
    ...left.flatMap(gloss => {
      const term = find(gloss, right, en, zhLacking)
      return term ? [{zh: gloss.term, en: term}] : []
    }),
    ...right.flatMap(gloss => {
      const term = find(gloss, left, zh, enLacking)
      return term ? [{zh: term, en: gloss.term}] : []
    }),
  ]
}
