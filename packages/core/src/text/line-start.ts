/**
 * The offset at which the line around an offset begins; LF and CR end a line. It looks no further back than the line goes, where
 * `lastIndexOf('\\r')` would search a text without CR from its start each time.
 */
export function lineStart(text: string, offset: number): number {
  let start = offset
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--
  return start
}
