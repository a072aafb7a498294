/** The names of elements, roles, measures and subjects, built in and the guideline's own, in both languages. */

import {translate} from '../locales/translator.js'
import type {Guideline} from '../model/guideline.js'
import type {Language, LocalizedText} from '../model/language.js'
import type {Metadata} from '../model/metadata.js'
import type {RequirementArea} from '../model/requirement.js'
import {defaultJurisdictions} from '../model/requirement-settings.js'
import type {BothLanguages} from './element.js'
import {requirementRegistry} from './registry.js'
import {sayUnit} from './say-unit.js'

export interface Measure {
  readonly label: BothLanguages
  readonly unit?: string
}

export interface Vocabulary {
  readonly contexts: ReadonlySet<string>
  readonly jurisdictions: readonly string[]
  /** Undefined for an id that neither the catalogue nor the guideline knows. */
  readonly element: (area: RequirementArea, id: string) => BothLanguages | undefined
  /** Where an element stands in the catalogue; Infinity for one that does not. */
  readonly rank: (area: RequirementArea, id: string) => number
  readonly role: (id: string) => BothLanguages
  /** Bodies, and those who are treated, need none. */
  readonly needsTraining: (role: string) => boolean
  readonly measure: (id: string) => Measure
  /** `收缩压（mmHg）` */
  readonly measureWords: (id: string) => BothLanguages
  readonly subject: (id: string) => BothLanguages
  /** Elements of an area that the guideline's contexts require and that it does not waive. */
  readonly required: (area: RequirementArea) => readonly {readonly id: string; readonly label: BothLanguages}[]
}

/** A text in both languages; what one lacks is said in the other's words. */
export const inBoth = (text: LocalizedText | undefined, fallback: string): BothLanguages => ({
  zh: text?.zh ?? text?.en ?? fallback,
  en: text?.en ?? text?.zh ?? fallback,
})

const vocabularies = new WeakMap<Metadata, Vocabulary>()

/** The same for the same guideline. What nobody named is called by its id. */
export function vocabularyOf({metadata}: Guideline): Vocabulary {
  const known = vocabularies.get(metadata) ?? buildVocabulary(metadata)
  vocabularies.set(metadata, known)
  return known
}

function buildVocabulary(metadata: Metadata): Vocabulary {
  const {requirements} = metadata
  const registry = requirementRegistry(requirements)
  const ranks = new Map(registry.elements.map(({area, id}, index) => [`${area}.${id}`, index]))
  const asked = registry.asked(metadata)
  const jurisdictions = requirements?.jurisdictions ?? []
  const measure = (id: string): Measure => {
    const known = registry.measure(id)
    return {label: inBoth(known?.label, id), ...(known?.unit === undefined ? {} : {unit: known.unit})}
  }
  const withUnit = (id: string, lang: Language): string => {
    const {label, unit} = measure(id)
    if (unit === undefined) return label[lang]
    const said = sayUnit({unit, kind: 'threshold'})
    return translate(lang, 'labels', 'requirement.measure', {label: label[lang], unit: said[lang]})
  }
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
    measure,
    measureWords: id => ({zh: withUnit(id, 'zh'), en: withUnit(id, 'en')}),
    subject: id => inBoth(registry.subject(id)?.label, id),
    required: area =>
      asked
        .filter(({element, required, waived}) => element.area === area && required && waived === undefined)
        .map(({element}) => ({id: element.id, label: inBoth(element.label, element.id)})),
  }
}
