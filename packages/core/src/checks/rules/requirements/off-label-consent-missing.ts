/**
 * A recommendation of a drug outside its approved label has the consent that this needs: requirements that apply to it meet what the
 * context `off-label` asks of consent (Physicians Law of China, Article 29), or it is waived with a reason.
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice" licence="off-label"}
 *   建议使用。
 *
 *   We suggest it.
 *   :::
 *
 *   :::consent
 *   :::requirement{#C1 element="off-label-status off-label-evidence explicit-consent" obligation="must" responsible="physician" for="R1"}
 *   应当说明该用法未载于药品说明书，并取得明确知情同意。
 *
 *   Patients are told that the label does not contain this use, and consent to it explicitly.
 *   :::
 *   :::
 * @example not ok: 1:44 "Unexpected off-label recommendation without consent (off-label-status, off-label-evidence), expected requirements that apply to it"
 *   :::recommendation{#R1 type="good-practice" licence="off-label"}
 *   建议使用。
 *
 *   We suggest it.
 *   :::
 *
 *   :::consent
 *   :::requirement{#C1 element="explicit-consent" obligation="must" responsible="physician"}
 *   应当取得明确知情同意。
 *
 *   Patients consent explicitly.
 *   :::
 *   :::
 */
import {elementName} from '../../../requirements/index.js'
import {requirementsByElement} from '../../requirements/met-elements.js'
import {offLabelConsent, offLabelRecommendations} from '../../requirements/off-label.js'
import {scopeOf} from '../../requirements/stated-facts.js'
import {rule} from '../../rule.js'

export const offLabelConsentMissing = rule('off-label-consent-missing', context => {
  const recommendations = offLabelRecommendations(context)
  if (recommendations.length === 0) return
  const byElement = requirementsByElement(context.survey)
  const needed = offLabelConsent(context.guideline.metadata).map(({element}) => ({
    id: element.id,
    scopes: (byElement.get(elementName(element)) ?? []).map(one => scopeOf(one, context.survey)),
  }))
  for (const recommendation of recommendations) {
    const missing = needed.filter(({scopes}) => !scopes.some(scope => scope === 'all' || scope.has(recommendation)))
    if (missing.length === 0) continue
    context.report({
      place: recommendation.places.licence ?? recommendation.place,
      data: {elements: missing.map(({id}) => id).join(', ')},
    })
  }
})
