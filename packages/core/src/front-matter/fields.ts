/** Every field of the front matter, read off its schema, for the table in the documentation. */
import {z} from 'zod'
import type {Profile} from '../diagnostics/finding.js'
import {translate} from '../locales/translator.js'
import type {Language} from '../model/language.js'
import {type FieldDescription, fieldDescriptions} from '../yaml/fields.js'
import {requiredFrom} from './required.js'
import {frontMatterSchema} from './schema.js'

export interface FrontMatterField {
  /** `dates.received`; a field of a list's entries stands behind the list's name: `contributors.orcid`. */
  readonly path: string
  /** `group` and `group-list` have fields of their own. */
  readonly type: FieldDescription['kind'] | 'group' | 'group-list'
  /** Of a choice: what may be written. */
  readonly values?: readonly string[]
  /** The entry or group that it stands in cannot be used without it. */
  readonly requiredInGroup: boolean
  /** The first profile under which a guideline needs it. */
  readonly requiredFrom?: Profile
  readonly label: Readonly<Record<Language, string>>
  readonly description: Readonly<Record<Language, string>>
}

/** In the order in which they are documented. */
export function frontMatterFields(): readonly FrontMatterField[] {
  const fields: FrontMatterField[] = []
  const walk = (shape: Readonly<Record<string, unknown>>, above: string): void => {
    for (const [name, schema] of Object.entries(shape)) {
      const path = above + name
      const {required, kind, inner} = described(schema)
      const own = kind ?? (inner?.list ? {kind: 'group-list' as const} : {kind: 'group' as const})
      const from = requiredFrom[path]
      fields.push({
        path,
        type: own.kind,
        ...('values' in own && own.values ? {values: own.values} : {}),
        requiredInGroup: above !== '' && required,
        ...(from ? {requiredFrom: from} : {}),
        label: inBoth('field', path),
        description: inBoth('describe', path),
      })
      if (inner) walk(inner.shape, `${path}.`)
    }
  }
  walk(frontMatterSchema({}).shape, '')
  return fields
}

const inBoth = (group: 'field' | 'describe', path: string): Readonly<Record<Language, string>> => ({
  zh: translate('zh', 'metadata', `${group}.${path}`),
  en: translate('en', 'metadata', `${group}.${path}`),
})

interface Described {
  readonly required: boolean
  readonly kind?: FieldDescription
  readonly inner?: {readonly shape: Readonly<Record<string, unknown>>; readonly list: boolean}
}

/** Looks through optional, preprocessed and list schemas for what is described or has fields. */
function described(schema: unknown): Described {
  let at = schema
  let required = true
  let list = false
  for (;;) {
    const kind = at instanceof z.ZodType ? fieldDescriptions.get(at) : undefined
    if (kind) return {required, kind}
    if (at instanceof z.ZodOptional) {
      required = false
      at = at.unwrap()
    } else if (at instanceof z.ZodPipe) at = at.in instanceof z.ZodTransform ? at.out : at.in
    else if (at instanceof z.ZodArray) {
      list = true
      at = at.element
    } else if (at instanceof z.ZodObject) {
      const {zh} = at.shape
      // A group that stands once for each language is documented by the fields of one.
      return zh ? described(zh) : {required, inner: {shape: at.shape, list}}
    } else return {required}
  }
}
