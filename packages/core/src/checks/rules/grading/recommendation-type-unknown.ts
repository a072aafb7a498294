/**
 * A recommendation is `graded` (the default), `good-practice` or `research`, for use only in research; any other type would leave it unchecked.
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok: 1:23 "Unexpected type `gps`, expected `graded`, `good-practice` or `research`"
 *   :::recommendation{#R1 type="gps"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import {recommendationTypes} from '../../graded.js'
import {rule} from '../../rule.js'

const inOtherWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:GPPs?|GPS|BPS|PP)$|good.?practice|实践/iu, 'good-practice'],
  [/research|研究/iu, 'research'],
]

const meant = (type: string): string | undefined =>
  inOtherWords.find(([words]) => words.test(type))?.[1] ?? nearestName(type, recommendationTypes)

export const recommendationTypeUnknown = rule('recommendation-type-unknown', ({survey, report}) => {
  for (const {attributes, places, place} of survey.recommendations) {
    const {type} = attributes
    if (type === undefined || recommendationTypes.includes(type)) continue
    const near = meant(type.slice(0, 100))
    report({
      place: places.type ?? place,
      data: {type, ...(near ? {nearest: near} : {})},
      actual: type,
      expected: near ?? recommendationTypes.join(', '),
      ...(near ? {note: 'nearest'} : {}),
    })
  }
})
