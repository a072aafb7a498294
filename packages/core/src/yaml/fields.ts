/**
 * Schemas of the texts that stand in YAML: each reads what an author writes and gives the value of the model, or an issue that
 * names one of our rules. `zod` keeps the path, the tree keeps the place.
 */
import {z} from 'zod'
import {nearestName} from '../diagnostics/nearest.js'
import {type Language, type LocalizedText, languages} from '../model/language.js'
import {sharedByBothLanguages} from '../text/shared-text.js'

/** What an issue carries besides its path: the rule and what fills its message. */
export interface FieldIssue {
  readonly rule:
    | 'field-unknown'
    | 'field-not-text'
    | 'field-not-list'
    | 'field-not-localized'
    | 'field-value'
    | 'field-language'
    | 'date-form'
    | 'orcid-form'
    | 'issn-form'
    | 'doi-form'
    | 'id-form'
    | 'url-form'
    | 'email-form'
    | 'path-form'
    | 'anchor-form'
    | 'citation-key-form'
  readonly actual?: string
  readonly expected?: string
  readonly note?: string
  readonly data?: Readonly<Record<string, string | number>>
  /** What a fix writes in place of the text. */
  readonly replacement?: string
  /** What is read in place of the value, which is dropped otherwise. */
  readonly becomes?: string | LocalizedText | {readonly zh?: readonly string[]; readonly en?: readonly string[]}
  /** Of `field-unknown`: the keys, and those that may stand there. */
  readonly keys?: readonly string[]
  readonly allowed?: readonly string[]
}

export interface FieldDescription {
  readonly kind: 'text' | 'localized' | 'date' | 'choice' | 'boolean' | 'language-list' | 'text-list' | 'localized-list'
  readonly values?: readonly string[]
}

/** What a field holds, for the table in the documentation. */
export const fieldDescriptions = z.registry<FieldDescription>()

export type Context = z.RefinementCtx

export const fieldIssue = (context: Context, found: FieldIssue, path: readonly PropertyKey[] = []) =>
  context.addIssue({code: 'custom', path: [...path], params: {field: found}, message: found.rule})

function described<S extends z.ZodType>(schema: S, description: FieldDescription): S {
  fieldDescriptions.add(schema, description)
  return schema
}

/** Any text that is not empty, on one line as far as YAML folds it. */
export const text = () => described(z.string().trim().min(1), {kind: 'text'})

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
export const relativePath = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context) => {
        const outside = /^[/\\]|^[A-Za-z][A-Za-z0-9+.-]*:|\\|(?:^|\/)\.\.(?:\/|$)|\0/.test(value)
        if (!outside) return value.replace(/^(?:\.\/)+/, '')
        fieldIssue(context, {rule: 'path-form', actual: value, expected: 'references.bib'})
        return z.NEVER
      }),
    {kind: 'text'},
  )

/** One of a few words, in any case; `aliases` are other spellings, Chinese ones among them. */
export function choice<const V extends string>(
  values: readonly V[],
  aliases: Readonly<Record<string, V>> = {},
): z.ZodType<V, string> {
  const byKey = new Map<string, V>(values.map(value => [value, value]))
  return described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context): V => {
        const exact = byKey.get(value)
        if (exact !== undefined) return exact
        const alias = aliases[value.toLowerCase()] ?? byKey.get(value.toLowerCase())
        const known = alias ?? byKey.get(nearestName(value, values) ?? '')
        fieldIssue(context, {
          rule: 'field-value',
          actual: value,
          expected: known ?? values.join(', '),
          data: {allowed: values.join(', ')},
          ...(known === undefined ? {} : {replacement: known}),
          ...(alias === undefined ? {} : {becomes: alias}),
        })
        return z.NEVER
      }),
    {kind: 'choice', values},
  )
}

export const truth = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context): boolean => {
        if (/^(?:true|yes|是)$/i.test(value)) return true
        if (/^(?:false|no|否)$/i.test(value)) return false
        fieldIssue(context, {
          rule: 'field-value',
          actual: value,
          expected: 'true, false',
          data: {allowed: 'true, false'},
        })
        return z.NEVER
      }),
    {kind: 'boolean'},
  )

/** One text, or a list of them. */
export function texts<V extends string>(entry: z.ZodType<V, string>): z.ZodType<V[]> {
  const values = fieldDescriptions.get(entry)?.values
  return described(
    z.preprocess(value => (typeof value === 'string' && value !== '' ? [value] : value), z.array(entry)),
    {kind: 'text-list', ...(values ? {values} : {})},
  )
}

/** How to read a text that stands without `zh:` and `en:`. */
export interface LanguageContext {
  /** The language of the file, or the guideline's only language: such a text is in that language. */
  readonly language?: Language
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasHan = /\p{Script=Han}/u

/**
 * `zh:` and `en:` on lines of their own. A plain text is in the file's language where that is known, stands for both where it
 * belongs to no language (`always` for names in Latin letters), and is reported otherwise, kept under the language of its script.
 */
export function localized(context: LanguageContext, shared: 'figures' | 'latin' = 'figures'): z.ZodType<LocalizedText> {
  return described(
    z.unknown().transform((value, refinement) => readLocalized(value, refinement, context, shared)),
    {kind: 'localized'},
  )
}

export function readLocalized(
  value: unknown,
  context: Context,
  {language}: LanguageContext,
  shared: 'figures' | 'latin' = 'figures',
): LocalizedText {
  if (typeof value === 'string' && value.trim() !== '') {
    const plain = value.trim()
    if (language) return {[language]: plain}
    if (shared === 'latin' ? !hasHan.test(plain) : sharedByBothLanguages(plain)) return {zh: plain, en: plain}
    const becomes = hasHan.test(plain) ? {zh: plain} : {en: plain}
    fieldIssue(context, {rule: 'field-language', actual: plain, becomes})
    return z.NEVER
  }
  if (!isMap(value)) {
    fieldIssue(context, {rule: 'field-not-localized'})
    return z.NEVER
  }
  return readLanguages(value, context, (entry, path) => {
    if (typeof entry === 'string' && entry.trim() !== '') return entry.trim()
    fieldIssue(context, {rule: 'field-not-text'}, path)
    return undefined
  })
}

/** A list of texts for each language, or one text with its parts separated by semicolons. */
export function localizedList({language}: LanguageContext): z.ZodType<{zh?: string[]; en?: string[]}> {
  return described(
    z.unknown().transform((value, context): {zh?: string[]; en?: string[]} => {
      const list = (entry: unknown, path: readonly PropertyKey[]): string[] | undefined => {
        if (typeof entry === 'string' && entry.trim() !== '')
          return entry
            .split(/[;；]/)
            .map(part => part.trim())
            .filter(Boolean)
        if (Array.isArray(entry) && entry.length > 0) {
          const parts = entry.flatMap((part, at) => {
            if (typeof part === 'string' && part.trim() !== '') return [part.trim()]
            fieldIssue(context, {rule: 'field-not-text'}, [...path, at])
            return []
          })
          return parts
        }
        fieldIssue(context, {rule: 'field-not-list'}, path)
        return undefined
      }
      if (isMap(value)) return readLanguages(value, context, list)
      const parts = list(value, [])
      if (!parts) return z.NEVER
      if (language) return {[language]: parts}
      const becomes = parts.some(part => hasHan.test(part)) ? {zh: parts} : {en: parts}
      fieldIssue(context, {rule: 'field-language', actual: parts.join('; '), becomes})
      return z.NEVER
    }),
    {kind: 'localized-list'},
  )
}

const languageKeys: readonly string[] = languages

function readLanguages<T>(
  value: Readonly<Record<string, unknown>>,
  context: Context,
  read: (entry: unknown, path: readonly PropertyKey[]) => T | undefined,
): {zh?: T; en?: T} {
  const found: {zh?: T; en?: T} = {}
  for (const language of languages) {
    if (!(language in value)) continue
    const entry = read(value[language], [language])
    if (entry !== undefined) found[language] = entry
  }
  const unknown = Object.keys(value).filter(key => !languageKeys.includes(key))
  if (unknown.length > 0) fieldIssue(context, {rule: 'field-unknown', keys: unknown, allowed: languageKeys})
  return found
}
