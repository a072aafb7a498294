/** Lines of paragraphs that begin like a heading, a directive, a fence or a table, but are text. */
import type {Paragraph} from 'mdast'
import {type Reading, startOf} from '../reading.js'
import {eachFlow} from '../walk.js'

export interface SourceLine {
  readonly text: string
  /** Offset of its first character that is no blank and no mark of a quotation. */
  readonly start: number
}

/** The lines of a paragraph as they stand in the source. */
export function linesOf(reading: Reading, paragraph: Paragraph): SourceLine[] {
  const source = reading.source(paragraph)
  const lines: SourceLine[] = []
  for (const found of source.matchAll(/[^\r\n]+/g)) {
    const prefix = found.index === 0 ? 0 : /^[ \t>]*/.exec(found[0])![0].length
    lines.push({text: found[0].slice(prefix), start: startOf(paragraph) + found.index + prefix})
  }
  return lines
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

export function reportLinesThatLookLikeSyntax(reading: Reading): void {
  eachFlow(reading.root, node => {
    if (node.type !== 'paragraph' || node.data?.closing) return
    if (!/[:：#＃|｜·•'‘’｀“`\t]/.test(reading.source(node))) return
    const lines = linesOf(reading, node)
    for (const line of lines) directive(reading, line) || heading(reading, line) || fence(reading, line)
    table(reading, lines)
    cellsInTabs(reading, lines)
  })
}

function directive(reading: Reading, {text, start}: SourceLine): boolean {
  const colons = /^[:：]{2,}/.exec(text)?.[0].length ?? 0
  const two = colons === 2 && /^..[ \t]*[A-Za-z]/.test(text)
  if (colons < 3 && !two) return false
  reading.report('looks-like-directive', start, start + text.length, {
    note: two ? 'two-colons' : 'rest-of-line',
    actual: text,
    data: {text: shortened(text)},
  })
  return true
}

function heading(reading: Reading, {text, start}: SourceLine): boolean {
  const marks = /^(?:[#＃]{2,6}(?=[^\s#＃{｛])|[#＃](?=\p{Script=Han}))/u.exec(text)?.[0].length
  if (marks === undefined) return false
  const level = '#'.repeat(Math.max(2, marks))
  reading.report('looks-like-heading', start, start + text.length, {
    actual: text,
    data: {text: shortened(text)},
    fix: [{start, end: start + marks, text: `${level} `}],
  })
  return true
}

function fence(reading: Reading, {text, start}: SourceLine): boolean {
  const found = /^(?:[·•‧・]{3,}|'{3,}|[‘’]{3,}|[“”]{3,}|｀{3,})[ \t]*[A-Za-z-]*[ \tA-Za-z-]*$/.exec(text)
  if (!found) return false
  reading.report('looks-like-fence', start, start + text.length, {actual: text, data: {text: shortened(text)}})
  return true
}

/** Two neighbouring lines in bars, or one beside a row of dashes. */
function table(reading: Reading, lines: readonly SourceLine[]): void {
  const isRow = ({text}: SourceLine) => /^[|｜].*[|｜][ \t]*$/.test(text) || (text.match(/[|｜]/g)?.length ?? 0) >= 3
  const first = lines.findIndex(
    (line, index) => isRow(line) && (lines[index + 1] ? isRow(lines[index + 1]!) : /^｜.*｜[ \t]*$/.test(line.text)),
  )
  const line = lines[first]
  if (!line) return
  const dashes = lines[first + 1]?.text ?? ''
  reading.report('looks-like-table', line.start, line.start + line.text.length, {
    ...(/^[|: \t-]*-[|: \t-]*$/.test(dashes) && {note: 'columns'}),
    actual: line.text,
    data: {text: shortened(line.text)},
  })
}

/** Two neighbouring lines with a tab inside: a table as Word and Excel paste it. */
function cellsInTabs(reading: Reading, lines: readonly SourceLine[]): void {
  const isRow = (line: SourceLine | undefined) => line !== undefined && /\S\t+\S/.test(line.text)
  const line = lines.find((each, index) => isRow(each) && isRow(lines[index + 1]))
  if (!line) return
  reading.report('looks-like-table', line.start, line.start + line.text.length, {
    note: 'tabs',
    actual: line.text,
    data: {text: shortened(line.text.replace(/\t+/g, ' '))},
  })
}
