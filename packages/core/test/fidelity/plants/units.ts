/** A figure's unit changed: another size, another rate, another thing. */
import {both, type Turn, turns} from '../plant.js'

const behind = String.raw`(?<=[\d０-９]\s?)`
const symbol = (from: string, to: string): Turn => [new RegExp(`${behind}${from}(?![A-Za-zµμ²/·-])`), to]
const rate = (from: string, to: string): Turn => [new RegExp(`${behind}${from}(?![A-Za-z²/·-])`), to]

const symbols: readonly Turn[] = [
  rate('mg/kg/h', 'mg/kg/min'),
  rate('[µμ]g/kg/min', 'µg/kg/h'),
  rate('[µμ]g/kg', 'mg/kg'),
  rate('mg/kg', 'mg'),
  rate('mg/m²', 'mg/kg'),
  rate('mg/dL', 'mmol/L'),
  rate('mmol/L', 'mg/dL'),
  rate('[µμ]mol/L', 'mmol/L'),
  rate('ng/mL', 'µg/mL'),
  rate('g/L', 'g/dL'),
  rate('mg/d', 'mg/kg'),
  rate('mL/h', 'mL/min'),
  rate('mL/min', 'mL/h'),
  symbol('mmHg', 'kPa'),
  symbol('mg', 'g'),
  symbol('[µμ]g', 'mg'),
  symbol('kg', 'g'),
  symbol('g', 'mg'),
  symbol('m[lL]', 'L'),
  symbol('L', 'mL'),
  symbol('IU', 'mg'),
  symbol('cm', 'mm'),
  symbol('mm', 'cm'),
  symbol('h', 'min'),
  symbol('min', 'h'),
  symbol('d', 'h'),
  [/(?<=\d\s?)℃/, '°F'],
  [/(?<=\d\s?)°C/, '°F'],
  [/(?<=\d)%/, '‰'],
]

const chinese: readonly Turn[] = [
  [/(?<=[\d两三四五六七八九十]\s?)毫克\/千克/, '毫克'],
  [/(?<=[\d两三四五六七八九十]\s?)毫克/, '克'],
  [/(?<=[\d两三四五六七八九十]\s?)微克/, '毫克'],
  [/(?<=[\d两三四五六七八九十]\s?)毫升/, '升'],
  [/(?<=[\d两三四五六七八九十]\s?)千克/, '克'],
  [/(?<=[\d两三四五六七八九十]\s?)小时/, '分钟'],
  [/(?<=[\d两三四五六七八九十]\s?)分钟/, '小时'],
  [/(?<=[\d两三四五六七八九十]\s?)秒/, '分钟'],
  [/(?<=[\d两三四五六七八九十]\s?)天/, '周'],
  [/(?<=[\d两三四五六七八九十]\s?)周(?!岁|龄)/, '天'],
  [/(?<=[\d两三四五六七八九十]\s?个)月/, '星期'],
  [/(?<=(?<![\d])\d{1,2}\s?|[两三四五六七八九十])年(?!\d|\s?\d{1,2}\s?月)/, '个月'],
  [/(?<=\d\s?)岁/, '月龄'],
  [/(?<=\d\s?次\/)[日天d]/, '周'],
  [/(?<=\d\s?次\/)周/, '日'],
  [/每日(?=\d|一次|两次|1次|2次|3次|三次)/, '每周'],
  [/每周(?=\d|一次|两次|1次|2次|3次|三次)/, '每日'],
  [/(?<=\d\s?)万(?=[例人名])/, '亿'],
  [/(?<=\d\s?)例(?=患者|受试者|，|。|、)/, '次'],
]

const english: readonly Turn[] = [
  [/(?<=(?:\d|two|three|four|six|eight)[ -])hours?\b/i, 'minutes'],
  [/(?<=(?:\d|two|three|four|six|eight)[ -])minutes?\b/i, 'hours'],
  [/(?<=(?:\d|two|three|four|six|eight)[ -])seconds?\b/i, 'minutes'],
  [/(?<=(?:\d|two|three|four|six|eight)[ -])days?\b/i, 'weeks'],
  [/(?<=(?:\d|two|three|four|six|eight)[ -])weeks?\b(?! of gestation)/i, 'months'],
  [/(?<=(?:\d|two|three|four|six|eight)[ -])months?\b/i, 'weeks'],
  [/(?<=(?:\d|two|three|four|six|eight)[ -])years?\b/i, 'months'],
  [/\b(once|twice|three times|four times) (?:daily|a day)\b/i, '$1 weekly'],
  [/\b(once|twice|three times) (?:weekly|a week)\b/i, '$1 daily'],
  [/(?<=\d )per (?:1000|1,000)\b/i, 'per 100'],
  [/(?<=\d )patients\b/i, 'sessions'],
]

export const unitChanged = both(turns('zh', [...symbols, ...chinese]), turns('en', [...symbols, ...english]))
