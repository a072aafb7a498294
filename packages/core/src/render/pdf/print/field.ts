/** A form field → the box that the typesetter sets aside for it. */
import type {FormField, FormFieldKind} from '../../document/nodes.js'
import type {PrintedField} from './printed.js'
import {textWidth} from './text.js'

/** No such addresses exist elsewhere: a guideline's links are http, https and mailto. */
const scheme = 'urn:x-zhinan-field:'

/** A lone half of a pair cannot stand in an address. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

export const fieldAddress = (name: string): string => `${scheme}${encodeURIComponent(wellFormed(name))}`

/** The name in an address that `fieldAddress` made. */
export const nameInAddress = (address: string): string | undefined =>
  address.startsWith(scheme) ? decodeURIComponent(address.slice(scheme.length)) : undefined

/** Em that a kind needs: a name, `2026-07-01`, `14:30`, `120`, an option, a signature by hand. */
const widths = {
  text: 10,
  multiline: 'full',
  date: 6.5,
  time: 4,
  number: 4,
  checkbox: 1,
  choice: 9,
  signature: 12,
} as const satisfies Readonly<Record<FormFieldKind, 'full' | number>>

/**
 * Points, whatever the size of the text: room for handwriting, and for what is typed to be about 10 pt high where a viewer fits it to the box
 * (Chromium and poppler reckon from the height).
 */
const heights = {line: 18, rule: 24, ballot: 9.6} as const
const innerLine = 12.6

/** Between a digit and a page, so that no figure can stop the typesetter. */
const within = (figure: number, least: number, most: number): number =>
  Number.isFinite(figure) ? Math.min(Math.max(figure, least), most) : least

export function printField(field: FormField): PrintedField {
  const address = fieldAddress(field.name)
  const wanted = field.width ?? widths[field.kind]
  const width = wanted === 'full' ? wanted : within(wanted, 1, 60)
  switch (field.kind) {
    case 'checkbox':
      return {type: 'field', address, shape: 'ballot', width: widths.checkbox, height: heights.ballot}
    case 'multiline': {
      const height = within(field.lines ?? 3, 1, 40) * innerLine + 6
      return {type: 'field', address, shape: 'area', width: 'full', height}
    }
    case 'signature':
      return {type: 'field', address, shape: 'rule', width, height: heights.rule}
    default:
      return {type: 'field', address, shape: 'line', width, height: heights.line}
  }
}

/** Em below which the rest of a line is not worth writing on. */
const leastRest = 8

/**
 * Whether a field goes to a line of its own: one of several lines always, one that takes the rest of a line where little is left of it.
 * `before` is what the paragraph says before it, `width` that of the column in em.
 */
export function beginsLine(field: FormField, before: string, width: number): boolean {
  if (before === '' || before.endsWith('\n')) return false
  if (field.kind === 'multiline') return true
  if (field.width !== 'full') return false
  const line = textWidth(before.slice(before.lastIndexOf('\n') + 1))
  return width - (line % width) < leastRest
}

/** As much text as takes the field's room, for estimates. */
export const fieldRoom = ({width, height}: PrintedField): string =>
  '\u3000'.repeat(width === 'full' ? 12 : Math.ceil(width)) + '\n'.repeat(Math.max(0, Math.round(height / 16) - 1))
