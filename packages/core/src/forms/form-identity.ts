/**
 * How a form says what it is: a read-only field of a fixed name, printed behind all that is written on. A field's value is what every program that fills forms
 * keeps, while metadata is often written anew.
 *
 *   zhinan 1 | consent | ketamine-trd | 2.1 | zh
 */
import type {Edition, FormField} from '../render/document/nodes.js'

/** The field's name, of the whole form: no field of a builder may bear it. */
export const identityField = 'zhinan'
const format = 'zhinan 1'
const bar = ' | '

export interface FormIdentity {
  /** Which form: `consent`, `competence-nurse`. */
  readonly form: string
  /** The guideline's id. */
  readonly guideline: string
  /** The guideline's version. */
  readonly version: string
  readonly edition: Edition
}

const isEdition = (text: string | undefined): text is Edition => text === 'zh' || text === 'en' || text === 'parallel'

/** A bar in a part would part it. */
const plain = (text: string): string => text.replace(/[\s|]+/gu, ' ').trim()

export const writeIdentity = ({form, guideline, version, edition}: FormIdentity): string =>
  [format, plain(form), plain(guideline), plain(version), edition].join(bar)

/** Undefined for any other text. */
export function readIdentity(text: string): FormIdentity | undefined {
  const [found, form, guideline, version, edition, ...rest] = text.split('|').map(part => part.trim())
  if (found !== format || !form || !guideline || version === undefined || !isEdition(edition) || rest.length > 0)
    return undefined
  return {form, guideline, version, edition}
}

/** To be set in every form, once; `width` in em, or as far as the line goes. */
export const identityFormField = (identity: FormIdentity, width: FormField['width'] = 'full'): FormField => ({
  type: 'formField',
  name: identityField,
  kind: 'text',
  tooltip: {zh: '表单标识：表单、指南、版本', en: 'Identity of the form: form, guideline, version'},
  value: writeIdentity(identity),
  readOnly: true,
  width,
})
