/**
 * English sentences have half-width marks with their blanks. Marks beside a Chinese term are left alone.
 *
 * @example ok
 *   按《指南》处理。
 *
 *   Follow the guideline (《指南》), then observe; see “Dosing”.
 * @example not ok: 3:14 "Unexpected full-width `，` in an English sentence, expected `,`"
 *   给予氯胺酮，然后观察。
 *
 *   Give ketamine，then observe.
 */
import {rule} from '../../rule.js'
import {fullWidthMarks} from '../../style/full-width-marks.js'
import {proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'

export const punctuationFullWidth = rule('punctuation-full-width', context => {
  for (const prose of proseOf(context)) {
    if (prose.language !== 'en') continue
    for (const mark of fullWidthMarks(prose)) reportProse(context.report, mark)
  }
})
