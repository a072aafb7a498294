/** From offsets in a library's text to places with line and column, and from problems to findings. */
import type {RuleId} from '../diagnostics/catalogue.js'
import type {Finding, TextEdit} from '../diagnostics/finding.js'
import type {Place} from '../model/place.js'

/** 0-based UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type PlaceOf = (span: Span) => Place

/** Lines end with LF, CR LF or CR, as in unist. */
export function placesIn(file: string, text: string): PlaceOf {
  const lineStarts = [0]
  for (const ending of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(ending.index + ending[0].length)
  const point = (offset: number): {line: number; column: number} => {
    let low = 0
    let high = lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (lineStarts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - lineStarts[low]! + 1}
  }
  return span => {
    const offset = Math.min(span.start, text.length)
    const endOffset = Math.min(span.end, text.length)
    const to = point(endOffset)
    return {file, ...point(offset), endLine: to.line, endColumn: to.column, offset, endOffset}
  }
}

export interface FindingDetails extends Omit<Finding, 'rule' | 'place' | 'fix'> {
  readonly fix?: readonly Omit<TextEdit, 'file'>[]
}
export type Report = (rule: RuleId, span: Span, details?: FindingDetails) => void

/** Collects findings of one library, in the order of the text. */
export function findingCollector(placeOf: PlaceOf): {report: Report; findings: () => Finding[]} {
  const collected: {finding: Finding; start: number}[] = []
  return {
    report: (rule, span, {fix, ...details} = {}) => {
      const place = placeOf(span)
      const edits = fix && {fix: fix.map(edit => ({file: place.file, ...edit}))}
      collected.push({finding: {rule, place, ...details, ...edits}, start: span.start})
    },
    findings: () => collected.sort((a, b) => a.start - b.start).map(({finding}) => finding),
  }
}
