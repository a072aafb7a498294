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
} as const satisfies RuleDefinitions
