/**
 * A figure or table in a directive has an id, so that the text and other documents can refer to it.
 *
 * @example ok
 *   :::table[剂量 | Doses]{#tab-doses}
 *   | 药物｜Drug | mg |
 *   |---|---|
 *   | A | 50 |
 *   :::
 * @example not ok: 1:1 "Unexpected table without an id, expected one such as `{#tab-1}`"
 *   :::table[剂量 | Doses]
 *   | 药物｜Drug | mg |
 *   |---|---|
 *   | A | 50 |
 *   :::
 */
import {opening} from '../../places.js'
import {rule} from '../../rule.js'

export const anchorMissing = rule('anchor-missing', ({survey, report}) => {
  for (const {id, number, place, type} of [...survey.figures, ...survey.tables]) {
    if (id !== undefined) continue
    const directive = type === 'figure' ? 'figure' : 'table'
    report({place: opening(place), data: {directive, suggestion: `{#${directive.slice(0, 3)}-${number}}`}})
  }
})
