/** Whether two figures that say the same are the same bound: `≥` and 至少 are, `≥` and `>` are not, a bound beside none is not. */
import {type Comparator, looseBounds} from './comparators.js'
import type {Figure} from './figure.js'

interface Side {
  readonly text: string
  /** In order. */
  readonly figures: readonly Figure[]
}

/** Compares the bounds of matched figures of two texts; `comparator` where they contradict, `bound` where only one has one. */
export function compareBounds(
  zhSide: Side,
  enSide: Side,
): (zh: Figure, en: Figure) => 'comparator' | 'bound' | undefined {
  const zhNeighbours = neighbours(zhSide)
  const enNeighbours = neighbours(enSide)
  return (zh, en) => {
    const [a, b] = [zh.comparator, en.comparator]
    if (zh.hint !== undefined || en.hint !== undefined || isDate(zh) || isDate(en)) return undefined
    if (a && b) {
      if (!contradict(a, b)) return undefined
      return negated(a, b, zhSide.text, zh) || negated(b, a, enSide.text, en) ? undefined : 'comparator'
    }
    const stated = a ?? b
    if (!stated || stated.direction === 'equal') return undefined
    const [side, figure, near] = a ? [enSide, en, enNeighbours] : [zhSide, zh, zhNeighbours]
    const [after, before] = near(figure)
    const loose = looseBounds(side.text, figure, after, before)
    // 2小时内不要进食, `do not eat for 2 hours`
    const isWithin = /内$|^within/i.test((a ? zhSide : enSide).text.slice(stated.from, stated.to).trim())
    if (
      isWithin &&
      spanWords.test(side.text.slice(Math.max(after, figure.start - 30), Math.min(before, figure.end + 16)))
    )
      return undefined
    const opposite = stated.direction === 'up' ? 'down' : 'up'
    if (loose[opposite] && isNegated(stated, (a ? zhSide : enSide).text, (a ? zh : en).end)) return undefined
    if (loose[stated.direction] || (a && isElliptic(enSide.text, en.start, stated, previous(enSide, en))))
      return undefined
    return 'bound'
  }
}

/** Words beside which a span of time needs no `within`. */
const spanWords = /\b(?:for|at|by|during|in|over|after|until|before|first|apart|within|between)\b|[后前时间期]/i

const isDate = ({unit}: Figure) => unit?.base === 'date' || unit?.base === 'decade'

const negation =
  /\b(?:not|no|never|nor|neither|without|avoid\w*|cannot|against|unless|prohibit\w*|forbid\w*|exclud\w*|contraindicat\w*)\b|[不勿未无禁]|避免/i
const clauseEnd = /[.。;；\n](?!\d)/

/** `do not run it for longer than 72 h` is `up to 72 h`: a bound that stands in a negated clause, against its opposite. */
function negated(bound: Comparator, other: Comparator, text: string, {end}: Figure): boolean {
  if (bound.sign || bound.direction === other.direction || bound.inclusive === true || other.inclusive === false)
    return false
  return isNegated(bound, text, end)
}

/** Whether the clause around a bound such as `shorter than` denies it. */
function isNegated(bound: Comparator, text: string, end: number): boolean {
  if (bound.sign || bound.inclusive === true) return false
  const before = text
    .slice(Math.max(0, bound.from - 60), bound.from)
    .split(clauseEnd)
    .at(-1)!
  const after = text.slice(end, end + 60).split(clauseEnd)[0]!
  return negation.test(before) || negation.test(after)
}

const verb =
  /\b(?:is|are|was|were|be|been|being|has|have|had|should|must|may|can|will|shall|do|does|exceed\w*|reach\w*|fell|falls?|rose|rises?|gives?|given|receiv\w+|took|takes?|remain\w*|stay\w*)\b/i

/** `shall not exceed three days' supply, and an ordinary prescription seven days'`: the bound is said once for both. */
function isElliptic(text: string, start: number, {direction}: Comparator, before: Figure | undefined): boolean {
  if (before?.comparator?.direction !== direction) return false
  const between = text.slice(before.end, start).replace(/\bthat is\b|\bi\.e\./g, ', ')
  return (
    between.length <= 80 &&
    /\b(?:and|or|nor|that is|i\.e\.)\s|, /.test(between) &&
    !clauseEnd.test(between) &&
    !verb.test(between)
  )
}

function previous({figures, text}: Side, figure: Figure): Figure | undefined {
  for (let index = figures.indexOf(figure) - 1; index >= 0; index--) {
    const candidate = figures[index]!
    const isBracketed =
      /\($/.test(text.slice(candidate.start - 1, candidate.start)) &&
      text.slice(candidate.end, candidate.end + 1) === ')'
    if (candidate.spelled !== 'loose' && !isBracketed) return candidate
  }
  return undefined
}

function contradict(a: Comparator, b: Comparator): boolean {
  if (a.direction !== b.direction) return (a.sign && b.sign) || (a.direction !== 'equal' && b.direction !== 'equal')
  return (a.sign || b.sign) && a.inclusive !== undefined && b.inclusive !== undefined && a.inclusive !== b.inclusive
}

/** Up to where the figures before and behind one reach, with what bounds them. */
function neighbours({text, figures}: Side): (figure: Figure) => readonly [number, number] {
  let barriers: readonly Figure[] | undefined
  let places: ReadonlyMap<Figure, number> | undefined
  return figure => {
    barriers ??= figures.filter(({hint}) => hint === undefined)
    places ??= new Map(barriers.map((one, index) => [one, index] as const))
    const index = places.get(figure) ?? 0
    const [left, right] = [barriers[index - 1], barriers[index + 1]]
    return [
      left ? Math.max(left.end, left.comparator?.to ?? 0) : 0,
      right ? Math.min(right.start, right.comparator?.from ?? right.start) : text.length,
    ]
  }
}
