/**
 * A good practice statement carries no certainty and no strength: it is actionable without a graded body of evidence
 * (Guyatt 2016).
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok: 1:44 "Unexpected certainty `low` on a good practice statement, expected none"
 *   :::recommendation{#R1 type="good-practice" certainty="low"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {isGoodPractice} from '../../graded.js'
import {rule} from '../../rule.js'

export const goodPracticeIsUngraded = rule('good-practice-is-ungraded', ({survey, scheme, report}) => {
  const ratings = new Set(['strength', 'direction', 'certainty', ...(scheme?.attributes.map(({name}) => name) ?? [])])
  for (const recommendation of survey.recommendations.filter(isGoodPractice)) {
    for (const [attribute, value] of Object.entries(recommendation.attributes)) {
      if (!ratings.has(attribute) || !value) continue
      report({
        place: recommendation.places[attribute] ?? recommendation.place,
        data: {attribute, value},
        actual: value,
      })
    }
  }
})
