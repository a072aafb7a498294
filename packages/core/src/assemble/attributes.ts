/** Attributes of a directive, or of two that are one: they stand in the source language's, and a copy in the other must be equal. */
import type {Place} from '../model/place.js'
import type {Attribute} from '../source/tree.js'
import type {Assembly} from './assembly.js'
import type {Piece} from './piece.js'
import {placeAt} from './place.js'

const attributesOf = (piece: Piece | undefined): readonly Attribute[] =>
  // A directive of an unknown name is kept as a note: its attributes mean something on what it was to be.
  piece?.node.type === 'directive' && !piece.node.unknown ? piece.node.attributes : []

export function joinAttributes(
  first: Piece,
  second: Piece | undefined,
  assembly: Assembly,
): {attributes: Readonly<Record<string, string>>; places: Readonly<Record<string, Place>>} {
  const values = new Map<string, string>()
  const places = new Map<string, Place>()
  for (const {name, value, position} of attributesOf(first)) {
    if (values.has(name)) continue
    values.set(name, value)
    places.set(name, placeAt(position, first.file))
  }
  for (const {name, value, position} of attributesOf(second)) {
    const place = placeAt(position, second?.file ?? first.file)
    const own = values.get(name)
    if (own === undefined) {
      values.set(name, value)
      places.set(name, place)
      assembly.report({rule: 'facts-differ', place, actual: value, data: {name, value}, note: 'attribute-moved'})
    } else if (own !== value) {
      assembly.report({
        rule: 'facts-differ',
        place,
        actual: value,
        expected: own,
        data: {name, value, own},
        note: 'attribute',
      })
    }
  }
  return {attributes: Object.fromEntries(values), places: Object.fromEntries(places)}
}
