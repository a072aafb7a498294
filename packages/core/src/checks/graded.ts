/** What kind of recommendation it is, and what its ratings say, in GRADE's terms. */
import {gradingLevel} from '../grading/registry.js'
import type {GradingScheme} from '../grading/scheme.js'
import type {Recommendation} from '../model/guideline.js'

export const recommendationTypes: readonly string[] = ['graded', 'good-practice', 'research']

export const isGoodPractice = ({attributes}: Recommendation): boolean => attributes.type === 'good-practice'
/** `type="research"`: only in research, without a strength of the scheme. */
export const isForResearch = ({attributes}: Recommendation): boolean => attributes.type === 'research'
export const isGraded = (recommendation: Recommendation): boolean =>
  !isGoodPractice(recommendation) && !isForResearch(recommendation)

/** A rating as the scheme's value: `weak` is `conditional`. A level that the scheme does not have stands as written. */
export function ratingOf(
  {attributes}: Recommendation,
  name: string,
  scheme: GradingScheme | undefined,
): string | undefined {
  const written = Object.hasOwn(attributes, name) ? attributes[name] : undefined
  if (!written) return undefined
  return (scheme ? gradingLevel(scheme, name, written)?.value : undefined) ?? written
}

/** Only in research, said by the type or by GRADE's strength. */
export const isOnlyInResearch = (recommendation: Recommendation, scheme: GradingScheme | undefined): boolean =>
  isForResearch(recommendation) || ratingOf(recommendation, 'strength', scheme) === 'only-in-research'

/** GRADE: `strong` on `low` or `very-low` certainty, which needs a reason (Andrews 2013, paradigmatic situations). */
export function isStrongOnLow(recommendation: Recommendation, scheme: GradingScheme | undefined): boolean {
  const certainty = ratingOf(recommendation, 'certainty', scheme)
  return ratingOf(recommendation, 'strength', scheme) === 'strong' && (certainty === 'low' || certainty === 'very-low')
}
