/** Rules of the area `input`; their words are in locales/<language>/rules-input.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const inputRules = {} as const satisfies RuleDefinitions
