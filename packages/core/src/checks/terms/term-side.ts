/** The terms of one language's text, and what of them the other language lacks. */
import type {Concept, Kind, Mention} from './concept.js'

/** A text with its terms, in order. */
export interface TermText {
  readonly text: string
  readonly terms: readonly Mention[]
}

export class TermSide {
  readonly text: string
  readonly mentions: readonly Mention[]
  readonly #names = new Set<string>()
  readonly #narrower = new Map<string, string[]>()
  readonly #counts = new Map<Concept, number>()

  constructor({text, terms: mentions}: TermText) {
    this.text = text
    this.mentions = mentions
    for (const [index, {concepts, start}] of mentions.entries()) {
      const before = mentions[index - 1]
      // `atrial fibrillation (AF)` names it once.
      const explains = before !== undefined && /^\s?\($/.test(text.slice(before.end, start))
      for (const concept of concepts) {
        if (explains && before.concepts.includes(concept)) continue
        this.#names.add(concept.zh)
        for (const name of concept.related) {
          const narrower = this.#narrower.get(name)
          if (narrower) narrower.push(concept.zh)
          else this.#narrower.set(name, [concept.zh])
        }
        this.#counts.set(concept, (this.#counts.get(concept) ?? 0) + 1)
      }
    }
  }

  names(name: string): boolean {
    return this.#names.has(name)
  }

  /** Concepts that this side names and that are narrower than `name`. */
  narrower(name: string): readonly string[] {
    return this.#narrower.get(name) ?? []
  }

  count(concept: Concept): number {
    return this.#counts.get(concept) ?? 0
  }

  /** How many terms of a kind there are, those left out that are too loose to count. */
  total(kind: Kind): number {
    return this.mentions.filter(mention => meaning(mention, kind) !== undefined).length
  }

  /** Mentions of terms of this kind that stand here more often than on the other side. */
  surplus(other: TermSide, kind: Kind): readonly Mention[] {
    return this.mentions.filter(mention => {
      const more = mention.concepts.every(concept => this.count(concept) > other.count(concept))
      return more && meaning(mention, kind) !== undefined
    })
  }

  /** Whether both sides name the same terms of a kind as often in all, and one of them stands in place of another. */
  differsByOne(other: TermSide, kind: Kind): boolean {
    const concepts = new Set([...this.mentions, ...other.mentions].flatMap(mention => meaning(mention, kind) ?? []))
    let changes = 0
    for (const concept of concepts) {
      const [here, there] = [this.count(concept), other.count(concept)]
      if (here === 0 || there === 0) return false
      changes += Math.abs(here - there)
    }
    return changes === 2
  }
}

/** What a mention means within a kind; nothing where that is loose. */
export const meaning = ({concepts}: Mention, kind: Kind): Concept | undefined =>
  concepts.find(concept => concept.kind === kind && !concept.loose)

/**
 * Whether the other side has a term that may mean this one. A broader or narrower term counts only where it has no counterpart of its own:
 * beside 血压 and 收缩压, `blood pressure` does not stand for 收缩压.
 */
function answered({concepts}: Mention, side: TermSide, other: TermSide): boolean {
  return concepts.some(
    ({zh, related}) =>
      other.names(zh) ||
      related.some(name => other.names(name) && !side.names(name)) ||
      other.narrower(zh).some(name => !side.names(name)),
  )
}

/** What `other` has no term for, the first mention of each concept, in order; loose terms among them, but no everyday words. */
export function lacking(side: TermSide, other: TermSide): readonly Mention[] {
  const seen = new Set<Concept>()
  return side.mentions.filter(mention => {
    const fresh = mention.concepts.some(concept => !seen.has(concept))
    for (const concept of mention.concepts) seen.add(concept)
    return fresh && mention.concepts[0]?.kind !== 'common' && !answered(mention, side, other)
  })
}

export const isLoose = ({concepts}: Mention): boolean => concepts[0]?.loose ?? true
