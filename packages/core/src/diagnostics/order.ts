/** The order in which diagnostics are listed: file, line, column, rule; equal ones keep the order in which they were found. */
import type {Finding} from './finding.js'

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const compareFindings = (a: Finding<string>, b: Finding<string>): number =>
  compareText(a.place.file, b.place.file) ||
  a.place.line - b.place.line ||
  a.place.column - b.place.column ||
  compareText(a.rule, b.rule)
