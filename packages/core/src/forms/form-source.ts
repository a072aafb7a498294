/** What the builders of forms read: a guideline's requirements, by area and in the order of the catalogue, and its vocabulary. */
import type {Guideline, Recommendation, Requirement} from '../model/guideline.js'
import type {RequirementArea} from '../model/requirement.js'
import {allBlocks} from '../render/document/walk.js'
import {type Vocabulary, vocabularyOf} from '../requirements/vocabulary.js'
import {requirementKeys} from './names.js'

export interface FormSource {
  readonly guideline: Guideline
  readonly vocabulary: Vocabulary
  readonly requirements: readonly Requirement[]
  readonly recommendations: readonly Recommendation[]
  /** Those of an area, in the order of the elements in the catalogue; those that meet none of them last, as written. */
  readonly of: (area: RequirementArea) => readonly Requirement[]
  /** What a requirement is called in names of fields. */
  readonly keyOf: (requirement: Requirement) => string
}

/** Whether a requirement meets one of these elements. */
export const meets = (requirement: Requirement, elements: ReadonlySet<string>): boolean =>
  requirement.elements.some(id => elements.has(id))

/** One whose obligation was not said binds: a form may ask too much, never too little. */
export const isMust = ({obligation}: Requirement): boolean => obligation === undefined || obligation === 'must'

/** How binding, from the most: for sorting. */
export const bindingRank = (requirement: Requirement): number =>
  isMust(requirement) ? 0 : requirement.obligation === 'should' ? 1 : 2

export function formSource(guideline: Guideline): FormSource {
  const vocabulary = vocabularyOf(guideline)
  const requirements: Requirement[] = []
  const recommendations: Recommendation[] = []
  for (const block of allBlocks(guideline)) {
    if (block.type === 'requirement') requirements.push(block)
    if (block.type === 'recommendation') recommendations.push(block)
  }
  const keys = requirementKeys(requirements)
  const rank = (requirement: Requirement): number =>
    Math.min(Number.POSITIVE_INFINITY, ...requirement.elements.map(id => vocabulary.rank(requirement.area, id)))
  const byArea = new Map<RequirementArea, Requirement[]>()
  for (const requirement of requirements) {
    const list = byArea.get(requirement.area)
    if (list) list.push(requirement)
    else byArea.set(requirement.area, [requirement])
  }
  for (const list of byArea.values()) {
    const ranks = new Map(list.map(one => [one, rank(one)]))
    list.sort((a, b) => {
      const [first, second] = [ranks.get(a) ?? 0, ranks.get(b) ?? 0]
      return first === second ? a.number - b.number : first - second
    })
  }
  return {
    guideline,
    vocabulary,
    requirements,
    recommendations,
    of: area => byArea.get(area) ?? [],
    keyOf: requirement => keys.get(requirement) ?? requirement.area,
  }
}
