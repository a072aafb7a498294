/**
 * What a guideline says, apart from how it is typed: two texts with the same meaning differ in marks, blanks, widths, spelling and symbols of
 * units at most. Figures, signs, words, citations, ids, attributes, code, formulas and addresses all count.
 *
 *   静脉给予0.5mg/Kg,观察。   =   静脉给予0.5 mg/kg，观察。   ≠   静脉给予0.6 mg/kg，观察。
 */
import {inOneSpelling} from '../checks/style/spellings.js'
import {unitsAsMeant} from '../checks/style/unit-symbols.js'
import type {Guideline} from '../model/guideline.js'
import {withoutPlaces} from '../model/without-places.js'

/** Equal for two guidelines that say the same. */
export const meaningOf = (guideline: Guideline): string => JSON.stringify(withoutPlaces(guideline), asMeant)

function asMeant(this: unknown, key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value
  if (key === 'zh' || key === 'en') return wordsOf(value)
  const isText = key === 'value' && typeof this === 'object' && this !== null && 'type' in this && this.type === 'text'
  return isText ? wordsOf(value) : value
}

const dashes = /[-\u2010-\u2015\u2212\u2500~\u223C]+/g
const invisible =
  /[\s\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]+/g
/** Marks that may change without a change of meaning; a point, comma or colon between figures is none of them. */
const marks = /(?<![0-9])[.,:]|[.,:](?![0-9])|["'“”‘’「」『』;?!()\u3001\u3002\u00B7]+/g

/** Letters, figures and signs of a text. */
export function wordsOf(text: string): string {
  const plain = inOneSpelling(unitsAsMeant(text.normalize('NFKC').replace(/[。、]/g, ',')))
  return plain.replace(invisible, '').replace(dashes, '-').replace(marks, '').replace(/-$|^-/g, '')
}
