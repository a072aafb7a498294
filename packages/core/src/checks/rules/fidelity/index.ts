/** Rules that compare Chinese with English. */
import type {Rule} from '../../rule.js'
import {boundOneLanguage} from './bound-one-language.js'
import {boundsOpposed} from './bounds-opposed.js'
import {cellOneLanguage} from './cell-one-language.js'
import {citationsDiffer} from './citations-differ.js'
import {comparatorsDiffer} from './comparators-differ.js'
import {countedThingsDiffer} from './counted-things-differ.js'
import {crossReferencesDiffer} from './cross-references-differ.js'
import {directionDiffers} from './direction-differs.js'
import {emphasisDiffers} from './emphasis-differs.js'
import {metadataOneLanguage} from './metadata-one-language.js'
import {nameOneLanguage} from './name-one-language.js'
import {negationDiffers} from './negation-differs.js'
import {numberCountsDiffer} from './number-counts-differ.js'
import {numberNamesDiffer} from './number-names-differ.js'
import {numberOrderDiffers} from './number-order-differs.js'
import {numberWordsDiffer} from './number-words-differ.js'
import {numbersDiffer} from './numbers-differ.js'
import {passagesExchanged} from './passages-exchanged.js'
import {recommendationDiffers} from './recommendation-differs.js'
import {sentenceMissing} from './sentence-missing.js'
import {strengthWordingDiffers} from './strength-wording-differs.js'
import {termsDiffer} from './terms-differ.js'
import {titleOneLanguage} from './title-one-language.js'
import {unitsConverted} from './units-converted.js'

export const fidelityRules: readonly Rule[] = [
  countedThingsDiffer,
  numberWordsDiffer,
  boundOneLanguage,
  boundsOpposed,
  cellOneLanguage,
  citationsDiffer,
  comparatorsDiffer,
  crossReferencesDiffer,
  directionDiffers,
  emphasisDiffers,
  metadataOneLanguage,
  nameOneLanguage,
  negationDiffers,
  numberCountsDiffer,
  numberNamesDiffer,
  numberOrderDiffers,
  numbersDiffer,
  passagesExchanged,
  recommendationDiffers,
  sentenceMissing,
  strengthWordingDiffers,
  termsDiffer,
  titleOneLanguage,
  unitsConverted,
]
