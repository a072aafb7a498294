/**
 * A strong recommendation on low or very low certainty is the exception: GRADE names five situations that may justify it, and the
 * recommendation says which (Andrews 2013; Alexander 2014).
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="low" strong-on-low-reason="1"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 * @example not ok: 1:23 "Unexpected strong recommendation on `low` certainty without a reason, expected `strong-on-low-reason=\"1\"` to `\"5\"`"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="low"}
 *   推荐使用。
 *
 *   We recommend it.
 *   :::
 */
import {isStrongOnLow} from '../../graded.js'
import {rule} from '../../rule.js'

const situations = ['1', '2', '3', '4', '5']

export const strongOnLowCertainty = rule('strong-on-low-certainty', ({survey, scheme, report}) => {
  for (const recommendation of survey.recommendations) {
    if (!isStrongOnLow(recommendation, scheme)) continue
    const {attributes, places, place} = recommendation
    const reason = attributes['strong-on-low-reason']
    if (reason !== undefined && situations.includes(reason)) continue
    report({
      place: (reason === undefined ? places.strength : places['strong-on-low-reason']) ?? place,
      data: {certainty: attributes.certainty!, reason: reason ?? '—'},
      ...(reason === undefined ? {} : {actual: reason, note: 'unknown-reason'}),
      expected: situations.join(', '),
    })
  }
})
