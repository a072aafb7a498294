/** What AcroForm says of a field, by its kind (ISO 32000-1, 12.7.3 and 12.7.4). */
import {type PDFContext, PDFHexString, PDFName, type PDFObject, PDFString} from 'pdf-lib'
import {translate} from '../../../locales/translator.js'
import type {Language} from '../../../model/language.js'
import type {FormField} from '../../document/nodes.js'

const readOnly = 1 << 0
const required = 1 << 1
const multiline = 1 << 12
const combo = 1 << 17
const doNotSpellCheck = 1 << 22
/** Nothing can be typed that does not fit the box, so that what is typed is what is printed. */
const doNotScroll = 1 << 23

/** The name of a check box's other state than `Off`. */
export const checkedState = 'Yes'

export const multilineSize = 9.5

export const isChecked = (field: FormField): boolean => field.value === 'on'

function flags(field: FormField): number {
  const ofKind = {
    text: doNotSpellCheck,
    multiline: multiline | doNotSpellCheck | doNotScroll,
    date: doNotSpellCheck,
    time: doNotSpellCheck,
    number: doNotSpellCheck,
    checkbox: 0,
    choice: combo | doNotSpellCheck,
    signature: 0,
  }[field.kind]
  return ofKind | (field.readOnly ? readOnly : 0) | (field.required ? required : 0)
}

/** `出生日期（年-月-日；必填） | Date of birth (YYYY-MM-DD; required)`: one text, whatever language the viewer is in. */
export function tooltipOf(field: FormField, languages: readonly Language[]): string {
  return languages
    .map(lang => {
      const notes = [
        ...(field.kind === 'date' || field.kind === 'time' ? [translate(lang, 'fields', field.kind)] : []),
        ...(field.required ? [translate(lang, 'fields', 'required')] : []),
      ]
      const text = field.tooltip[lang]
      return notes.length === 0
        ? text
        : translate(lang, 'fields', 'with-notes', {text, notes: notes.join(translate(lang, 'fields', 'between'))})
    })
    .join(' | ')
}

const text = (value: string): PDFObject => PDFHexString.fromText(value)

/** The value as AcroForm has it; absent where none was given, and of an empty box, so that nothing contradicts what is written to a widget. */
function writtenValue(field: FormField): PDFObject | undefined {
  if (field.kind === 'signature') return undefined
  if (field.kind === 'checkbox') return isChecked(field) ? PDFName.of(checkedState) : undefined
  return field.value === undefined ? undefined : text(field.value)
}

const types = {
  text: 'Tx',
  multiline: 'Tx',
  date: 'Tx',
  time: 'Tx',
  number: 'Tx',
  checkbox: 'Btn',
  choice: 'Ch',
  signature: 'Sig',
} as const satisfies Readonly<Record<FormField['kind'], string>>

/** The entries of the field's dictionary, its name, its place in the tree and its appearance apart. */
export function fieldEntries(
  field: FormField,
  languages: readonly Language[],
  fontName: string,
  context: PDFContext,
): readonly (readonly [name: string, value: PDFObject])[] {
  const type = types[field.kind]
  const value = writtenValue(field)
  return [
    ['FT', PDFName.of(type)],
    ['TU', text(tooltipOf(field, languages))],
    ['Ff', context.obj(flags(field))],
    ...(value
      ? ([
          ['V', value],
          ['DV', value],
        ] as const)
      : []),
    ...(type === 'Tx' || type === 'Ch'
      ? ([['DA', PDFString.of(`/${fontName} ${field.kind === 'multiline' ? multilineSize : 0} Tf 0 g`)]] as const)
      : []),
    ...(type === 'Tx' && field.maxLength !== undefined
      ? ([['MaxLen', context.obj(Math.max(1, Math.floor(field.maxLength), field.value?.length ?? 0))]] as const)
      : []),
    ...(type === 'Ch'
      ? ([['Opt', context.obj((field.options ?? []).map(option => [text(option.value), text(option.label)]))]] as const)
      : []),
  ]
}
