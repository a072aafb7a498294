/** Replacements in a text, and the way back from the mended text to the offsets of the text as written. */

/** Offsets in the text as written. Edits do not overlap. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface MendedText {
  readonly text: string
  /** Offset of the mended text as an offset of the text as written; inside a replacement, where that begins. */
  original(offset: number): number
}

export function applyEdits(text: string, unsorted: readonly Edit[]): MendedText {
  if (unsorted.length === 0) return {text, original: offset => offset}
  const edits = [...unsorted].sort((a, b) => a.start - b.start)
  const parts: string[] = []
  const spans: {readonly start: number; readonly end: number; readonly edit: Edit}[] = []
  let written = 0
  let read = 0
  for (const edit of edits) {
    if (edit.start < read) continue
    parts.push(text.slice(read, edit.start), edit.text)
    const start = written + edit.start - read
    spans.push({start, end: start + edit.text.length, edit})
    written = start + edit.text.length
    read = edit.end
  }
  parts.push(text.slice(read))
  return {
    text: parts.join(''),
    original(offset) {
      let low = 0
      let high = spans.length
      while (low < high) {
        const middle = (low + high) >> 1
        if (spans[middle]!.start <= offset) low = middle + 1
        else high = middle
      }
      const span = spans[low - 1]
      if (!span) return offset
      if (offset >= span.end) return span.edit.end + offset - span.end
      return span.edit.start
    },
  }
}
