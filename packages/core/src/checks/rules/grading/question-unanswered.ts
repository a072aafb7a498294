/**
 * Every question is answered by a recommendation that names it, so that a reader finds from the question to the answer.
 *
 * @example ok
 *   :::question{#Q1}
 *   氯胺酮是否有效？
 *
 *   Is ketamine effective?
 *   :::
 *
 *   :::recommendation{#R1 type="good-practice" question="Q1"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 * @example not ok: 1:1 "Unexpected question `Q1` without an answer, expected a recommendation with `question=\"Q1\"`"
 *   :::question{#Q1}
 *   氯胺酮是否有效？
 *
 *   Is ketamine effective?
 *   :::
 */
import {namesIn} from '../../../text/names-in.js'
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const questionUnanswered = rule('question-unanswered', ({survey, report}) => {
  const answered = new Set(survey.recommendations.flatMap(({attributes}) => namesIn(attributes.question)))
  for (const {id, place} of survey.questions) {
    if (id !== undefined && !answered.has(id)) report({place: opening(place), data: {question: id}})
  }
})
