/** Recommendations of a drug outside its approved label, and what consent to that needs. */
import type {Recommendation} from '../../model/guideline.js'
import type {Metadata} from '../../model/metadata.js'
import {defaultJurisdictions, type RequirementSettings} from '../../model/requirement-settings.js'
import {type AskedElement, isBinding, requirementRegistry} from '../../requirements/index.js'
import {isOnlyInResearch} from '../graded.js'
import type {RuleContext} from '../rule.js'

export const licences: readonly string[] = ['on-label', 'off-label']

/** Those that recommend for; what is only for research has consent of its own. */
export const offLabelRecommendations = ({survey, scheme}: Pick<RuleContext, 'survey' | 'scheme'>): Recommendation[] =>
  survey.recommendations.filter(
    one =>
      one.attributes.licence === 'off-label' &&
      one.attributes.direction !== 'against' &&
      !isOnlyInResearch(one, scheme),
  )

const none: RequirementSettings = {
  contexts: [],
  jurisdictions: defaultJurisdictions,
  roles: [],
  measures: [],
  subjects: [],
  elements: [],
  packs: [],
  waived: [],
}

/** Elements of consent that the context `off-label` asks for, whether or not the front matter names it; without what is waived. */
export function offLabelConsent({requirements}: Pick<Metadata, 'requirements'>): readonly AskedElement[] {
  const settings = requirements ?? none
  const asked = requirementRegistry(requirements).asked({requirements: {...settings, contexts: ['off-label']}})
  return asked.filter(
    ({element, demands, waived}) =>
      element.area === 'consent' &&
      !waived &&
      demands.some(demand => demand.context === 'off-label' && isBinding(demand)),
  )
}
