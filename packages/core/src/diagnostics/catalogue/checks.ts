/** Rules of the area `checks`; their words are in locales/<language>/rules-checks.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const checkRules = {} as const satisfies RuleDefinitions
