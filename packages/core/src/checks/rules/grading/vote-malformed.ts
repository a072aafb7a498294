/**
 * Votes are whole numbers, and a vote says how many were in favour: nothing can be held against the panel's threshold otherwise.
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice" votes-for="18" votes-against="1" abstentions="1"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok: 1:44 "Unexpected `votes-for`: `most`, expected a whole number"
 *   :::recommendation{#R1 type="good-practice" votes-for="most"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {readVote} from '../../../evidence/index.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const voteMalformed = rule('vote-malformed', ({survey, report}) => {
  for (const {attributes, places, place} of survey.recommendations) {
    const {malformed, withoutFavour} = readVote(attributes)
    for (const attribute of malformed) {
      const value = attributes[attribute] ?? ''
      report({place: places[attribute] ?? place, data: {attribute, value}, actual: value})
    }
    if (withoutFavour)
      report({
        place: opening(place),
        data: {attribute: 'votes-for', value: '—'},
        expected: 'votes-for',
        note: 'missing',
      })
  }
})
