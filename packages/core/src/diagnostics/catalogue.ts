/** Every rule there is, by area. A rule that is not here cannot be reported; one without words in both languages does not compile. */
import {checkRules} from './catalogue/checks.js'
import {inputRules} from './catalogue/input.js'
import {metadataRules} from './catalogue/metadata.js'
import {pairingRules} from './catalogue/pairing.js'
import {referenceRules} from './catalogue/references.js'
import {renderRules} from './catalogue/render.js'
import {sourceRules} from './catalogue/source.js'

export const catalogue = {
  ...inputRules,
  ...sourceRules,
  ...metadataRules,
  ...pairingRules,
  ...referenceRules,
  ...checkRules,
  ...renderRules,
} as const

export type RuleId = keyof typeof catalogue
