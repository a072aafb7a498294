/** Rules of what a journal and its readers must be told: who, when, with which money, under which ethics. */
import type {Rule} from '../../rule.js'
import {abstractMissing} from './abstract-missing.js'
import {conflictedMemberVoted} from './conflicted-member-voted.js'
import {consentMissing} from './consent-missing.js'
import {correspondingContributorMissing} from './corresponding-contributor-missing.js'
import {datesOutOfOrder} from './dates-out-of-order.js'
import {disciplinesTooFew} from './disciplines-too-few.js'
import {ethicsMissing} from './ethics-missing.js'
import {exampleNotForPublication} from './example-not-for-publication.js'
import {excludedFromUnknown} from './excluded-from-unknown.js'
import {exclusionUnexplained} from './exclusion-unexplained.js'
import {funderRoleMissing} from './funder-role-missing.js'
import {fundingMissing} from './funding-missing.js'
import {interestsMissing} from './interests-missing.js'
import {interestsUnhandled} from './interests-unhandled.js'
import {memberInterestsMissing} from './member-interests-missing.js'
import {methodologistMissing} from './methodologist-missing.js'
import {patientRepresentativeMissing} from './patient-representative-missing.js'
import {protocolMissing} from './protocol-missing.js'
import {registrationMissing} from './registration-missing.js'
import {reviewDateMissing} from './review-date-missing.js'
import {reviewDatePast} from './review-date-past.js'
import {scopeMissing} from './scope-missing.js'
import {searchDateMissing} from './search-date-missing.js'
import {searchDateOld} from './search-date-old.js'
import {trainingMissing} from './training-missing.js'
import {votingRuleDiffers} from './voting-rule-differs.js'

export const governanceRules: readonly Rule[] = [
  abstractMissing,
  conflictedMemberVoted,
  consentMissing,
  correspondingContributorMissing,
  datesOutOfOrder,
  disciplinesTooFew,
  ethicsMissing,
  exampleNotForPublication,
  excludedFromUnknown,
  exclusionUnexplained,
  funderRoleMissing,
  fundingMissing,
  interestsMissing,
  interestsUnhandled,
  memberInterestsMissing,
  methodologistMissing,
  patientRepresentativeMissing,
  protocolMissing,
  registrationMissing,
  reviewDateMissing,
  reviewDatePast,
  scopeMissing,
  searchDateMissing,
  searchDateOld,
  trainingMissing,
  votingRuleDiffers,
]
