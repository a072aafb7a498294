/** Rules of what a journal and its readers must be told: who, when, with which money, under which ethics. */
import type {Rule} from '../../rule.js'
import {abstractMissing} from './abstract-missing.js'
import {consentMissing} from './consent-missing.js'
import {correspondingContributorMissing} from './corresponding-contributor-missing.js'
import {datesOutOfOrder} from './dates-out-of-order.js'
import {ethicsMissing} from './ethics-missing.js'
import {exampleNotForPublication} from './example-not-for-publication.js'
import {funderRoleMissing} from './funder-role-missing.js'
import {fundingMissing} from './funding-missing.js'
import {interestsMissing} from './interests-missing.js'
import {registrationMissing} from './registration-missing.js'
import {reviewDateMissing} from './review-date-missing.js'
import {reviewDatePast} from './review-date-past.js'
import {scopeMissing} from './scope-missing.js'
import {searchDateMissing} from './search-date-missing.js'
import {trainingMissing} from './training-missing.js'

export const governanceRules: readonly Rule[] = [
  abstractMissing,
  consentMissing,
  correspondingContributorMissing,
  datesOutOfOrder,
  ethicsMissing,
  exampleNotForPublication,
  funderRoleMissing,
  fundingMissing,
  interestsMissing,
  registrationMissing,
  reviewDateMissing,
  reviewDatePast,
  scopeMissing,
  searchDateMissing,
  trainingMissing,
]
