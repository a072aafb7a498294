/** Rules of the area `references`; their words are in locales/<language>/rules-references.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const referenceRules = {} as const satisfies RuleDefinitions
