/** Texts that must have a form: dates, ids, ORCID iDs, ISSNs, DOIs, addresses, paths, citation keys. */
import {z} from 'zod'
import {described, type FieldIssue, fieldIssue} from './field.js'

/** A text that must have a form; `read` gives the normal form or `undefined`. */
function formed(rule: FieldIssue['rule'], expected: string, read: (value: string) => string | undefined) {
  return described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context) => {
        const normal = read(value.normalize('NFKC').replace(/[‐‑–—−]/g, '-'))
        if (normal !== undefined) return normal
        fieldIssue(context, {rule, actual: value, expected})
        return z.NEVER
      }),
    {kind: 'text'},
  )
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The ISO date that an author most likely meant by `2026/7/1` or `2026年7月1日`. */
function isoDate(value: string): string | undefined {
  const parts = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?$/.exec(
    value.normalize('NFKC').replace(/\s+/g, ''),
  )
  if (!parts) return undefined
  const [, year, month, day] = parts
  if (month === undefined) return year
  const m = Number(month)
  if (m < 1 || m > 12) return undefined
  if (day === undefined) return `${year}-${String(m).padStart(2, '0')}`
  const d = Number(day)
  if (d < 1 || d > daysIn(Number(year), m)) return undefined
  return `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

/** ISO 8601 calendar date, as exact as known: `2026-07-01`, `2026-07`, `2026`. Days must exist. */
export const date = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context) => {
        const iso = isoDate(value)
        if (iso === value) return value
        const expected = iso ?? '2026-07-01'
        fieldIssue(context, {
          rule: 'date-form',
          actual: value,
          expected,
          ...(iso ? {replacement: iso, becomes: iso} : {}),
          ...(!iso && /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? {note: 'no-such-day'} : {}),
        })
        return z.NEVER
      }),
    {kind: 'date'},
  )

/** A lower-case slug, usable as a file name everywhere. */
export const slug = () =>
  formed('id-form', 'ketamine-trd', value =>
    /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(value) && value.length <= 80 && !reservedNames.test(value)
      ? value
      : undefined,
  )

/** Names that Windows keeps for devices. */
const reservedNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** An id inside a guideline: a Latin letter, then letters, digits, `-`, `.`. */
export const anchor = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context) => {
        if (/^[A-Za-z][A-Za-z0-9.-]*$/.test(value)) return value
        fieldIssue(context, {rule: 'anchor-form', actual: value, expected: 'Q1'})
        return z.NEVER
      }),
    {kind: 'text'},
  )

/** A citation key, with or without its `@`. Whether a reference has it is a check's matter. */
export const citationKey = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context) => {
        const key = value.replace(/^\[?@/, '').replace(/\]$/, '')
        if (/^[^\s@,;[\]{}]+$/.test(key)) return key
        fieldIssue(context, {rule: 'citation-key-form', actual: value, expected: 'zarate2006'})
        return z.NEVER
      }),
    {kind: 'text'},
  )

/** ISO 7064 MOD 11-2 over the first fifteen digits, as ORCID defines it. */
function orcidCheck(digits: string): string {
  let total = 0
  for (const digit of digits) total = ((total + Number(digit)) * 2) % 11
  const check = (12 - total) % 11
  return check === 10 ? 'X' : String(check)
}

/** With or without `https://orcid.org/`; the check digit must agree. Gives `0000-0002-1825-0097`. */
export const orcid = () =>
  formed('orcid-form', '0000-0002-1825-0097', value => {
    const id = value.replace(/^https?:\/\/orcid\.org\//i, '').toUpperCase()
    if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(id)) return undefined
    const digits = id.replaceAll('-', '')
    return orcidCheck(digits.slice(0, 15)) === digits[15] ? id : undefined
  })

/** ISO 3297: eight characters, the last one a check digit modulo 11. */
export const issn = () =>
  formed('issn-form', '0376-2491', value => {
    const id = value.replace(/^ISSN:?\s*/i, '').toUpperCase()
    if (!/^\d{4}-\d{3}[\dX]$/.test(id)) return undefined
    const digits = id.replace('-', '')
    const total = [...digits].reduce((sum, digit, at) => sum + (digit === 'X' ? 10 : Number(digit)) * (8 - at), 0)
    return total % 11 === 0 ? id : undefined
  })

/** `10.…/…`, with or without `doi:` or the resolver's address before it. */
export const doi = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context) => {
        const id = value.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
        if (/^10\.\d{4,9}(?:\.\d+)*\/[!-~]+$/.test(id)) return id
        fieldIssue(context, {rule: 'doi-form', actual: value, expected: '10.3760/cma.j.cn112137-20211228-02911'})
        return z.NEVER
      }),
    {kind: 'text'},
  )

/** An address that a reader can open: http or https, without a name or password in it. */
export const url = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context) => {
        if (/^https?:\/\/[^\s/?#@<>"]+(?:[/?#][^\s<>"]*)?$/i.test(value)) return value
        fieldIssue(context, {rule: 'url-form', actual: value, expected: 'https://…'})
        return z.NEVER
      }),
    {kind: 'text'},
  )

export const email = () =>
  formed('email-form', 'name@example.org', value =>
    value.length <= 254 && /^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;]+$/.test(value) ? value : undefined,
  )

/** A file beside the guideline: relative, with forward slashes, never leaving the folder. */
export const relativePath = (example = 'references.bib') =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context) => {
        const outside = /^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|\\|(?:^|\/)\.\.(?:\/|$)|\0/.test(value)
        if (!outside) return value.replace(/^(?:\.\/)+/, '')
        fieldIssue(context, {rule: 'path-form', actual: value, expected: example})
        return z.NEVER
      }),
    {kind: 'text'},
  )
