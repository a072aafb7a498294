/** Texts that stand in both languages: `zh:` and `en:` on lines of their own, or one text where that is enough. */
import {z} from 'zod'
import {type Language, type LocalizedText, languages} from '../model/language.js'
import {sharedByBothLanguages} from '../text/shared-text.js'
import {type Context, described, fieldIssue} from './field.js'

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
