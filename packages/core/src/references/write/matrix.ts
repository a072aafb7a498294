/**
 * Which field of a reference survives in which format: the published matrix. Every cell is proved by property tests: what is said to survive is
 * read back exactly, anything else gives `reference-field-lost`.
 */
import type {WrittenFormat} from './format-writer.js'
import {bibMatrix} from './matrix-bib.js'
import type {FormatMatrix} from './matrix-cell.js'
import {cslJsonMatrix} from './matrix-csl-json.js'
import {risMatrix} from './matrix-ris.js'

/** A format joins when its writer is there. */
export const referenceMatrix: ReadonlyMap<WrittenFormat, FormatMatrix> = new Map([
  ['csl-json', cslJsonMatrix],
  ['bib', bibMatrix],
  ['ris', risMatrix],
])
