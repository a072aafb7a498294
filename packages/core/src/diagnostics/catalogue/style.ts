/**
 * Rules of the area `style`: how a text is written. Their words are in locales/<language>/rules-style.json. None is an error: how a
 * text is typed stops no guideline.
 */
import type {RuleDefinitions} from '../rule-definition.js'

export const styleRules = {
  'punctuation-half-width': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}, fix: 'safe'},
  'punctuation-full-width': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}, fix: 'safe'},
  'punctuation-spacing': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}, fix: 'safe'},
  'punctuation-repeated': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}, fix: 'safe'},
  'mark-unpaired': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'sentence-stop-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'quotation-marks': {severity: 'info', fix: 'safe'},
  'ellipsis-and-dash': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}, fix: 'safe'},
  'script-spacing': {severity: 'info', fix: 'safe'},
  'unit-space': {severity: 'info', fix: 'safe'},
  'unit-symbol': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}, fix: 'safe'},
  'unit-mixed': {severity: 'info', fix: 'safe'},
  'range-dash': {severity: 'info', fix: 'safe'},
  'range-mark-missing': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'year-short': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'numeral-mixed': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'statistics-mixed': {severity: 'info', fix: 'safe'},
  'spelling-mixed': {severity: 'info', fix: 'safe'},
  'word-repeated': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
  'abbreviation-late': {severity: 'info'},
  'abbreviation-unexplained': {severity: 'info'},
  'abbreviation-two-meanings': {severity: {draft: 'info', consultation: 'warning', publication: 'warning'}},
} as const satisfies RuleDefinitions
