/** Rules of how a text is written: punctuation, blanks, units, ranges, spelling, abbreviations. */
import type {Rule} from '../../rule.js'
import {abbreviationLate} from './abbreviation-late.js'
import {abbreviationTwoMeanings} from './abbreviation-two-meanings.js'
import {abbreviationUnexplained} from './abbreviation-unexplained.js'
import {ellipsisAndDash} from './ellipsis-and-dash.js'
import {markUnpaired} from './mark-unpaired.js'
import {numeralMixed} from './numeral-mixed.js'
import {punctuationFullWidth} from './punctuation-full-width.js'
import {punctuationHalfWidth} from './punctuation-half-width.js'
import {punctuationRepeated} from './punctuation-repeated.js'
import {punctuationSpacing} from './punctuation-spacing.js'
import {quotationMarks} from './quotation-marks.js'
import {rangeDash} from './range-dash.js'
import {rangeMarkMissing} from './range-mark-missing.js'
import {scriptSpacing} from './script-spacing.js'
import {sentenceStopMissing} from './sentence-stop-missing.js'
import {spellingMixed} from './spelling-mixed.js'
import {statisticsMixed} from './statistics-mixed.js'
import {unitMixed} from './unit-mixed.js'
import {unitSpace} from './unit-space.js'
import {unitSymbol} from './unit-symbol.js'
import {wordRepeated} from './word-repeated.js'
import {yearShort} from './year-short.js'

export const styleRules: readonly Rule[] = [
  punctuationHalfWidth,
  punctuationFullWidth,
  punctuationSpacing,
  punctuationRepeated,
  markUnpaired,
  sentenceStopMissing,
  quotationMarks,
  ellipsisAndDash,
  scriptSpacing,
  unitSpace,
  unitSymbol,
  unitMixed,
  rangeDash,
  rangeMarkMissing,
  yearShort,
  numeralMixed,
  statisticsMixed,
  spellingMixed,
  wordRepeated,
  abbreviationLate,
  abbreviationUnexplained,
  abbreviationTwoMeanings,
]
