/** Fields that take one of a few words, and lists of them. */
import {z} from 'zod'
import {nearestName} from '../diagnostics/nearest.js'
import {described, fieldDescriptions, fieldIssue} from './field.js'

/** One of a few words, in any case; `aliases` are other spellings, Chinese ones among them. */
export function choice<const V extends string>(
  values: readonly V[],
  aliases: Readonly<Record<string, V>> = {},
): z.ZodType<V, string> {
  const byKey = new Map<string, V>(values.map(value => [value, value]))
  const byAlias = new Map(Object.entries<V>(aliases))
  return described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context): V => {
        const exact = byKey.get(value)
        if (exact !== undefined) return exact
        const alias = byAlias.get(value.toLowerCase()) ?? byKey.get(value.toLowerCase())
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

/** A whole number from 1 to `most`. */
export const count = (most: number) =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context): number => {
        if (/^\d{1,6}$/.test(value) && Number(value) >= 1 && Number(value) <= most) return Number(value)
        const expected = `1–${most}`
        fieldIssue(context, {rule: 'field-value', actual: value, expected, data: {allowed: expected}})
        return z.NEVER
      }),
    {kind: 'count'},
  )

/** A share of a whole, above 0 to 1: `80%`, `0.8`, `2/3`. */
export const share = () =>
  described(
    z
      .string()
      .trim()
      .min(1)
      .transform((value, context): number => {
        const read = shareOf(value.normalize('NFKC'))
        if (read !== undefined && read > 0 && read <= 1) return read
        // `80` most likely lacks its sign.
        const meant = read !== undefined && read > 1 && read <= 100 && /^\d+$/.test(value) ? `${value}%` : undefined
        fieldIssue(context, {
          rule: 'field-value',
          actual: value,
          expected: meant ?? '80%',
          data: {allowed: '80%, 0.8, 2/3'},
          ...(meant === undefined ? {} : {replacement: meant, becomes: meant}),
        })
        return z.NEVER
      }),
    {kind: 'share'},
  )

function shareOf(written: string): number | undefined {
  const percent = /^[≥>]?\s*(\d{1,3}(?:\.\d{1,4})?)\s*%$/.exec(written)
  if (percent) return Number(percent[1]) / 100
  const fraction = /^[≥>]?\s*(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(written)
  if (fraction) return Number(fraction[1]) / Number(fraction[2])
  return /^[01]?\.\d{1,6}$|^\d{1,3}$/.test(written) ? Number(written) : undefined
}

/** One text, or a list of them. */
export function texts<V extends string>(entry: z.ZodType<V, string>): z.ZodType<V[]> {
  const values = fieldDescriptions.get(entry)?.values
  return described(
    z.preprocess(value => (typeof value === 'string' && value !== '' ? [value] : value), z.array(entry)),
    {kind: 'text-list', ...(values ? {values} : {})},
  )
}
