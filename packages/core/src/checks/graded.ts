/** What kind of recommendation it is, and what its ratings say, in GRADE's terms. */
import {gradingLevel} from '../grading/registry.js'
import type {GradingScheme} from '../grading/scheme.js'
import type {Recommendation} from '../model/guideline.js'

export const isGoodPractice = ({attributes}: Recommendation): boolean => attributes.type === 'good-practice'
export const isGraded = (recommendation: Recommendation): boolean => !isGoodPractice(recommendation)

/** GRADE: `strong` on `low` or `very-low` certainty, which needs a reason (Andrews 2013, paradigmatic situations). */
export function isStrongOnLow({attributes}: Recommendation, scheme: GradingScheme | undefined): boolean {
  const level = (name: string) => {
    const written = attributes[name] ?? ''
    return (scheme ? gradingLevel(scheme, name, written)?.value : undefined) ?? written
  }
  return level('strength') === 'strong' && (level('certainty') === 'low' || level('certainty') === 'very-low')
}
