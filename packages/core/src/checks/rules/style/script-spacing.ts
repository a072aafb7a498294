/**
 * A guideline writes blanks between Chinese and Latin text, or it writes none; what it does more often is its own way. Typesetting adds
 * the gap in either case.
 *
 * @example ok
 *   使用GRADE方法，推荐0.5 mg/kg静脉给药，TRD患者适用。
 *
 *   Use GRADE.
 * @example not ok: 1:3 "Unexpected blanks between Chinese and other characters in “使用 GRADE 方法”, expected “使用GRADE方法”"
 *   使用 GRADE 方法，推荐静脉给药0.5 mg/kg，TRD患者适用，ECT无效者亦然。
 *
 *   Use GRADE.
 */
import {rule} from '../../rule.js'
import {isHan} from '../../style/characters.js'
import {prevailingForms} from '../../style/mixed-forms.js'
import {type Prose, proseOf} from '../../style/prose.js'
import {reportProse} from '../../style/report-prose.js'

const boundary = /(?<=\p{Script=Han})( {0,2})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])( {0,2})(?=\p{Script=Han})/gu
/** `2.1 静脉给药`, `表3 用法`, `WARNING 警告`: what a text begins with is parted from it. */
const opening = /^\s*(?:[表图框式]|附[表图录]|推荐意见|第)?\s?[A-Za-z0-9.-]*$/

interface Boundary {
  readonly start: number
  readonly end: number
  readonly form: 'blank' | 'none'
}

export const scriptSpacing = rule('script-spacing', context => {
  const chinese = proseOf(context).filter(({language}) => language === 'zh')
  const found = chinese.map(prose => ({prose, boundaries: [...boundariesOf(prose)]}))
  const all = found.flatMap(({boundaries}) => boundaries.map(({form}) => ({key: '', form})))
  const usual = prevailingForms(all).get('')
  for (const {prose, boundaries} of found) {
    const others = boundaries.filter(({form}) => form !== usual)
    const [first, last] = [others[0], others.at(-1)]
    if (!first || !last || usual === undefined) continue
    const mend = others.map(({start, end}) => ({start, end, text: usual === 'blank' ? ' ' : ''}))
    const {actual, expected} = shown(prose, others, usual === 'blank' ? ' ' : '')
    reportProse(context.report, {
      prose,
      start: first.start,
      end: Math.max(first.end, first.start + 1),
      actual,
      expected,
      data: {count: others.length},
      note: usual,
      mend,
    })
  }
})

function* boundariesOf(prose: Prose): Generator<Boundary> {
  const {text} = prose
  for (const {0: blank, index} of text.matchAll(boundary)) {
    const end = index + blank.length
    // Where markup or a line end stands between, the blank is not a matter of style.
    if (!prose.edit(index - 1, end + 1, '')) continue
    if (blank !== '' && index < 20 && isHan(text[end]) && opening.test(text.slice(0, index))) continue
    yield {start: index, end, form: blank === '' ? 'none' : 'blank'}
  }
}

/** The first stretch of boundaries with a little of the text around, as it is and as it should be. */
function shown({text}: Prose, others: readonly Boundary[], replacement: string): {actual: string; expected: string} {
  const near = others.filter(({start}) => start - (others[0]?.start ?? 0) < 20)
  const from = Math.max(0, (near[0]?.start ?? 0) - 2)
  let at = from
  let expected = ''
  for (const {start, end} of near) {
    expected += text.slice(at, start) + replacement
    at = end
  }
  const to = Math.min(text.length, stretchEnd(text, at))
  return {actual: text.slice(from, to), expected: expected + text.slice(at, to)}
}

function stretchEnd(text: string, at: number): number {
  if (isHan(text[at])) return at + 2
  const length = text.slice(at, at + 12).search(/[^A-Za-z0-9]/)
  return at + (length < 0 ? 12 : length)
}
