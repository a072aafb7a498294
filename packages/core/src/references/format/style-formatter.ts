/** A style of ours as rendering uses it. */
import type {ReferenceFormatter} from './formatter.js'
import {formatSides} from './reference.js'
import type {ReferenceStyle} from './style.js'

/** @param style one of `referenceStyles`, or one with options applied (`applyOptions`) */
export const styleFormatter = (style: ReferenceStyle): ReferenceFormatter => ({
  id: style.id,
  citation: style.citation,
  formatReferences: references => references.map(reference => formatSides(reference, style)),
})
