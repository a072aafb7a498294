/** What every schema of a field shares: the issue that names one of our rules, and what the documentation says it holds. */
import {z} from 'zod'
import type {LocalizedText} from '../model/language.js'

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
    | 'citation-style-unknown'
    | 'rule-unknown'
    | 'rule-fixed'
    | 'requirements-size'
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
  readonly kind:
    | 'text'
    | 'localized'
    | 'date'
    | 'choice'
    | 'boolean'
    | 'count'
    | 'share'
    | 'language-list'
    | 'text-list'
    | 'localized-list'
    | 'rules'
  readonly values?: readonly string[]
}

/** What a field holds, for the table in the documentation. */
export const fieldDescriptions = z.registry<FieldDescription>()

export type Context = z.RefinementCtx

export const fieldIssue = (context: Context, found: FieldIssue, path: readonly PropertyKey[] = []) =>
  context.addIssue({code: 'custom', path: [...path], params: {field: found}, message: found.rule})

export function described<S extends z.ZodType>(schema: S, description: FieldDescription): S {
  fieldDescriptions.add(schema, description)
  return schema
}

/** Any text that is not empty, on one line as far as YAML folds it. */
export const text = () => described(z.string().trim().min(1), {kind: 'text'})
