/** Reads an answer in JSON without trusting it: what is missing or of another kind is undefined, whatever the rest is. */
import {plainRichText, tidy} from '../references/rich-text.js'
import {serviceLimits} from './limits.js'

/** Undefined where the text is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function member(value: unknown, name: string): unknown {
  if (!isRecord(value) || !Object.hasOwn(value, name)) return undefined
  const found: unknown = Reflect.get(value, name)
  return found
}

export const list = (value: unknown, name: string): readonly unknown[] => {
  const found = member(value, name)
  return Array.isArray(found) ? found : []
}

/** As it is; a number as its digits. Nothing where it is empty or beyond all measure. */
export function rawText(value: unknown): string | undefined {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value
  return typeof text === 'string' && text.trim() !== '' && text.length <= serviceLimits.text ? text.trim() : undefined
}

const tag = /<\/?(?:[a-z]{1,10}:)?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,300})?\/?>/gi

/** In plain text: entities (PubMed escapes its tags), markup of HTML, JATS and MathML, line breaks. */
export function plainText(value: unknown): string | undefined {
  const raw = rawText(value)
  if (raw === undefined) return undefined
  const decoded = raw.includes('&') ? plainRichText(plainRichText(raw)) : plainRichText(raw)
  const text = tidy(decoded.replace(tag, '').replaceAll('\0', ''))
  return text.replace(/(?<=[([]) | (?=[)\],.;:])/g, '') || undefined
}

export const textIn = (value: unknown, name: string): string | undefined => plainText(member(value, name))
export const rawTextIn = (value: unknown, name: string): string | undefined => rawText(member(value, name))
export const textsIn = (value: unknown, name: string): readonly string[] =>
  list(value, name).flatMap(text => plainText(text) ?? [])
