/**
 * `excluded` on a recommendation names contributors of this guideline, by id or by name.
 *
 * @example ok front matter
 *   contributors:
 *     - id: li-ming
 *       name:
 *         zh: 李明
 *         en: Li Ming
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="19" excluded="李明"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok front matter: 7:59 "Unexpected `li-min` kept from the vote, expected the id or name of a contributor"
 *   contributors:
 *     - id: li-ming
 *       name:
 *         zh: 李明
 *         en: Li Ming
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="19" excluded="li-min"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import {excludedFromVote} from '../../../evidence/index.js'
import {rule} from '../../rule.js'

export const excludedUnknown = rule('excluded-unknown', ({guideline: {metadata}, survey, report}) => {
  const {contributors} = metadata
  const names = contributors.flatMap(({id, name}) => [id, name.zh, name.en].filter(text => text !== undefined))
  for (const {attributes, places, place} of survey.recommendations) {
    for (const name of excludedFromVote(attributes, contributors).unknown) {
      const near = nearestName(name, names)
      report({
        place: places.excluded ?? place,
        data: near ? {name, nearest: near} : {name},
        actual: name,
        ...(near ? {expected: near, note: 'nearest'} : {}),
      })
    }
  }
})
