/** Rules of the area `requirements`: ethics, consent, training, facility and monitoring as items that can be checked; words are in locales/<language>/rules-requirements.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const requirementRules = {
  'requirement-outside': {severity: 'warning'},
  'obligation-unknown': {severity: 'error'},
  'fact-unreadable': {severity: 'error'},
} as const satisfies RuleDefinitions
