/**
 * What a guideline asks of those who carry it out: items of `:::ethics`, `:::consent`, `:::training`, `:::facility` and `:::monitoring`, and the
 * figures in them that a form or a check must know.
 */
import type {Place} from './place.js'

/** What a requirement is about: the name of the box that it stands in. */
export const requirementAreas = ['ethics', 'consent', 'training', 'facility', 'monitoring'] as const
export type RequirementArea = (typeof requirementAreas)[number]

/** 应当, 宜, 可. */
export const obligations = ['must', 'should', 'may'] as const
export type Obligation = (typeof obligations)[number]

export const factKinds = ['dose', 'interval', 'duration', 'threshold', 'age', 'count'] as const
export type FactKind = (typeof factKinds)[number]

export const factComparisons = ['=', '<', '<=', '>', '>='] as const
export type FactComparison = (typeof factComparisons)[number]

/** `duration.observation >= 2 h`: a figure of a requirement or a recommendation, stated once for both languages. */
export interface TypedFact {
  readonly kind: FactKind
  /** Of what: `observation`, `systolic-pressure`. */
  readonly subject?: string
  readonly comparison: FactComparison
  /** A decimal as written: `0.50`. */
  readonly value: string
  /** The end of a range: `1` of `= 0.5-1 mg/kg`. */
  readonly upTo?: string
  /** As written: `mg/kg`, `分钟`. */
  readonly unit?: string
  readonly place: Place
}
