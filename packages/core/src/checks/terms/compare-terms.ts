/**
 * What two texts that should say the same name differently. Sets are compared, not counts, since a language may repeat a term where the
 * other says `it`; two terms of one kind that each lack a counterpart were taken one for the other.
 *
 *   氨氯地平5 mg / amiodarone 5 mg   →   氨氯地平 beside amiodarone
 */
import type {Concept, Kind, Mention} from './concept.js'

/** A term beside the one that stands in its place in the other language. */
export interface TermDifference {
  readonly kind: Kind
  readonly zh: Mention
  readonly en: Mention
}

/** Kinds whose terms have few other names: two terms without a counterpart are enough, however many there are. */
const firm: ReadonlySet<Kind> = new Set<Kind>(['drug', 'route', 'side', 'population', 'sex', 'scale', 'own', 'time'])

class Side {
  readonly mentions: readonly Mention[]
  readonly #names = new Set<string>()
  readonly #related = new Set<string>()
  readonly #counts = new Map<Concept, number>()

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions
    for (const {concepts} of mentions) {
      for (const concept of concepts) {
        this.#names.add(concept.zh)
        for (const name of concept.related) this.#related.add(name)
        this.#counts.set(concept, (this.#counts.get(concept) ?? 0) + 1)
      }
    }
  }

  count(concept: Concept): number {
    return this.#counts.get(concept) ?? 0
  }

  /** Whether a term of the other side may be meant by one of this side. */
  answers({concepts}: Mention): boolean {
    return concepts.some(
      ({zh, related}) => this.#names.has(zh) || this.#related.has(zh) || related.some(name => this.#names.has(name)),
    )
  }

  /** The mentions that the other side has no term for, the first of each concept, by kind. */
  without(other: Side): ReadonlyMap<Kind, readonly Mention[]> {
    const kinds = new Map<Kind, Mention[]>()
    const seen = new Set<Concept>()
    for (const mention of this.mentions) {
      if (other.answers(mention)) continue
      const fresh = mention.concepts.filter(concept => !seen.has(concept))
      for (const concept of fresh) seen.add(concept)
      for (const kind of new Set(fresh.map(concept => concept.kind))) {
        const known = kinds.get(kind)
        if (known) known.push(mention)
        else kinds.set(kind, [mention])
      }
    }
    return kinds
  }

  /** The last mention of a term of this kind that stands here more often than on the other side. */
  surplus(other: Side, kind: Kind): Mention | undefined {
    return this.mentions.findLast(({concepts}) => {
      const [only] = concepts
      return concepts.length === 1 && only?.kind === kind && this.count(only) > other.count(only)
    })
  }
}

export function compareTerms(zhMentions: readonly Mention[], enMentions: readonly Mention[]): TermDifference[] {
  const [zh, en] = [new Side(zhMentions), new Side(enMentions)]
  const [zhKinds, enKinds] = [zh.without(en), en.without(zh)]
  const differences: TermDifference[] = []
  for (const kind of new Set([...zhKinds.keys(), ...enKinds.keys()])) {
    const [left, right] = [zhKinds.get(kind) ?? [], enKinds.get(kind) ?? []]
    if (left.length > 0 && right.length > 0) {
      if (!firm.has(kind) && (left.length > 1 || right.length > 1)) continue
      for (let index = 0; index < Math.min(left.length, right.length); index++) {
        differences.push({kind, zh: left[index]!, en: right[index]!})
      }
    } else if (firm.has(kind)) {
      // One term without a counterpart, and another of its kind that the other side has more often: it stands in that one's place.
      const [other] = left.length > 0 ? [en.surplus(zh, kind)] : [zh.surplus(en, kind)]
      if (!other) continue
      differences.push(left.length > 0 ? {kind, zh: left[0]!, en: other} : {kind, zh: other, en: right[0]!})
    }
  }
  return differences
}
