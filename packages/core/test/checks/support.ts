/** Reads and checks a guideline given as texts. */
import {type CheckOptions, checkGuideline} from '../../src/checks/index.js'
import type {Diagnostic} from '../../src/diagnostics/finding.js'
import {type GuidelineRead, readGuideline} from '../../src/read-guideline.js'

export function checkFiles(
  files: ReadonlyMap<string, string>,
  options: CheckOptions = {},
): {read: GuidelineRead; diagnostics: readonly Diagnostic[]} {
  const read = readGuideline({files})
  if (!read.guideline) throw new Error(`No guideline: ${JSON.stringify(read.findings, null, 1)}`)
  const diagnostics = checkGuideline(read.guideline, {
    documents: read.documents,
    unreadableKeys: read.unreadableKeys,
    ...options,
  })
  return {read, diagnostics}
}
