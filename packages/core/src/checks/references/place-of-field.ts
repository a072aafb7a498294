/** Where a finding about a field of a reference is reported: the first line of the field, else of the entry. */
import type {Place} from '../../model/place.js'
import type {Reference} from '../../model/reference.js'
import {opening} from '../places.js'

export function placeOfField({place, places}: Reference, ...fields: readonly string[]): Place {
  const field = fields.find(name => Object.hasOwn(places, name))
  return opening((field === undefined ? places.key : places[field]) ?? place)
}
