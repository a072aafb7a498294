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

const chinese = /(?<!。)。。(?!。)|[，、；：][，、；：。]|。[，、；：]/g
const english = /,[,;]|;[,;]|:,|(?<=\p{Ll}{3})\.,/gu
const same = /^(.)\1$/u

export const punctuationRepeated = rule('punctuation-repeated', context => {
  for (const prose of proseOf(context)) {
    for (const {0: actual, index} of prose.text.matchAll(prose.language === 'zh' ? chinese : english)) {
      if (actual === '.,' && abbreviation.test(prose.text.slice(Math.max(0, index - 12), index))) continue
      const [end, once] = [index + actual.length, actual.charAt(0)]
      const mend = same.test(actual) ? {mend: [{start: index, end, text: once}]} : {}
      reportProse(context.report, {prose, start: index, end, expected: once, ...mend})
    }
  }
})

/** `Epub., et al., Suppl.,`: a full stop that belongs to the word. */
const abbreviation = /(?:^|[^\p{L}])\p{L}{1,5}$/u
