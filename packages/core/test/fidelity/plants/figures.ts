/** Errors in figures: a digit, the decimal point, the whole figure, the end of a range, a number in words. */
import type {Language} from '../../../src/model/language.js'
import type {FidelityPair} from '../pair.js'
import {both, type Plant, type Plants, replaced, turns, untouched} from '../plant.js'

interface Written {
  readonly language: Language
  readonly text: string
  readonly number: string
  readonly start: number
  readonly end: number
}

function* numbers(pair: FidelityPair): Generator<Written> {
  for (const language of ['zh', 'en'] as const) {
    const text = pair[language]
    const free = untouched(text)
    for (const match of text.matchAll(/(?<![\d.,A-Za-z])\d+(?:[, ]\d{3})*(?:\.\d+)?(?![\d.]*\d|[A-Z])/g)) {
      const [start, end] = [match.index, match.index + match[0].length]
      // The number of an entry of a list says nothing.
      if (/(?:^|\n)\s*$/.test(text.slice(0, start)) && /^[.)]\s/.test(text.slice(end))) continue
      if (free(start, end)) yield {language, text, number: match[0], start, end}
    }
  }
}

const each =
  (change: (written: Written) => string | undefined): Plants =>
  pair =>
    [...numbers(pair)].flatMap(written => {
      const by = change(written)
      if (by === undefined || Number(by.replace(/[, ]/g, '')) === Number(written.number.replace(/[, ]/g, ''))) return []
      const {language, text, number, start, end} = written
      return [{language, text: replaced(text, start, end, by), change: `${number} → ${by}`}]
    })

/** A digit of the figure, one after the other by its place in the text. */
export const digitChanged = each(({number, start}) => {
  const places = [...number].flatMap((character, index) => (/\d/.test(character) ? [index] : []))
  const place = places[start % places.length]!
  const digit = (Number(number[place]) + 1 + (start % 8)) % 10
  const changed = `${number.slice(0, place)}${digit}${number.slice(place + 1)}`
  return /^0\d/.test(changed) ? undefined : changed
})

/** 0.5 → 5, 12.5 → 1.25, 20 → 2, 15 → 1.5. */
export const decimalMoved = each(({number, start, text, end}) => {
  if (/[, ]/.test(number)) return undefined
  // A year is no quantity.
  if (/^(?:19|20)\d\d$/.test(number)) return undefined
  if (/^\s?(?:年|月|日)/.test(text.slice(end)) && number.length <= 4 && !number.includes('.')) return undefined
  const value = Number(number)
  if (value === 0) return undefined
  const moved = start % 2 === 0 ? value * 10 : value / 10
  return String(Number(moved.toPrecision(12)))
})

const unitBehind =
  /^\s?(?:[%‰℃°]C?|(?:mg|g|kg|µg|μg|mcg|ng|mL|ml|L|mmol|mol|IU|U|mmHg|kPa|cm|mm|m|h|min|s|d|ms|Hz|mEq|Gy|kcal)(?:[/·](?:kg|m²|m2|h|min|d|L|mL|dL|day|week|dose|日|周|次))*(?![A-Za-z])|毫克|微克|克|千克|毫升|升|毫米汞柱|小时|分钟|秒|天|日|周|个月|月|年|岁|次|例|片|名|人|项|分|支|位|倍|hours?|minutes?|days?|weeks?|months?|years?|times|patients?|doses?|points?|mg)/u

/** The figure with its unit, where it does not stand in a bracket with others. */
export const numberDropped: Plants = pair =>
  [...numbers(pair)].flatMap(({language, text, number, start, end}): Plant[] => {
    const unit = unitBehind.exec(text.slice(end))?.[0] ?? ''
    const to = end + unit.length
    const before = /[-–—~～至到±/:：.^]\s?$|\bto $/.test(text.slice(0, start))
    const after = /^\s?(?:[-–—~～至±/:：]|to\b)/.test(text.slice(to))
    // `每日1次` without the figure still says once a day.
    if (
      /^[1１]$/.test(number) &&
      /^\s?次/.test(unit) &&
      /(?:每|一)(?:[日天周月年晚]|小时|\d+[日天周月年])$/.test(text.slice(0, start))
    )
      return []
    if (before || after) return []
    return [{language, text: replaced(text, start, to, ''), change: `${number}${unit} → ∅`}]
  })

const range =
  /(?<=\d(?:\s?(?:%|mg|h|min|d|天|周|次|岁|个月|年))?)(?:\s?(?:[–—~～]|-(?!\s)|至)\s?| to )(\d+(?:\.\d+)?)(?!\d|[./]\d)/gu

export const rangeEndDropped: Plants = pair =>
  (['zh', 'en'] as const).flatMap(language => {
    const text = pair[language]
    const free = untouched(text)
    return [...text.matchAll(range)].flatMap((match): Plant[] => {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!free(start, end)) return []
      return [{language, text: replaced(text, start, end, ''), change: `…${match[0]} → ∅`}]
    })
  })

const zhWords = turns('zh', [
  [/两(?=[次周天个组名例种年项倍者类期]|小时|分钟|剂)/, '三'],
  [/三(?=次|周|天|个月|组|例|种|年|项|倍|类|剂|小时|分钟)(?<!第三|十三|百三)/, '两'],
  [/三分之二/, '三分之一'],
  [/三分之一/, '四分之一'],
  [/四分之一/, '三分之一'],
  [/半数/, '三分之一'],
  [/四(?=次|周|天|个月|组|种|项|小时)(?<!第四|十四)/, '六'],
  [/六(?=次|周|天|个月|组|种|项|小时)(?<!第六|十六)/, '八'],
  [/第一(?=天|周|次|剂|年|个月|疗程|日)/, '第二'],
  [/第二(?=天|周|次|剂|年|个月|疗程|日)/, '第三'],
])
const enWords = turns('en', [
  [
    /\btwo(?= (?:times|weeks?|days?|hours?|months?|years?|groups?|doses?|patients|trials|or more|consecutive|studies|sessions))/i,
    'three',
  ],
  [
    /\bthree(?= (?:times|weeks?|days?|hours?|months?|years?|groups?|doses?|patients|trials|or more|consecutive|studies|sessions))/i,
    'four',
  ],
  [
    /\bfour(?= (?:times|weeks?|days?|hours?|months?|years?|groups?|doses?|patients|trials|or more|consecutive|studies|sessions))/i,
    'five',
  ],
  [
    /\bsix(?= (?:times|weeks?|days?|hours?|months?|years?|groups?|doses?|patients|trials|or more|consecutive|studies|sessions))/i,
    'eight',
  ],
  [/\btwo[- ]thirds\b/i, 'one-third'],
  [/(?<!by )\b(?:one[- ]|a )third\b/i, 'one-quarter'],
  [/\ba quarter\b/i, 'a third'],
  [/\bhalf (?=of|the)/i, 'a third '],
  [/\btwice(?= (?:a|daily|weekly|per|as))/i, 'three times'],
  [/\btwofold\b/i, 'threefold'],
  [/\bfirst(?= (?:day|week|dose|year|month))/i, 'second'],
])

export const numberWordChanged = both(zhWords, enWords)
