/** Splits LaTeX where a separator stands outside braces. */

/** `separator` is sticky. `pieces('{a and b} and c', / and /iy)` → `['{a and b}', 'c']`. */
export function pieces(text: string, separator: RegExp): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') {
      at++
      continue
    }
    if (character === '{') depth++
    else if (character === '}') depth--
    else if (depth === 0) {
      separator.lastIndex = at
      const match = separator.exec(text)
      if (match) {
        found.push(text.slice(start, at))
        start = at + match[0].length
        at = start - 1
      }
    }
  }
  found.push(text.slice(start))
  return found
}
