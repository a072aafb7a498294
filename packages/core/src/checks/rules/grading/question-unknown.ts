/**
 * `question="Q1"` on a recommendation or in an evidence profile names a question of this guideline.
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
 * @example not ok: 1:44 "Unexpected question `Q9`, expected the id of a question in this guideline"
 *   :::recommendation{#R1 type="good-practice" question="Q9"}
 *   应监测血压。
 *
 *   Monitor blood pressure.
 *   :::
 */
import {nearestName} from '../../../diagnostics/nearest.js'
import type {Place} from '../../../model/place.js'
import {namesIn} from '../../../text/names-in.js'
import {rule} from '../../rule.js'

export const questionUnknown = rule('question-unknown', ({survey, report}) => {
  const known = new Set(survey.questions.flatMap(({id}) => (id === undefined ? [] : [id])))
  const check = (ids: string | undefined, place: Place) => {
    for (const id of namesIn(ids)) {
      if (known.has(id)) continue
      const near = nearestName(id, known)
      report({
        place,
        data: {question: id, ...(near ? {nearest: near} : {})},
        actual: id,
        ...(near ? {expected: near, note: 'nearest'} : {}),
      })
    }
  }
  for (const {attributes, places, place} of survey.recommendations) check(attributes.question, places.question ?? place)
  for (const {question, places, place} of [...survey.profiles, ...survey.decisions])
    check(question, places['/question'] ?? places.question ?? place)
})
