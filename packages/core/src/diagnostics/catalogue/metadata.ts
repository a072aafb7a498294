/** Rules of the area `metadata`; their words are in locales/<language>/rules-metadata.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const metadataRules = {} as const satisfies RuleDefinitions
