/** Facts of a recommendation that stand once, from YAML fences: evidence profile, evidence-to-decision judgements, good practice (GRADE). */
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
  /** Where the rating began: `high` (randomised trials) or `low` (observational studies). Absent where it was not said. */
  readonly startsAt?: string
  /** GRADE domains that lowered or raised the certainty. */
  readonly reasons: readonly string[]
  /** How much each reason weighed, by reason: `serious`, `very-serious`, `large`. A reason that is absent here was named without it. */
  readonly degrees?: Readonly<Record<string, string>>
  /** Why the certainty is not what the reasons add up to. */
  readonly certaintyRationale?: LocalizedText
  readonly comment?: LocalizedText
  /** Citation keys. */
  readonly citations: readonly string[]
}

/**
 * ```` ```evidence-profile ```` and ```` ```summary-of-findings ````. Cells that are the same in both languages are written once and
 * stand under both keys.
 */
export interface EvidenceProfile {
  readonly type: 'evidence-profile'
  /** Absent of an evidence profile. */
  readonly form?: 'summary-of-findings'
  readonly id?: string
  readonly title?: LocalizedText
  readonly question?: string
  readonly population?: LocalizedText
  readonly setting?: LocalizedText
  readonly intervention?: LocalizedText
  readonly comparator?: LocalizedText
  readonly outcomes: readonly EvidenceOutcome[]
  /** Overall, across the outcomes that are critical to the decision. */
  readonly certainty?: string
  /** Why the certainty overall, or that of the recommendation, is not that of the lowest critical outcome. */
  readonly certaintyRationale?: LocalizedText
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
  /** Whose: `individual` (a patient) or `population`. */
  readonly perspective?: string
  readonly criteria: readonly EvidenceToDecisionCriterion[]
  readonly conclusion?: LocalizedText
  /** Why the panel decided as it did where the judgements point another way. */
  readonly justification?: LocalizedText
  readonly place: Place
  readonly places: Readonly<Record<string, Place>>
}

/** One of the five questions that a good practice statement answers with yes (Guyatt 2016). */
export interface GoodPracticeAnswer {
  /** `actionable`, `necessary`, `net-benefit`, `opportunity-cost` or `indirect-evidence`. */
  readonly question: string
  readonly answer: 'yes' | 'no'
  /** In words; absent where only `yes` or `no` was written. */
  readonly words?: LocalizedText
}

/** ```` ```good-practice ````: why a recommendation needs no grade. */
export interface GoodPractice {
  readonly type: 'good-practice'
  readonly id?: string
  readonly title?: LocalizedText
  /** In the order of the questions; one that was not answered is absent. */
  readonly answers: readonly GoodPracticeAnswer[]
  readonly place: Place
  readonly places: Readonly<Record<string, Place>>
}
