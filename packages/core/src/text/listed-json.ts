/**
 * JSON files with a list of one entry a line, which version control shows and merges line by line:
 *
 *   {
 *     "format": 1,
 *     "translations": [
 *       {"id":"R1.1", …},
 *       {"id":"R1.2", …}
 *     ]
 *   }
 */

/** `head` stands before the list; `name` is the list's. */
export function writeListed(
  head: Readonly<Record<string, string | number>>,
  name: string,
  entries: readonly Readonly<Record<string, unknown>>[],
): string {
  const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  const lines = entries.map(entry => JSON.stringify(entry))
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  return `{\n${fields.join('')}  ${JSON.stringify(name)}: ${list}\n}\n`
}

export type ListedRead =
  | {readonly written: unknown}
  | {readonly problem: 'conflict' | 'json' /** From 1. */; readonly line: number}

/** Where lines were put together by hand or by a merge, a comma between two entries may be missing, or be one too many. */
export function readListed(text: string): ListedRead {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  const conflict = lines.findIndex(line => /^(?:<{7}|={7}|>{7}|\|{7})/.test(line))
  if (conflict >= 0) return {problem: 'conflict', line: conflict + 1}
  try {
    return {written: JSON.parse(withCommas(lines))}
  } catch {
    return {problem: 'json', line: 1}
  }
}

function withCommas(lines: readonly string[]): string {
  const written = lines.map(line => line.trim()).filter(line => line !== '')
  return written
    .map((line, index) => {
      const bare = line.endsWith('},') ? line.slice(0, -1) : line
      if (!bare.endsWith('}')) return line
      const next = written[index + 1] ?? ''
      if (next.startsWith('{')) return `${bare},`
      return next.startsWith(']') ? bare : line
    })
    .join('\n')
}
