/** What roles, measures and figures of requirements are called. */
import type {Guideline} from '../../model/guideline.js'
import type {LocalizedText} from '../../model/language.js'
import type {TypedFact} from '../../model/requirement.js'
import {requirementRegistry} from '../../requirements/index.js'
import {factWords} from '../../requirements/say-facts.js'

const registryOf = ({metadata}: Guideline) => requirementRegistry(metadata.requirements)

/** A role that nobody named is printed by its id. */
export const roleTitle = (guideline: Guideline, role: string): LocalizedText =>
  registryOf(guideline).role(role)?.title ?? {zh: role, en: role}

/** `收缩压（mmHg）`; a measure that nobody named is printed by its id. */
export function measureLabel(guideline: Guideline, measure: string): LocalizedText {
  const found = registryOf(guideline).measure(measure)
  if (!found) return {zh: measure, en: measure}
  const {label, unit} = found
  if (unit === undefined) return label
  return {
    ...(label.zh === undefined ? {} : {zh: `${label.zh}（${unit}）`}),
    ...(label.en === undefined ? {} : {en: `${label.en} (${unit})`}),
  }
}

/** `观察时长 ≥ 2 h` */
export function factLabel(guideline: Guideline, fact: TypedFact): LocalizedText {
  const registry = registryOf(guideline)
  return factWords(fact, {
    subject: id => {
      const {zh, en} = registry.subject(id)?.label ?? {}
      return {zh: zh ?? en ?? id, en: en ?? zh ?? id}
    },
  })
}
