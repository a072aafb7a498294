/** Schemas of `EvidenceProfile`, `EvidenceToDecision` and `GoodPractice`. */
import {z} from 'zod'
import type {EvidenceProfile, EvidenceToDecision, GoodPractice} from '../evidence.js'
import {place, places} from './place.js'
import {type Agree, list, localizedText, object, optional, table, text} from './shape.js'

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
  startsAt: optional(text),
  reasons: list(text),
  degrees: optional(table(text)),
  certaintyRationale: optional(localizedText),
  comment: optional(localizedText),
  citations: list(text),
})

export const evidenceProfile = object({
  type: z.literal('evidence-profile'),
  form: optional(z.literal('summary-of-findings')),
  id: optional(text),
  title: optional(localizedText),
  question: optional(text),
  population: optional(localizedText),
  setting: optional(localizedText),
  intervention: optional(localizedText),
  comparator: optional(localizedText),
  outcomes: list(outcome),
  certainty: optional(text),
  certaintyRationale: optional(localizedText),
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
  perspective: optional(text),
  criteria: list(criterion),
  conclusion: optional(localizedText),
  justification: optional(localizedText),
  place,
  places,
}).meta({id: 'EvidenceToDecision', description: 'GRADE evidence-to-decision judgements.'})

const goodPracticeAnswer = object({question: text, answer: z.enum(['yes', 'no']), words: optional(localizedText)})

export const goodPractice = object({
  type: z.literal('good-practice'),
  id: optional(text),
  title: optional(localizedText),
  answers: list(goodPracticeAnswer),
  place,
  places,
}).meta({id: 'GoodPractice', description: 'Answers to the five questions of a good practice statement (Guyatt 2016).'})

export const evidenceProfileAgrees: Agree<EvidenceProfile, z.output<typeof evidenceProfile>> = true
export const evidenceToDecisionAgrees: Agree<EvidenceToDecision, z.output<typeof evidenceToDecision>> = true
export const goodPracticeAgrees: Agree<GoodPractice, z.output<typeof goodPractice>> = true
