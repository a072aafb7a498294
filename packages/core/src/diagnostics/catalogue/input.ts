/** Rules of the area `input`; their words are in locales/<language>/rules-input.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const inputRules = {
  'encoding-not-utf8': {severity: 'error'},
  'file-binary': {severity: 'error'},
  'file-empty': {severity: 'error'},
  'file-too-large': {severity: 'error'},
} as const satisfies RuleDefinitions

export type InputRuleId = keyof typeof inputRules
