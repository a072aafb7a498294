/**
 * Rules of the area `fidelity`: what Chinese and English say differently. Their words are in locales/<language>/rules-fidelity.json. What only a published guideline must have
 * does not stop a draft; what is wrong in any state is an error in every state.
 */
import type {RuleDefinitions} from '../rule-definition.js'

export const fidelityRules = {
  'title-one-language': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'name-one-language': {severity: {draft: 'info', consultation: 'warning', publication: 'error'}},
  'metadata-one-language': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'cell-one-language': {severity: 'warning'},
  'cross-references-differ': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'citations-differ': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'numbers-differ': {severity: 'error'},
  'comparators-differ': {severity: 'error'},
  'bounds-opposed': {severity: 'warning'},
  // Which words bound a figure is often left to the context; reported as such it would be wrong too often to stop a draft.
  'bound-one-language': {severity: {draft: 'info', consultation: 'info', publication: 'warning'}},
  'number-words-differ': {severity: 'warning'},
  'counted-things-differ': {severity: 'error'},
  'number-names-differ': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'number-counts-differ': {severity: 'warning'},
  'units-converted': {severity: 'info'},
  'number-order-differs': {severity: 'warning'},
  'strength-wording-differs': {severity: 'error'},
  'recommendation-differs': {severity: 'error'},
  'terms-differ': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'negation-differs': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'sentence-missing': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'passages-exchanged': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'direction-differs': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'emphasis-differs': {severity: 'warning'},
} as const satisfies RuleDefinitions
