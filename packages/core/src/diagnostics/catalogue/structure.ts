/**
 * Rules of the area `structure`: ids, captions, cross-references, citations. Their words are in locales/<language>/rules-structure.json. What only a published guideline must have
 * does not stop a draft; what is wrong in any state is an error in every state.
 */
import type {RuleDefinitions} from '../rule-definition.js'

export const structureRules = {
  'citation-unknown': {severity: 'error'},
  'reference-uncited': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'id-missing': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'cross-reference-unknown': {severity: 'error'},
  'citations-order': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'figure-alternative-missing': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'caption-missing': {severity: {draft: 'warning', consultation: 'warning', publication: 'error'}},
  'anchor-missing': {severity: 'info'},
} as const satisfies RuleDefinitions
