/** Rules of the area `references`; their words are in locales/<language>/rules-references.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const referenceRules = {
  'reference-format-unknown': {severity: 'error'},
  'reference-library-empty': {severity: 'warning'},
  'reference-library-limit': {severity: 'error'},
  'reference-broken': {severity: 'error'},
  'reference-comma-missing': {severity: 'warning'},
  'reference-value-unquoted': {severity: 'warning'},
  'reference-key-missing': {severity: 'warning'},
  'reference-key-duplicate': {severity: 'error'},
  'reference-key-form': {severity: 'info'},
  'reference-type-unknown': {severity: 'warning'},
  'reference-field-missing': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'reference-field-repeated': {severity: 'warning'},
  'reference-field-form': {severity: 'warning'},
  'reference-field-lost': {severity: 'warning'},
  'reference-crossref-unknown': {severity: 'warning'},
  'reference-latex-unknown': {severity: 'info'},
  'reference-name-form': {severity: 'info'},
  'reference-year-form': {severity: 'warning'},
  'reference-doi-form': {severity: 'warning'},
  'reference-url-form': {severity: 'warning'},
  'reference-language-unknown': {severity: 'info'},
  'reference-language-differs': {severity: 'warning'},
} as const satisfies RuleDefinitions
