/** Which recommendation an evidence profile or a framework belongs to. */
import type {Facts, Recommendation} from '../../model/guideline.js'
import {isGraded} from '../graded.js'
import type {Survey} from '../survey.js'

/** Ids in an attribute, parted by blanks or commas of either language. */
export const idsIn = (text: string | undefined): string[] => (text ?? '').split(/[\s,，、;；]+/).filter(Boolean)

/**
 * The recommendation around the facts; for facts that stand by themselves, the one graded recommendation that answers their question.
 * Undefined where there is none, or more than one.
 */
export function recommendationBeside(
  facts: Facts & {readonly question?: string},
  {recommendationOf, recommendations}: Survey,
): Recommendation | undefined {
  const around = recommendationOf.get(facts)
  if (around || facts.question === undefined) return around
  const {question} = facts
  const answers = recommendations.filter(one => isGraded(one) && idsIn(one.attributes.question).includes(question))
  return answers.length === 1 ? answers[0] : undefined
}
