/** A value that was read from a shorter form (`licence: MIT`, a plain `title`) stands where that form stands. */
import type {Place} from '../model/place.js'
import {pointerStep} from '../yaml/pointer.js'

export function inheritedPlaces(value: object, written: Readonly<Record<string, Place>>): Record<string, Place> {
  const places = {...written}
  const walk = (part: unknown, path: string, above: Place | undefined): void => {
    const here = places[path] ?? above
    if (here) places[path] = here
    if (typeof part !== 'object' || part === null) return
    for (const [key, inner] of Object.entries(part)) walk(inner, path + pointerStep(key), here)
  }
  for (const [key, part] of Object.entries(value)) walk(part, pointerStep(key), undefined)
  return places
}
