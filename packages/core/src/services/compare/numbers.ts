/** Volumes, issues, pages and years as they are compared. */
import type {Reference} from '../../model/reference.js'
import type {PublishedWork} from '../published-work.js'

const range = /[\s]*[‐‑‒–—−－~～-]+[\s]*/g

/** UTF-16 units; no number goes beyond. */
const longest = 200

/** `Suppl. 1`, `suppl_1`, `S1` → `s1`; `02` → `2`; `2–3`, `2/3` → `2-3`. */
export const comparableIssue = (text: string): string =>
  text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(range, '-')
    .replace(/supplement|suppl\.?|supp\.?|增刊/g, 's')
    .replace(/\b(?:number|no|nr|issue|vol(?:ume)?)\b\.?/g, '')
    .replace(/第|卷|期/g, '')
    .replace(/[/&、,]/g, '-')
    .replace(/[^\p{L}\p{N}-]+/gu, '')
    .replace(/(?<![0-9])0+(?=\d)/g, '')

/** `240-5` → `240-245`, `S12-5` → `s12-s15`, `pp. 0027` → `27`; of `148-9; author reply 149` the first part. */
export function comparablePages(text: string): readonly [string, string?] {
  const [part = ''] = text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .split(/[;,；，]/)
  const [from = '', to] = part
    .replace(/^\s*(?:pp?|pages?)\b\.?/, '')
    .trim()
    .split(range)
  const start = plainNumber(from)
  if (to === undefined || to === '') return [start]
  const [, letters = '', digits = ''] = /^(\D*)(\d+)$/.exec(from.trim()) ?? []
  const [, endLetters = '', endDigits = ''] = /^(\D*)(\d+)$/.exec(to.trim()) ?? []
  if (digits === '' || endDigits === '') return [start, plainNumber(to)]
  const whole =
    endDigits.length < digits.length ? digits.slice(0, digits.length - endDigits.length) + endDigits : endDigits
  const end = plainNumber(`${endLetters || letters}${whole}`)
  return end === start ? [start] : [start, end]
}

const plainNumber = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').replace(/(?<!\d)0+(?=\d)/g, '')

/** A service may know the first page only. */
export function isSamePages(written: string, recorded: string): boolean {
  const [start, end] = comparablePages(written)
  const [theirStart, theirEnd] = comparablePages(recorded)
  return start === theirStart && (end === theirEnd || theirEnd === undefined)
}

export const isSameIssue = (written: string, recorded: string): boolean =>
  comparableIssue(written) === comparableIssue(recorded)

/** `same`: of print or online; `near`: a year beside, as when an entry was made before the issue was printed. */
export function compareYears(
  reference: Reference,
  works: readonly PublishedWork[],
): {readonly verdict: 'same' | 'near' | 'differs'; readonly years: readonly string[]} | undefined {
  const written = /\d{4}/.exec(reference.issued?.year ?? '')?.[0]
  const years = [...new Set(works.flatMap(work => work.years))].sort()
  if (written === undefined || years.length === 0) return undefined
  if (years.includes(written)) return {verdict: 'same', years}
  const near = years.some(year => Math.abs(Number(year) - Number(written)) === 1)
  return {verdict: near ? 'near' : 'differs', years}
}
