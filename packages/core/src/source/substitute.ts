/**
 * Puts what the Markdown parser understands in place of what was typed, one UTF-16 unit for one, so that positions hold:
 * no-break spaces everywhere, full-width and other blanks that begin a line, full-width number signs that begin a heading,
 * and the beginning of a comment that would swallow text.
 *
 *   　　患者 10 mg      →    患者 10 mg
 *   ＃＃　方法           →  ## 方法
 *   <!-- 待查           →  ＜!-- 待查     (if no `-->` follows)
 */

export interface Substitution {
  readonly text: string
  /** Headings written with full-width characters. */
  readonly headings: readonly {readonly start: number; readonly end: number; readonly replacement: string}[]
  /** Offsets of `<!--` that end nowhere, or with text after their end. */
  readonly comments: readonly number[]
}

/** Stands for the `<` of such a comment until the tree is built. */
export const neutralized = '＜!--'

const fence = /^[ \t]*(?:[>*+-][ \t]+|\d{1,9}[.)][ \t]+)*(`{3,}|~{3,})/
const leading = /^(?:[>*+-][ \t\u00A0\u3000]+|[ \t\u00A0\u3000\u2000-\u200B\u202F\u205F\uFEFF])*/
const headingMark = /^([#＃]{1,6})([ \t\u3000]|$)/

const commentMark = /^[ \t]*(?:(?:>|[*+-]|\d{1,9}[.)])[ \t]*)*<!--/

/** One past the line ending, so that it is seen. */
function lineEndAfter(text: string, from: number): number {
  let at = from
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++
  return at + 1
}

export function substitute(text: string, bodyStart: number): Substitution {
  if (!text.includes('<!--') && !/[\u00A0\u2000-\u200B\u202F\u205F\u3000\uFEFF＃]/.test(text))
    return {text, headings: [], comments: []}
  const comments: number[] = []
  let commentEnd = -1
  /** The first `-->` from here on; -1 for none. */
  let nextEnd = 0
  const headings: {start: number; end: number; replacement: string}[] = []
  let result = text.slice(0, bodyStart)
  let openFence: string | undefined
  const lines = /[^\r\n]*(?:\r\n|\n|\r|$)/g
  lines.lastIndex = bodyStart
  for (let found = lines.exec(text); found && found[0] !== ''; found = lines.exec(text)) {
    let line = found[0]
    const marker = fence.exec(line)?.[1]
    if (openFence !== undefined) {
      if (marker?.startsWith(openFence) && /^[`~\s>]*$/.test(line)) openFence = undefined
      result += line
      continue
    }
    if (marker !== undefined) {
      openFence = marker
      result += line
      continue
    }
    if (found.index < commentEnd) {
      result += line
      continue
    }
    line = line.replace(/[\u00A0\u202F]/g, ' ')
    const prefix = leading.exec(line)![0]
    const rest = line.slice(prefix.length)
    line = prefix.replace(/[^>*+\-\t ]/g, ' ') + rest
    const comment = commentMark.exec(line)
    if (comment) {
      const start = found.index + comment[0].length - 4
      if (nextEnd !== -1 && nextEnd < start + 4) nextEnd = text.indexOf('-->', start + 4)
      const end = nextEnd
      const within = end !== -1 && end < found.index + line.length
      if (end === -1 || (!within && !/^-->[ \t]*(?:[\r\n]|$)/.test(text.slice(end, lineEndAfter(text, end))))) {
        comments.push(start)
        line = `${line.slice(0, start - found.index)}${neutralized}${line.slice(start - found.index + 4)}`
      } else commentEnd = end
    }
    const mark = headingMark.exec(rest)
    if (mark && /[＃\u3000]/.test(mark[0])) {
      const replacement = '#'.repeat(mark[1]!.length) + (mark[2] === '' ? '' : ' ')
      const start = result.length + prefix.length
      headings.push({start, end: start + replacement.length, replacement})
      line = line.slice(0, prefix.length) + replacement + rest.slice(replacement.length)
    }
    result += line
  }
  return {text: result, headings, comments}
}
