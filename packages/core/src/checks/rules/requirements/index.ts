/** Rules of what a guideline asks of those who carry it out: its requirements, their figures, and what patients are told. */
import type {Rule} from '../../rule.js'
import {factImplausible} from './fact-implausible.js'
import {factsContradict} from './facts-contradict.js'
import {requirementIncomplete} from './requirement-incomplete.js'
import {requirementRecommendationUnknown} from './requirement-recommendation-unknown.js'

export const requirementRules: readonly Rule[] = [
  factImplausible,
  factsContradict,
  requirementIncomplete,
  requirementRecommendationUnknown,
]
