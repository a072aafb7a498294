/**
 * A framework and its recommendation point the same way: a balance that favours the comparison stands under no recommendation for, a
 * conclusion does not name another strength. What the panel decided against its judgements is explained by `justification`.
 *
 * @example ok
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *
 *   ```etd
 *   criteria:
 *     - criterion: balance
 *       judgement: favours-intervention
 *   conclusion:
 *     zh: 强推荐使用
 *     en: Strong recommendation for the intervention
 *   ```
 *   :::
 * @example not ok: 9:16 "Unexpected `balance: probably-favours-comparison` beside a recommendation that is strong and for, expected judgements in step with it, or a `justification`"
 *   :::recommendation{#R1 strength="strong" direction="for" certainty="high"}
 *   推荐使用。
 *
 *   We recommend it.
 *
 *   ```etd
 *   criteria:
 *     - criterion: balance
 *       judgement: probably-favours-comparison
 *   ```
 *   :::
 */
import {recommendationBeside} from '../../evidence/belonging.js'
import {conclusionSays, contradictions} from '../../evidence/contradictions.js'
import {isOnlyInResearch, ratingOf} from '../../graded.js'
import {rule} from '../../rule.js'

export const etdContradicts = rule('etd-contradicts', ({survey, scheme, report}) => {
  for (const decision of survey.decisions) {
    const recommendation = recommendationBeside(decision, survey)
    if (!recommendation || decision.justification || isOnlyInResearch(recommendation, scheme)) continue
    const strength = ratingOf(recommendation, 'strength', scheme)
    const direction = ratingOf(recommendation, 'direction', scheme)
    const data = {strength: strength ?? '—', direction: direction ?? '—'}
    for (const index of contradictions(decision.criteria, {strength, direction})) {
      const {criterion, judgementCode = ''} = decision.criteria[index]!
      report({
        place: decision.places[`/criteria/${index}/judgement`] ?? decision.place,
        data: {...data, criterion, judgement: judgementCode},
        actual: judgementCode,
      })
    }
    for (const language of ['zh', 'en'] as const) {
      const said = decision.conclusion?.[language]
      const differs = said === undefined ? undefined : conclusionSays(said, {strength, direction})
      if (differs === undefined) continue
      report({
        place: decision.places[`/conclusion/${language}`] ?? decision.places['/conclusion'] ?? decision.place,
        lang: language,
        data: {...data, criterion: 'conclusion', judgement: differs},
        actual: differs,
      })
    }
  }
})
