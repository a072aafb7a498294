/**
 * A figure stands as often in one language as in the other. The second mention may merely be left unsaid, so this is a warning; it
 * also shows a figure that got lost where the same one stands twice.
 *
 * @example ok
 *   24 h时44%，72 h时44%。
 *
 *   44% at 24 h and 44% at 72 h.
 * @example not ok: 3:1 "Unexpected number of mentions of 44%, expected as many in both languages"
 *   24 h时44%，72 h时44%。
 *
 *   44% at 24 h and at 72 h.
 */
import {reportDifferences} from '../../numbers/report.js'
import {rule} from '../../rule.js'

export const numberCountsDiffer = rule('number-counts-differ', context => {
  reportDifferences(context, ['count'])
})
