/**
 * An evidence profile shows at most seven outcomes, those that matter most for the decision (GRADE; Cochrane Handbook ch. 14).
 *
 * @example ok
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-1
 *     - outcome: HAMD-2
 *   ```
 * @example not ok: 1:1 "Unexpected 8 outcomes, expected at most 7"
 *   ```evidence-profile
 *   outcomes:
 *     - outcome: HAMD-1
 *     - outcome: HAMD-2
 *     - outcome: HAMD-3
 *     - outcome: HAMD-4
 *     - outcome: HAMD-5
 *     - outcome: HAMD-6
 *     - outcome: HAMD-7
 *     - outcome: HAMD-8
 *   ```
 */
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

const most = 7

export const evidenceProfileTooLong = rule('evidence-profile-too-long', ({survey, report}) => {
  for (const {outcomes, place} of survey.profiles) {
    if (outcomes.length > most) report({place: opening(place), data: {count: outcomes.length, most}})
  }
})
