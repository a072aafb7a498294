/** A mistake of typing that the scan saw: where it stands in the YAML text, and how it is mended. */
import type {RuleId} from '../diagnostics/catalogue.js'
import type {Edit} from './edits.js'

export interface Fault {
  readonly rule: Extract<RuleId, `yaml-${string}` | 'comment-in-yaml-text'>
  readonly start: number
  readonly end: number
  readonly data?: Readonly<Record<string, string | number>>
  readonly actual?: string
  readonly expected?: string
  readonly note?: string
  readonly edits?: readonly Edit[]
  /** Read as mended. Otherwise the edits are only offered as a fix. */
  readonly mended: boolean
}
