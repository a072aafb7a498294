/** Schemas of `EvidenceProfile` and `EvidenceToDecision`. */
import {z} from 'zod'
import type {EvidenceProfile, EvidenceToDecision} from '../evidence.js'
import {place, places} from './place.js'
import {type Agree, list, localizedText, object, optional, text} from './shape.js'

const outcome = object({
  outcome: localizedText,
  importance: optional(text),
  studies: optional(text),
  design: optional(localizedText),
  participants: optional(text),
  relativeEffect: optional(text),
  riskWithComparator: optional(localizedText),
  riskWithIntervention: optional(localizedText),
  effect: optional(localizedText),
  certainty: optional(text),
  reasons: list(text),
  comment: optional(localizedText),
  citations: list(text),
})

export const evidenceProfile = object({
  type: z.literal('evidence-profile'),
  id: optional(text),
  title: optional(localizedText),
  question: optional(text),
  outcomes: list(outcome),
  place,
  places,
}).meta({id: 'EvidenceProfile', description: 'GRADE evidence profile: one entry an outcome.'})

const criterion = object({
  criterion: text,
  judgement: localizedText,
  judgementCode: optional(text),
  evidence: optional(localizedText),
  citations: list(text),
})

export const evidenceToDecision = object({
  type: z.literal('etd'),
  id: optional(text),
  title: optional(localizedText),
  question: optional(text),
  criteria: list(criterion),
  conclusion: optional(localizedText),
  place,
  places,
}).meta({id: 'EvidenceToDecision', description: 'GRADE evidence-to-decision judgements.'})

export const evidenceProfileAgrees: Agree<EvidenceProfile, z.output<typeof evidenceProfile>> = true
export const evidenceToDecisionAgrees: Agree<EvidenceToDecision, z.output<typeof evidenceToDecision>> = true
