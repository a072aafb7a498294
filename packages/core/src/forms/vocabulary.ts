/** The names of elements, roles, measures and subjects, built in and the guideline's own, in both languages. */
import type {Guideline} from '../model/guideline.js'
import type {LocalizedText} from '../model/language.js'
import type {RequirementArea} from '../model/requirement.js'
import {defaultJurisdictions} from '../model/requirement-settings.js'
import {requirementRegistry} from '../requirements/registry.js'
import type {Words} from './words.js'

export interface Measure {
  readonly label: Words
  readonly unit?: string
}

export interface Vocabulary {
  readonly contexts: ReadonlySet<string>
  readonly jurisdictions: readonly string[]
  /** Undefined for an id that neither the catalogue nor the guideline knows. */
  readonly element: (area: RequirementArea, id: string) => Words | undefined
  /** Where an element stands in the catalogue; Infinity for one that does not. */
  readonly rank: (area: RequirementArea, id: string) => number
  readonly role: (id: string) => Words
  /** Bodies, and those who are treated, need none. */
  readonly needsTraining: (role: string) => boolean
  readonly measure: (id: string) => Measure
  readonly subject: (id: string) => Words
  /** Elements of an area that the guideline's contexts require and that it does not waive. */
  readonly required: (area: RequirementArea) => readonly {readonly id: string; readonly label: Words}[]
}

/** A text in both languages; what one lacks is said in the other's words. */
export const inBoth = (text: LocalizedText | undefined, fallback: string): Words => ({
  zh: text?.zh ?? text?.en ?? fallback,
  en: text?.en ?? text?.zh ?? fallback,
})

export function vocabularyOf({metadata}: Guideline): Vocabulary {
  const {requirements} = metadata
  const registry = requirementRegistry(requirements)
  const ranks = new Map(registry.elements.map(({area, id}, index) => [`${area}.${id}`, index]))
  const asked = registry.asked(metadata)
  const jurisdictions = requirements?.jurisdictions ?? []
  return {
    contexts: new Set(requirements?.contexts ?? []),
    jurisdictions: jurisdictions.length > 0 ? jurisdictions : defaultJurisdictions,
    element: (area, id) => {
      const known = registry.element(area, id)
      return known && inBoth(known.label, id)
    },
    rank: (area, id) => ranks.get(`${area}.${id}`) ?? Number.POSITIVE_INFINITY,
    role: id => inBoth(registry.role(id)?.title, id),
    needsTraining: id => registry.role(id)?.training !== 'none',
    measure: id => {
      const known = registry.measure(id)
      return {label: inBoth(known?.label, id), ...(known?.unit === undefined ? {} : {unit: known.unit})}
    },
    subject: id => inBoth(registry.subject(id)?.label, id),
    required: area =>
      asked
        .filter(({element, required, waived}) => element.area === area && required && waived === undefined)
        .map(({element}) => ({id: element.id, label: inBoth(element.label, element.id)})),
  }
}
