/** Terms in whose place another one stands in the other language. */
import type {Sides, TermDifference} from './compare-terms.js'
import type {Kind, Mention} from './concept.js'
import {isLoose, meaning} from './term-side.js'

/** Kinds whose terms have few other names: two terms without a counterpart are enough, wherever they stand. */
const firm: ReadonlySet<Kind> = new Set<Kind>([
  'drug',
  'route',
  'side',
  'people',
  'scale',
  'own',
  'time',
  'organ-function',
  'opposite',
])

/** Names of organs are parts of other words; abbreviations say nothing of what they mean. */
const unalike: ReadonlySet<Kind> = new Set<Kind>(['organ', 'abbreviation'])

/** So many terms are paired up; beyond it, the time would be their square. */
const most = 20

const groupOf = ({concepts}: Mention): number => concepts[0]?.group ?? 0

const ofKind = (mentions: readonly Mention[], kind: Kind) => mentions.filter(mention => meaning(mention, kind))

export function replacedTerms(sides: Sides): TermDifference[] {
  return [...firm].flatMap(kind => {
    const [left, right] = [ofKind(sides.zhLacking, kind), ofKind(sides.enLacking, kind)]
    const found =
      left.length > 0 && right.length > 0
        ? pairUp(left, right, sides.together)
        : left.length + right.length > 0
          ? replacedByKnown(sides, kind, left, right)
          : replacedAmongRepeated(sides, kind)
    return [...found, ...replacedByLoose(sides, kind)]
  })
}

const shareMeaning = (one: Mention, other: Mention): boolean =>
  one.concepts.some(concept => other.concepts.includes(concept))

/**
 * One term without a counterpart, and another that the other side has more often, or has where this side does not: it stands in that
 * one's place.
 */
function replacedByKnown(
  {zh, en, together}: Sides,
  kind: Kind,
  left: readonly Mention[],
  right: readonly Mention[],
): TermDifference[] {
  const counted = kind === 'drug' || zh.total(kind) === en.total(kind)
  const [zhMore, enMore] = counted ? [zh.surplus(en, kind), en.surplus(zh, kind)] : [[], []]
  // `after surgery` often goes without saying.
  const [zhAll, enAll] = kind === 'time' ? [[], []] : [zh.ofKind(kind).slice(0, most), en.ofKind(kind).slice(0, most)]
  const zhAlone = (one: Mention) => !en.mentions.some(other => shareMeaning(one, other) && together(one, other))
  const enAlone = (other: Mention) => !zh.mentions.some(one => shareMeaning(one, other) && together(one, other))
  return [
    ...left.slice(0, most).flatMap(one => {
      const other =
        enMore.findLast(mention => together(one, mention)) ??
        enAll.find(mention => together(one, mention) && enAlone(mention))
      return other ? [{zh: one, en: other}] : []
    }),
    ...right.slice(0, most).flatMap(other => {
      const one =
        zhMore.findLast(mention => together(mention, other)) ??
        zhAll.find(mention => together(mention, other) && zhAlone(mention))
      return one ? [{zh: one, en: other}] : []
    }),
  ]
}

/** All terms have a counterpart, but one stands once more and another once less. */
function replacedAmongRepeated({zh, en, together}: Sides, kind: Kind): TermDifference[] {
  if (zh.total(kind) !== en.total(kind) || !zh.differsByOne(en, kind)) return []
  const [zhMore, enMore] = [zh.surplus(en, kind).slice(0, most), en.surplus(zh, kind).slice(0, most)]
  for (const one of zhMore) {
    const other = enMore.find(mention => together(one, mention))
    if (other) return [{zh: one, en: other}]
  }
  return []
}

/** A firm term and a loose one of its kind, each the only one of the kind without a counterpart, in one passage. */
function replacedByLoose({zhUnmatched, enUnmatched, together}: Sides, kind: Kind): TermDifference[] {
  const named = (mention: Mention) => mention.concepts.some(concept => concept.kind === kind)
  const [[zh, ...more], [en, ...others]] = [zhUnmatched.filter(named), enUnmatched.filter(named)]
  if (!zh || !en || more.length > 0 || others.length > 0 || isLoose(zh) === isLoose(en)) return []
  return together(zh, en) ? [{zh, en}] : []
}

/** Of a kind whose terms have many names: two much alike, in sentences in which all else has a counterpart. */
export function replacedAlone({zhUnmatched, enUnmatched, together}: Sides): TermDifference[] {
  return zhUnmatched.slice(0, most).flatMap(zh => {
    const near = enUnmatched.filter(mention => together(zh, mention))
    const [en] = near
    if (!en || near.length > 1 || zhUnmatched.some(mention => mention !== zh && together(mention, en))) return []
    const alike = groupOf(zh) === groupOf(en) && !isLoose(zh) && !isLoose(en)
    return alike && !unalike.has(zh.concepts[0]?.kind ?? 'organ') ? [{zh, en}] : []
  })
}

/** Each term with one in the same passage if there is one, else in order. */
function pairUp(
  left: readonly Mention[],
  right: readonly Mention[],
  together: (left: Mention, right: Mention) => boolean,
): TermDifference[] {
  const rest = [...right].slice(0, most)
  return left.slice(0, Math.min(rest.length, most)).flatMap(zh => {
    const found = rest.findIndex(en => together(zh, en))
    const [en] = rest.splice(Math.max(0, found), 1)
    return en ? [{zh, en}] : []
  })
}
