/** Facts of a recommendation that stand once, from YAML fences: the evidence profile and the evidence-to-decision judgements (GRADE). */
import type {LocalizedText} from './language.js'
import type {Place} from './place.js'

export interface EvidenceOutcome {
  readonly outcome: LocalizedText
  readonly importance?: string
  readonly studies?: string
  readonly design?: LocalizedText
  readonly participants?: string
  readonly relativeEffect?: string
  readonly riskWithComparator?: LocalizedText
  readonly riskWithIntervention?: LocalizedText
  readonly effect?: LocalizedText
  readonly certainty?: string
  /** GRADE domains that lowered or raised the certainty. */
  readonly reasons: readonly string[]
  readonly comment?: LocalizedText
  /** Citation keys. */
  readonly citations: readonly string[]
}

/** ```` ```evidence-profile ````. Cells that are the same in both languages are written once and stand under both keys. */
export interface EvidenceProfile {
  readonly type: 'evidence-profile'
  readonly id?: string
  readonly title?: LocalizedText
  readonly question?: string
  readonly outcomes: readonly EvidenceOutcome[]
  readonly place: Place
  readonly places: Readonly<Record<string, Place>>
}

export interface EvidenceToDecisionCriterion {
  /** Code of GRADE's criterion: `desirable-effects`. */
  readonly criterion: string
  /** The judgement in words; the label of `judgementCode` where there is one. */
  readonly judgement: LocalizedText
  /** GRADE's own judgement: `probably-yes`. Absent where the panel worded its judgement itself. */
  readonly judgementCode?: string
  readonly evidence?: LocalizedText
  readonly citations: readonly string[]
}

/** ```` ```etd ````. */
export interface EvidenceToDecision {
  readonly type: 'etd'
  readonly id?: string
  readonly title?: LocalizedText
  /** Id of the question that was decided. */
  readonly question?: string
  readonly criteria: readonly EvidenceToDecisionCriterion[]
  readonly conclusion?: LocalizedText
  readonly place: Place
  readonly places: Readonly<Record<string, Place>>
}
