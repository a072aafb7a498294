/** A word that denies, forbids or warns, or that may stand where the other language does so. */

/**
 * What a word asks of the other language: a `firm` one must have its counterpart there; a `repeating` one may, since lists repeat
 * negations as they please; a `soft` one (avoid, 缺乏) answers any negation but asks for nothing; one of a `row` answers only the words of
 * its own concept; a `caution` answers none.
 */
export type Weight = 'firm' | 'repeating' | 'soft' | 'row' | 'caution' | 'quiet'

export interface Cue {
  /** Words that share a concept answer each other first; what is nothing but a negation has none. */
  readonly concepts: readonly number[]
  readonly weight: Weight
}
