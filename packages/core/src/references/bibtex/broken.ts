/** Thrown and caught inside the reader: the entry under way cannot be read. */
import type {Span} from '../places.js'

/** A note of `reference-broken`. */
export type BrokenReason = 'unclosed' | 'closed-early' | 'key' | 'field' | 'value' | 'nesting' | 'head'

export class Broken extends Error {
  readonly reason: BrokenReason
  readonly span: Span
  constructor(reason: BrokenReason, span: Span) {
    super(reason)
    this.reason = reason
    this.span = span
  }
}
