/** `:::requirement`: what its attributes say, and where it stands. */
import type {Requirement} from '../model/guideline.js'
import {type Obligation, obligations, type RequirementArea, requirementAreas} from '../model/requirement.js'
import {readTypedFacts} from '../requirements/read-facts.js'
import {namesIn} from '../text/names-in.js'
import type {Assembly, Scope} from './assembly.js'
import type {DirectiveFacts} from './directive.js'

const obligationWords: Readonly<Record<string, Obligation>> = {
  应当: 'must',
  应: 'must',
  必须: 'must',
  须: 'must',
  shall: 'must',
  宜: 'should',
  建议: 'should',
  可: 'may',
  可以: 'may',
}

export const isRequirementArea = (name: string): name is RequirementArea => requirementAreas.some(area => area === name)

function obligationOf(common: DirectiveFacts, assembly: Assembly): {readonly obligation?: Obligation} {
  const written = common.attributes.obligation?.trim().toLowerCase()
  if (written === undefined || written === '') return {}
  const obligation =
    obligations.find(one => one === written) ??
    (Object.hasOwn(obligationWords, written) ? obligationWords[written] : undefined)
  if (obligation) return {obligation}
  assembly.report({
    rule: 'obligation-unknown',
    place: common.places.obligation ?? common.place,
    actual: written,
    expected: obligations.join(', '),
    data: {value: written},
  })
  return {}
}

/** The figures that the attribute `facts` states, and what of it cannot be read. */
export function factsOf(common: DirectiveFacts, assembly: Assembly): Requirement['facts'] {
  const written = common.attributes.facts
  if (written === undefined) return []
  const {facts, findings} = readTypedFacts(written, common.places.facts ?? common.place)
  for (const finding of findings) assembly.report(finding)
  return facts
}

type Asked = Pick<
  Requirement,
  'area' | 'elements' | 'obligation' | 'responsible' | 'recommendations' | 'records' | 'facts'
>

/** `undefined` outside of the boxes that hold requirements; reported. */
export function askedBy(common: DirectiveFacts, assembly: Assembly, scope: Scope): Asked | undefined {
  if (scope.area === undefined) {
    assembly.report({rule: 'requirement-outside', place: common.places.name ?? common.place})
    return undefined
  }
  const {attributes} = common
  const recommendations = namesIn(attributes.for)
  const own = recommendations.length === 0 && scope.recommendation !== undefined ? [scope.recommendation] : []
  return {
    area: scope.area,
    elements: namesIn(attributes.element),
    ...obligationOf(common, assembly),
    responsible: namesIn(attributes.responsible),
    recommendations: [...recommendations, ...own],
    records: namesIn(attributes.records),
    facts: factsOf(common, assembly),
  }
}
