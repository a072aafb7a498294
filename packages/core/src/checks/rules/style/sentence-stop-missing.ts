/**
 * A paragraph of sentences ends in a full stop in both languages, if it does in one of them.
 *
 * @example ok
 *   给药后观察。此后随访[@zarate2006]。
 *
 *   Observe after the dose. Then follow up [@zarate2006].
 * @example not ok: 3:38 "Unexpected end of a paragraph without a full stop, expected `.`"
 *   给药后观察。此后随访。
 *
 *   Observe after the dose. Then follow up
 */
import {rule} from '../../rule.js'
import {type Prose, proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'
import {placeholder} from '../../text/flat-text.js'

const sentenceInside = {
  zh: /[\p{Script=Han}）”%A-Za-z0-9]。\s?[\p{Script=Han}“（A-Za-z0-9]/u,
  en: /(?<!\b(?:vs|Fig|Figs|Tab|Inc|Ltd|Corp|Prof|var|approx|Suppl|spp|subsp))(?<=\p{Ll}{3}|[)\]\uFFFC%])\.\s+\p{Lu}\p{Ll}/u,
} as const

/** `Table 2. Doses by weight`. */
const caption = /^\s*(?:Table|Figure|Fig|Box|Appendix|Supplement|表|图|框|附)/

export const sentenceStopMissing = rule('sentence-stop-missing', context => {
  for (const prose of proseOf(context)) {
    const end = prose.kind === 'paragraph' ? lastWordEnd(prose) : undefined
    if (end === undefined || caption.test(prose.text) || !sentenceInside[prose.language].test(prose.text)) continue
    reportProse(context.report, {prose, start: end - 1, end, expected: prose.language === 'zh' ? '。' : '.'})
  }
})

/** Behind the last character, if that is a letter or a figure; citations may follow it. */
function lastWordEnd({text, language}: Prose): number | undefined {
  let end = text.length
  while (end > 0 && (text[end - 1] === placeholder || /\s/.test(text[end - 1] ?? ''))) end--
  const last = text[end - 1] ?? ''
  if (language === 'zh') return /[\p{Script=Han}A-Za-z0-9%]/u.test(last) ? end : undefined
  return /[\p{Ll}0-9%]/u.test(last) ? end : undefined
}
