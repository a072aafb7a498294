/**
 * Parts the front matter from the body.
 *
 *   ---⏎id: a⏎---⏎正文     value `id: a⏎` at offset 4; the body begins after the second fence
 */

export interface FrontMatterSplit {
  /** Offsets of the YAML; absent where the text does not begin with `---`. */
  readonly yaml?: {readonly start: number; readonly end: number}
  /** Where the body begins. */
  readonly bodyStart: number
  /** The opening fence has no closing one. */
  readonly unclosed: boolean
}

const fenceAt = /[-\u2014\uFF0D]{3}[ \t]*(?:\r\n|\n|\r|$)/y
const lineEndAt = /\r\n|\n|\r/g

export function splitFrontMatter(text: string): FrontMatterSplit {
  const opening = /^---[ \t]*(?:\r\n|\n|\r|$)/.exec(text)
  if (!opening) return {bodyStart: 0, unclosed: false}
  const start = opening[0].length
  let line = start
  while (line <= text.length) {
    fenceAt.lastIndex = line
    const fence = fenceAt.exec(text)
    if (fence?.[0].startsWith('---'))
      return {yaml: {start, end: line}, bodyStart: line + fence[0].length, unclosed: false}
    lineEndAt.lastIndex = line
    const end = lineEndAt.exec(text)
    if (!end) break
    line = end.index + end[0].length
  }
  // Without a closing fence the keys end where a line can be none.
  const body = /^(?:#{1,6}[ \t]|:{3}|：{3})/m.exec(text.slice(start))
  const end = body ? start + body.index : text.length
  return {yaml: {start, end}, bodyStart: end, unclosed: true}
}
