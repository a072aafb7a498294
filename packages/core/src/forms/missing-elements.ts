/** Elements that a guideline's contexts ask for and that none of its requirements meets: one gap for all of an area. */
import type {RequirementArea} from '../model/requirement.js'
import type {FormSource} from './form-source.js'
import {type Lack, placeOf} from './lacking.js'
import {listed} from './words.js'

export function missingElements(
  {guideline, vocabulary, of}: FormSource,
  area: RequirementArea,
  isNeeded: (element: string) => boolean = () => true,
): Lack[] {
  const met = new Set(of(area).flatMap(({elements}) => elements))
  const place = placeOf(guideline, area)
  const missing = vocabulary.required(area).filter(({id}) => isNeeded(id) && !met.has(id))
  return missing.length > 0 ? [{what: listed(missing.map(({label}) => label)), place, note: 'element'}] : []
}
