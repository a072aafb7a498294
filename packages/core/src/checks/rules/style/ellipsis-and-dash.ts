/**
 * The Chinese ellipsis is `……` and the Chinese dash `——`, each two characters wide (GB/T 15834—2011, 4.10 and 4.11); English has `…` and `—`.
 * A single `—` between Chinese words joins them, as in 北京—上海.
 *
 * @example ok
 *   氯胺酮——一种麻醉药——可用于……，北京—上海。
 *
 *   Ketamine—an anaesthetic…
 * @example not ok: 1:4 "Unexpected `--`, expected `——`"
 *   氯胺酮--一种麻醉药。
 *
 *   Ketamine is an anaesthetic.
 * @example not ok: 1:4 "Unexpected `...`, expected `……`"
 *   氯胺酮...等药物。
 *
 *   Ketamine and others.
 */
import {rule} from '../../rule.js'
import {isChineseMark, isHan} from '../../style/characters.js'
import {type Prose, proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'

const chinese = /\.{3,12}|。{3,12}|(?<!…)…(?!…)|(?<!-)-{2,4}(?!-)|(?<!─)──(?!─)|－－/g
const worthLooking = /\.\.\.|。。。|…|--|──|－－|——/
const english = /……|(?<!—)——(?!—)|。{3}/g

export const ellipsisAndDash = rule('ellipsis-and-dash', context => {
  for (const prose of proseOf(context)) {
    if (!worthLooking.test(prose.text)) continue
    for (const {0: actual, index} of prose.text.matchAll(prose.language === 'zh' ? chinese : english)) {
      const end = index + actual.length
      if (prose.language === 'zh' && !isInChinese(prose, index, end)) continue
      const isEllipsis = /[.。…]/.test(actual)
      const expected = prose.language === 'zh' ? (isEllipsis ? '……' : '——') : isEllipsis ? '…' : '—'
      reportProse(context.report, {prose, start: index, end, expected, mend: [{start: index, end, text: expected}]})
    }
  }
})

/** Between Chinese characters or marks, or behind them at the end. */
function isInChinese({text}: Prose, start: number, end: number): boolean {
  const [before, after] = [text[start - 1], text[end]]
  return (isHan(before) || isChineseMark(before)) && (after === undefined || isHan(after) || isChineseMark(after))
}
