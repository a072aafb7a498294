/**
 * Rules of the area `style`: how a text is written. Their words are in locales/<language>/rules-style.json. What only a published guideline must have
 * does not stop a draft; what is wrong in any state is an error in every state.
 */
import type {RuleDefinitions} from '../rule-definition.js'

export const styleRules = {} as const satisfies RuleDefinitions
