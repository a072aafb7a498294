/**
 * A figure or table in a directive has a caption: its label, or prose beside it. Lists of figures and cross-references print it.
 *
 * @example ok
 *   :::table[剂量 | Doses]{#tab-doses}
 *   | 药物｜Drug | mg |
 *   |---|---|
 *   | A | 50 |
 *   :::
 * @example not ok: 1:1 "Unexpected table without a caption, expected a label in brackets or prose in it"
 *   :::table{#tab-doses}
 *   | 药物｜Drug | mg |
 *   |---|---|
 *   | A | 50 |
 *   :::
 */
import {opening} from '../../places.js'
import {rule} from '../../rule.js'
import {labelTexts} from '../../survey.js'

export const captionMissing = rule('caption-missing', ({survey, report}) => {
  for (const {label, caption, place, type} of [...survey.figures, ...survey.tables]) {
    if (labelTexts(label).length > 0 || caption.length > 0) continue
    report({place: opening(place), data: {directive: type === 'figure' ? 'figure' : 'table'}})
  }
})
