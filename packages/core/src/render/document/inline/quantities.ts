/**
 * Finds numbers that must not be torn from their unit, their range or their comparator at a line's end: `0.5 mg/kg`, `18.9±6.6`, `20~30`,
 * `P < 0.001`, `40 min`, `12 weeks`, `95% CI`, `10 ℃`. Longer ones than a narrow column holds are left to break.
 */
export interface Run {
  readonly start: number
  readonly end: number
}

const number = String.raw`\d+(?:[.,·]\d+)*(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))*[⁻⁰¹²³⁴-⁹]*%?`
const signed = String.raw`[+\-−±]?${number}`
const range = String.raw`${signed}(?: ?[±~～–∼×:：/\-−—] ?${signed})*`
const simpleUnit = [
  'kg|mg|μg|µg|ug|mcg|ng|pg|g',
  'mL|ml|dL|dl|μL|µL|L|l',
  'mmol|μmol|µmol|nmol|mol|mEq|kIU|IU|U|mOsm',
  'min|ms|wk|mo|yr|h|d|s|y',
  'km|cm|mm|μm|µm|nm|m',
  'mmHg|cmH2O|kPa|Pa|kHz|MHz|Hz|bpm|kcal|kJ|mV|kV|mA|mC|Gy|mSv|MBq|J|V|W',
  '°C|℃|℉|‰|%|°',
].join('|')
const unit = `/?(?:${simpleUnit})(?![A-Za-z])(?:[·/](?:${simpleUnit})(?![A-Za-z]))*`
const spelledUnit =
  '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|points?|times?|mg/day|patients?|studies|trials)(?![A-Za-z])'
// `11 条`, `18例`: a number stays with its measure word.
const measureWord =
  '(?:个月|小时|分钟|周岁|人次|毫克|毫升|微克|千克|公斤|单位|例|次|项|条|种|天|日|周|月|年|岁|倍|分|篇|名|个|人|组|期|级|秒)'
const comparator = '(?:(?:[PpNn] ?)?[<>=≤≥≈＜＞＝] ?)'
// A unit may stand right behind its number, but not the letter of a name: 5-HT, Q1, 3D.
const quantity = new RegExp(
  String.raw`(?<![A-Za-z\d.,])${comparator}?${range}(?:[ \u00a0\u2009\u202f]?${unit}|[ \u00a0\u2009\u202f]${spelledUnit}|[ \u00a0\u2009\u202f]?${measureWord})?`,
  'gu',
)
const longest = 32

/** A bare whole number needs no protection. */
const bare = /^\d+$/u

export function quantityRuns(value: string): Run[] {
  if (!/\d/u.test(value)) return []
  return [...value.matchAll(quantity)]
    .map(match => ({start: match.index, end: match.index + match[0].trimEnd().length}))
    .filter(run => run.end - run.start <= longest && !bare.test(value.slice(run.start, run.end)))
}
