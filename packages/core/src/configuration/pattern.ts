/** Patterns over ids: `reference-*` fits `reference-retracted`. */

/** Linear in the text: each piece between stars is looked for once, from left to right. */
export function fits(pattern: string, id: string): boolean {
  const pieces = pattern.split('*')
  const [first = '', ...rest] = pieces
  if (rest.length === 0) return pattern === id
  const last = rest.pop() ?? ''
  if (!id.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = id.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return id.length - last.length >= at && id.endsWith(last)
}
