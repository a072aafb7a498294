/**
 * A recommendation says why: values and preferences, balance of effects, resources (RIGHT 14). A good practice statement needs its
 * chain of reasons as well (Guyatt 2016).
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice"}
 *   用药前应取得知情同意。
 *
 *   Obtain consent before treatment.
 *
 *   :::rationale
 *   患者有权了解风险。
 *
 *   Patients have the right to know the risks.
 *   :::
 *   :::
 * @example not ok: 1:1 "Unexpected recommendation without a rationale, expected `:::rationale` in it or after it"
 *   :::recommendation{#R1 type="good-practice"}
 *   用药前应取得知情同意。
 *
 *   Obtain consent before treatment.
 *   :::
 */
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const recommendationWithoutRationale = rule('recommendation-without-rationale', ({survey, report}) => {
  for (const {parts, place} of survey.recommendations) {
    if (!parts.some(({name, children}) => name === 'rationale' && children.length > 0)) report({place: opening(place)})
  }
})
