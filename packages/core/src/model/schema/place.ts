/** Schema of `Place`. */
import {z} from 'zod'
import type {Place} from '../place.js'
import {type Agree, object, optional, table, text} from './shape.js'

const count = z.number().int().min(1)
const offset = z.number().int().min(0)

export const place = object({
  file: text,
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
  offset: optional(offset),
  endOffset: optional(offset),
}).meta({id: 'Place', description: 'Where something stands in the source: 1-based lines and columns, 0-based offsets.'})

export const places = table(place)

export const placeAgrees: Agree<Place, z.output<typeof place>> = true
