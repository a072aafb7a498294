/**
 * One mark ends a clause: two of them, or two different ones, are left over from editing.
 *
 * @example ok
 *   给药后观察。……是否继续？！
 *
 *   Observe after the dose... or not, etc.
 * @example not ok: 1:6 "Unexpected `，。`, expected one mark"
 *   给药后观察，。
 *
 *   Observe after the dose.
 * @example not ok: 3:23 "Unexpected `,,`, expected one mark"
 *   给药后观察，再决定。
 *
 *   Observe after the dose,, then decide.
 */
import {rule} from '../../rule.js'
import {proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'

const chinese = /[，、；：。][，、；：。]/g
const english = /[,;:.][,;]/g

export const punctuationRepeated = rule('punctuation-repeated', context => {
  for (const prose of proseOf(context)) {
    const {text, language} = prose
    for (const {0: actual, index} of text.matchAll(language === 'zh' ? chinese : english)) {
      // `。。。` is an ellipsis.
      if (actual === '。。' && (text[index - 1] === '。' || text[index + 2] === '。')) continue
      if (actual.startsWith(':') && actual !== ':,' && language === 'en') continue
      if (actual === '.,' && !endsInWord.test(text.slice(Math.max(0, index - 12), index))) continue
      if (actual === '.;') continue
      const [end, once] = [index + actual.length, actual.charAt(0)]
      const mend = actual.charAt(1) === once ? {mend: [{start: index, end, text: once}]} : {}
      reportProse(context.report, {prose, start: index, end, expected: once, ...mend})
    }
  }
})

/** Not `Epub.,`, `et al.,`, `Suppl.,`, where a full stop belongs to the word. */
const endsInWord = /\p{Ll}{6}$/u
