/**
 * The text beside a printed citation: the blank before it, and the stop that a raised number follows in print (AMA 11, 3.6).
 *
 *   18 days [1].  →  18 days[1].     raised in brackets
 *   18 days [1].  →  18 days.¹       raised, behind stops
 *   IDS30 [1].    →  IDS30 [1].      on the line
 */
import type {PhrasingContent} from 'mdast'
import type {Language} from '../../../model/language.js'
import type {CitationForm} from '../../../references/format/formatter.js'
import type {PrintedCitation} from '../nodes.js'
import {plainText, text} from '../words.js'

/** A full stop or comma with the quotation mark behind it; no ellipsis, no decimal. */
const stopAtStart = /^[.,]["”’']?(?![.\d])/u

const isCitation = (node: PhrasingContent | undefined): node is PrintedCitation => node?.type === 'printedCitation'
const isBlank = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && node.value.trim() === ''

/** Each stop behind a run of citations stands before the run. */
function stopsBefore(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result = [...nodes]
  for (let at = 0; at < result.length; at += 1) {
    if (!isCitation(result[at])) continue
    let end = at + 1
    while (isCitation(result[end]) || (isBlank(result[end]) && isCitation(result[end + 1]))) end += 1
    const next = result[end]
    const stop = next?.type === 'text' ? stopAtStart.exec(next.value)?.[0] : undefined
    const before = result[at - 1]
    if (next?.type === 'text' && before && stop) {
      const closed = plainText([before]).trimEnd()
      // An abbreviation's full stop ends the sentence too.
      const added = stop.startsWith('.') && closed.endsWith('.') ? stop.slice(1) : stop
      result[end] = text(next.value.slice(stop.length))
      if (before?.type === 'text') result[at - 1] = text(closed + added)
      else {
        result.splice(at, 0, text(added))
        end += 1
      }
    }
    at = end - 1
  }
  return result
}

/** What a raised number without brackets must not touch: a figure, a unit, another raised number. */
const figureAtEnd = /[\d%‰°℃⁰¹²³⁴-⁹][.,]?$/u
/** Keeps figures apart, on one line and in copied text. */
const narrowBlank = '\u202f'

/** The blank that stands between what is before and a citation. */
function blankBefore(before: readonly PhrasingContent[], form: CitationForm, lang: Language): string {
  const words = plainText(before)
  if (words === '') return ''
  if (form.raised)
    return form.open === '' && (before.at(-1)?.type === 'quantity' || figureAtEnd.test(words)) ? narrowBlank : ''
  return lang === 'en' && !/[\s([{“‘—–/-]$/u.test(words) ? ' ' : ''
}

/** Chinese writes no blank behind a citation, which `@key 认为` has for the eye. */
const blankBeforeHan = /^\s+(?=[\p{Script=Han}\u3001-\u303f\uff00-\uffef“‘])/u

/** A text without the blanks at the citations beside it. */
function closedUp(
  value: string,
  before: PhrasingContent | undefined,
  behind: PhrasingContent | undefined,
  lang: Language,
): string {
  const opened = isCitation(before) && lang === 'zh' ? value.replace(blankBeforeHan, '') : value
  return isCitation(behind) ? opened.trimEnd() : opened
}

export function besideCitations(
  nodes: readonly PhrasingContent[],
  form: CitationForm,
  lang: Language,
): PhrasingContent[] {
  if (!nodes.some(isCitation)) return [...nodes]
  const moved = form.afterStops && form.raised && lang === 'en' ? stopsBefore(nodes) : nodes
  const result: PhrasingContent[] = []
  for (const [index, node] of moved.entries()) {
    if (!isCitation(node)) {
      const printed = node.type === 'text' ? text(closedUp(node.value, moved[index - 1], moved[index + 1], lang)) : node
      if (printed.type !== 'text' || printed.value !== '') result.push(printed)
      continue
    }
    const last = result.at(-1)
    // Two raised numbers without brackets would be read as one.
    if (isCitation(last) && form.open === '') {
      result.push({...node, children: [text(form.separator), ...node.children]})
      continue
    }
    const blank = last && !isCitation(last) ? blankBefore([last], form, lang) : ''
    if (blank && last?.type === 'text') result[result.length - 1] = text(last.value + blank)
    else if (blank) result.push(text(blank))
    result.push(node)
  }
  return result
}
