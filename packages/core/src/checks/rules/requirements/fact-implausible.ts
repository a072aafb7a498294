/**
 * A typed fact can be meant as it stands: times in units of time, doses with a unit, nothing repeated at intervals longer than it lasts.
 *
 * @example ok
 *   :::recommendation{#R1 type="good-practice" facts="dose = 0.5 mg/kg; duration.infusion = 40 min; interval.infusion = 15 min"}
 *   静脉输注40分钟。
 *
 *   Infuse over 40 minutes.
 *   :::
 * @example not ok: 1:44 "Unexpected `duration.infusion = 40 mg`, expected min, h, d, week, month, year"
 *   :::recommendation{#R1 type="good-practice" facts="duration.infusion = 40 mg"}
 *   静脉输注40分钟。
 *
 *   Infuse over 40 minutes.
 *   :::
 */
import {implausibleFacts} from '../../requirements/implausible.js'
import {figureOf, nameOf} from '../../requirements/stated-facts.js'
import {rule} from '../../rule.js'

export const factImplausible = rule('fact-implausible', ({survey, report}) => {
  for (const {why, fact, expected} of implausibleFacts(survey)) {
    const figure = figureOf(fact)
    report({
      place: fact.place,
      actual: figure,
      expected,
      note: why,
      data: {fact: `${nameOf(fact)} ${figure}`, expected},
    })
  }
})
