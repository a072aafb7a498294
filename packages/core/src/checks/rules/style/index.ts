/** Rules of how a text is written: punctuation, spaces, units, dashes, abbreviations. */
import type {Rule} from '../../rule.js'

export const styleRules: readonly Rule[] = []
