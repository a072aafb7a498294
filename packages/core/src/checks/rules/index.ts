/** All rules of ours, in the order in which they run; the order of their findings does not depend on it. */
import {referenceRules} from '../references/rules.js'
import type {Rule} from '../rule.js'
import {abstractMissing} from './abstract-missing.js'
import {anchorMissing} from './anchor-missing.js'
import {attributeUnknown} from './attribute-unknown.js'
import {captionMissing} from './caption-missing.js'
import {cellOneLanguage} from './cell-one-language.js'
import {citationUnknown} from './citation-unknown.js'
import {citationsDiffer} from './citations-differ.js'
import {citationsOrder} from './citations-order.js'
import {comparatorsDiffer} from './comparators-differ.js'
import {consentMissing} from './consent-missing.js'
import {correspondingContributorMissing} from './corresponding-contributor-missing.js'
import {crossReferenceUnknown} from './cross-reference-unknown.js'
import {crossReferencesDiffer} from './cross-references-differ.js'
import {datesOutOfOrder} from './dates-out-of-order.js'
import {ethicsMissing} from './ethics-missing.js'
import {evidenceProfileTooLong} from './evidence-profile-too-long.js'
import {exampleNotForPublication} from './example-not-for-publication.js'
import {figureAlternativeMissing} from './figure-alternative-missing.js'
import {funderRoleMissing} from './funder-role-missing.js'
import {fundingMissing} from './funding-missing.js'
import {goodPracticeIsUngraded} from './good-practice-is-ungraded.js'
import {gradingSchemeMissing} from './grading-scheme-missing.js'
import {gradingSchemeUnknown} from './grading-scheme-unknown.js'
import {idMissing} from './id-missing.js'
import {interestsMissing} from './interests-missing.js'
import {levelUnknown} from './level-unknown.js'
import {metadataOneLanguage} from './metadata-one-language.js'
import {nameOneLanguage} from './name-one-language.js'
import {numberCountsDiffer} from './number-counts-differ.js'
import {numberNamesDiffer} from './number-names-differ.js'
import {numberOrderDiffers} from './number-order-differs.js'
import {numbersDiffer} from './numbers-differ.js'
import {questionUnanswered} from './question-unanswered.js'
import {questionUnknown} from './question-unknown.js'
import {recommendationAttributeMissing} from './recommendation-attribute-missing.js'
import {recommendationTypeUnknown} from './recommendation-type-unknown.js'
import {recommendationWithoutCitation} from './recommendation-without-citation.js'
import {recommendationWithoutRationale} from './recommendation-without-rationale.js'
import {referenceUncited} from './reference-uncited.js'
import {registrationMissing} from './registration-missing.js'
import {reviewDateMissing} from './review-date-missing.js'
import {reviewDatePast} from './review-date-past.js'
import {scopeMissing} from './scope-missing.js'
import {searchDateMissing} from './search-date-missing.js'
import {strongOnLowCertainty} from './strong-on-low-certainty.js'
import {strongOnLowDirection} from './strong-on-low-direction.js'
import {titleOneLanguage} from './title-one-language.js'
import {trainingMissing} from './training-missing.js'
import {unitsConverted} from './units-converted.js'

export const rules: readonly Rule[] = [
  abstractMissing,
  anchorMissing,
  attributeUnknown,
  captionMissing,
  citationUnknown,
  citationsDiffer,
  crossReferencesDiffer,
  cellOneLanguage,
  citationsOrder,
  comparatorsDiffer,
  consentMissing,
  correspondingContributorMissing,
  crossReferenceUnknown,
  datesOutOfOrder,
  ethicsMissing,
  evidenceProfileTooLong,
  exampleNotForPublication,
  figureAlternativeMissing,
  funderRoleMissing,
  fundingMissing,
  goodPracticeIsUngraded,
  gradingSchemeMissing,
  gradingSchemeUnknown,
  idMissing,
  interestsMissing,
  levelUnknown,
  metadataOneLanguage,
  nameOneLanguage,
  numberCountsDiffer,
  numberNamesDiffer,
  numberOrderDiffers,
  numbersDiffer,
  questionUnanswered,
  questionUnknown,
  recommendationAttributeMissing,
  recommendationTypeUnknown,
  recommendationWithoutCitation,
  recommendationWithoutRationale,
  referenceUncited,
  registrationMissing,
  reviewDateMissing,
  reviewDatePast,
  scopeMissing,
  searchDateMissing,
  strongOnLowCertainty,
  strongOnLowDirection,
  titleOneLanguage,
  trainingMissing,
  unitsConverted,
  ...referenceRules,
]
