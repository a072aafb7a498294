/**
 * Facts that stand once, from YAML fences, into the model:
 *
 *   ```evidence-profile
 *   outcomes:
 *     - outcome:
 *         zh: 24 h有效
 *         en: Response at 24 h
 *       riskWithIntervention: 8/18      figures: the same text for both languages
 *       certainty: low
 *   ```
 */
import type {z} from 'zod'
import type {Finding} from '../diagnostics/finding.js'
import type {EvidenceProfile, EvidenceToDecision, GoodPractice} from '../model/evidence.js'
import type {Facts} from '../model/guideline.js'
import type {Language} from '../model/language.js'
import type {Place} from '../model/place.js'
import type {FactsFence} from '../source/tree.js'
import {lineIndex} from '../text/line-index.js'
import {present} from '../text/present.js'
import {readYaml} from '../yaml/read-yaml.js'
import {validate} from '../yaml/validate.js'
import {factsHints, knownKeys} from './facts-hints.js'
import {evidenceProfileSchema, evidenceToDecisionSchema, goodPracticeSchema} from './schema.js'
import {goodPracticeQuestions} from './vocabulary.js'

export interface FactsSource {
  readonly file: string
  /** The decoded text of the whole file. */
  readonly text: string
  /** The guideline's only language, if it has but one: a plain text is in it. */
  readonly language?: Language | undefined
}

export interface ReadFacts {
  /** Absent where the YAML cannot be read or nothing in it can be used. */
  readonly facts?: Facts
  readonly findings: readonly Finding[]
}

/** Made once for each language that texts may be in; a guideline has many fences. */
const schemasFor = new Map<Language | undefined, ReturnType<typeof schemasIn>>()

function schemasIn(language: Language | undefined) {
  const context = language ? {language} : {}
  return {
    profile: evidenceProfileSchema(context),
    decision: evidenceToDecisionSchema(context),
    goodPractice: goodPracticeSchema(context),
  }
}

function schemas(language: Language | undefined): ReturnType<typeof schemasIn> {
  const known = schemasFor.get(language) ?? schemasIn(language)
  schemasFor.set(language, known)
  return known
}

type Profile = z.output<ReturnType<typeof evidenceProfileSchema>>
type Decision = z.output<ReturnType<typeof evidenceToDecisionSchema>>
type Answers = z.output<ReturnType<typeof goodPracticeSchema>>

/** Never throws. */
export function readFacts(fence: FactsFence, {file, text, language}: FactsSource): ReadFacts {
  const lines = lineIndex(file, text)
  const end = fence.valueOffset + fence.value.length
  const place = lines.place(fence.position?.start.offset ?? fence.valueOffset, fence.position?.end.offset ?? end)
  const yaml = readYaml({file, text, value: fence.value, valueOffset: fence.valueOffset, keys: knownKeys})
  if (!yaml.node) {
    const empty: Finding = {rule: 'facts-empty', place, data: {name: fence.name}}
    return {findings: yaml.findings.length > 0 ? yaml.findings : [empty]}
  }
  const options = {hints: factsHints}
  const known = schemas(language)
  if (fence.name === 'evidence-profile' || fence.name === 'summary-of-findings') {
    const {value, places, findings} = validate(known.profile, yaml.node, options)
    const form = fence.name === 'summary-of-findings' ? {form: fence.name} : {}
    return {
      findings: [...yaml.findings, ...findings],
      ...(value ? {facts: {...evidenceProfile(value, place, places), ...form}} : {}),
    }
  }
  if (fence.name === 'good-practice') {
    const {value, places, findings} = validate(known.goodPractice, yaml.node, options)
    return {
      findings: [...yaml.findings, ...findings],
      ...(value ? {facts: goodPractice(value, place, places)} : {}),
    }
  }
  const {value, places, findings} = validate(known.decision, yaml.node, options)
  return {
    findings: [...yaml.findings, ...findings],
    ...(value ? {facts: evidenceToDecision(value, place, places)} : {}),
  }
}

type Places = Readonly<Record<string, Place>>

function evidenceProfile(read: Profile, place: Place, places: Places): EvidenceProfile {
  return {
    type: 'evidence-profile',
    ...present(read),
    outcomes: read.outcomes.map(({reasons, ...outcome}) => ({
      ...present(outcome),
      ...(reasons ?? {reasons: []}),
      citations: outcome.citations ?? [],
    })),
    place,
    places,
  }
}

function evidenceToDecision(read: Decision, place: Place, places: Places): EvidenceToDecision {
  return {
    type: 'etd',
    ...present(read),
    criteria: read.criteria.map(({judgement, ...criterion}) => ({
      ...present(criterion),
      judgement: judgement.text,
      ...(judgement.code === undefined ? {} : {judgementCode: judgement.code}),
      citations: criterion.citations ?? [],
    })),
    place,
    places,
  }
}

function goodPractice({id, title, ...answers}: Answers, place: Place, places: Places): GoodPractice {
  return {
    type: 'good-practice',
    ...present({id, title}),
    answers: goodPracticeQuestions.flatMap(question => {
      const given = answers[question]
      return given ? [{question, ...given}] : []
    }),
    place,
    places,
  }
}
