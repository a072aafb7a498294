/** Where each image of a guideline is named in the source. */
import type {Guideline} from '../../model/guideline.js'
import type {Place} from '../../model/place.js'
import {imagePath} from '../document/inline/alternatives.js'

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** First place of each path, by the path as image files are keyed. */
export function imagePlaces(guideline: Guideline): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const walk = (value: unknown, around: Place | undefined): void => {
    if (Array.isArray(value)) {
      for (const entry of value) walk(entry, around)
      return
    }
    if (!isRecord(value)) return
    const place = placeOf(value, around)
    const address = value.type === 'image' ? value.url : 'alternative' in value ? value.path : undefined
    if (typeof address === 'string' && place && !places.has(imagePath(address))) places.set(imagePath(address), place)
    for (const [key, child] of Object.entries(value)) if (key !== 'places' && key !== 'position') walk(child, place)
  }
  walk([guideline.body, guideline.footnotes], undefined)
  return places
}

function placeOf(node: Readonly<Record<string, unknown>>, around: Place | undefined): Place | undefined {
  const {place, position} = node
  if (isRecord(place) && typeof place.file === 'string' && typeof place.line === 'number')
    return {
      file: place.file,
      line: place.line,
      column: Number(place.column),
      endLine: Number(place.endLine),
      endColumn: Number(place.endColumn),
    }
  if (!around || !isRecord(position) || !isRecord(position.start) || !isRecord(position.end)) return around
  return {
    file: isRecord(node.data) && typeof node.data.file === 'string' ? node.data.file : around.file,
    line: Number(position.start.line),
    column: Number(position.start.column),
    endLine: Number(position.end.line),
    endColumn: Number(position.end.column),
  }
}
