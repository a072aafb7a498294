/** Refuses, before the Markdown parser sees it, a text that would keep it busy for long or overflow its stack. */
import {containerDepth} from './container-depth.js'
import {limits} from './limits.js'
import {mayBeginPart} from './parse-in-parts.js'

export interface LimitExceeded {
  /** A note of the rule `limit-exceeded`. */
  readonly kind: 'block-nesting' | 'table-columns' | 'list-lines' | 'definitions' | 'paragraph-marks'
  readonly limit: number
  readonly start: number
  readonly end: number
}

/** The first limit that a text exceeds. Takes time in proportion to the text. */
export function exceededLimit(text: string, bodyStart: number): LimitExceeded | undefined {
  const nesting = containerDepth()
  let steps = 0
  let unbroken = 0
  let inContainer = false
  let definitions = 0
  let afterBlank = true
  const paragraph = {start: bodyStart, marks: 0, markup: 0}
  const endParagraph = (end: number) => {
    steps += (paragraph.marks * paragraph.marks) / 4 + paragraph.markup * (end - paragraph.start)
    paragraph.marks = 0
    paragraph.markup = 0
  }
  for (let start = bodyStart; start < text.length; ) {
    const end = endOfLine(text, start)
    const line = text.slice(start, end)
    const deep = nesting.read(line)
    if (deep !== undefined) return {kind: 'block-nesting', limit: limits.blockNesting, ...column(start + deep)}
    if (mayBeginPart(line, afterBlank)) inContainer = false
    else if (!inContainer && /^(?:[ \t]*(?:[->*+]|\d{1,9}[.)]))/.test(line)) inContainer = true
    unbroken = inContainer ? unbroken + 1 : 0
    if (unbroken > limits.listLines) return {kind: 'list-lines', limit: limits.listLines, start, end}
    if (/^[ \t>*+-]*\[[^\]]{1,999}\]:/.test(line)) {
      inContainer = true
      if (++definitions > limits.definitions) return {kind: 'definitions', limit: limits.definitions, start, end}
    }
    if (/^[ \t>]*[|:-][|: \t-]*$/.test(line) && count(line, '|') > limits.tableColumns + 1)
      return {kind: 'table-columns', limit: limits.tableColumns, start, end}
    const blank = line.trim() === ''
    afterBlank = blank
    if (blank || /^[ \t>]*[-*+][ \t]+[^ \t]/.test(line)) {
      endParagraph(start)
      paragraph.start = blank ? afterLine(text, end) : start
    }
    if (!blank) {
      for (let at = start; at < end; at++) {
        const unit = text.charCodeAt(at)
        if (unit === 42 || unit === 95) paragraph.marks++
        else if (unit === 60) {
          const next = text.charCodeAt(at + 1)
          if (next === 33 || next === 63) paragraph.markup++
        }
      }
      if (
        steps + (paragraph.marks * paragraph.marks) / 4 + paragraph.markup * (end - paragraph.start) >
        limits.repeatedSteps
      )
        return {kind: 'paragraph-marks', limit: limits.repeatedSteps, start: paragraph.start, end}
    }
    start = afterLine(text, end)
  }
  return undefined
}

const column = (at: number) => ({start: at, end: at + 1})

function endOfLine(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
  return at
}

const afterLine = (text: string, end: number): number => (text.startsWith('\r\n', end) ? end + 2 : end + 1)

function count(line: string, character: string): number {
  let found = 0
  for (const each of line) if (each === character) found++
  return found
}
