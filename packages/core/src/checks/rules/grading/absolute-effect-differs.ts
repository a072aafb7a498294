/**
 * The risk with the intervention is what the relative effect makes of the risk with the comparator (Cochrane Handbook 15.4.4), where both
 * risks are given for so many people.
 *
 * @example ok
 *   ```summary-of-findings
 *   outcomes:
 *     - outcome: HAMD-17
 *       relativeEffect: RR 1.80 (1.25 to 2.59)
 *       riskWithComparator:
 *         zh: 每1000人中200人
 *         en: 200 per 1000
 *       riskWithIntervention:
 *         zh: 每1000人中360人
 *         en: 360 per 1000
 *   ```
 * @example not ok: 9:11 "Unexpected 630 of 1000 with the intervention, expected about 360 by RR 1.8 and 200 of 1000"
 *   ```summary-of-findings
 *   outcomes:
 *     - outcome: HAMD-17
 *       relativeEffect: RR 1.80 (1.25 to 2.59)
 *       riskWithComparator:
 *         zh: 每1000人中200人
 *         en: 200 per 1000
 *       riskWithIntervention:
 *         zh: 每1000人中630人
 *         en: 630 per 1000
 *   ```
 */
import type {LocalizedText} from '../../../model/language.js'
import {type AbsoluteRisk, absoluteRisk, expectedRisk, relativeEffect} from '../../evidence/absolute-effects.js'
import {rule} from '../../rule.js'

/** Medians of several studies and other ways to round are no errors. */
const slack = 0.05

function riskIn(cell: LocalizedText | undefined): {risk: AbsoluteRisk; language: 'zh' | 'en'} | undefined {
  for (const language of ['zh', 'en'] as const) {
    const risk = cell?.[language] === undefined ? undefined : absoluteRisk(cell[language])
    if (risk) return {risk, language}
  }
  return undefined
}

export const absoluteEffectDiffers = rule('absolute-effect-differs', ({survey, report}) => {
  for (const {outcomes, places, place} of survey.profiles) {
    outcomes.forEach((outcome, index) => {
      const effect = relativeEffect(outcome.relativeEffect ?? '')
      const comparator = riskIn(outcome.riskWithComparator)?.risk
      const intervention = riskIn(outcome.riskWithIntervention)
      if (!effect || !comparator || !intervention) return
      const {events, of} = intervention.risk
      const [least, most] = expectedRisk(comparator, effect, of)
      if (events >= least * (1 - slack) - 1 && events <= most * (1 + slack) + 1) return
      const pointer = `/outcomes/${index}/riskWithIntervention`
      report({
        place: places[`${pointer}/${intervention.language}`] ?? places[pointer] ?? place,
        data: {
          events,
          of,
          expected: Math.round((least + most) / 2),
          effect: `${effect.measure} ${effect.estimate}`,
          comparator: comparator.events,
          people: comparator.of,
        },
        actual: `${events}`,
        expected: `${Math.round((least + most) / 2)}`,
      })
    })
  }
})
