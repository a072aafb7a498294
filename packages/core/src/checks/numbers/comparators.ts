/** `<`, `≥`, 至少, at least: what a figure is a bound of. */

export interface Comparator {
  readonly direction: 'up' | 'down' | 'equal'
  /** Whether the bound itself is in; absent where the words leave it open. */
  readonly inclusive?: boolean
  /** A sign, which leaves no doubt. */
  readonly sign: boolean
}

const signs: Readonly<Record<string, Comparator>> = {
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

const up = (inclusive?: boolean): Comparator => ({
  direction: 'up',
  sign: false,
  ...(inclusive === undefined ? {} : {inclusive}),
})
const down = (inclusive?: boolean): Comparator => ({
  direction: 'down',
  sign: false,
  ...(inclusive === undefined ? {} : {inclusive}),
})

/** The first that matches counts, so that `no less than` is not read as `less than`. */
const before: readonly (readonly [RegExp, Comparator])[] = [
  [/(?:不低于|不少于|不小于|不短于|不早于|至少|起码|最少|最低)[^\d,，。;；、:：]{0,4}$/, up(true)],
  [/(?:不超过|不高于|不大于|不多于|不长于|至多|最多|最高|最大)[^\d,，。;；、:：]{0,4}$/, down(true)],
  [/(?:未超过|不足|不到|未达到?|尚未达到?)\s?$/, down()],
  [/(?:大于|超过|高于|多于|长于|超出|逾)\s?$/, up(false)],
  [/(?:小于|低于|少于|短于)\s?$/, down(false)],
  [
    /\b(?:at least|no (?:less|fewer|lower|shorter|earlier) than|not (?:less|fewer|lower|shorter) than|(?:a )?minimum(?: dose| age| score)?(?: of)?)\s(?:a |an |one )?$/i,
    up(true),
  ],
  [
    /\b(?:at most|no (?:more|greater|higher|longer|later) than|not (?:more|greater|higher|longer) than|up to|(?:a )?maximum(?: dose| age| score)?(?: of)?|not (?:to )?exceed(?:ing)?|within)\s$/i,
    down(true),
  ],
  [/\b(?:more|greater|higher|longer|older|larger) than\s$|\b(?:exceed(?:s|ed|ing)?|above)\s$/i, up(false)],
  [/\b(?:aged?|those|people|persons|patients|adults|women|men) over\s$/i, up()],
  [/\b(?:less|fewer|lower|shorter|younger|smaller) than\s$|\b(?:below|under)\s$/i, down(false)],
]
const after: readonly (readonly [RegExp, Comparator])[] = [
  [/^\s?(?:及|或|和|及其)?以上/, up()],
  [/^\s?(?:及|或|和|及其)?以下/, down()],
  [/^\s?(?:以内|之内)/, down(true)],
  [/^\s(?:of age )?(?:and|or) (?:older|more|over|above|greater|higher|longer|later)\b/i, up(true)],
  [/^\s(?:of age )?(?:and|or) (?:younger|less|fewer|under|below|lower|shorter)\b/i, down(true)],
]

/** What bounds the figure at `start`; `end` is behind its unit. */
export function comparatorAt(text: string, start: number, end: number): Comparator | undefined {
  const ahead = text.slice(Math.max(0, start - 40), start)
  const sign = signBefore.exec(ahead)?.[1]
  if (sign) return signs[spellings[sign] ?? sign]
  const behind = text.slice(end, end + 24)
  for (const [pattern, comparator] of before) if (pattern.test(ahead)) return comparator
  for (const [pattern, comparator] of after) if (pattern.test(behind)) return comparator
  return undefined
}

/** Whether anything around a figure bounds it, read generously: then a sign on the other side is no surprise. */
export const boundsNearby = (text: string, start: number, end: number): boolean =>
  /[<>≤≥≦≧⩽⩾]|以上|以下|以内|之内|内|超|不足|不到|至少|至多|最[多少高低大小]|[大小高低多少长短]于|不[低高少多大小]|上限|下限|\b(?:least|most|than|over|under|above|below|up to|within|exceed\w*|minimum|maximum|or|older|younger|less|beyond|from|past|starting|beginning|smaller|larger|heavier|lighter|worse|better|earlier|later|onwards?)\b|\d\+/i.test(
    text.slice(Math.max(0, start - 30), Math.min(text.length, end + 24)),
  )
