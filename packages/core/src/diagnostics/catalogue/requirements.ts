/** Rules of the area `requirements`: ethics, consent, training, facility and monitoring as items that can be checked; words are in locales/<language>/rules-requirements.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const requirementRules = {
  'requirement-outside': {severity: 'warning'},
  'obligation-unknown': {severity: 'error'},
  'fact-unreadable': {severity: 'error'},
  'facts-contradict': {severity: 'error'},
  'fact-implausible': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'requirement-recommendation-unknown': {severity: 'error'},
  'requirement-incomplete': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'requirement-element-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'requirement-element-unknown': {severity: 'error'},
  'requirement-waiver-unneeded': {severity: 'warning'},
  'requirement-role-unknown': {severity: 'error'},
  'requirement-measure-unknown': {severity: 'error'},
  'fact-subject-unknown': {severity: 'info'},
  'role-without-training': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'licence-unknown': {severity: 'error'},
  'off-label-consent-missing': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'off-label-context-missing': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'patient-text-missing': {severity: 'info'},
  'patient-text-hard': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'patient-sentence-long': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'patient-character-rare': {severity: 'info'},
  'patient-term-unexplained': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
} as const satisfies RuleDefinitions
