/**
 * A member who is kept from votes by the front matter (`handling: no-vote` or `no-discussion`) is named in `excluded` by each recommendation
 * that records a vote, so that a reader sees that the vote was not counted.
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
 * @example not ok front matter: 12:44 "Unexpected vote that does not name Li Ming, kept from it by the front matter, expected `excluded=\"li-ming\"`"
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
 *   :::recommendation{#R1 type="good-practice" votes-for="19" votes-against="1"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {excludedFromVote, readVote} from '../../../evidence/index.js'
import {namedInEach} from '../../evidence/names.js'
import {isKeptFrom} from '../../group/interests.js'
import {rule} from '../../rule.js'

export const conflictedMemberVoted = rule('conflicted-member-voted', ({guideline: {metadata}, survey, report}) => {
  const kept = metadata.contributors.filter(({interests}) => interests?.handling?.startsWith('no-'))
  for (const {id, attributes, places, place} of kept.length > 0 ? survey.recommendations : []) {
    if (!readVote(attributes).vote) continue
    const named = new Set(excludedFromVote(attributes, metadata.contributors).people)
    const missing = kept.filter(person => isKeptFrom(person, id) && !named.has(person))
    if (missing.length === 0) continue
    const names = missing.map(({name}) => namedInEach(name))
    const key = missing.map(person => person.id ?? person.name.zh ?? person.name.en ?? '').join(', ')
    report({
      place: places.excluded ?? places['votes-for'] ?? place,
      data: {zh: names.map(({zh}) => zh).join('、'), en: names.map(({en}) => en).join(', '), key},
      expected: key,
    })
  }
})
