/**
 * The same word twice in a row is left over from editing: 的的, the the. What may rightly stand twice (为了了解, that that) is left alone.
 *
 * @example ok
 *   研究的目的的确是为了了解疗效。
 *
 *   It is clear that that dose had had no effect.
 * @example not ok: 1:4 "Unexpected `的的`, expected `的` once"
 *   氯胺酮的的疗效。
 *
 *   The effect of ketamine.
 * @example not ok: 3:11 "Unexpected `the the`, expected `the` once"
 *   氯胺酮的疗效。
 *
 *   Effect of the the drug.
 */
import {rule} from '../../rule.js'
import {proseOf} from '../../style/prose.js'
import {repeatedWords} from '../../style/repeated-words.js'
import {reportProse} from '../../style/report-prose.js'

export const wordRepeated = rule('word-repeated', context => {
  for (const prose of proseOf(context)) {
    for (const {start, end, once} of repeatedWords(prose)) {
      reportProse(context.report, {prose, start, end, expected: once, mend: [{start, end, text: once}]})
    }
  }
})
