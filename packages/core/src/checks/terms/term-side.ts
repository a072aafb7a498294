/** The terms of one language's text, and what of them the other language lacks. */
import type {Concept, Kind, Mention} from './concept.js'

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

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
  readonly #kinds = new Map<Kind, Mention[]>()

  constructor({text, terms: mentions}: TermText) {
    this.text = text
    this.mentions = mentions
    let before: Mention | undefined
    for (const mention of mentions) {
      // `atrial fibrillation (AF)` names it once.
      const explained =
        before && text[mention.start - 1] === '(' && mention.start - before.end <= 2 ? before : undefined
      for (const concept of mention.concepts) {
        if (explained?.concepts.includes(concept)) continue
        this.#names.add(concept.zh)
        for (const name of concept.related) append(this.#narrower, name, concept.zh)
        this.#counts.set(concept, (this.#counts.get(concept) ?? 0) + 1)
      }
      for (const kind of new Set(mention.concepts.flatMap(({kind: own, loose}) => (loose ? [] : own)))) {
        append(this.#kinds, kind, mention)
      }
      before = mention
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

  /** The terms of a kind, those left out that are too loose to count. */
  ofKind(kind: Kind): readonly Mention[] {
    return this.#kinds.get(kind) ?? []
  }

  /** How many terms of a kind there are. */
  total(kind: Kind): number {
    return this.ofKind(kind).length
  }

  /** Mentions of terms of this kind that stand here more often than on the other side. */
  surplus(other: TermSide, kind: Kind): readonly Mention[] {
    return this.ofKind(kind).filter(({concepts}) =>
      concepts.every(concept => this.count(concept) > other.count(concept)),
    )
  }

  /** Whether both sides name the same terms of a kind as often in all, and one of them stands in place of another. */
  differsByOne(other: TermSide, kind: Kind): boolean {
    const [own, others] = [this.ofKind(kind), other.ofKind(kind)]
    if (own.length < 2 || own.length !== others.length) return false
    let changes = 0
    for (const concept of new Set([...own, ...others].flatMap(mention => meaning(mention, kind) ?? []))) {
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
