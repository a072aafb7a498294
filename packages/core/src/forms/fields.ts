/** Fields of forms, each with its name and its tooltip in both languages. */
import type {FormFieldKind} from '../render/document/nodes.js'
import type {Cell, Field, Piece} from './form.js'
import {type Words, words} from './words.js'

type Look = Pick<Field, 'width' | 'lines' | 'maxLength' | 'required' | 'options' | 'value'>

export const field = (name: string, kind: FormFieldKind, tooltip: Words, look: Look = {}): Piece => ({
  type: 'field',
  field: {name, kind, tooltip, ...look},
})

export const said = (key: string, values: Readonly<Record<string, string | number | Words>> = {}): Piece => ({
  type: 'words',
  words: words(key, values),
})
/** Words before something on the same line, in both languages if both are printed. */
export const lead = (key: string): Piece => ({type: 'words', words: words(key), joined: true})

export const strong = (key: string, values: Readonly<Record<string, string | number | Words>> = {}): Piece => ({
  type: 'words',
  words: words(key, values),
  strong: true,
})

/** `yes`, `no` … with their words `choice.<id>`. */
export const choices = (...ids: readonly string[]): NonNullable<Field['options']> =>
  ids.map(value => ({value, label: words(`choice.${value}`)}))

/** A label and its field, each in a cell of its own; the label is the tooltip, with `of` before it. */
export function labelled(
  key: string,
  name: string,
  kind: FormFieldKind,
  {of, ...look}: Look & {readonly of?: Words} = {},
): readonly [Cell, Cell] {
  const label = words(key)
  const tooltip = of ? words('tooltip.of', {of, label}) : label
  return [[{type: 'words', words: label}], [field(name, kind, tooltip, {width: 'full', ...look})]]
}

/** Labels and fields in rows of two pairs; an odd last one has the row to itself. */
export function inPairs(pairs: readonly (readonly [Cell, Cell])[]): readonly (readonly Cell[])[] {
  const rows: Cell[][] = []
  for (let at = 0; at < pairs.length; at += 2) {
    const [first, second] = [pairs[at], pairs[at + 1]]
    rows.push([...(first ?? []), ...(second ?? [[], []])])
  }
  return rows
}
