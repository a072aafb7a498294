/** Rules of the area `pairing`: a guideline's files, and how its two languages go together; words are in locales/<language>/rules-pairing.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const pairingRules = {
  'guideline-missing': {severity: 'error'},
  'guideline-half': {severity: 'error'},
  'guideline-twice': {severity: 'error'},
  'language-unlisted': {severity: 'error'},
  'file-missing': {severity: 'error'},
  'path-outside': {severity: 'error'},
  'id-duplicate': {severity: 'error'},
  'statement-not-one': {severity: 'error'},
  'runs-unequal': {severity: 'warning'},
  untranslated: {severity: 'warning'},
  'pair-kinds-differ': {severity: 'warning'},
  'language-order': {severity: 'warning'},
  'sections-unequal': {severity: 'warning'},
  'order-differs': {severity: 'warning'},
  'heading-one-language': {severity: 'warning'},
  'heading-no-id': {severity: 'warning'},
  'part-outside': {severity: 'warning'},
  'only-unlisted': {severity: 'warning'},
  'facts-differ': {severity: 'warning'},
  'heading-two-lines': {severity: 'info'},
  'section-two-parts': {severity: 'info'},
  'translation-outdated': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'translation-unconfirmed': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'translation-lock-unreadable': {severity: 'error'},
} as const satisfies RuleDefinitions
