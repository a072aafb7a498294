/** A bound turned round, or dropped. */
import {both, type Turn, turns} from '../plant.js'

const signs: readonly Turn[] = [
  [/[≥≧](?=\s?\d)/, '≤'],
  [/[≤≦](?=\s?\d)/, '≥'],
  [/(?<![=-])[>＞](?=\s?\d)/, '<'],
  [/[<＜](?=\s?\d)/, '>'],
]

const near = String.raw`(?=\s?(?:\d|[一两三四五六七八九十百]|半|1/))`
const chinese = (word: string, turned: string): Turn => [new RegExp(`${word}${near}`), turned]

const zhTurned: readonly Turn[] = [
  ...signs,
  chinese('不少于|不低于|不得少于|至少(?:为|达|需)?|最少', '不超过'),
  chinese('不超过|不多于|不高于|至多|最多', '至少'),
  chinese('(?<!不)(?:超过|多于|高于|大于)', '低于'),
  chinese('(?<!不)(?:少于|低于|小于|不足|未满|不满)', '超过'),
  [/(?<=\d\s?(?:[%岁次周天例年g]|个月|mg|mmHg|小时|分钟|mL|kg)?)(?:及|或|和)?以上/, '以下'],
  [/(?<=\d\s?(?:[%岁次周天例年g]|个月|mg|mmHg|小时|分钟|mL|kg)?)(?:及|或|和)?以下/, '以上'],
]

const figure = String.raw`(?=\s(?:\d|two|three|four|five|six|seven|eight|nine|ten|half|one))`
const english = (words: string, turned: string): Turn => [new RegExp(`\\b(?:${words})${figure}`, 'i'), turned]

const enTurned: readonly Turn[] = [
  ...signs,
  english('at least|no (?:fewer|less|lower) than|not (?:fewer|less) than|a minimum of', 'at most'),
  english('at most|no more than|not more than|up to|a maximum of|not exceeding', 'at least'),
  english('(?<!no |not )(?:more than|above|greater than|exceeding|higher than)', 'less than'),
  english('(?<!no |not )(?:less than|fewer than|under|below|lower than)', 'more than'),
  [/\b(?:over|aged over)(?=\s\d+(?:\.\d+)?\s?(?:%|years? (?:old|of age)|kg|mmHg|patients|people))/i, 'under'],
  [/\bor (?:more|older|above|higher|greater|over|longer)\b/i, 'or less'],
  [/\bor (?:less|fewer|younger|below|lower|under|shorter)\b/i, 'or more'],
]

export const comparisonTurned = both(turns('zh', zhTurned), turns('en', enTurned))

const loosened: readonly Turn[] = [
  [/[≥≧](?=\s?\d)/, '>'],
  [/[≤≦](?=\s?\d)/, '<'],
]

export const comparisonLoosened = both(turns('zh', loosened), turns('en', loosened))

const dropped = (list: readonly Turn[]): Turn[] =>
  list.map(([pattern]) => [new RegExp(`(?:${pattern.source})\\s?`, pattern.flags), ''])

export const boundDropped = both(turns('zh', dropped(zhTurned)), turns('en', dropped(enTurned)))
