/**
 * Numbers in English words.
 *
 *   twenty-four patients   24            one third, a third   1/3 (33…%)     twice, double   2
 *   half an hour           0.5 h, 30 min   seventy per cent   70 %           every day       1 d (loose)
 */
import type {Quantity, Spelled} from './figure.js'

const small = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
const tens = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
)
const scales = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
])
const denominators = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['tenths', 10],
])
const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'
    .split(' ')
    .map((word, index) => [word, index + 1] as const)
    .concat([
      ['twentieth', 20],
      ['thirtieth', 30],
    ]),
)

const quantity = (value: number | string, base?: string): Quantity => ({
  value: String(value),
  ...(base === undefined ? {} : {base}),
})
const half: readonly Quantity[] = [quantity('1/2'), quantity('0.5'), quantity(50, '%')]
const double: readonly Quantity[] = [quantity(2), quantity(100, '%'), quantity(1, 'count')]
const once = (base: string): readonly Quantity[] => [quantity(1, base)]

/** Words that say a number among other things; they answer a figure, but nothing must answer them. */
const loose = new Map<string, readonly Quantity[]>([
  ['both', [quantity(2)]],
  ['dual', [quantity(2)]],
  ['pair', [quantity(2)]],
  ['couple', [quantity(2)]],
  ['alternate', [quantity(2)]],
  ['bilateral', [quantity(2)]],
  ['double', double],
  ['doubled', double],
  ['doubles', double],
  ['doubling', double],
  ['biweekly', [quantity(2)]],
  ['fortnight', [quantity(2, 'wk'), quantity(14, 'd')]],
  ['fortnightly', [quantity(2, 'wk'), quantity(14, 'd')]],
  ['triple', [quantity(3), quantity(200, '%')]],
  ['tripled', [quantity(3), quantity(200, '%')]],
  ['triplicate', [quantity(3)]],
  ['trimester', [quantity(3, 'mo')]],
  ['quarterly', [quantity(3, 'mo'), quantity(4)]],
  ['quadruple', [quantity(4)]],
  ['quadrupled', [quantity(4)]],
  ['halve', half],
  ['halved', half],
  ['halves', half],
  ['halving', half],
  ['half', half],
  ['dozen', [quantity(12)]],
  ['single', once('count')],
  ['sole', once('count')],
  ['only', once('count')],
  ['once', once('count')],
  ['another', once('count')],
  ['unilateral', [quantity(1)]],
  ['primary', [quantity(1)]],
  ['secondary', [quantity(2)]],
  ['tertiary', [quantity(3)]],
  ['no', [quantity(0), quantity(0, '%')]],
  ['none', [quantity(0), quantity(0, '%')]],
  ['nil', [quantity(0), quantity(0, '%')]],
  ['midnight', [quantity('0:0'), quantity('24:0'), quantity('12:0')]],
  ['noon', [quantity('12:0')]],
  ['hourly', [quantity(1, 'h')]],
  ['daily', [quantity(1, 'd')]],
  ['nightly', [quantity(1, 'd')]],
  ['weekly', [quantity(1, 'wk')]],
  ['monthly', [quantity(1, 'mo')]],
  ['yearly', [quantity(1, 'yr')]],
  ['annual', [quantity(1, 'yr')]],
  ['annually', [quantity(1, 'yr')]],
  ['decade', [quantity(10, 'yr')]],
  ['century', [quantity(100, 'yr')]],
])
const rates = new Set(['hourly', 'daily', 'nightly', 'weekly', 'monthly', 'yearly', 'annual', 'annually', 'quarterly'])
const plain = new Set(['none', 'nil', 'midnight', 'noon', 'once', 'single'])
const articles = new Set(['a', 'an', 'each', 'every', 'per'])
const repeated = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['tenfold', 10],
])

/** Whether a word may begin a number, so that most words cost one look-up. */
const begins = new Set([
  ...small.keys(),
  ...tens.keys(),
  ...ordinals.keys(),
  ...loose.keys(),
  ...articles,
  ...repeated.keys(),
  'hundred',
  'thousand',
  'million',
  'three-quarters',
])

const word = /[A-Za-z]+/y
function wordFrom(text: string, at: number): string {
  word.lastIndex = at
  return word.exec(text)?.[0].toLowerCase() ?? ''
}
/** Where the next word of the same number begins. */
const next = (text: string, end: number) => (/[ -]/.test(text[end] ?? '') ? end + 1 : end)

interface Cardinal {
  readonly value: number
  readonly end: number
}

/** `twenty-four`, `one hundred and twenty`, `three thousand`; `from` is where its first word stands, `start` what `a` counts. */
function cardinalAt(text: string, from: number, start = 0): Cardinal | undefined {
  let total = 0
  let current = start
  let end = start > 0 ? from : -1
  let at = from
  for (let words = 0; words < 10; words++) {
    const spelled = wordFrom(text, at)
    const unit = small.get(spelled)
    const ten = tens.get(spelled)
    const scale = scales.get(spelled)
    if (
      unit !== undefined &&
      (end < 0 || current % 100 === 0 || (unit > 0 && unit < 10 && current % 100 >= 20 && current % 10 === 0))
    ) {
      if (end >= 0 && current === 0 && total === 0) break
      current += unit
    } else if (ten !== undefined && (end < 0 || (current % 100 === 0 && end >= 0))) current += ten
    else if (spelled === 'hundred' && current > 0 && current < 100) current *= 100
    else if (scale !== undefined && current > 0) {
      total += current * scale
      current = 0
    } else if (spelled === 'and' && end >= 0 && current % 100 === 0 && (current > 0 || total > 0)) {
      const after = wordFrom(text, at + 4)
      if (!small.has(after) && !tens.has(after)) break
      at += 4
      continue
    } else break
    end = at + spelled.length
    const following = next(text, end)
    if (following === end) break
    at = following
  }
  return end < 0 ? undefined : {value: total + current, end}
}

const fold = /[ -]?fold(?![A-Za-z])/y
const andHalf = / and a half(?![A-Za-z])/y
const perCent = / ?per ?cent(?![A-Za-z])/y
const outOf = / (?:in|out of)(?: every)? (\d{1,3}(?:[, ]\d{3})+|\d+)(?!\d|\.\d|%| ?[A-Z]?[a-z]?-)/y
const outOfWord = / (?:[a-z]{3,12} ){0,2}(?:in|out of)(?: every)? /y
const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** The number that the word at `at` begins; undefined where it begins none. */
export function readEnglish(text: string, at: number): Spelled | undefined {
  const first = wordFrom(text, at)
  if (first === 'quarter' && text.startsWith(' of an hour', at + first.length)) {
    return {...quantity(15, 'min'), end: at + first.length + 11, strength: 'sure', unit: 'min'}
  }
  if (!begins.has(first)) return manifold(first, at)
  const behind = at + first.length
  if (articles.has(first)) return afterArticle(text, behind, first)
  const times = repeated.get(first)
  if (times !== undefined) {
    // `diluted twofold`, `tenfold serial dilutions`: 倍比稀释, 梯度稀释
    const dilutes =
      /^[ -](?:serial|dilution)/.test(text.slice(behind, behind + 9)) ||
      /dilut\w{1,4} (?:\w+ly )?$/.test(text.slice(Math.max(0, at - 20), at))
    return {...quantity(times), end: behind, strength: dilutes ? 'loose' : 'sure', also: times === 2 ? double : []}
  }
  const cardinal = cardinalAt(text, at)
  if (cardinal) return readCardinal(text, cardinal)
  const ordinal = ordinals.get(first)
  const share = denominators.get(first)
  // `two thirds … and the other third`
  if (share !== undefined && restBefore.test(text.slice(Math.max(0, at - 10), at)) && !ordinalContext(text, behind))
    return fraction(1, share, behind)
  if (ordinal !== undefined) return {...quantity(ordinal), end: behind, strength: 'ordinal'}
  if (first === 'half') {
    if (/^[ -](?:life|lives|way)\b/.test(text.slice(behind, behind + 7))) return undefined
    const time = /^ (?:an? |of an? )?(hour|day|month|year|decade)s?\b/.exec(text.slice(behind, behind + 16))
    const unit = time ? halves[time[1]!] : undefined
    return {...half[0]!, end: behind, strength: 'sure', also: unit ? [...half, ...unit] : half}
  }
  const [said, ...also] = loose.get(first) ?? []
  return said && {...said, end: behind, strength: rates.has(first) ? 'rate' : plain.has(first) ? 'loose' : 'word', also}
}

const restBefore = /\b(?:other|remaining|final|last) $/

/** `ninefold`. */
function manifold(first: string, at: number): Spelled | undefined {
  if (!first.endsWith('fold')) return undefined
  const times = small.get(first.slice(0, -4)) ?? tens.get(first.slice(0, -4))
  return times === undefined ? undefined : {...quantity(times), end: at + first.length, strength: 'sure'}
}

const halves: Readonly<Record<string, readonly Quantity[]>> = {
  hour: [quantity(30, 'min'), quantity(0.5, 'h')],
  day: [quantity(12, 'h'), quantity(0.5, 'd')],
  month: [quantity(0.5, 'mo'), quantity(15, 'd')],
  year: [quantity(6, 'mo'), quantity(0.5, 'yr')],
  decade: [quantity(5, 'yr')],
}

function afterArticle(text: string, behind: number, article: string): Spelled | undefined {
  if (text[behind] !== ' ') return undefined
  const following = wordFrom(text, behind + 1)
  const end = behind + 1 + following.length
  if (article === 'a' || article === 'an') {
    if (following === 'quarter' && / of an hour/y.test(text.slice(end, end + 11))) {
      return {...quantity(15, 'min'), end: end + 11, strength: 'sure', unit: 'min'}
    }
    const denominator = denominators.get(following)
    if (denominator !== undefined && (/^(?:half|quarter)$/.test(following) || !ordinalContext(text, end)))
      return fraction(1, denominator, end)
    if (following === 'hundred' || following === 'thousand' || following === 'million') {
      const number = cardinalAt(text, behind + 1, 1)
      if (number) return {...quantity(number.value), end: number.end, strength: 'loose'}
    }
    if (following === 'dozen') return {...quantity(12), end, strength: 'sure'}
    if (following === 'couple' || following === 'pair') return {...quantity(2), end, strength: 'loose'}
  }
  // `per 2 days`, `every two weeks`: the number follows.
  if (scales.has(following) || (following === 'hundred' && article !== 'a')) {
    const number = cardinalAt(text, behind + 1, 1)
    if (number) return {...quantity(number.value), end: number.end, strength: 'loose'}
  }
  if (small.has(following) || tens.has(following) || /\d/.test(text[behind + 1] ?? '')) return undefined
  return {...quantity(1), end: behind, strength: article === 'a' || article === 'an' ? 'article' : 'rate'}
}

/** `a third infusion` is the third; `a third of patients`, `cut by a third.` are a fraction. */
const ordinalContext = (text: string, end: number): boolean =>
  /^ [a-z]/.test(text.slice(end, end + 2)) && !afterFraction.test(text.slice(end, end + 12))
const afterFraction =
  /^ (?:of|a|an|the|to|in|at|and|or|were|was|are|is|had|have|has|did|do|as|lower|higher|less|more|after|when|if|with|by|on|from|during|for|but|still|than|over|that|who|remain)\b/

function fraction(numerator: number, denominator: number, end: number): Spelled {
  const share = (100 * numerator) / denominator
  return {
    value: `${numerator}/${denominator}`,
    parts: [String(numerator), String(denominator)],
    end,
    strength: 'sure',
    also: [
      ...(Number.isInteger(share * 10) ? [quantity(share, '%')] : []),
      ...(Number.isInteger(share * 10) ? [quantity(numerator / denominator)] : []),
      // `settled by a third`: it may be an ordinal after all.
      ...(numerator === 1 ? [quantity(denominator)] : []),
    ],
  }
}

function readCardinal(text: string, {value, end}: Cardinal): Spelled {
  if (matchAt(fold, text, end)) return {...quantity(value), end: fold.lastIndex, strength: 'sure', unit: 'count'}
  if (matchAt(perCent, text, end)) return {...quantity(value, '%'), end: perCent.lastIndex, strength: 'sure', unit: '%'}
  if (matchAt(andHalf, text, end)) return {...quantity(value + 0.5), end: andHalf.lastIndex, strength: 'sure'}
  const below = next(text, end)
  const part = wordFrom(text, below)
  const denominator = denominators.get(part)
  if (denominator !== undefined && below > end && (value === 1) !== part.endsWith('s')) {
    const stop = below + part.length
    // `one half`, `two thirds`; `one third-line drug` is none.
    if (!/[a-z]/.test(text[stop + 1] ?? '') || text[stop] !== '-') return fraction(value, denominator, stop)
  }
  const whole = matchAt(outOfWord, text, end) ? cardinalAt(text, outOfWord.lastIndex) : undefined
  if (whole && whole.value > value && value > 0 && /^(?:10+|3|4|5|8)$/.test(String(whole.value))) {
    return fraction(value, whole.value, whole.end)
  }
  if (value === 1) {
    const digits = matchAt(outOf, text, end)
    if (digits) return fraction(1, Number(digits[1]!.replace(/[, ]/g, '')), outOf.lastIndex)
  }
  if (part === 'decade' || part === 'decades')
    return {...quantity(10 * value, 'yr'), end: below + part.length, strength: 'firm', unit: 'yr'}
  return {...quantity(value), end, strength: value === 1 ? 'one' : value === 0 ? 'loose' : 'firm'}
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/** `II` of phase II, as figures write it. */
export function romanValue(written: string): string | undefined {
  const index = roman.indexOf(written)
  return index < 0 ? undefined : String(index + 1)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i

/** 1 to 12 for the English name of a month. */
export const monthNumber = (name: string): number | undefined =>
  monthName.test(name) ? months.indexOf(name.slice(0, 3).toLowerCase()) + 1 : undefined
