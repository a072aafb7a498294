/** Rules of the area `render`; their words are in locales/<language>/rules-render.json. */
import type {RuleDefinitions} from '../rule-definition.js'

export const renderRules = {} as const satisfies RuleDefinitions
