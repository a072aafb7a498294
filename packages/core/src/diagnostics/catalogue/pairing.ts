/** Rules of the area `pairing`; their words are in locales/<language>/rules-pairing.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const pairingRules = {} as const satisfies RuleDefinitions
