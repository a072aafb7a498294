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
import {rule} from '../../rule.js'

const types = ['graded', 'good-practice', 'research']

export const recommendationTypeUnknown = rule('recommendation-type-unknown', ({survey, report}) => {
  for (const {attributes, places, place} of survey.recommendations) {
    const {type} = attributes
    if (type === undefined || types.includes(type)) continue
    report({place: places.type ?? place, data: {type}, actual: type, expected: types.join(', ')})
  }
})
