/**
 * An outcome of an evidence profile says how important and how certain it is, in how many people it was seen, and what the effect was,
 * relative or absolute (Cochrane Handbook ch. 14).
 *
 * @example ok
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-17
 *       importance: critical
 *       participants: 71
 *       relativeEffect: RR 0.80 (0.65 to 0.98)
 *       certainty: moderate
 *   ```
 * @example not ok: 3:5 "Unexpected outcome HAMD-17 without effect, certainty, expected them in the profile"
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-17
 *       importance: critical
 *       participants: 71
 *   ```
 */
import type {EvidenceOutcome} from '../../../model/evidence.js'
import {namedInEach} from '../../evidence/names.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

/** Facts that a profile cannot do without; an effect may be given in any of four cells. */
const needed: readonly (readonly [string, (outcome: EvidenceOutcome) => unknown])[] = [
  ['importance', ({importance}) => importance],
  ['participants', ({participants, studies}) => participants ?? studies],
  ['effect', one => one.relativeEffect ?? one.effect ?? one.riskWithComparator ?? one.riskWithIntervention],
  ['certainty', ({certainty}) => certainty],
]

const withoutStudies = /^(?:0|none|no studies|无)$/i

export const outcomeIncomplete = rule('outcome-incomplete', ({survey, report}) => {
  for (const {outcomes, places, place} of survey.profiles) {
    outcomes.forEach((outcome, index) => {
      const missing = needed.flatMap(([name, find]) => (find(outcome) === undefined ? [name] : []))
      // An outcome that no study reported stands in the table to say so.
      if (missing.length === 0 || withoutStudies.test(outcome.studies?.trim() ?? '')) return
      report({
        place: opening(places[`/outcomes/${index}`] ?? place),
        data: {...namedInEach(outcome.outcome), keys: missing.join(', ')},
        expected: missing.join(', '),
      })
    })
  }
})
