/**
 * Rules of the area `grading`: recommendations, grades, evidence. Their words are in locales/<language>/rules-grading.json. What only a published guideline must have
 * does not stop a draft; what is wrong in any state is an error in every state.
 */
import type {RuleDefinitions} from '../rule-definition.js'

export const gradingRules = {
  'grading-scheme-unknown': {severity: 'error'},
  'grading-scheme-missing': {severity: {draft: 'warning', consultation: 'error', publication: 'error'}},
  'level-unknown': {severity: 'error'},
  'recommendation-attribute-missing': {severity: {draft: 'warning', consultation: 'error', publication: 'error'}},
  'attribute-unknown': {severity: 'error'},
  'recommendation-type-unknown': {severity: 'error'},
  'recommendation-without-citation': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'recommendation-without-rationale': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'question-unknown': {severity: 'error'},
  'question-unanswered': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'strong-on-low-certainty': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'strong-on-low-direction': {severity: 'warning'},
  'strong-on-low-needless': {severity: 'warning'},
  'good-practice-is-ungraded': {severity: 'error'},
  'evidence-profile-too-long': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'level-combination': {severity: 'warning'},
  'certainty-not-from-reasons': {severity: 'warning'},
  'certainty-above-outcomes': {severity: 'warning'},
  'certainty-differs': {severity: 'warning'},
  'outcome-incomplete': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'effect-outside-interval': {severity: 'error'},
  'absolute-effect-differs': {severity: 'warning'},
  'etd-incomplete': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'etd-contradicts': {severity: 'warning'},
  'good-practice-unanswered': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'good-practice-denied': {severity: 'warning'},
  'research-only-unexplained': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'research-only-strength': {severity: 'error'},
  'vote-malformed': {severity: 'error'},
  'threshold-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'vote-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'vote-below-threshold': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'vote-exceeds-panel': {severity: 'error'},
  'excluded-unknown': {severity: 'error'},
} as const satisfies RuleDefinitions
