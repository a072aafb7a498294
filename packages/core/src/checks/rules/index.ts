/** All rules of ours, in the order in which they run; the order of their findings does not depend on it. */
import type {Rule} from '../rule.js'
import {fidelityRules} from './fidelity/index.js'
import {governanceRules} from './governance/index.js'
import {gradingRules} from './grading/index.js'
import {referenceRules} from './references/index.js'
import {requirementRules} from './requirements/index.js'
import {structureRules} from './structure/index.js'
import {styleRules} from './style/index.js'

export const rules: readonly Rule[] = [
  ...structureRules,
  ...fidelityRules,
  ...gradingRules,
  ...governanceRules,
  ...requirementRules,
  ...referenceRules,
  ...styleRules,
]
