/** Rules of the area `source`; their words are in locales/<language>/rules-source.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const sourceRules = {} as const satisfies RuleDefinitions
