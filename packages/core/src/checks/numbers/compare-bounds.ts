/** Whether two figures that say the same are the same bound: `≥` and 至少 are, `≥` and `>` are not, a bound beside none is not. */
import {type Comparator, comparatorAt, looseBounds} from './comparators.js'
import {type Figure, indexOfFigure} from './figure.js'
import type {Frequency} from './frequencies.js'

interface Side {
  readonly text: string
  /** In order. */
  readonly figures: readonly Figure[]
}

/**
 * Compares the bounds of matched figures of two texts; `comparator` where they contradict, `opposed` where one has a bound and words beside the
 * other speak for the opposite, `bound` where only one has one.
 */
export function compareBounds(
  zhSide: Side,
  enSide: Side,
): (zh: Figure, en: Figure) => 'comparator' | 'opposed' | 'bound' | undefined {
  const zhNeighbours = neighbours(zhSide)
  const enNeighbours = neighbours(enSide)
  return (zh, en) => {
    const [a, b] = [zh.comparator, en.comparator]
    if (isVague(zh) || isVague(en) || isDate(zh) || isDate(en)) return undefined
    if (a && b) {
      const [left, right] = [effective(a, zhSide.text, zh), effective(b, enSide.text, en)]
      // 不足40 kg者不得…, `must not be used below 40 kg`: denied on one side only is no proof.
      if (isDeniedSpan(a, b, zhSide.text, enSide.text)) return undefined
      const isSure = (left === a) === (right === b)
      if (isLooselyDenied(a, b, zhSide.text) || isLooselyDenied(b, a, enSide.text)) return undefined
      return contradict(left, right) && (isSure || contradict(a, b)) ? 'comparator' : undefined
    }
    // 1个月内 beside `a month`
    if ((zh.hint === 'article' && !a) || (en.hint === 'article' && !b)) return undefined
    // `once more`, 一胎: one is soon said in other words.
    if (zh.value === '1' && (zh.spelled === 'loose' || en.spelled === 'loose') && !isMeasured(zh)) return undefined
    const stated = a ?? b
    if (!stated || stated.direction === 'equal') return undefined
    const [side, figure, near] = a ? [enSide, en, enNeighbours] : [zhSide, zh, zhNeighbours]
    const [after, before] = near(figure)
    const loose = looseBounds(side.text, figure, after, before)
    // 2小时内不要进食, `do not eat for 2 hours`
    const isWithin = /内$|^within/i.test((a ? zhSide : enSide).text.slice(stated.from, stated.to).trim())
    if (isWithin && spanWords.test(side.text.slice(Math.max(after, figure.start - 30), figure.end + 24)))
      return undefined
    const own = a ? zhSide : enSide
    const said = effective(stated, own.text, a ? zh : en)
    if (saysLimit(side.text, figure, stated.direction)) return undefined
    if (loose[stated.direction] || (said.direction !== 'equal' && loose[said.direction])) return undefined
    if (a && previous(enSide, en).some(one => isElliptic(enSide.text, en.start, stated, one))) return undefined
    if (!loose[stated.direction === 'up' ? 'down' : 'up']) return 'bound'
    return isInDenial(stated, own.text) ? undefined : 'opposed'
  }
}

/** `the maximum adult dose of lidocaine for infiltration is 7 mg/kg`: the word may stand far from its figure. */
function saysLimit(text: string, {start}: Figure, direction: 'up' | 'down'): boolean {
  const clause = text
    .slice(Math.max(0, start - 80), start)
    .split(clauseEnd)
    .at(-1)!
  const words =
    direction === 'down'
      ? /\b(?:maximum|max|limit\w*|highest|longest|ceiling|short of)\b|最[大高长多迟晚快][^,，\d]{0,12}$|上限|极量/i
      : /\b(?:minimum|min|lowest|shortest|smallest|exceed\w*)\b|最[低少短小慢][^,，\d]{0,12}$|下限/i
  return words.test(clause)
}

/** `neither is taken for more than 28 days` beside 以28天为限. */
function isInDenial({from, sign}: Comparator, text: string): boolean {
  const clause = text
    .slice(Math.max(0, from - 60), from)
    .split(clauseEnd)
    .at(-1)!
  return !sign && /\b(?:neither|none|nobody|no one|no [a-z]+)\b/i.test(clause)
}

/** Words beside which a span of time needs no `within`. */
const spanWords =
  /\b(?:for|at|by|during|in|over|after|until|before|first|apart|within|between|past|last|previous|recent)\b|[后前时间期]/i

const isMeasured = ({unit}: Figure) => unit !== undefined && unit.base !== 'count'
const isVague = ({hint}: Figure) => hint === 'rate' || hint === 'word'
const clauseEnd = /[.。;；\n](?!\d)/
const isDate = ({unit}: Figure) => unit?.base === 'date' || unit?.base === 'decade'

/** `do not run it for longer than 72 h`, `不宜将血压降至…以下`: words that deny a bound, with what may stand between. */
const denialBefore =
  /\b(?:not|never|no|nor|avoid|without)(?: (?:be|go|goes|last|take|run|it|them|generally|usually|normally|ordinarily|stay|remain|keep|kept|on|for|fall|rise|drop|brought|lowered|raised|allowed|to|infuse|continue|continued|prolonged|values?|side|part|dose|doses))*\s$|(?:不得|不应|不宜|不可|不能|不要|切勿|禁止|严禁|避免|勿)(?:(?!用于|给予|使用|患者|儿童|人群|者)[^\d,，。;；(（]){0,10}$/i
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

/** `not submitted within 12 months` beside 超过12个月未申报. */
function isDeniedSpan(a: Comparator, b: Comparator, zhText: string, enText: string): boolean {
  const denies = (bound: Comparator, text: string) =>
    /内$|^within/i.test(text.slice(bound.from, bound.to).trim()) &&
    /\b(?:not|no|never|without|un\w+)\b|[未不无]/i.test(text.slice(Math.max(0, bound.from - 30), bound.to + 16))
  return a.direction !== b.direction && (denies(a, zhText) || denies(b, enText))
}

/** `no nurse may look after more than four patients` beside 不得超过4人. */
function isLooselyDenied(bound: Comparator, other: Comparator, text: string): boolean {
  if (bound.sign || bound.inclusive !== false || other.inclusive !== true || bound.direction === other.direction)
    return false
  const before = text
    .slice(Math.max(0, bound.from - 60), bound.from)
    .split(clauseEnd)
    .at(-1)!
  return /\b(?:not|no|never|nor|neither|cannot|avoid)\b|[不勿禁]/i.test(before)
}

const verb =
  /\b(?:is|are|was|were|be|been|being|has|have|had|should|must|may|can|will|shall|do|does|exceed\w*|reach\w*|fell|falls?|rose|rises?|gives?|given|receiv\w+|took|takes?|remain\w*|stay\w*)\b/i

/** `shall not exceed three days' supply, and an ordinary prescription seven days'`: the bound is said once for both. */
function isElliptic(text: string, start: number, {direction, sign}: Comparator, before: Figure): boolean {
  if (before.comparator?.direction !== direction || sign || before.comparator.sign) return false
  const between = text.slice(before.end, start).replace(/\bthat is\b|\bi\.e\./g, ', ')
  return (
    between.length <= 110 &&
    /\b(?:and|or|nor)\s|, |\($/.test(between) &&
    !clauseEnd.test(between) &&
    !verb.test(between) &&
    !/\b(?:of|for|to|in|at|by|with|from|over|after|on) $/.test(between)
  )
}

/** The figures before that may carry the bound for both: the nearest, and the nearest of the same unit. */
function previous({figures, text}: Side, figure: Figure): readonly Figure[] {
  const index = indexOfFigure(figures, figure)
  const before = figures
    .slice(Math.max(0, index - 6), index)
    .filter(
      one =>
        (one.spelled !== 'loose' || one.comparator !== undefined) &&
        one.end < figure.start - 1 &&
        text[one.start - 1] !== '(',
    )
  const nearest = before.at(-1)
  const alike = before.filter(one => one.unit?.base === figure.unit?.base)
  return nearest ? [nearest, ...alike] : []
}

function contradict(a: Comparator, b: Comparator): boolean {
  if (a.direction !== b.direction) return (a.sign && b.sign) || (a.direction !== 'equal' && b.direction !== 'equal')
  return (a.sign || b.sign) && a.inclusive !== undefined && b.inclusive !== undefined && a.inclusive !== b.inclusive
}

/** Up to where the figures before and behind one reach, with what bounds them. */
function neighbours({text, figures}: Side): (figure: Figure) => readonly [number, number] {
  let barriers: readonly Figure[] | undefined
  return figure => {
    barriers ??= figures.filter(({spelled}) => spelled !== 'loose')
    const low = indexOfFigure(barriers, figure)
    const left = barriers[low - 1]
    const right = barriers.slice(low, low + 3).find(({start}) => start >= figure.end)
    return [
      left ? Math.max(left.end, Math.min(left.comparator?.to ?? 0, figure.start)) : 0,
      right ? Math.min(right.start, Math.max(right.comparator?.from ?? right.start, figure.end)) : text.length,
    ]
  }
}

/** `at least once every two hours` beside 每2小时一次. */
export function compareFrequencyBounds(
  zhText: string,
  zh: Frequency,
  enText: string,
  en: Frequency,
): 'comparator' | 'bound' | undefined {
  const a = innerBound(zhText, zh)
  const b = innerBound(enText, en)
  if (a && b) return contradict(a, b) ? 'comparator' : undefined
  const stated = a ?? b
  if (!stated || stated.direction === 'equal') return undefined
  const [text, span] = a ? [enText, en] : [zhText, zh]
  return looseBounds(text, span, 0, text.length)[stated.direction] ? undefined : 'bound'
}

/** Before the whole, or before its number: 每日不超过4次. */
function innerBound(text: string, {start, end}: Frequency): Comparator | undefined {
  const number = text.slice(start, end).search(/(?:\d{1,3}|[一两三四五六七八九十])\s?次/)
  return comparatorAt(text, start, end) ?? (number > 0 ? comparatorAt(text, start + number, end) : undefined)
}
