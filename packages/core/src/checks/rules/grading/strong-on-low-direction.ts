/**
 * Three of GRADE's situations for a strong recommendation on low certainty fix its direction: 1, a life-threatening condition, is for;
 * 2, uncertain benefit with certain harm or cost, and 5, possible catastrophic harm, are against (Andrews 2013).
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="against" certainty="low" strong-on-low-reason="2"}
 *   不推荐使用。
 *
 *   We recommend against it.
 *   :::
 * @example not ok: 1:41 "Unexpected direction `for` in situation 2, expected `against`"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="low" strong-on-low-reason="2"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {isStrongOnLow} from '../../graded.js'
import {rule} from '../../rule.js'

const directions: ReadonlyMap<string, string> = new Map([
  ['1', 'for'],
  ['2', 'against'],
  ['5', 'against'],
])

export const strongOnLowDirection = rule('strong-on-low-direction', ({survey, scheme, report}) => {
  for (const recommendation of survey.recommendations) {
    const {attributes, places, place} = recommendation
    const situation = attributes['strong-on-low-reason'] ?? ''
    const expected = directions.get(situation)
    const actual = attributes.direction
    if (!isStrongOnLow(recommendation, scheme) || !expected || !actual || actual === expected) continue
    report({place: places.direction ?? place, data: {direction: actual, situation, expected}, actual, expected})
  }
})
