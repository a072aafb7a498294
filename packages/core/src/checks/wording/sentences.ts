/** Parts a flat text into sentences; a semicolon ends one too, since the other language often has a full stop there. */

export interface Sentence {
  /** UTF-16 offsets into the whole text, from (inclusive) to (exclusive), blanks around it left out. */
  readonly start: number
  readonly end: number
}

/** What stands before a full stop that ends nothing: `vs.`, `e.g.`, `i.v.`, `Dr.`, initials. */
const abbreviated =
  /(?:^|[^A-Za-z])(?:(?<![/\d]\s?)[A-Za-z]|vs|eg|ie|cf|ca|al|approx|resp|Dr|Prof|Mr|Mrs|Ms|St|Fig|Figs|No|Nos|Ref|Refs|Eq|vol|spp?)$/

function isEnd(text: string, at: number): boolean {
  const mark = text[at]
  if (mark === '。' || mark === '!' || mark === '?' || mark === ';' || mark === '\n' || mark === '！' || mark === '？')
    return true
  if (mark !== '.') return false
  const behind = /^["'”’)\]\uFFFC*]{0,4}(\s+|$)(.?)/.exec(text.slice(at + 1, at + 24))
  if (!behind) return false
  if (behind[2] !== '' && /\p{Ll}/u.test(behind[2] ?? '')) return false
  return !abbreviated.test(text.slice(Math.max(0, at - 8), at)) || behind[2] === ''
}

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number) => {
    let [start, end] = [from, to]
    while (start < end && /\s/.test(text[start]!)) start++
    while (end > start && /\s/.test(text[end - 1]!)) end--
    // A mark or a citation behind the full stop belongs to the sentence before it.
    if (/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 400)))) sentences.push({start, end})
    from = to
  }
  for (let at = 0; at < text.length; at++) if (isEnd(text, at)) close(at + 1)
  close(text.length)
  return sentences
}
