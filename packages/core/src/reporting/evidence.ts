/** Where in a guideline an item stands: a field of the front matter, a block of the text, or a run of numbered blocks. */
import type {EvidenceProfile, EvidenceToDecision} from '../model/evidence.js'
import type {Box, Question, Recommendation, RecommendationPart, Section} from '../model/guideline.js'
import type {Language} from '../model/language.js'

/**
 * Fields of the front matter by where an edition prints them: on the head of the first page, or under a label of the end matter
 * (`AnchoredDocument.ofField`).
 */
export const printedFields = {
  title: {namespace: 'metadata', label: 'field.title', head: true},
  correspondence: {namespace: 'metadata', label: 'field.contributors.corresponding', head: true},
  dates: {namespace: 'metadata', label: 'field.dates', head: true},
  publication: {namespace: 'metadata', label: 'field.publication', head: true},
  registration: {namespace: 'metadata', label: 'field.registration', head: true},
  protocol: {namespace: 'metadata', label: 'field.protocol', head: false},
  targetPopulation: {namespace: 'metadata', label: 'field.targetPopulation', head: false},
  users: {namespace: 'metadata', label: 'field.users', head: false},
  setting: {namespace: 'metadata', label: 'field.setting', head: false},
  searchDate: {namespace: 'metadata', label: 'field.dates.evidenceSearchedUntil', head: false},
  reviewDue: {namespace: 'metadata', label: 'field.dates.reviewDue', head: false},
  panel: {namespace: 'metadata', label: 'field.panel.description', head: false},
  votingRule: {namespace: 'metadata', label: 'field.panel.votingRule', head: false},
  threshold: {namespace: 'metadata', label: 'field.panel.threshold', head: false},
  funding: {namespace: 'metadata', label: 'field.funding', head: false},
  funderRole: {namespace: 'metadata', label: 'field.funding.funderRole', head: false},
  interests: {namespace: 'metadata', label: 'field.interests', head: false},
  licence: {namespace: 'metadata', label: 'field.licence', head: false},
  contributors: {namespace: 'labels', label: 'section.contributors', head: false},
  grading: {namespace: 'labels', label: 'section.grading', head: false},
  abbreviations: {namespace: 'labels', label: 'section.abbreviations', head: false},
  glossary: {namespace: 'labels', label: 'section.glossary', head: false},
} as const

export type PrintedField = keyof typeof printedFields

/** A block that a print names: by its heading or by its number. */
export type NamedBlock =
  | Section
  | Box
  | Question
  | Recommendation
  | RecommendationPart
  | EvidenceProfile
  | EvidenceToDecision

export type Numbered = Question | Recommendation

export type Evidence =
  | {
      readonly kind: 'field'
      readonly field: PrintedField
      /** Written in this language only, although the edition shows the other. */
      readonly only?: Language
    }
  | {readonly kind: 'block'; readonly block: NamedBlock}
  /** In the order of their numbers; at least one. */
  | {readonly kind: 'run'; readonly blocks: readonly Numbered[]}

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.kind === 'field'
    ? b.kind === 'field' && a.field === b.field
    : a.kind === 'block'
      ? b.kind === 'block' && a.block === b.block
      : b.kind === 'run' && a.blocks[0] === b.blocks[0]

/** Each place once, in the order given. */
export const eachOnce = (places: readonly Evidence[]): readonly Evidence[] =>
  places.filter((place, index) => places.findIndex(other => isSame(other, place)) === index)
