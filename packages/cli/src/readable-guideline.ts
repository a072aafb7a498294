/** Guidelines that can be printed, and what two of them must not share. */
import type {Guideline} from '@zhinan/core'
import type {CheckedGuideline} from './checked-guideline.js'
import {UsageError} from './usage-error.js'

/** A guideline of which a model could be made. */
export type Readable = CheckedGuideline & {readonly read: {readonly guideline: Guideline}}

export const isReadable = (checked: CheckedGuideline): checked is Readable => checked.read.guideline !== undefined

/**
 * Ids name folders: two guidelines of one id would overwrite each other.
 *
 * @throws UsageError
 */
export function refuseSharedIds(guidelines: readonly Readable[]): void {
  const seen = new Map<string, string>()
  for (const {read, folder} of guidelines) {
    const {id} = read.guideline.metadata
    const first = seen.get(id)
    if (first) throw new UsageError('usage.same-id', {id, first, second: folder})
    seen.set(id, folder)
  }
}
