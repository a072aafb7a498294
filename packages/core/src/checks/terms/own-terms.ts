/** Terms of the guideline's own that gave way to something else altogether: `the dose of bipolar disorder` beside 氯胺酮的剂量. */
import type {Sides, TermDifference} from './compare-terms.js'
import type {Kind, Mention} from './concept.js'

/** So many terms are looked at; beyond it, the time would be their square. */
const most = 20

/** What the guideline explains may be mistaken for these; not for people, sides, times or parts of the body. */
const alike: ReadonlySet<Kind> = new Set<Kind>([
  'own',
  'drug',
  'drug-class',
  'condition',
  'laboratory',
  'procedure',
  'scale',
  'research',
])

const isOwn = ({concepts}: Mention): boolean => concepts.some(({kind}) => kind === 'own')

const isTerm = ({concepts}: Mention): boolean => concepts.some(({kind}) => alike.has(kind))

export function replacedOwnTerms({zh, en, zhLacking, enLacking, together}: Sides): TermDifference[] {
  const [left, right] = [zhLacking.filter(isTerm).slice(0, most), enLacking.filter(isTerm).slice(0, most)]
  if (left.length === 0 && right.length === 0) return []
  const pairs = left.flatMap(one => {
    const other = right.find(mention => (isOwn(one) || isOwn(mention)) && together(one, mention))
    return other ? [{zh: one, en: other}] : []
  })
  if (pairs.length > 0 || left.length + right.length > 1) return pairs
  // The only term without a counterpart, and one of the guideline's own that the other side has more often, though both have it.
  const [one, other] = [left[0], right[0]]
  const [zhMore, enMore] = [zh.surplus(en, 'own'), en.surplus(zh, 'own')]
  const own = one
    ? enMore.find(mention => !enLacking.includes(mention) && together(one, mention))
    : zhMore.find(mention => other && !zhLacking.includes(mention) && together(mention, other))
  if (one && own) return [{zh: one, en: own}]
  return other && own ? [{zh: own, en: other}] : []
}
