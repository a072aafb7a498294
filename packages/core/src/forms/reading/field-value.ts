/** What was filled into a field, by its type (ISO 32000-1, 12.7.4). */
import {PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject} from 'pdf-lib'
import {readText} from './text.js'
import type {ReadField} from './walk-fields.js'

/**
 * A text, `''` where nothing was written; whether a box is checked; of a choice the option's value, or several; whether a signature field
 * holds a digital signature (of which nothing is verified).
 */
export type FieldValue = string | boolean | readonly string[]

export interface ReadValue {
  readonly value: FieldValue
  /** The places where the field stands hold different values; `value` is one of them. */
  readonly differing?: true
  /** Longer than the field allows, by how many UTF-16 units it may have. */
  readonly maxLength?: number
  /** Of a choice: a value that it does not offer. Of a check box: a state in which it cannot be shown, so that it looks unchecked. */
  readonly notOffered?: string
  /** Required, and nothing is written. */
  readonly missing?: boolean
}

const requiredFlag = 1 << 1
const radioFlag = 1 << 15
const pushButtonFlag = 1 << 16
const editFlag = 1 << 18

const number = (value: PDFObject | undefined): number | undefined =>
  value instanceof PDFNumber ? value.asNumber() : undefined

function state(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFName ? value.decodeText() : readText(value)
}

/** What a box can look like when it is checked, by its appearances; none where it has no appearances. */
function statesOf(field: ReadField): ReadonlySet<string> {
  const looks = [field.entry('AP'), ...field.widgets.map(widget => widget.lookup(PDFName.of('AP')))]
  return new Set(
    looks.flatMap(look => {
      const normal = look instanceof PDFDict ? look.lookup(PDFName.of('N')) : undefined
      return normal instanceof PDFDict ? normal.keys().map(key => key.decodeText()) : []
    }),
  )
}

/** Value and label of each option; a text is both. */
function optionsOf(field: ReadField): readonly (readonly [value: string, label: string])[] {
  const list = field.entry('Opt')
  if (!(list instanceof PDFArray)) return []
  return Array.from({length: list.size()}, (_, at) => {
    const option = list.lookup(at)
    if (!(option instanceof PDFArray)) return [readText(option) ?? '', readText(option) ?? ''] as const
    const value = readText(option.lookup(0)) ?? ''
    return [value, readText(option.lookup(1)) ?? value] as const
  })
}

/** Some programs write an option's label where its value belongs. */
function choiceOf(written: PDFObject | undefined, field: ReadField, flags: number): ReadValue {
  const options = optionsOf(field)
  const texts =
    written instanceof PDFArray
      ? Array.from({length: written.size()}, (_, at) => readText(written.lookup(at)) ?? '')
      : [readText(written) ?? '']
  const values = texts.map(text => {
    const known = options.some(([value]) => value === text)
    return known ? text : (options.find(([, label]) => label === text)?.[0] ?? text)
  })
  const notOffered = values.find(value => value !== '' && !options.some(([offered]) => offered === value))
  return {
    value: written instanceof PDFArray && values.length !== 1 ? values : (values[0] ?? ''),
    ...(notOffered === undefined || flags & editFlag ? {} : {notOffered}),
  }
}

function buttonOf(written: PDFObject | undefined, field: ReadField, flags: number): ReadValue | undefined {
  if (flags & pushButtonFlag) return undefined
  const shown = [field.entry('AS'), ...field.widgets.map(widget => widget.lookup(PDFName.of('AS')))].map(state)
  const chosen = state(written) ?? shown.find(one => one !== undefined && one !== 'Off') ?? 'Off'
  if (flags & radioFlag) return {value: chosen === 'Off' ? '' : chosen}
  if (chosen === 'Off' || chosen === '') return {value: false}
  const offered = statesOf(field)
  return offered.size === 0 || offered.has(chosen) ? {value: true} : {value: false, notOffered: chosen}
}

function textValue(written: PDFObject | undefined, field: ReadField): ReadValue | undefined {
  const value = written === undefined ? '' : readText(written)
  if (value === undefined) return undefined
  const maxLength = number(field.entry('MaxLen'))
  return {value, ...(maxLength !== undefined && value.length > maxLength ? {maxLength} : {})}
}

function valueIn(written: PDFObject | undefined, field: ReadField, flags: number): ReadValue | undefined {
  switch (field.entry('FT')) {
    case PDFName.of('Tx'):
      return textValue(written, field)
    case PDFName.of('Btn'):
      return buttonOf(written, field, flags)
    case PDFName.of('Ch'):
      return choiceOf(written, field, flags)
    case PDFName.of('Sig'):
      return {value: written instanceof PDFDict}
    default:
      return undefined
  }
}

/** Undefined for a push button, and where the value cannot be read. Throws on a damaged text. */
export function readValue(field: ReadField): ReadValue | undefined {
  const flags = number(field.entry('Ff')) ?? 0
  const [first, ...others] = field.written
  const read = valueIn(first, field, flags)
  if (!read) return undefined
  const same = JSON.stringify(read.value)
  if (others.some(other => JSON.stringify(valueIn(other, field, flags)?.value) !== same))
    return {...read, differing: true}
  const empty = read.value === '' || read.value === false || (Array.isArray(read.value) && read.value.length === 0)
  return flags & requiredFlag && empty ? {...read, missing: true} : read
}

/** Whether the field takes a value at all. */
export const takesValue = (field: ReadField): boolean =>
  !(field.entry('FT') === PDFName.of('Btn') && (number(field.entry('Ff')) ?? 0) & pushButtonFlag)
