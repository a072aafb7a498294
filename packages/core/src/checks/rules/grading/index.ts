/** Rules of recommendations, their grades, their evidence and their votes. */
import type {Rule} from '../../rule.js'
import {absoluteEffectDiffers} from './absolute-effect-differs.js'
import {attributeUnknown} from './attribute-unknown.js'
import {certaintyAboveOutcomes} from './certainty-above-outcomes.js'
import {certaintyDiffers} from './certainty-differs.js'
import {certaintyNotFromReasons} from './certainty-not-from-reasons.js'
import {effectOutsideInterval} from './effect-outside-interval.js'
import {etdContradicts} from './etd-contradicts.js'
import {etdIncomplete} from './etd-incomplete.js'
import {evidenceProfileTooLong} from './evidence-profile-too-long.js'
import {excludedUnknown} from './excluded-unknown.js'
import {goodPracticeDenied} from './good-practice-denied.js'
import {goodPracticeIsUngraded} from './good-practice-is-ungraded.js'
import {goodPracticeUnanswered} from './good-practice-unanswered.js'
import {gradingSchemeMissing} from './grading-scheme-missing.js'
import {gradingSchemeUnknown} from './grading-scheme-unknown.js'
import {levelCombination} from './level-combination.js'
import {levelUnknown} from './level-unknown.js'
import {outcomeIncomplete} from './outcome-incomplete.js'
import {questionUnanswered} from './question-unanswered.js'
import {questionUnknown} from './question-unknown.js'
import {recommendationAttributeMissing} from './recommendation-attribute-missing.js'
import {recommendationTypeUnknown} from './recommendation-type-unknown.js'
import {recommendationWithoutCitation} from './recommendation-without-citation.js'
import {recommendationWithoutRationale} from './recommendation-without-rationale.js'
import {researchOnlyStrength} from './research-only-strength.js'
import {researchOnlyUnexplained} from './research-only-unexplained.js'
import {strongOnLowCertainty} from './strong-on-low-certainty.js'
import {strongOnLowDirection} from './strong-on-low-direction.js'
import {strongOnLowNeedless} from './strong-on-low-needless.js'
import {thresholdMissing} from './threshold-missing.js'
import {voteBelowThreshold} from './vote-below-threshold.js'
import {voteExceedsPanel} from './vote-exceeds-panel.js'
import {voteMalformed} from './vote-malformed.js'
import {voteMissing} from './vote-missing.js'

export const gradingRules: readonly Rule[] = [
  absoluteEffectDiffers,
  attributeUnknown,
  certaintyAboveOutcomes,
  certaintyDiffers,
  certaintyNotFromReasons,
  effectOutsideInterval,
  etdContradicts,
  etdIncomplete,
  evidenceProfileTooLong,
  excludedUnknown,
  goodPracticeDenied,
  goodPracticeIsUngraded,
  goodPracticeUnanswered,
  gradingSchemeMissing,
  gradingSchemeUnknown,
  levelCombination,
  levelUnknown,
  outcomeIncomplete,
  questionUnanswered,
  questionUnknown,
  recommendationAttributeMissing,
  recommendationTypeUnknown,
  recommendationWithoutCitation,
  recommendationWithoutRationale,
  researchOnlyStrength,
  researchOnlyUnexplained,
  strongOnLowCertainty,
  strongOnLowDirection,
  strongOnLowNeedless,
  thresholdMissing,
  voteBelowThreshold,
  voteExceedsPanel,
  voteMalformed,
  voteMissing,
]
