/** Rules of recommendations, their grades and their evidence. */
import type {Rule} from '../../rule.js'
import {attributeUnknown} from './attribute-unknown.js'
import {evidenceProfileTooLong} from './evidence-profile-too-long.js'
import {goodPracticeIsUngraded} from './good-practice-is-ungraded.js'
import {gradingSchemeMissing} from './grading-scheme-missing.js'
import {gradingSchemeUnknown} from './grading-scheme-unknown.js'
import {levelUnknown} from './level-unknown.js'
import {questionUnanswered} from './question-unanswered.js'
import {questionUnknown} from './question-unknown.js'
import {recommendationAttributeMissing} from './recommendation-attribute-missing.js'
import {recommendationTypeUnknown} from './recommendation-type-unknown.js'
import {recommendationWithoutCitation} from './recommendation-without-citation.js'
import {recommendationWithoutRationale} from './recommendation-without-rationale.js'
import {strongOnLowCertainty} from './strong-on-low-certainty.js'
import {strongOnLowDirection} from './strong-on-low-direction.js'

export const gradingRules: readonly Rule[] = [
  attributeUnknown,
  evidenceProfileTooLong,
  goodPracticeIsUngraded,
  gradingSchemeMissing,
  gradingSchemeUnknown,
  levelUnknown,
  questionUnanswered,
  questionUnknown,
  recommendationAttributeMissing,
  recommendationTypeUnknown,
  recommendationWithoutCitation,
  recommendationWithoutRationale,
  strongOnLowCertainty,
  strongOnLowDirection,
]
