/**
 * What stood in an old manuscript when its baseline was written does not count; what comes after it does. One diagnostic a line, told by
 * its fingerprint, so that edits elsewhere do not bring it back.
 */
import {type Diagnostic, type Finding, isAdjustable, readListed, writeListed} from '@zhinan/core'
import {readFileInside} from '@zhinan/core/node'
import {fingerprints} from './reporters/fingerprint.js'
import type {Reported} from './reporters/reported.js'

export const baselineFile = 'zhinan.baseline.json'

export interface Baseline {
  readonly written: string
  readonly fingerprints: ReadonlySet<string>
}

const mostBytes = 20_000_000

interface Written {
  readonly written: string
  readonly diagnostics: readonly {readonly fingerprint: string}[]
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isBaseline(value: unknown): value is Written {
  if (!isObject(value) || value.format !== 1) return false
  if (typeof value.written !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value.written)) return false
  const {diagnostics} = value
  return Array.isArray(diagnostics) && diagnostics.every(one => isObject(one) && typeof one.fingerprint === 'string')
}

interface BaselineRead {
  readonly baseline?: Baseline
  readonly findings: readonly Finding[]
}

/** The baseline beside a guideline; a finding where there is one that cannot be read. */
export async function readBaseline(folder: string): Promise<BaselineRead> {
  const bytes = await readFileInside(folder, baselineFile, mostBytes)
  if (!bytes) return {findings: []}
  const refuse = (line: number, note: 'conflict' | 'rewrite'): BaselineRead => {
    const place = {file: baselineFile, line, column: 1, endLine: line, endColumn: 1}
    return {findings: [{rule: 'baseline-unreadable', place, note}]}
  }
  const listed = readListed(new TextDecoder().decode(bytes))
  if ('problem' in listed) return refuse(listed.line, listed.problem === 'conflict' ? 'conflict' : 'rewrite')
  const {written} = listed
  if (!isBaseline(written)) return refuse(1, 'rewrite')
  const known = new Set(written.diagnostics.map(({fingerprint}) => fingerprint))
  return {baseline: {written: written.written, fingerprints: known}, findings: []}
}

/** What keeps a guideline from being read is never old news: nothing else of it is checked. */
const mayStand = ({rule, suppressed}: Diagnostic): boolean => !suppressed && isAdjustable(rule)

/** The same diagnostics, those of the baseline `suppressed`. */
export function applyBaseline(
  reported: Pick<Reported, 'diagnostics' | 'source'>,
  {written, fingerprints: known}: Baseline,
): readonly Diagnostic[] {
  const told = fingerprints(reported)
  return reported.diagnostics.map((diagnostic, index) =>
    mayStand(diagnostic) && known.has(told[index]!)
      ? {...diagnostic, suppressed: {reason: written, by: 'baseline' as const}}
      : diagnostic,
  )
}

export interface BaselineText {
  readonly text: string
  /** How many diagnostics stand in it. */
  readonly count: number
}

/** The file that makes everything that counts now stand in the baseline. `written` is an ISO date. */
export function baselineText(reported: Pick<Reported, 'diagnostics' | 'source'>, written: string): BaselineText {
  const told = fingerprints(reported)
  const entries = reported.diagnostics.flatMap((diagnostic, index) =>
    mayStand(diagnostic) ? [{rule: diagnostic.rule, file: diagnostic.place.file, fingerprint: told[index]}] : [],
  )
  return {text: writeListed({format: 1, written}, 'diagnostics', entries), count: entries.length}
}
