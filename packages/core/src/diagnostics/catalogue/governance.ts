/**
 * Rules of the area `governance`: people, money, ethics, dates. Their words are in locales/<language>/rules-governance.json. What only a published guideline must have
 * does not stop a draft; what is wrong in any state is an error in every state.
 */
import type {RuleDefinitions} from '../rule-definition.js'

export const governanceRules = {
  'ethics-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'consent-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'training-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'funding-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'funder-role-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'interests-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'review-date-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'review-date-past': {severity: 'warning'},
  'search-date-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'dates-out-of-order': {severity: {draft: 'warning', consultation: 'error', publication: 'error'}},
  'example-not-for-publication': {severity: {draft: 'off', consultation: 'off', publication: 'error'}},
  'corresponding-contributor-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'registration-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'scope-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'abstract-missing': {severity: {draft: 'info', consultation: 'info', publication: 'error'}},
  'member-interests-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'interests-unhandled': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'conflicted-member-voted': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'exclusion-unexplained': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'excluded-from-unknown': {severity: 'error'},
  'methodologist-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'patient-representative-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'disciplines-too-few': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'protocol-missing': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'voting-rule-differs': {severity: 'warning'},
  'search-date-old': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
} as const satisfies RuleDefinitions
