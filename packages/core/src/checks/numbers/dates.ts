/** Calendar dates in either language, as ISO: `2019年3月5日`, `March 5, 2019`, `5 March 2019`, `2019-03-05`, `3月5日`. */
import {monthNumber} from './spelled-english.js'

export interface DateFigure {
  readonly start: number
  readonly end: number
  readonly value: string
  readonly parts: readonly string[]
}

const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'

interface Parts {
  readonly year?: string | undefined
  readonly month?: string | undefined
  readonly day?: string | undefined
}

/** With what a text must hold for a form to match it. */
const forms: readonly (readonly [RegExp, (match: RegExpExecArray) => Parts, ('月' | 'name')?])[] = [
  [/(?<!\d)(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?/g, m => ({year: m[1], month: m[2], day: m[3]}), '月'],
  [/(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-])/g, m => ({year: m[1], month: m[3], day: m[4]})],
  [/(?<!\d)(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]/g, m => ({month: m[1], day: m[2]}), '月'],
  [new RegExp(`\\b${month} ${day}(?!\\d),? (\\d{4})(?!\\d)`, 'g'), m => ({month: m[1], day: m[2], year: m[3]}), 'name'],
  [
    new RegExp(`(?<![\\d.])${day} (?:of )?${month},? (\\d{4})(?!\\d)`, 'g'),
    m => ({day: m[1], month: m[2], year: m[3]}),
    'name',
  ],
  [new RegExp(`\\b${month},? (?:of )?(\\d{4})(?!\\d)`, 'g'), m => ({month: m[1], year: m[2]}), 'name'],
  [
    new RegExp(`\\b${month} ${day}(?![\\d%])(?! ?(?:mg|patients|years|to \\d))`, 'g'),
    m => ({month: m[1], day: m[2]}),
    'name',
  ],
  [new RegExp(`(?<![\\d.])${day} (?:of )?${month}(?![A-Za-z])`, 'g'), m => ({day: m[1], month: m[2]}), 'name'],
]

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : (monthNumber(text) ?? Number(text))

/** Every date of a text, in order, none overlapping another. */
export function findDates(text: string): DateFigure[] {
  const found: DateFigure[] = []
  const taken = new Set<number>()
  if (!/\d/.test(text)) return found
  const named = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/.test(text)
  const written = text.includes('月')
  for (const [pattern, read, holds] of forms) {
    if ((holds === 'name' && !named) || (holds === '月' && !written)) continue
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (taken.has(start) || taken.has(end - 1)) continue
      const parts = read(match as RegExpExecArray)
      const [m, d] = [number(parts.month), number(parts.day)]
      if (m === undefined || m < 1 || m > 12 || (d !== undefined && (d < 1 || d > 31))) continue
      for (let index = start; index < end; index++) taken.add(index)
      const two = (value: number) => String(value).padStart(2, '0')
      found.push({
        start,
        end,
        value: `${parts.year ?? '-'}-${two(m)}${d === undefined ? '' : `-${two(d)}`}`,
        parts: [parts.year, String(m), d === undefined ? undefined : String(d)].filter(part => part !== undefined),
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
