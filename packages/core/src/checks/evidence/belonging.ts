/** Which recommendation an evidence profile or a framework belongs to. */
import type {Facts, Recommendation} from '../../model/guideline.js'
import {namesIn} from '../../text/names-in.js'
import {isGraded} from '../graded.js'
import type {Survey} from '../survey.js'

const answersOf = new WeakMap<Survey, ReadonlyMap<string, readonly Recommendation[]>>()

/** The graded recommendations that answer each question, by its id; made once for a survey. */
function answersByQuestion(survey: Survey): ReadonlyMap<string, readonly Recommendation[]> {
  const known = answersOf.get(survey)
  if (known) return known
  const answers = new Map<string, Recommendation[]>()
  for (const recommendation of survey.recommendations.filter(isGraded)) {
    for (const id of namesIn(recommendation.attributes.question)) {
      const others = answers.get(id)
      if (others) others.push(recommendation)
      else answers.set(id, [recommendation])
    }
  }
  answersOf.set(survey, answers)
  return answers
}

/**
 * The recommendation around the facts; for facts that stand by themselves, the one graded recommendation that answers their question.
 * Undefined where there is none, or more than one.
 */
export function recommendationBeside(
  facts: Facts & {readonly question?: string},
  survey: Survey,
): Recommendation | undefined {
  const around = survey.recommendationOf.get(facts)
  if (around || facts.question === undefined) return around
  const answers = answersByQuestion(survey).get(facts.question) ?? []
  return answers.length === 1 ? answers[0] : undefined
}
