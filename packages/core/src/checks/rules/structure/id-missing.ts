/**
 * Recommendations and questions have an id of their own: it names them in every edition and every later version, and it pairs them
 * between two files.
 *
 * @example ok
 *   :::question{#Q1}
 *   氯胺酮是否有效？
 *
 *   Is ketamine effective?
 *   :::
 * @example not ok: 1:1 "Unexpected `question` without an id, expected one such as `{#Q1}`"
 *   :::question
 *   氯胺酮是否有效？
 *
 *   Is ketamine effective?
 *   :::
 */
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const idMissing = rule('id-missing', ({survey, report}) => {
  for (const {id, type, number, place} of [...survey.recommendations, ...survey.questions]) {
    if (id !== undefined) continue
    report({
      place: opening(place),
      data: {directive: type, suggestion: `{#${type === 'question' ? 'Q' : 'R'}${number}}`},
    })
  }
})
