/**
 * Typed facts of one kind and subject that apply to the same recommendation can all be kept: an observation of at least 2 h in one place
 * and of at least 1 h in another leaves the ward to guess. Units are converted.
 *
 * @example ok
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse" facts="duration.observation >= 2 h"}
 *   观察至少2小时。
 *
 *   Observe for at least 2 hours.
 *   :::
 *
 *   :::requirement{#M2 obligation="must" responsible="nurse" facts="duration.observation >= 120 min"}
 *   满120分钟后方可离院。
 *
 *   Discharge after 120 minutes at the earliest.
 *   :::
 *   :::
 * @example ok
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse" facts="duration.observation >= 1 h"}
 *   观察至少1小时。
 *
 *   Observe for at least 1 hour.
 *   :::
 *
 *   :::requirement{#M2 obligation="should" responsible="nurse" facts="duration.observation >= 2 h"}
 *   宜观察2小时以上。
 *
 *   Two hours or more are preferred.
 *   :::
 *   :::
 * @example not ok: 8:58 "Unexpected `duration.observation >= 90 min`, expected to agree with `>= 2 h` (M1, guideline.md:14)"
 *   :::monitoring
 *   :::requirement{#M1 obligation="must" responsible="nurse" facts="duration.observation >= 2 h"}
 *   观察至少2小时。
 *
 *   Observe for at least 2 hours.
 *   :::
 *
 *   :::requirement{#M2 obligation="must" responsible="nurse" facts="duration.observation >= 90 min"}
 *   满90分钟后方可离院。
 *
 *   Discharge after 90 minutes at the earliest.
 *   :::
 *   :::
 */
import {contradictions} from '../../requirements/contradictions.js'
import {figureOf, nameOf, type StatedFact, statedFacts} from '../../requirements/stated-facts.js'
import {rule} from '../../rule.js'

const whereOf = ({owner, fact}: StatedFact): string =>
  [...(owner.id === undefined ? [] : [owner.id]), `${fact.place.file}:${fact.place.line}`].join(', ')

export const factsContradict = rule('facts-contradict', ({survey, report}) => {
  for (const {kind, earlier, later} of contradictions(statedFacts(survey))) {
    const [figure, other] = [figureOf(later.fact), figureOf(earlier.fact)]
    report({
      place: later.fact.place,
      actual: figure,
      expected: other,
      note: kind,
      data: {fact: `${nameOf(later.fact)} ${figure}`, other, where: whereOf(earlier)},
    })
  }
})
