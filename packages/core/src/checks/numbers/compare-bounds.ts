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
    if (zh.value === '1' && (zh.spelled === 'loose' || en.spelled === 'loose') && !zh.unit) return undefined
    if (zh.hint !== undefined || en.hint !== undefined || isDate(zh) || isDate(en)) return undefined
    if (a && b) {
      const [left, right] = [effective(a, zhSide.text, zh), effective(b, enSide.text, en)]
      // 不足40 kg者不得…, `must not be used below 40 kg`: denied on one side only is no proof.
      const isSure = (left === a) === (right === b) || left.inclusive === right.inclusive
      return contradict(left, right) && (isSure || contradict(a, b)) ? 'comparator' : undefined
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
    const own = a ? zhSide : enSide
    const said = effective(stated, own.text, a ? zh : en)
    if (loose[stated.direction] || (said.direction !== 'equal' && loose[said.direction])) return undefined
    if (a && isElliptic(enSide.text, en.start, stated, previous(enSide, en))) return undefined
    return 'bound'
  }
}

/** Words beside which a span of time needs no `within`. */
const spanWords =
  /\b(?:for|at|by|during|in|over|after|until|before|first|apart|within|between|past|last|previous|recent)\b|[后前时间期]/i

const clauseEnd = /[.。;；\n](?!\d)/
const isDate = ({unit}: Figure) => unit?.base === 'date' || unit?.base === 'decade'

/** `do not run it for longer than 72 h`, `不宜将血压降至…以下`: words that deny a bound, with what may stand between. */
const denialBefore =
  /\b(?:not|never|no|nor|avoid|without)(?: (?:be|go|goes|last|take|run|it|them|generally|usually|normally|ordinarily|stay|remain|keep|kept|on|for|fall|rise|drop|brought|lowered|raised|allowed|to|infuse|continue|continued|prolonged|values?|side|part|dose|doses))*\s$|(?:不得|不应|不宜|不可|不能|不要|切勿|禁止|严禁|避免|勿)(?:(?!用于|给予|使用|患者|儿童|人群|者)[^\d,，。;；]){0,10}$/i
/** `more than 10 mg daily should not be given`, `doses above 165 mg were prohibited`. */
const denialAfter =
  /^[^.,;]{0,24}\b(?:(?:should|must|may|shall|can|is|are|was|were)(?: generally| usually)? not(?: be)? (?:given|used|allowed|exceeded|taken|permitted)|(?:is|are|was|were) (?:prohibited|not allowed|forbidden|avoided)|should be avoided)\b/i

/** What a bound says when its clause denies it: not below is at least. */
function effective(bound: Comparator, text: string, {start, end}: Figure): Comparator {
  if (bound.sign || bound.inclusive === true || bound.direction === 'equal') return bound
  const from = Math.min(bound.from, start)
  const isDenied =
    denialBefore.test(text.slice(Math.max(0, from - 60), from)) ||
    denialAfter.test(text.slice(Math.max(end, bound.to), end + 90))
  return isDenied ? {...bound, direction: bound.direction === 'up' ? 'down' : 'up', inclusive: true} : bound
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

/** The figure before that may carry the bound for both: the nearest of the same unit. */
function previous({figures}: Side, figure: Figure): Figure | undefined {
  const index = figures.indexOf(figure)
  return figures
    .slice(Math.max(0, index - 6), index)
    .findLast(one => one.spelled !== 'loose' && one.end < figure.start - 3 && one.unit?.base === figure.unit?.base)
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
    barriers ??= figures.filter(({spelled}) => spelled !== 'loose')
    places ??= new Map(barriers.map((one, index) => [one, index] as const))
    const index = places.get(figure) ?? 0
    const [left, right] = [barriers[index - 1], barriers[index + 1]]
    return [
      left ? Math.max(left.end, left.comparator?.to ?? 0) : 0,
      right ? Math.min(right.start, right.comparator?.from ?? right.start) : text.length,
    ]
  }
}
