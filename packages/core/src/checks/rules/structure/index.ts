/** Rules of the parts of a document: ids, captions, cross-references, citations. */
import type {Rule} from '../../rule.js'
import {anchorMissing} from './anchor-missing.js'
import {captionMissing} from './caption-missing.js'
import {citationUnknown} from './citation-unknown.js'
import {citationsOrder} from './citations-order.js'
import {crossReferenceUnknown} from './cross-reference-unknown.js'
import {figureAlternativeMissing} from './figure-alternative-missing.js'
import {idMissing} from './id-missing.js'
import {referenceUncited} from './reference-uncited.js'

export const structureRules: readonly Rule[] = [
  anchorMissing,
  captionMissing,
  citationUnknown,
  citationsOrder,
  crossReferenceUnknown,
  figureAlternativeMissing,
  idMissing,
  referenceUncited,
]
