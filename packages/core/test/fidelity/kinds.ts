/** The kinds of errors that are planted, by the name under which they are counted. */
import type {Plants} from './plant.js'
import {boundDropped, comparisonLoosened, comparisonTurned} from './plants/comparison.js'
import {decimalMoved, digitChanged, numberDropped, numberWordChanged, rangeEndDropped} from './plants/figures.js'
import {
  citationChanged,
  citationDropped,
  paragraphsExchanged,
  rowsExchanged,
  sentenceMissing,
} from './plants/structure.js'
import {drugSwapped, glossaryTermSwapped, termSwapped} from './plants/terms.js'
import {unitChanged} from './plants/units.js'
import {
  contraindicationSoftened,
  directionOfRecommendationChanged,
  directionTurned,
  negationDropped,
  strengthChanged,
} from './plants/wording.js'

export const kinds = {
  'digit changed': digitChanged,
  'decimal moved': decimalMoved,
  'number dropped': numberDropped,
  'range end dropped': rangeEndDropped,
  'number word changed': numberWordChanged,
  'unit changed': unitChanged,
  'comparison turned': comparisonTurned,
  'comparison loosened': comparisonLoosened,
  'bound dropped': boundDropped,
  'negation dropped': negationDropped,
  'contraindication softened': contraindicationSoftened,
  'direction turned': directionTurned,
  'citation dropped': citationDropped,
  'citation changed': citationChanged,
  'drug swapped': drugSwapped,
  'term swapped': termSwapped,
  'glossary term swapped': glossaryTermSwapped,
  'strength changed': strengthChanged,
  'recommendation turned': directionOfRecommendationChanged,
  'sentence missing': sentenceMissing,
  'rows exchanged': rowsExchanged,
  'paragraphs exchanged': paragraphsExchanged,
} as const satisfies Readonly<Record<string, Plants>>

export type PlantKind = keyof typeof kinds
