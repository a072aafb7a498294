/** Rules of the area `render`; their words are in locales/<language>/rules-render.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const renderRules = {
  'glyph-missing': {severity: 'error'},
  'image-unreadable': {severity: {draft: 'warning', consultation: 'error', publication: 'error'}},
  'pdf-typesetter-missing': {severity: 'error'},
  'pdf-fonts-missing': {severity: 'error'},
  'pdf-failed': {severity: 'error'},
  'citation-style-package-missing': {severity: 'warning'},
  'citation-style-broken': {severity: 'error'},
  'citation-style-remark': {severity: 'warning'},
  'reference-unprinted': {severity: 'error'},
} as const satisfies RuleDefinitions
