/**
 * Beside Chinese marks no blank stands: they bring their own. In English none stands before a mark or inside brackets, and one follows a comma.
 *
 * @example ok
 *   给予氯胺酮，然后观察（2 h）。
 *
 *   Give ketamine, then observe (2 h); mix 1 : 2.
 * @example not ok: 1:7 "Unexpected blanks in “氯胺酮， 然后”, expected “氯胺酮，然后”"
 *   给予氯胺酮， 然后观察。
 *
 *   Give ketamine, then observe.
 * @example not ok: 3:14 "Unexpected blanks in “ketamine , then”, expected “ketamine, then”"
 *   给予氯胺酮，然后观察。
 *
 *   Give ketamine , then observe.
 * @example not ok: 3:14 "Unexpected blanks in “ketamine,then”, expected “ketamine, then”"
 *   给予氯胺酮，然后观察。
 *
 *   Give ketamine,then observe.
 */
import {rule} from '../../rule.js'
import {proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'

const besideChinese = /[，。；：、？！（《] {1,40}(?=[^ ])| {1,40}[，。；：、？！）》]/g
const besideEnglish = /\( {1,9}(?=\p{L})| {1,9}(?:[,;.?!](?=\s|$)|\))/gu
const missing = /[,;](?=[a-z]{3})/g

export const punctuationSpacing = rule('punctuation-spacing', context => {
  for (const prose of proseOf(context)) {
    const {text, language} = prose
    const report = (start: number, end: number, replacement: string) => {
      const from = Math.max(wordStart(text, start), 0)
      const to = wordEnd(text, end)
      const expected = text.slice(from, start) + replacement + text.slice(end, to)
      const mend = [{start, end, text: replacement}]
      reportProse(context.report, {prose, start, end, actual: text.slice(from, to), expected, mend})
    }
    for (const {0: found, index} of text.matchAll(language === 'zh' ? besideChinese : besideEnglish)) {
      const start = found.startsWith(' ') ? index : index + 1
      const end = start + found.length - 1
      if (start === 0 || (language === 'en' && !endsWord(text[start - 1], text[end]))) continue
      // Between two pieces of text, as after words in bold, the blank parts them.
      if (prose.edit(start - 1, end + 1, '')) report(start, end, '')
    }
    if (language !== 'en') continue
    for (const {0: mark, index} of text.matchAll(missing)) {
      if (/(?:[a-z]{2}|[0-9%)])$/.test(text.slice(Math.max(0, index - 2), index))) report(index, index + 1, `${mark} `)
    }
  }
})

/** Whether no blank belongs before a mark or behind a bracket; a point behind a figure may begin another (`5 .5`). */
const endsWord = (before = '', mark = ''): boolean =>
  before === '(' || (/[,;)]/.test(mark) ? /[\p{L}\p{N}%)”]/u : /[\p{L})]/u).test(before)

const wordCharacter = /[\p{L}\p{N}]/u
/** As much as shows the word, and a few characters of Chinese. */
const near = (character: string): number => (/\p{Script=Han}/u.test(character) ? 3 : 20)

/** Where the word begins that stands before `at` or before the mark there. */
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !wordCharacter.test(text[start - 1] ?? '') && at - start < 2) start--
  const limit = near(text[start - 1] ?? '')
  const from = start
  while (start > 0 && from - start < limit && wordCharacter.test(text[start - 1] ?? '')) start--
  return start
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && !wordCharacter.test(text[end] ?? '') && end - at < 2) end++
  const limit = near(text[end] ?? '') - 1
  const from = end
  while (end < text.length && end - from < limit && wordCharacter.test(text[end] ?? '')) end++
  return end
}
