/**
 * Who is kept from a vote has interests that say so: readers find out why (RIGHT 19b).
 *
 * @example ok front matter
 *   contributors:
 *     - id: li-ming
 *       name:
 *         zh: 李明
 *         en: Li Ming
 *       interests:
 *         declared:
 *           zh: 持有某公司股份。
 *           en: Holds shares in a company.
 *         handling: no-vote
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="19" excluded="li-ming"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok front matter: 11:59 "Unexpected Li Ming kept from the vote without a reason, expected `handling: no-vote` or `no-discussion` in the interests"
 *   contributors:
 *     - id: li-ming
 *       name:
 *         zh: 李明
 *         en: Li Ming
 *       interests:
 *         declared:
 *           zh: 无利益冲突。
 *           en: No conflicts of interest.
 *   ---
 *   :::recommendation{#R1 type="good-practice" votes-for="19" excluded="li-ming"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {excludedFromVote} from '../../../evidence/index.js'
import {namedInEach} from '../../evidence/names.js'
import {isKeptFrom} from '../../group/interests.js'
import {rule} from '../../rule.js'

export const exclusionUnexplained = rule('exclusion-unexplained', ({guideline: {metadata}, survey, report}) => {
  for (const {id, attributes, places, place} of survey.recommendations) {
    for (const person of excludedFromVote(attributes, metadata.contributors).people) {
      // In words it may be explained too.
      if (isKeptFrom(person, id) || person.interests?.management) continue
      report({place: places.excluded ?? place, data: namedInEach(person.name)})
    }
  }
})
