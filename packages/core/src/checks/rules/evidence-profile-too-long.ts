/**
 * An evidence profile shows at most seven outcomes, those that matter most for the decision (GRADE; Cochrane Handbook ch. 14).
 *
 * Each outcome that goes beyond is one too many for a reader to weigh; the others belong in an appendix.
 */
import {opening} from '../places.js'
import {rule} from '../rule.js'

const most = 7

export const evidenceProfileTooLong = rule('evidence-profile-too-long', ({survey, report}) => {
  for (const {outcomes, place} of survey.profiles) {
    if (outcomes.length > most) report({place: opening(place), data: {count: outcomes.length, most}})
  }
})
