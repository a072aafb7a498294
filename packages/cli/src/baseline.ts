/**
 * What stood in an old manuscript when its baseline was written does not count; what comes after it does. One diagnostic a line, told by
 * its fingerprint, so that edits elsewhere do not bring it back.
 */
import type {Diagnostic, Finding} from '@zhinan/core'
import {readFileInside} from '@zhinan/core/node'
import {fingerprints} from './reporters/fingerprint.js'
import {counting, type Reported} from './reporters/reported.js'

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

/** The baseline beside a guideline; a finding where there is one that cannot be read. */
export async function readBaseline(folder: string): Promise<{baseline?: Baseline; findings: readonly Finding[]}> {
  const bytes = await readFileInside(folder, baselineFile, mostBytes)
  if (!bytes) return {findings: []}
  let written: unknown
  try {
    written = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    written = undefined
  }
  if (!isBaseline(written)) {
    const place = {file: baselineFile, line: 1, column: 1, endLine: 1, endColumn: 1}
    return {findings: [{rule: 'baseline-unreadable', place}]}
  }
  const known = new Set(written.diagnostics.map(({fingerprint}) => fingerprint))
  return {baseline: {written: written.written, fingerprints: known}, findings: []}
}

/** The same diagnostics, those of the baseline `suppressed`. */
export function applyBaseline(
  reported: Pick<Reported, 'diagnostics' | 'source'>,
  {written, fingerprints: known}: Baseline,
): readonly Diagnostic[] {
  const told = fingerprints(reported)
  return reported.diagnostics.map((diagnostic, index) =>
    !diagnostic.suppressed && known.has(told[index]!)
      ? {...diagnostic, suppressed: {reason: written, by: 'baseline' as const}}
      : diagnostic,
  )
}

/** The file that makes everything that counts now stand in the baseline. `written` is an ISO date. */
export function baselineText(reported: Pick<Reported, 'diagnostics' | 'source'>, written: string): string {
  const told = fingerprints(reported)
  const counted = new Set(counting(reported.diagnostics))
  const lines = reported.diagnostics.flatMap((diagnostic, index) =>
    counted.has(diagnostic)
      ? [JSON.stringify({rule: diagnostic.rule, file: diagnostic.place.file, fingerprint: told[index]})]
      : [],
  )
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`
  return `{\n  "format": 1,\n  "written": "${written}",\n  "diagnostics": ${list}\n}\n`
}
