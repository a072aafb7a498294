/** `<`, `≥`, 至少, at least: what a figure is a bound of. */

export interface Comparator {
  readonly direction: 'up' | 'down' | 'equal'
  /** Whether the bound itself is in; absent where the words leave it open. */
  readonly inclusive?: boolean
  /** A sign, which leaves no doubt. */
  readonly sign: boolean
  /** From and to where the sign or the words stand. */
  readonly from: number
  readonly to: number
}

type Bound = Omit<Comparator, 'from' | 'to'>

const signs: Readonly<Record<string, Bound>> = {
  '<': {direction: 'down', inclusive: false, sign: true},
  '>': {direction: 'up', inclusive: false, sign: true},
  '≤': {direction: 'down', inclusive: true, sign: true},
  '≥': {direction: 'up', inclusive: true, sign: true},
  '=': {direction: 'equal', sign: true},
}
const signBefore = /(<=|>=|=<|=>|<|>|≤|≥|≦|≧|⩽|⩾|=)\s{0,2}$/
const spellings: Readonly<Record<string, string>> = {
  '<=': '≤',
  '=<': '≤',
  '≦': '≤',
  '⩽': '≤',
  '>=': '≥',
  '=>': '≥',
  '≧': '≥',
  '⩾': '≥',
}

const up = (inclusive?: boolean): Bound => ({
  direction: 'up',
  sign: false,
  ...(inclusive === undefined ? {} : {inclusive}),
})
const down = (inclusive?: boolean): Bound => ({
  direction: 'down',
  sign: false,
  ...(inclusive === undefined ? {} : {inclusive}),
})

/** What may stand between a word such as 最大 and its figure: 最大日剂量为200 mg. */
const nouns =
  '(?:日?剂量|用量|量|浓度|速度|速率|流量|单次|每[日次天]|可?[达至为]|总量|应|宜|须|在|持续|间隔|给药|不超过|约)'
const gap = '[^\\d,，。;；、:：()（）一两二三四五六七八九十每升降增减]'
/** `no later than day 5`, `at least the second week`. */
const label =
  '(?:(?:the )?(?:day|week|month|year|grade|stage|age|step|class|level|phase|type)s? |(?:the )?age of )?(?:a |an |one )?'
const chinese = (words: string, between: string): RegExp => new RegExp(`(?:${words})${between}$`)
const english = (words: string): RegExp => new RegExp(`\\b(?:${words})[\\s-]${label}$`, 'i')
const unless = String.raw`(?<!(?:made|back|increas\w{1,3}|titrat\w{1,3}|rais\w{1,3}|ris\w{1,3}|rose|topp?e?d?|bring\w{0,3}|brought|add\w{0,2}|went) )`

/** The first that matches counts, so that `no less than` is not read as `less than`. */
const chineseBefore: readonly (readonly [RegExp, Bound])[] = [
  [chinese('不[得宜应可能]?(?:低|少|小|短|早|下)于|至少|起码', `(?:${gap}{0,6}|每[日天周月年晚次])`), up(true)],
  [chinese('最少|最低|最短|最小', `(?:${nouns}{0,3})`), up(true)],
  [
    chinese(
      '(?:不|未|不[得宜应可能会要]|切勿|勿|禁止|避免|均未|没有|从未)(?:超过|超出|高于|大于|多于|长于|迟于|晚于)|至多',
      `(?:${gap}{0,6}|每[日天周月年晚次])`,
    ),
    down(true),
  ],
  [chinese('最多|最高|最大|最长|最迟|最晚', `(?:${nouns}{0,3})`), down(true)],
  [chinese('尚?未达到?|不足|不到|未满|不满|尚未到', '\\s?'), down()],
  [
    chinese(
      '大于|超过|高于|多于|长于|超出|逾|晚于|迟于|重于|快于|突破|(?<![高远])超',
      '\\s?(?:了|其|每[^\\d,，。;；]{1,3}|[^\\d,，。;；、:：()]{1,8}的|总量|第)?\\s?',
    ),
    up(false),
  ],
  [
    chinese('小于|低于|少于|短于|早于|轻于|慢于', '\\s?(?:每[^\\d,，。;；]{1,3}|[^\\d,，。;；、:：()]{1,8}的|第)?\\s?'),
    down(false),
  ],
]
const englishBefore: readonly (readonly [RegExp, Bound])[] = [
  [
    english(
      'at least|(?:no|not|never|nor|without) (?:be )?(?:less|fewer|lower|shorter|earlier|smaller|younger|sooner|slower) than|not (?:be )?(?:below|under|before|until)|(?:a )?minimum(?: \\w+)?(?: of)?',
    ),
    up(true),
  ],
  [
    english(
      `at most|(?:no|not|never|nor|without) (?:be )?(?:more|greater|higher|longer|later|larger|older|heavier|faster) than|not (?:be )?(?:above|over|beyond)|${unless}up to(?: a (?:total|maximum) of)?|(?:a )?maximum(?: \\w+)?(?: of)?|max\\.?|(?:not|never|without|nor|avoid)(?: \\w+ly)?(?: to)? exceed(?:ing|ed)?|cannot exceed|as late as`,
    ),
    down(true),
  ],
  [english('within(?: the)?(?: first| last| past| next| previous| preceding)?'), down(true)],
  [
    english(
      '(?:more|greater|higher|longer|older|larger|later|heavier|faster|better|worse) than(?: or equal to)?|exceed(?:s|ed|ing)?|(?:sur)?pass(?:es|ed|ing)?|above|beyond|over|in excess of|upwards of',
    ),
    up(false),
  ],
  [
    english(
      '(?:less|fewer|lower|shorter|younger|smaller|earlier|lighter|sooner|slower) than(?: or equal to)?|below|under|short of',
    ),
    down(false),
  ],
]
const chineseAfter: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:\([^()]{1,24}\))?\s?(?:者?及其?|或|和)?以上/, up()],
  [/^(?:\([^()]{1,24}\))?\s?(?:者?及其?|或|和)?以下/, down()],
  [/^\s?(?:以内|之内|内(?![科镜分窥]))/, down(true)],
]
const per = String.raw`(?:\/1\.73 ?m\^?2)?(?:'? gestation)?(?: the upper limit(?: of normal)?| its [a-z]+(?: [a-z]+)?)?(?:\s(?:a|an|per|each) (?:hour|day|week|month|year|minute)| daily| weekly| D(?: a year)?)?(?: of [a-z]{3,12})?(?: \([^()]{1,24}\))?(?: per [a-z]{3,8})?`
const noNumber = String.raw`\b(?! (?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half)\b))`
const englishAfter: readonly (readonly [RegExp, Bound])[] = [
  [
    new RegExp(
      `^${per}\\s(?:and|or) (?:older|more|over|above|greater|higher|longer|later|upwards?|beyond|heavier|faster|worse|better|deeper|wider|taller|thicker|larger|bigger)${noNumber}`,
      'i',
    ),
    up(true),
  ],
  [
    new RegExp(
      `^${per}\\s(?:and|or) (?:younger|less|fewer|under|below|lower|shorter|earlier|lighter|smaller|slower)${noNumber}`,
      'i',
    ),
    down(true),
  ],
  [/^\s?\+(?!\s?\d)/, up()],
  [/^ at (?:the )?(?:very )?(?:longest|latest|most|maximum)\b(?! (?:\d|one|two|three|four|five|six|a))/i, down(true)],
  [/^ at (?:the )?(?:very )?(?:least|earliest|shortest|minimum)\b(?! (?:\d|one|two|three|four|five|six|a))/i, up(true)],
]
const boundsAfter = [...chineseAfter, ...englishAfter]
/** Without them no pattern above matches. */
const chineseHint = /[于少超多高低大小长短不未满到逾上限]/
const englishHint = /[a-z][\s-]$/i

/** What bounds the figure at `start`; `end` is behind its unit. */
export function comparatorAt(text: string, start: number, end: number): Comparator | undefined {
  const window = text.slice(Math.max(0, start - 40), start)
  const from = start - window.length
  // `no later than the second day`
  const isOrdinal = /^(?:first|second|third|[a-z]{3,8}th)\b/i.test(text.slice(start, start + 12))
  const ahead = (isOrdinal ? window.replace(/ the $/, ' ') : window).replaceAll('於', '于')
  const sign = signBefore.exec(ahead)
  if (sign) {
    const known = signs[spellings[sign[1]!] ?? sign[1]!]
    return known && {...known, from: from + sign.index, to: start}
  }
  const isEnglish = englishHint.test(ahead)
  const before = isEnglish ? englishBefore : chineseHint.test(ahead.slice(-12)) ? chineseBefore : []
  for (const [pattern, bound] of before) {
    const match = pattern.exec(ahead)
    if (!match || saysNoBound(match[0], ahead, text.slice(start, end + 24))) continue
    // `maximum doses of two anaesthetics`
    if (/^m(?:ax|in)\w* \w+ of\s$/i.test(match[0]) && !/\d/.test(text[start] ?? '')) continue
    const equal = / or equal to\s$/.test(match[0])
    return {...bound, ...(equal ? {inclusive: true} : {}), from: from + match.index, to: start}
  }
  if (/^[^余多]{1,12}[余多]/.test(text.slice(start, end))) return {...up(false), from: start, to: end}
  const inside = / or (more|less|fewer|greater|higher|lower) (?:per|[a-z]+$)/.exec(text.slice(start, end))
  if (inside) return {...(/less|lower|fewer/.test(inside[1]!) ? down(true) : up(true)), from: start, to: end}
  const behind = text.slice(end, end + 60)
  for (const [pattern, bound] of boundsAfter) {
    const match = pattern.exec(behind)
    if (match) return {...bound, from: end, to: end + match[0].length}
  }
  return undefined
}

/** `infused over 40 min` is how long it takes; `5 points more than ten years ago` compares times. */
function saysNoBound(words: string, ahead: string, around: string): boolean {
  if (/^over\s/i.test(words)) {
    const time =
      /(?:^|[ -])(?:h|min|s|d|hours?|minutes?|seconds?|days?|weeks?|months?|years?|an hour|a day)\b(?! old| of age)/.test(
        around,
      )
    return time && !/\b(?:for|well|lasting|aged?|just|lasts?|those|persists?)(?: \w+)? over\s$/i.test(ahead)
  }
  return / than\s$/.test(words) && /\s(?:earlier|before|ago)\b/.test(around)
}

const stop = /[,，。;；:：、()（）\n]|\.\s/

interface LooseWords {
  readonly before: RegExp
  readonly after: RegExp
}

/** What else may bound a figure: close before or behind it. */
const upwards: LooseWords = {
  before:
    /[>≥≧⩾+]|[超逾满达]|过\s?$|[多大高长晚][于於]|至少|起码|最[低少小短]|不[得应宜可能会要]?[低少小短早足]|\b(?:over|above|beyond|past|from|least|minimum|more|greater|higher|longer|older|larger|later|exceed\w*|excess|upwards|reach\w*|after|(?:as|so) (?:early|little|low|few))\b/i,
  after:
    /^后|^.{0,6}(?:以上|[起余强更]|以后|之后|开外)|^.{0,3}多[^少]|^[\w ]{0,10}\b(?:or|and) (?:more|over|above|older|greater|higher|longer|later|beyond)|^[\w ]{0,12}\b(?:onwards?|upwards?|plus|minimum|further)\b|^\+/i,
}
const downwards: LooseWords = {
  before:
    /[<≤≦⩽]|(?<!不[得应宜可能会要]?)[小低少短早轻]于|不[得应宜可能会要]?[高大多长超迟晚足到满]|最[多高大长迟晚]|至多|未[满达超]|上限|极量|满分|总分|[近限头初达]|[至到]第?\s?$|\b(?:under|below|within|before|up to|most|maximum|max|less|fewer|lower|shorter|younger|smaller|earlier|almost|nearly|limit\w*|not exceed\w*|(?:as|so) (?:many|much|high|long|late|often))\b/i,
  after:
    /^.{0,6}(?:以下|[内前弱]|为限|封顶)|^.{0,3}[即就便]|^[\w ]{0,10}\b(?:or|and) (?:less|fewer|under|below|younger|lower|shorter|earlier)|^[\w ]{0,12}\b(?:maximum|at most|limit)\b/i,
}

/** What else near a figure may bound it, read generously, between the figures on either side: it excuses a bound on the other side. */
export function looseBounds(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  after: number,
  before: number,
): {readonly up: boolean; readonly down: boolean} {
  const isEnglish =
    /[A-Za-z]/.test(text[start - 2] ?? '') || (start < 2 && !/[\u4e00-\u9fff]/.test(text.slice(end, end + 4)))
  const ahead = text
    .slice(Math.max(0, after, start - (isEnglish ? 28 : 14)), start)
    .split(stop)
    .at(-1)!
  const behind = text.slice(end, Math.min(before, end + 24)).split(stop)[0]!
  const says = (words: LooseWords) => words.before.test(ahead) || words.after.test(behind)
  return {up: says(upwards), down: says(downwards)}
}
