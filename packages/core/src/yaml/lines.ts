/** The lines of a YAML text with their indents, counted as the forgiving reading takes them. */

export interface YamlLine {
  /** Offsets of the first character and of the line end. */
  readonly start: number
  readonly end: number
  /** Offset of the first character that is not blank; `end` on an empty line. */
  readonly content: number
  /** Columns of blank before `content`: a tab and a full-width blank count two. */
  readonly indent: number
  readonly blank: boolean
}

export function yamlLines(text: string): YamlLine[] {
  const lines: YamlLine[] = []
  for (const match of text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const line = match[1] ?? ''
    const start = match.index
    if (match[0] === '' && start > 0 && start >= text.length) break
    const blanks = /^[ \t\u00a0\u3000]*/.exec(line)?.[0] ?? ''
    lines.push({
      start,
      end: start + line.length,
      content: start + blanks.length,
      indent: [...blanks].reduce((columns, blank) => columns + blankWidth(blank), 0),
      blank: blanks.length === line.length,
    })
  }
  return lines
}

/** Ordinary blanks in place of one that YAML does not count. */
export const blankWidth = (blank: string): number => (blank === '\t' || blank === '\u3000' ? 2 : 1)
