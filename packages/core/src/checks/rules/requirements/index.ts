/** Rules of what a guideline asks of those who carry it out: its requirements, their figures, and what patients are told. */
import type {Rule} from '../../rule.js'
import {factImplausible} from './fact-implausible.js'
import {factSubjectUnknown} from './fact-subject-unknown.js'
import {factsContradict} from './facts-contradict.js'
import {licenceUnknown} from './licence-unknown.js'
import {offLabelConsentMissing} from './off-label-consent-missing.js'
import {offLabelContextMissing} from './off-label-context-missing.js'
import {patientCharacterRare} from './patient-character-rare.js'
import {patientSentenceLong} from './patient-sentence-long.js'
import {patientTermUnexplained} from './patient-term-unexplained.js'
import {patientTextHard} from './patient-text-hard.js'
import {patientTextMissing} from './patient-text-missing.js'
import {requirementElementMissing} from './requirement-element-missing.js'
import {requirementElementUnknown} from './requirement-element-unknown.js'
import {requirementIncomplete} from './requirement-incomplete.js'
import {requirementMeasureUnknown} from './requirement-measure-unknown.js'
import {requirementRecommendationUnknown} from './requirement-recommendation-unknown.js'
import {requirementRoleUnknown} from './requirement-role-unknown.js'
import {requirementWaiverUnneeded} from './requirement-waiver-unneeded.js'
import {roleWithoutTraining} from './role-without-training.js'

export const requirementRules: readonly Rule[] = [
  factImplausible,
  factSubjectUnknown,
  factsContradict,
  licenceUnknown,
  offLabelConsentMissing,
  offLabelContextMissing,
  patientCharacterRare,
  patientSentenceLong,
  patientTermUnexplained,
  patientTextHard,
  patientTextMissing,
  requirementElementMissing,
  requirementElementUnknown,
  requirementIncomplete,
  requirementMeasureUnknown,
  requirementRecommendationUnknown,
  requirementRoleUnknown,
  requirementWaiverUnneeded,
  roleWithoutTraining,
]
