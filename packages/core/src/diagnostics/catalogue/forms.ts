/** Rules of the area `forms`: building, filling and reading forms; their words are in locales/<language>/rules-forms.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const formRules = {
  'form-lacks': {severity: 'warning'},
  'form-not-pdf': {severity: 'error'},
  'form-too-large': {severity: 'error'},
  'form-broken': {severity: 'error'},
  'form-encrypted': {severity: 'error'},
  'form-flattened': {severity: 'error'},
  'form-foreign': {severity: 'warning'},
  'form-xfa': {severity: 'warning'},
  'form-field-unreadable': {severity: 'error'},
  'form-value-too-long': {severity: 'warning'},
  'form-choice-unknown': {severity: 'warning'},
  'form-required-empty': {severity: 'info'},
  'field-glyph-missing': {severity: 'error'},
  'form-value-unshown': {severity: 'warning'},
} as const satisfies RuleDefinitions
