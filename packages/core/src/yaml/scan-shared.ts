/** What the scans of all kinds of values share. */
import type {Fault} from './faults.js'
import {quoteYaml} from './quote.js'
import type {Walk} from './scan.js'

export interface ValueStart {
  /** The line it begins on. */
  readonly at: number
  readonly offset: number
  /** Column of the key or list mark that it belongs to; deeper lines continue it. */
  readonly parent: number
  readonly key: string | undefined
}

export interface ScannedValue {
  /** The first line behind the value. */
  readonly next: number
  /** Nothing stands on the line. */
  readonly empty: boolean
  readonly refused?: Fault
}

export const commentFault = (start: number, end: number, text: string): Fault => ({
  rule: 'comment-in-yaml-text',
  start,
  end,
  actual: text,
  data: {text},
  mended: false,
})

/** A text that must stand in quotation marks because of its first sign. */
export function quotedByUs(
  {faults}: Walk,
  {at, offset}: ValueStart,
  rule: 'yaml-alias' | 'yaml-tag' | 'yaml-text-start' | 'yaml-block-header',
  rest: string,
): ScannedValue {
  const shown = rest.length > 20 ? `${rest.slice(0, 20)}…` : rest
  faults.push({
    rule,
    start: offset,
    end: offset + rest.length,
    actual: shown,
    expected: quoteYaml(shown),
    data: {text: rule === 'yaml-text-start' ? rest[0]! : shown},
    edits: [{start: offset, end: offset + rest.length, text: quoteYaml(rest)}],
    mended: true,
  })
  return {next: at + 1, empty: false}
}

/** Offset behind the closing mark, looking no further than `limit`. */

/** The first line from `at` on that does not belong to a value of this parent. */
export function lastContinued({lines}: Walk, at: number, parent: number): number {
  let end = at + 1
  for (let line = at + 1; line < lines.length; line++) {
    if (lines[line]!.blank) continue
    if (lines[line]!.indent <= parent) break
    end = line + 1
  }
  return end
}
