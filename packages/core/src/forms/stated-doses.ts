/** Doses that a guideline states and does not advise against, each once, with where it is stated. */
import type {Recommendation} from '../model/guideline.js'
import type {TypedFact} from '../model/requirement.js'
import type {FormSource} from './form-source.js'

export interface StatedDose {
  readonly fact: TypedFact
  /** Ids of recommendations and requirements. */
  readonly ids: readonly string[]
}

/** What is advised against, or held back for research, gives no dose to a form. */
export const isAdvised = ({attributes}: Recommendation): boolean =>
  attributes.direction !== 'against' && attributes.strength !== 'research' && attributes.type !== 'research'

const identity = ({subject = '', comparison, value, upTo = '', unit = ''}: TypedFact): string =>
  JSON.stringify([subject, comparison, Number(value), upTo, unit])

export function statedDoses({recommendations, requirements}: FormSource): readonly StatedDose[] {
  const doses = new Map<string, {fact: TypedFact; ids: string[]}>()
  const refused = new Set(
    recommendations.filter(one => !isAdvised(one)).flatMap(({facts}) => (facts ?? []).map(identity)),
  )
  for (const {facts, id} of [...recommendations, ...requirements]) {
    for (const fact of facts ?? []) {
      const key = identity(fact)
      if (fact.kind !== 'dose' || refused.has(key)) continue
      const known = doses.get(key) ?? {fact, ids: []}
      if (id !== undefined && !known.ids.includes(id)) known.ids.push(id)
      doses.set(key, known)
    }
  }
  return [...doses.values()]
}
